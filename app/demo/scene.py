"""The scene of the day at the first location, from ``resources/demo/today.json``.

Counted from the beat: Amara serves somebody, Ben is over his time, Chloé comes later, Dev is free, Mika is at lunch;
one booking is late, two are due, one was a no-show, one has nobody assigned; of the six requests three are rivals and
one no longer fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from app.core.values import Instant, WaitlistEntry, WaitlistStatus
from app.core.wall import instant_of
from app.demo.book import RequestRow, WaitRow
from app.demo.drafts import Diary, Draft, State
from app.demo.people import People
from app.demo.stage import BEAT, Stage

FROM_MINUTE, UNTIL_MINUTE = -120, 255
"""The part of the day, in minutes from the beat, that belongs to the scene alone."""
_NOON = 12 * 60


def scene_bookings(stage: Stage, people: People) -> Iterator[Draft]:
    """The bookings of the day."""
    for row in stage.scene["bookings"]:
        service = stage.services[row["service"]]
        start = stage.beat + 60 * row["at"]
        yield Draft(
            service,
            stage.here,
            stage.staff[row["staff"]] if row["staff"] else None,
            start,
            start + 60 * service.duration_minutes,
            State(row["state"]),
            people.named[row["customer"]],
            row.get("note"),
        )


def scene_requests(stage: Stage, people: People, diary: Diary) -> Iterator[Draft]:
    """The six requests; those of other days take the first time that is free from noon on, and are noted."""
    for row in stage.scene["requests"]:
        service, member = stage.services[row["service"]], stage.staff[row["staff"]]
        start = stage.beat + 60 * row["at"] if "at" in row else _free_start(stage, diary, row)
        draft = Draft(
            service,
            stage.here,
            member,
            start,
            start + 60 * service.duration_minutes,
            State.REQUESTED,
            people.named[row["customer"]],
            row.get("note"),
            stage.now - 60 * row["asked"],
        )
        diary.take(draft)
        yield draft


def _free_start(stage: Stage, diary: Diary, row: RequestRow) -> Instant:
    service, member = stage.services[row["service"]], stage.staff[row["staff"]]
    length = 60 * service.duration_minutes
    # On a day off it is the next day on which they work.
    noons = (
        instant_of(stage.today + timedelta(days), _NOON, stage.here.timezone)
        for days in range(row.get("in_days", 1), 9)
    )
    starts = (noon + BEAT * step for noon in noons for step in range(20))
    return next(each for each in starts if diary.fits(service, stage.here, member, each, each + length))


def scene_wishes(stage: Stage, people: People) -> Iterator[WaitlistEntry]:
    """Those who wait for a time that is not there."""
    for number, row in enumerate(stage.scene["waitlist"], start=1):
        asked = stage.now - 3600 * (2 + 7 * number)
        yield WaitlistEntry(
            stage.make_id(),
            number,
            stage.services[row["service"]].id,
            people.named[row["customer"]].id,
            stage.here.id,
            WaitlistStatus.ACTIVE,
            _wanted(stage, row),
            stage.here.timezone,
            notes=row.get("note"),
            created_at=asked,
            updated_at=asked,
        )


def _wanted(stage: Stage, row: WaitRow) -> Instant | None:
    if row["clock"] is None:
        return None
    hours, minutes = row["clock"].split(":")
    day = stage.today + timedelta(row["in_days"])
    return instant_of(day, int(hours) * 60 + int(minutes), stage.here.timezone)

"""The walk-ins of the demo shop: the scene's, and some of the days before, so that real lengths are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.core.business_day import business_day
from app.core.tickets import format_ticket, ticket_prefix
from app.core.values import Instant, QueueEntry, QueueStatus
from app.core.wall import instant_of
from app.demo.book import QueueRow
from app.demo.drafts import Diary, serves
from app.demo.lives import Life, came_at, live_entry, ticket_life
from app.demo.people import People
from app.demo.stage import Stage

TILL = "A"
"""The letter of the demo's till."""
DAYS_BACK = 4
_OFTEN = ("bra-fitting", "gift-wrapping", "alterations", "bra-fitting", "gift-wrapping", "alterations", "bra-fitting")


class Line:
    """Makes the walk-ins; their tickets they get when everybody is known who came, by ``give_tickets``."""

    def __init__(self, stage: Stage, people: People) -> None:
        self._stage, self._people = stage, people

    def live(self, row: QueueRow) -> Life:
        """The life of one walk-in at the first location."""
        stage = self._stage
        came = stage.now - 60 * row["ago"]
        customer = self._people.named[row["customer"]].id if "customer" in row else None
        made = QueueEntry(
            stage.make_id(), 0, stage.services[row["service"]].id, stage.here.id, QueueStatus.WAITING,
            "", business_day(stage.here, came), came, customer, row.get("guest"),
            notes=row.get("note"), quoted_from=came + 60 * row["quoted"][0], quoted_until=came + 60 * row["quoted"][1],
            created_at=came, updated_at=came,
        )  # fmt: skip
        return live_entry(made, row, stage.now, stage.staff[row["staff"]].id if "staff" in row else None)


def give_tickets(stage: Stage, lives: Iterable[Life]) -> None:
    """The tickets that the till gave, in the order in which people came, booked or not (rule 26)."""
    services = {each.id: each for each in stage.offer.definitions}
    places = {each.id: each for each in stage.offer.locations}
    counts: Counter[tuple[str, date, str]] = Counter()
    came = [(at, life) for life in lives if (at := came_at(life)) is not None]
    for at, life in sorted(came, key=lambda each: each[0]):
        place, service = places[life.record.location_id], services[life.record.definition_id]
        prefix, day = ticket_prefix(service, TILL), business_day(place, at)
        counts[place.id, day, prefix] += 1
        ticket_life(life, format_ticket(prefix, counts[place.id, day, prefix]))


def past_walk_ins(stage: Stage, diary: Diary) -> Iterator[QueueRow]:
    """Rows of the days before, served in gaps of the diary; anonymous, as most walk-ins are."""
    for days in range(DAYS_BACK, 0, -1):
        opens = instant_of(stage.today - timedelta(days), 10 * 60 + 30, stage.here.timezone)
        for at, service in enumerate(_OFTEN):
            came = opens + 60 * (50 * at + stage.dice.randrange(30))
            who = _who_could(stage, diary, service, came)
            if who is not None:
                yield _served(stage, service, came, who)


def _who_could(stage: Stage, diary: Diary, service: str, at: Instant) -> str | None:
    definition = stage.services[service]
    if not definition.requires_staff:
        return ""
    end = at + 60 * (definition.duration_minutes + 15)
    able = (name for name, member in stage.staff.items() if serves(member, definition, stage.here))
    return next((name for name in able if diary.fits(definition, stage.here, stage.staff[name], at, end)), None)


def _served(stage: Stage, service: str, came: Instant, who: str) -> QueueRow:
    length = stage.services[service].duration_minutes
    waited, lasted = stage.dice.randrange(2, 14), length + stage.dice.randrange(-length // 4, length // 4)
    ago = (stage.now - came) // 60
    row: QueueRow = {
        "service": service,
        "ago": ago,
        "quoted": [2, stage.dice.choice((8, 12, 15))],
        "called": ago - waited,
        "started": ago - waited - 1,
        "finished": ago - waited - 1 - lasted,
    }
    if who:
        row["staff"] = who
    return row

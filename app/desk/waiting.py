"""The waitlist of a location as its page shows it: who waits, and which free times suit whom (rules 40 to 42)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from app.core.freed import Freed, became_free, wanted_of
from app.core.slots import Slot, SlotQuery, find_slots
from app.core.spans import Span, overlap
from app.core.turns import Match, Moment, Seeker, Time, before_them, moment_of, rank, seeker_of, suits
from app.core.values import Appointment, Instant, Location, Profile, WaitlistEntry
from app.core.wall import day_at, local_date, spans_of_days
from app.core.wishes import held_until, offers_of, wish_of
from app.desk.already import booked_by_waiting, busy_of
from app.desk.answers import asks_anything
from app.desk.freed import freed_for, freed_lately, freed_of
from app.desk.holds import next_lapse
from app.desk.looks import place_of
from app.desk.lookups import definition_of, location_of, name_of
from app.desk.phoning import called, phone_of
from app.desk.slots import ask_slots
from app.desk.views import Person
from app.desk.views_waitlist import Already, Held, MatchItem, Opening, Taken, WaitlistNews, WaitlistView, WishItem
from app.desk.wanting import why_hopeless
from app.store.hold_rows import TakenRow, active_wishes, booked_by, holds_among, taken_by
from app.store.rows_of import records_by_id

if TYPE_CHECKING:
    from app.store.unit import Reader

LOOK_DAYS = 14
"""How many days ahead free times are looked for."""
FAR_DAYS = 400
"""How many days ahead it is news that a booking gave up its time: as far as anybody books."""
MOST_FAR = 20
"""Dates beyond those that are looked for: more than so many at once are news of another kind."""
EACH = 2
"""How many of the next free times that suit somebody are shown for each who waits."""
LATELY_SECONDS = 24 * 3600
NEWS_SECONDS = 10 * 60
"""For how long it is news that a time became free."""


def waitlist_view(reader: Reader, location_id: str) -> WaitlistView:
    """Everybody who waits at a place, and the free times that suit them. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    entries = active_wishes(reader.connection, location.id)
    people = records_by_id(reader, Profile, [each.profile_id for each in entries])
    holds = _holds(reader, entries)
    booked = booked_by_waiting(reader, entries)
    taken = taken_by(reader.connection, list(people), reader.now) if entries else []
    wishes = tuple(_item(reader, each, people.get(each.profile_id), holds, booked[each.id], taken) for each in entries)
    freed = freed_lately(reader, location, reader.now - LATELY_SECONDS, LOOK_DAYS, FAR_DAYS) if entries else []
    openings = _openings(reader, location, entries, people, freed, busy_of(taken))
    return WaitlistView(place_of(location), reader.now, wishes, openings)


def waitlist_news(reader: Reader, location_id: str) -> WaitlistNews:
    """When the first hold ends, and what became free in the last minutes that somebody waits for.

    Who is being called has a time that is held for them, and waits for no other as long as it is (rule 41).
    """
    location = location_of(reader, location_id)
    entries = active_wishes(reader.connection, location.id)
    if not entries:
        return WaitlistNews()
    freed = freed_lately(reader, location, reader.now - NEWS_SECONDS, LOOK_DAYS, FAR_DAYS)
    waiting = [each for each in entries if each.appointment_id is None]
    asked = [each for each in waiting if freed_for(definition_of(reader, each.definition_id), location.id, freed)]
    if not asked:
        return WaitlistNews(next_lapse(reader))
    people = records_by_id(reader, Profile, [each.profile_id for each in asked])
    busy = busy_of(taken_by(reader.connection, list(people), reader.now))
    found = _openings(reader, location, asked, people, freed, busy, is_news=True)
    return WaitlistNews(next_lapse(reader), found)


def _holds(reader: Reader, entries: Sequence[WaitlistEntry]) -> Mapping[str, Appointment]:
    found = holds_among(reader.connection, [each.appointment_id for each in entries if each.appointment_id])
    return {each.id: each for each in found if held_until(each) is not None}


def _item(
    reader: Reader,
    entry: WaitlistEntry,
    who: Profile | None,
    holds: Mapping[str, Appointment],
    booked: tuple[Already, ...],
    taken: Sequence[TakenRow],
) -> WishItem:
    definition = reader.catalogue.definitions.get(entry.definition_id)
    wish = wish_of(entry)
    held = holds.get(entry.appointment_id or "")
    names = tuple(name for each in wish.staff_ids if (name := name_of(reader, each)))
    return WishItem(
        entry.id, entry.profile_id, called(reader, who), phone_of(reader, who),
        (who.email or "") if who else "", entry.definition_id, definition.name if definition else "", entry.created_at,
        wish, names, entry.desired_start_at, entry.notes or "", offers_of(entry),
        _held(reader, held, taken) if held is not None else None, asks_anything(reader, entry.definition_id),
        why_hopeless(reader, entry), booked,
    )  # fmt: skip


def _held(reader: Reader, hold: Appointment, taken: Sequence[TakenRow]) -> Held:
    start, end, staff = hold.scheduled_start_at, hold.scheduled_end_at, name_of(reader, hold.assigned_staff_id)
    theirs = (each for each in taken if each.profile_id == hold.profile_id)
    also = next((_taken(reader, each) for each in theirs if overlap((each.start, each.end), (start, end))), None)
    return Held(hold.id, start, end, held_until(hold) or 0, staff, also)


def _taken(reader: Reader, row: TakenRow) -> Taken:
    definition = reader.catalogue.definitions.get(row.definition_id)
    return Taken(definition.name if definition else "", row.start, row.end, name_of(reader, row.staff_id))


def _openings(
    reader: Reader,
    location: Location,
    entries: Sequence[WaitlistEntry],
    people: Mapping[str, Profile],
    freed: Sequence[Freed],
    busy: Mapping[str, tuple[Span, ...]],
    *,
    is_news: bool = False,
) -> tuple[Opening, ...]:
    """What became free lately first, the latest before; then the next times that suit somebody, soonest first.

    It is no news for those who have a booking of the service that day; the desk may still see that it suits them.
    """
    first, zone = local_date(reader.now, location.timezone), location.timezone
    has = _days_booked(reader, zone, people) if is_news else {}
    found: list[Opening] = []
    for definition_id in dict.fromkeys(each.definition_id for each in entries):
        seekers = [
            seeker_of(each, zone, has.get((each.profile_id, definition_id), frozenset()), busy.get(each.profile_id, ()))
            for each in entries
            if each.definition_id == definition_id
        ]
        query = ask_slots(reader, definition_id, location.id, first, first + timedelta(days=LOOK_DAYS - 1))
        slots = find_slots(query)
        shown: dict[Moment, Instant | None] = {} if is_news else dict.fromkeys(_next_times(query, slots, seekers))
        shown.update(_fresh_times(query, slots, seekers, freed_of(query, freed)))
        for day in _far_dates(query, freed, first + timedelta(days=LOOK_DAYS)):
            far = ask_slots(reader, definition_id, location.id, day, day)
            shown.update(_fresh_times(far, find_slots(far), seekers, freed_of(far, freed)))
        for moment, at in shown.items():
            found.append(_opening(reader, definition_id, moment.time, rank(seekers, moment), people, at))
    return tuple(sorted(found, key=lambda each: (each.freed_at is None, -(each.freed_at or 0), each.start, each.key)))


def _far_dates(query: SlotQuery, freed: Sequence[Freed], after: date) -> list[date]:
    """The dates from ``after`` on of which something became free that matters to the query, soonest first."""
    zone = query.location.timezone
    found = {local_date(at, zone) for each in freed_of(query, freed) for at in (each.start, each.end - 1)}
    return sorted(each for each in found if each >= after)[:MOST_FAR]


def _days_booked(reader: Reader, zone: str, people: Iterable[str]) -> Mapping[tuple[str, str], frozenset[date]]:
    """The dates on which each of them has a booking of a service already."""
    first = day_at(reader.now, zone)
    days = spans_of_days(zone, first, first + FAR_DAYS - 1)
    found: defaultdict[tuple[str, str], set[date]] = defaultdict(set)
    for row in booked_by(reader.connection, list(people), days[0][0], days[-1][1]):
        found[row.profile_id, row.definition_id].add(local_date(row.start, zone))
    return {key: frozenset(each) for key, each in found.items()}


def _fresh_times(
    query: SlotQuery, slots: Sequence[Slot], seekers: Sequence[Seeker], freed: Sequence[Freed]
) -> dict[Moment, Instant | None]:
    """What became free and suits somebody whom nothing there suited before, with when."""
    fresh = became_free(query, slots, freed)
    most = max(EACH, len(seekers))
    return {each.moment: each.since for each in wanted_of(query.definition, fresh, freed, seekers, most)}


def _next_times(query: SlotQuery, slots: Sequence[Slot], seekers: Sequence[Seeker]) -> list[Moment]:
    """For everybody who is not being called the next few, or those nearest to what they asked."""
    zone = query.location.timezone
    moments = [moment_of(Time(each.start, each.end, each.staff_ids), zone) for each in slots]
    wanted: list[Moment] = []
    for seeker in seekers:
        if seeker.entry.appointment_id is None:
            suited = (each for each in moments if suits(seeker, each))
            around = seeker.entry.desired_start_at
            wanted += islice(suited, EACH) if around is None else _nearest(suited, around)
    return wanted


def _nearest(moments: Iterable[Moment], around: Instant) -> list[Moment]:
    return sorted(moments, key=lambda each: abs(each.time.start - around))[:EACH]


def _opening(
    reader: Reader,
    definition_id: str,
    slot: Time,
    matches: Sequence[Match],
    people: Mapping[str, Profile],
    freed_at: Instant | None,
) -> Opening:
    staff = tuple(Person(each, name_of(reader, each)) for each in slot.staff_ids)
    names = {person.id: person for person in staff}
    items = tuple(
        MatchItem(
            each.entry.id,
            called(reader, who := people.get(each.entry.profile_id)),
            phone_of(reader, who),
            each.entry.created_at,
            each.whys,
            names.get(each.staff_ids[0]) if each.staff_ids else None,
            not before_them(matches, each.entry.id),
            each.tried,
            each.entry.appointment_id is not None,
        )
        for each in matches
    )
    key = f"{definition_id}@{slot.start}"
    service = reader.catalogue.definitions[definition_id].name
    return Opening(key, definition_id, service, slot.start, slot.end, staff, items, freed_at)

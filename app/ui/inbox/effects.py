"""What approving a request does, in sentences that are read before the button is pressed (rule 29)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.rivals import fitting_together
from app.ui import words
from app.ui.beside import beside, listed
from app.ui.inbox.sieve import is_past
from app.ui.queue.saying import first_name
from app.ui.rows.content import Bit

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_inbox import FreeTime, InboxView, RequestItem

translate = QCoreApplication.translate
Offers = Mapping[str, Sequence["FreeTime"]]
"""The free times known so far, by request."""


def effects(item: RequestItem, view: InboxView, offers: Offers, *, is_current: bool) -> tuple[Bit, ...]:
    """What stands in the way, what the others lose and what is left for them, and who is told."""
    found = [*_in_the_way(item, view), *(_loss(each, view, offers) for each in zip_names(item))]
    if is_current and "approve" in item.tells and not found:
        found.append(Bit(translate("Inbox", "Approving sends a confirmation."), icon="mail"))
    return tuple(found)


def zip_names(item: RequestItem) -> list[tuple[str, str]]:
    """The others who lose their time, by id, with their names."""
    return list(zip(item.rivals, item.rival_names, strict=True))


def group_title(items: Sequence[RequestItem], view: InboxView) -> str:
    """The head of rivals: "3 want 18:45–19:45 with Amara: one can have it"."""
    zone, first = view.place.timezone, items[0]
    start, end = min(each.start for each in items), max(each.end for each in items)
    day, staff = day_words(first, view.now, zone), {each.staff for each in items}
    when = " ".join(part for part in (day, words.clock_span(start, end, zone)) if part)
    count, room = words.number(len(items)), _room_words(_how_many_fit(items, view))
    if len(staff) == 1 and first.staff:
        text = translate("Inbox", "{count} want {when} with {staff} · {room}")
        return text.format(count=count, when=when, staff=first_name(first.staff), room=room)
    return translate("Inbox", "{count} want {when} · {room}").format(count=count, when=when, room=room)


def _room_words(room: int) -> str:
    if not room:
        return translate("Inbox", "no room left")
    return translate("Inbox", "room for {room}").format(room=words.number(room))


def free_words(time: FreeTime, now: Instant, zone: str) -> str:
    """A free time in short: "18:45 with Chloé", "Mon 23 Nov 13:15 with Amara"."""
    day, today = words.local_date(time.start, zone), words.local_date(now, zone)
    when = " ".join(
        part for part in ("" if day == today else words.day_short(day), words.clock(time.start, zone)) if part
    )
    if not time.staff:
        return when
    return translate("Inbox", "{when} with {staff}").format(when=when, staff=first_name(time.staff))


def day_words(item: RequestItem, now: Instant, zone: str) -> str:
    """The day that is asked for; nothing for today."""
    day = words.local_date(item.start, zone)
    return "" if day == words.local_date(now, zone) else words.day_short(day)


def _in_the_way(item: RequestItem, view: InboxView) -> list[Bit]:
    found = []
    if item.reasons:
        why = words.reasons_words(item.reasons, view.place.timezone)
        found.append(Bit(why, "danger_ink", icon="warning"))
    if is_past(item, view):
        text = translate("Inbox", "The time that was asked for has passed: offer another, or reject.")
        found.append(Bit(text, "danger_ink", icon="clock"))
    return found


def _loss(rival: tuple[str, str], view: InboxView, offers: Offers) -> Bit:
    """What one of the others loses, and what would be nearest for them."""
    key, name = rival
    other = next((each for each in view.requests if each.id == key), None)
    if other is None:
        text = translate("Inbox", "{who} loses the time, asked for elsewhere").format(who=name)
        return Bit(text, "warn_ink", icon="people")
    zone = view.place.timezone
    text = translate("Inbox", "{who} loses {time}").format(who=name, time=words.clock(other.start, zone))
    if key not in offers:
        return Bit(text, "warn_ink", icon="people")
    near = [free_words(each, view.now, zone) for each in _two(offers[key], other.staff_id)]
    left = translate("Inbox", "nearest: {times}").format(times=listed(near))
    if not near:
        left = translate("Inbox", "and nothing else is free for a month")
    elif all(each.start != other.start for each in offers[key]):
        left = translate("Inbox", "nobody else is free then; {nearest}").format(nearest=left)
    return Bit(beside(text, left), "warn_ink", icon="people")


def _two(times: Sequence[FreeTime], staff_id: str | None) -> list[FreeTime]:
    """The best, and the best with whom was asked for."""
    theirs = [each for each in times[1:] if each.staff_id == staff_id]
    return [*times[:1], *(theirs or times[1:])[:1]]


def _how_many_fit(items: Sequence[RequestItem], view: InboxView) -> int:
    wanted = {each.id for each in items if not each.reasons}
    return len(fitting_together([each for each in view.askings if each.id in wanted], view.rooms)[0])

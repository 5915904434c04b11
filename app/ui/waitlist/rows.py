"""The rows of the waitlist page: free times, whom one suits, and everybody who waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.refusals import Code
from app.ui import words
from app.ui.beside import listed
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.waitlist.saying import offered_words, outcome_words, since_words, time_words, why_words, wish_words
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_waitlist import MatchItem, Opening, WishItem

translate = QCoreApplication.translate
KEYS = {"hold": "H", "edit": "E", "cancel": "X", "fulfil_by": "D"}
"""The letter for each act."""


def opening_card(opening: Opening, zone: str) -> RowContent:
    """A free time, for what and with whom, and how many want it."""
    staff = listed(person.name for person in opening.staff[:3])
    count = len(opening.matches)
    first = opening.matches[0].name
    text = first if count == 1 else translate("Waitlist", "{first} and {count} more")
    whom = text.format(first=first, count=words.number(count - 1))
    freed: tuple[Bit, ...] = ()
    if opening.freed_at is not None:
        at = words.clock(opening.freed_at, zone)
        freed = (Bit(translate("Waitlist", "free since {time}").format(time=at), "good_ink", is_strong=True),)
    bits = (Bit(opening.service), *((Bit(staff, gives=True),) if staff else ()), *freed, Bit(whom, icon="waitlist"))
    title = f"{time_words(opening.start, zone)}–{words.clock(opening.end, zone)}"
    said = listed((title, *(bit.text for bit in bits)))
    return RowContent(opening.key, f"waitlist.time.{opening.key}", said, title, bits, hint=said)


def match_card(match: MatchItem, place: int, now: Instant, zone: str) -> RowContent:
    """Somebody whom the time suits, in their place, with the reason for it."""
    staff = match.staff.name if match.staff else ""
    tried: tuple[Bit, ...] = ()
    if match.tried is not None:
        tried = (Bit(outcome_words(match.tried), "warn_ink", is_strong=True, icon="phone"),)
    elif match.is_called:
        tried = (Bit(translate("Waitlist", "is being called"), "good_ink", is_strong=True, icon="phone"),)
    bits = (
        Bit(why_words(match.whys, staff), is_strong=True),
        *((Bit(match.phone, icon="phone"),) if match.phone else ()),
        Bit(since_words(match.since, now, zone)),
        *tried,
    )
    is_next = match.comes_first and match.tried is None and not match.is_called
    text = translate("Waitlist", "Hold and call") if is_next else translate("Waitlist", "Hold and call…")
    act = Act(
        "hold", text, f"waitlist.hold.{match.entry_id}", f"{text} {match.name}",
        Kind.ACCENT if is_next else Kind.PLAIN, KEYS["hold"],
    )  # fmt: skip
    tag = words.number(place)
    said = listed((tag, match.name, *(bit.text for bit in bits)))
    acts = () if match.is_called else (act,)
    return RowContent(
        match.entry_id, f"waitlist.match.{match.entry_id}", said, match.name, bits, tag=tag, acts=acts, hint=said
    )


def wish_card(item: WishItem, now: Instant, zone: str) -> RowContent:
    """Somebody who waits: for what, what they wish, and what came of the last call."""
    last: tuple[Bit, ...] = ()
    if item.held is not None:
        last = (Bit(translate("Waitlist", "is being called"), "good_ink", is_strong=True, icon="phone"),)
    elif item.offers:
        last = (Bit(offered_words(item.offers[-1], zone), "warn_ink", icon="phone"),)
    bits = (
        Bit(item.service),
        Bit(wish_words(item.wish, item.desired_start_at, item.staff, zone), is_strong=True),
        *((Bit(item.phone, icon="phone"),) if item.phone else ()),
        Bit(since_words(item.since, now, zone)),
        *_warnings(item, zone),
        *last,
        *((Bit(item.notes, icon="note", gives=True),) if item.notes else ()),
    )
    is_done = bool(item.booked) and not item.hopeless and item.held is None
    acts = tuple(
        Act(verb, text, f"waitlist.{verb}.{item.id}", f"{text}: {item.name}", kind, KEYS[verb])
        for verb, text, kind in (
            *((("fulfil_by", translate("Waitlist", "Take off as booked"), Kind.PLAIN),) if is_done else ()),
            ("edit", translate("Waitlist", "Change…"), Kind.PLAIN),
            ("cancel", translate("Waitlist", "Take off the list"), Kind.QUIET),
        )
    )
    said = listed((item.name, *(bit.text for bit in bits)))
    hint = "\n".join((said, *(offered_words(each, zone) for each in item.offers)))
    return RowContent(item.id, f"waitlist.row.{item.id}", said, item.name, bits, acts=acts, hint=hint, fact_lines=4)


def _warnings(item: WishItem, zone: str) -> tuple[Bit, ...]:
    """That nothing can come of it any more, or that it is booked already, and what to do about that."""
    if item.hopeless:
        codes = {each.code for each in item.hopeless}
        is_late = codes == {Code.WISH_OVER}
        change = translate("Waitlist", "Nothing can come of it: change the dates")
        end = translate("Waitlist", "Nothing can come of it: take them off the list")
        whys = (Bit(words.reasons_words((each,), zone), "danger_ink") for each in item.hopeless)
        return (Bit(change if is_late else end, "danger_ink", is_strong=True), *whys)
    if item.booked:
        times = listed(time_words(each.start, each.place.timezone if each.place else zone) for each in item.booked[:3])
        text = translate("Waitlist", "Has it booked: {times}").format(times=times)
        return (Bit(text, "warn_ink", is_strong=True),)
    return ()

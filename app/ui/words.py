"""Every word of the window that comes from a code: states, verbs, reasons; and how times and lengths are written.

The English here is what translations start from. Instants are UTC seconds, shown in the zone of the location that they
belong to, never in that of the machine (rule 1).
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTime, QTimeZone

from app.core.called import is_contact
from app.core.refusals import Code
from app.core.wall import wall_of
from app.core.worded import Worded
from app.ui import dates
from app.ui.beside import clauses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from app.core.refusals import Reason
    from app.core.values import Instant
    from app.desk.views import DayBooking, Look, StaffNow

LOOKS = {
    "requested": QT_TRANSLATE_NOOP("Look", "Requested"),
    "held": QT_TRANSLATE_NOOP("Look", "Held for a call"),
    "confirmed": QT_TRANSLATE_NOOP("Look", "Confirmed"),
    "arrived": QT_TRANSLATE_NOOP("Look", "Arrived"),
    "in_service": QT_TRANSLATE_NOOP("Look", "In service"),
    "completed": QT_TRANSLATE_NOOP("Look", "Completed"),
    "no_show": QT_TRANSLATE_NOOP("Look", "No-show"),
    "walk_in": QT_TRANSLATE_NOOP("Look", "Walk-in"),
    "cancelled": QT_TRANSLATE_NOOP("Look", "Cancelled"),
}
VERBS = {
    "book": QT_TRANSLATE_NOOP("Verb", "Book"),
    "approve": QT_TRANSLATE_NOOP("Verb", "Approve"),
    "reject": QT_TRANSLATE_NOOP("Verb", "Reject"),
    "cancel": QT_TRANSLATE_NOOP("Verb", "Cancel booking"),
    "arrive": QT_TRANSLATE_NOOP("Verb", "Arrive"),
    "complete": QT_TRANSLATE_NOOP("Verb", "Complete"),
    "no_show": QT_TRANSLATE_NOOP("Verb", "No-show"),
    "reschedule": QT_TRANSLATE_NOOP("Verb", "Move"),
    "reassign": QT_TRANSLATE_NOOP("Verb", "Give to"),
    "counter_offer": QT_TRANSLATE_NOOP("Verb", "Offer"),
    "note": QT_TRANSLATE_NOOP("Verb", "Note"),
    "check_in": QT_TRANSLATE_NOOP("Verb", "Check in"),
    "call_next": QT_TRANSLATE_NOOP("Verb", "Call next"),
    "call": QT_TRANSLATE_NOOP("Verb", "Call"),
    "recall": QT_TRANSLATE_NOOP("Verb", "Recall"),
    "serve": QT_TRANSLATE_NOOP("Verb", "Serve"),
    "finish": QT_TRANSLATE_NOOP("Verb", "Finish"),
    "requeue": QT_TRANSLATE_NOOP("Verb", "Back in line"),
    "park": QT_TRANSLATE_NOOP("Verb", "Park"),
    "unpark": QT_TRANSLATE_NOOP("Verb", "Back from parking"),
    "hand_over": QT_TRANSLATE_NOOP("Verb", "Give to"),
    "transfer": QT_TRANSLATE_NOOP("Verb", "Other service"),
    "convert": QT_TRANSLATE_NOOP("Verb", "Make a booking"),
    "name_walk_in": QT_TRANSLATE_NOOP("Verb", "Keep as a customer"),
    "join_waitlist": QT_TRANSLATE_NOOP("Verb", "Join waitlist"),
    "edit_wish": QT_TRANSLATE_NOOP("Verb", "Change the wish"),
    "hold": QT_TRANSLATE_NOOP("Verb", "Hold and call"),
    "no_answer": QT_TRANSLATE_NOOP("Verb", "No answer"),
    "decline": QT_TRANSLATE_NOOP("Verb", "Does not want it"),
    "release": QT_TRANSLATE_NOOP("Verb", "Let go of it"),
    "book_held": QT_TRANSLATE_NOOP("Verb", "Book it"),
    "lapse": QT_TRANSLATE_NOOP("Verb", "Hold lapsed"),
    "fulfil": QT_TRANSLATE_NOOP("Verb", "Book from waitlist"),
    "block_time": QT_TRANSLATE_NOOP("Verb", "Block time"),
    "take_break": QT_TRANSLATE_NOOP("Verb", "Break"),
    "take_off": QT_TRANSLATE_NOOP("Verb", "Day off"),
    "change_block": QT_TRANSLATE_NOOP("Verb", "Change the break"),
    "remove_block": QT_TRANSLATE_NOOP("Verb", "Take the break out"),
    "work_again": QT_TRANSLATE_NOOP("Verb", "Works again"),
    "keep_uncovered": QT_TRANSLATE_NOOP("Verb", "Keep anyway"),
    "record_visit": QT_TRANSLATE_NOOP("Verb", "Record visit"),
    "add_customer": QT_TRANSLATE_NOOP("Verb", "Add customer"),
    "edit_customer": QT_TRANSLATE_NOOP("Verb", "Edit customer"),
    "merge_customers": QT_TRANSLATE_NOOP("Verb", "Merge customers"),
    "erase_customer": QT_TRANSLATE_NOOP("Verb", "Erase customer"),
    "export_customer": QT_TRANSLATE_NOOP("Verb", "Export a customer's data"),
    "close_leftovers": QT_TRANSLATE_NOOP("Verb", "Close earlier days"),
    "set_setting": QT_TRANSLATE_NOOP("Verb", "Change a setting"),
    "set_door": QT_TRANSLATE_NOOP("Verb", "Set who may check in"),
    "print_ticket": QT_TRANSLATE_NOOP("Verb", "Print the ticket"),
    "leave_ticket": QT_TRANSLATE_NOOP("Verb", "Let a ticket be"),
    "change_offer": QT_TRANSLATE_NOOP("Verb", "Save"),
    "remove_offer": QT_TRANSLATE_NOOP("Verb", "Delete"),
    "change_till": QT_TRANSLATE_NOOP("Verb", "Name this till"),
    "connect_remote": QT_TRANSLATE_NOOP("Verb", "Connect a remote"),
    "change_remote": QT_TRANSLATE_NOOP("Verb", "Change the connection"),
    "disconnect_remote": QT_TRANSLATE_NOOP("Verb", "Disconnect the remote"),
    "undo": QT_TRANSLATE_NOOP("Verb", "Undo"),
    "redo": QT_TRANSLATE_NOOP("Verb", "Redo"),
}
DONE = {
    "book": QT_TRANSLATE_NOOP("Done", "Booked"),
    "approve": QT_TRANSLATE_NOOP("Done", "Approved"),
    "reject": QT_TRANSLATE_NOOP("Done", "Rejected"),
    "cancel": QT_TRANSLATE_NOOP("Done", "Booking cancelled"),
    "arrive": QT_TRANSLATE_NOOP("Done", "Arrived"),
    "complete": QT_TRANSLATE_NOOP("Done", "Completed"),
    "no_show": QT_TRANSLATE_NOOP("Done", "Marked as no-show"),
    "reschedule": QT_TRANSLATE_NOOP("Done", "Moved"),
    "reassign": QT_TRANSLATE_NOOP("Done", "Given to somebody else"),
    "counter_offer": QT_TRANSLATE_NOOP("Done", "Moved and approved"),
    "note": QT_TRANSLATE_NOOP("Done", "Noted"),
    "check_in": QT_TRANSLATE_NOOP("Done", "Checked in"),
    "call_next": QT_TRANSLATE_NOOP("Done", "Called"),
    "call": QT_TRANSLATE_NOOP("Done", "Called"),
    "recall": QT_TRANSLATE_NOOP("Done", "Called again"),
    "serve": QT_TRANSLATE_NOOP("Done", "In service"),
    "finish": QT_TRANSLATE_NOOP("Done", "Finished"),
    "requeue": QT_TRANSLATE_NOOP("Done", "Back in line"),
    "park": QT_TRANSLATE_NOOP("Done", "Parked"),
    "unpark": QT_TRANSLATE_NOOP("Done", "Back from parking"),
    "hand_over": QT_TRANSLATE_NOOP("Done", "Given to somebody else"),
    "transfer": QT_TRANSLATE_NOOP("Done", "Now for another service"),
    "convert": QT_TRANSLATE_NOOP("Done", "Made into a booking"),
    "name_walk_in": QT_TRANSLATE_NOOP("Done", "Kept as a customer"),
    "join_waitlist": QT_TRANSLATE_NOOP("Done", "On the waitlist"),
    "edit_wish": QT_TRANSLATE_NOOP("Done", "Wish changed"),
    "hold": QT_TRANSLATE_NOOP("Done", "Held: call them now"),
    "no_answer": QT_TRANSLATE_NOOP("Done", "Not reached, the time is free again"),
    "decline": QT_TRANSLATE_NOOP("Done", "Does not want it, the time is free again"),
    "release": QT_TRANSLATE_NOOP("Done", "Let go of, the time is free again"),
    "book_held": QT_TRANSLATE_NOOP("Done", "Booked from the waitlist"),
    "fulfil": QT_TRANSLATE_NOOP("Done", "Booked from the waitlist"),
    "give_feedback": QT_TRANSLATE_NOOP("Done", "Feedback kept"),
    "answer_walk_in": QT_TRANSLATE_NOOP("Done", "Answers kept"),
    "block_time": QT_TRANSLATE_NOOP("Done", "Time blocked"),
    "take_break": QT_TRANSLATE_NOOP("Done", "On a break"),
    "take_off": QT_TRANSLATE_NOOP("Done", "Off"),
    "change_block": QT_TRANSLATE_NOOP("Done", "Break changed"),
    "remove_block": QT_TRANSLATE_NOOP("Done", "Break taken out"),
    "work_again": QT_TRANSLATE_NOOP("Done", "Back at work"),
    "keep_uncovered": QT_TRANSLATE_NOOP("Done", "Kept anyway"),
    "close_leftovers": QT_TRANSLATE_NOOP("Done", "Earlier days closed"),
    "set_setting": QT_TRANSLATE_NOOP("Done", "Setting changed"),
    "set_door": QT_TRANSLATE_NOOP("Done", "Check-in by customers changed"),
    "print_ticket": QT_TRANSLATE_NOOP("Done", "Ticket sent to the printer"),
    "change_offer": QT_TRANSLATE_NOOP("Done", "Saved"),
    "remove_offer": QT_TRANSLATE_NOOP("Done", "Deleted"),
    "change_till": QT_TRANSLATE_NOOP("Done", "Till changed"),
    "connect_remote": QT_TRANSLATE_NOOP("Done", "Remote connected"),
    "change_remote": QT_TRANSLATE_NOOP("Done", "Connection changed"),
    "disconnect_remote": QT_TRANSLATE_NOOP("Done", "Remote disconnected"),
    "undo": QT_TRANSLATE_NOOP("Done", "Taken back"),
    "redo": QT_TRANSLATE_NOOP("Done", "Done again"),
}
WALK_IN_VERBS = {"cancel": QT_TRANSLATE_NOOP("Verb", "Take out of line")}
REQUESTED = QT_TRANSLATE_NOOP("Done", "Requested")
"""What is said of booking what waits for approval."""
WALK_IN_DONE = {"cancel": QT_TRANSLATE_NOOP("Done", "Taken out of line")}
"""What is said otherwise of somebody in the line: a walk-in has no booking that could be cancelled."""
UNCOVERED = QT_TRANSLATE_NOOP("Look", "Uncovered")
DOINGS = {
    "free": QT_TRANSLATE_NOOP("Doing", "free"),
    "free_until": QT_TRANSLATE_NOOP("Doing", "free to {until}"),
    "expects": QT_TRANSLATE_NOOP("Doing", "expects {whom}"),
    "late": QT_TRANSLATE_NOOP("Doing", "free · {whom} {over} min late"),
    "late_until": QT_TRANSLATE_NOOP("Doing", "free to {until} · {whom} {over} min late"),
    "busy": QT_TRANSLATE_NOOP("Doing", "busy"),
    "busy_until": QT_TRANSLATE_NOOP("Doing", "with {whom} to {until}"),
    "over": QT_TRANSLATE_NOOP("Doing", "{over} min over · {whom}"),
    "break": QT_TRANSLATE_NOOP("Doing", "break"),
    "break_until": QT_TRANSLATE_NOOP("Doing", "{whom} to {until}"),
    "not_yet_until": QT_TRANSLATE_NOOP("Doing", "from {until}"),
    "not_yet": QT_TRANSLATE_NOOP("Doing", "later today"),
    "off": QT_TRANSLATE_NOOP("Doing", "not working"),
}
DOINGS_SHORTER = {
    "free_until": (QT_TRANSLATE_NOOP("Doing", "to {until}"),),
    "late": (
        QT_TRANSLATE_NOOP("Doing", "{whom} {over} min late"),
        QT_TRANSLATE_NOOP("Doing", "{whom} late"),
        QT_TRANSLATE_NOOP("Doing", "{over} min late"),
    ),
    "late_until": (
        QT_TRANSLATE_NOOP("Doing", "{whom} {over} min late"),
        QT_TRANSLATE_NOOP("Doing", "{whom} late"),
        QT_TRANSLATE_NOOP("Doing", "{over} min late"),
    ),
    "busy_until": (QT_TRANSLATE_NOOP("Doing", "busy to {until}"), QT_TRANSLATE_NOOP("Doing", "to {until}")),
    "over": (QT_TRANSLATE_NOOP("Doing", "{over} min over"),),
    "break_until": (QT_TRANSLATE_NOOP("Doing", "to {until}"),),
}
"""The same where there is little room: with whom is left out before until when, or how far over."""
DOING_ICONS = {"free": "dot", "busy": "half", "over": "warning", "break": "pause", "not_yet": "ring", "off": "ring"}
"""The icon beside each ``Doing``, by its value; beside one who waits for somebody late it is lateness's own."""
DOING_INKS = {"free": "good_ink", "over": "danger_ink"}
_LATE = frozenset({"late", "late_until"})

_RULE = re.compile(r" \(rule [^)]*\)")


def look_word(look: Look) -> str:
    """The state of a booking as a word: "Confirmed"."""
    return _say("Look", LOOKS[look.value])


def state_word(booking: DayBooking) -> str:
    """How a booking stands: its state, or that nobody is there to take it."""
    return _say("Look", UNCOVERED) if booking.is_uncovered else look_word(booking.look)


def verb_word(verb: str, *, of_walk_in: bool = False) -> str:
    """What a button says: "Arrive". Raises ``KeyError`` for a verb that the desk lacks."""
    return _say("Verb", WALK_IN_VERBS.get(verb, VERBS[verb]) if of_walk_in else VERBS[verb])


def done_word(verb: str, *, of_walk_in: bool = False, as_request: bool = False) -> str:
    """What a notice says afterwards: "Arrived". ``as_request``: what was made waits for approval."""
    if as_request and verb == "book":
        return _say("Done", REQUESTED)
    if of_walk_in and verb in WALK_IN_DONE:
        return _say("Done", WALK_IN_DONE[verb])
    return _say("Done", DONE[verb]) if verb in DONE else verb_word(verb)


def doing_words(now: StaffNow, zone: str) -> str:
    """What the head of a column says: "free to 11:15", "22 min over · Tom B."."""
    return _fill_doing(DOINGS[_doing_key(now)], now, zone)


def shorter_doing_words(now: StaffNow, zone: str) -> tuple[str, ...]:
    """The same in ever fewer words, for where it does not fit: "busy to 11:15", "to 11:15"."""
    return tuple(_fill_doing(each, now, zone) for each in DOINGS_SHORTER.get(_doing_key(now), ()))


def _fill_doing(template: object, now: StaffNow, zone: str) -> str:
    return _say("Doing", template).format(
        until="" if now.until is None else clock(now.until, zone),
        whom=dates.isolated(now.with_whom) or _say("Doing", DOINGS["busy" if now.doing.value == "busy" else "break"]),
        over=number(now.over_minutes),
    )


def _doing_key(now: StaffNow) -> str:
    if now.doing.value == "free" and now.with_whom:
        late = "late" if now.until is None else "late_until"
        return late if now.over_minutes else "expects"
    timed = f"{now.doing.value}_until"
    return timed if now.until is not None and timed in DOINGS else now.doing.value


def doing_icon(now: StaffNow) -> str:
    """The name of the icon beside what somebody is doing; a late customer has that of lateness, as in the line."""
    return DOING_ICONS["over" if _doing_key(now) in _LATE else now.doing.value]


def doing_ink(now: StaffNow) -> str:
    """The colour of what somebody is doing, by its name in the theme."""
    return DOING_INKS.get("over" if _doing_key(now) in _LATE else now.doing.value, "muted")


def reason_words(given: Reason, zone: str = "UTC") -> str:
    """One reason as a sentence in the window's language; ``start`` and ``end`` are said in ``zone``."""
    from app.core.refusals import WORDS

    template = _RULE.sub("", WORDS[given.code])  # the command line cites the rule; a person at the desk needs none
    facts: dict[str, object] = dict(given.facts)
    if given.start or given.end:
        facts |= {"start": clock(given.start, zone), "end": clock(given.end, zone)}
    if isinstance(why := facts.get("why"), Worded):
        from app.ui.trouble import said_words

        facts["why"] = said_words(why)
    if "right_code" in facts:
        from app.ui.limit_words import right_words

        facts["right"] = right_words(facts)
    return _say("Refusal", template).format_map(_Facts(facts))


def reasons_words(given: Iterable[Reason], zone: str = "UTC", say: Callable[[Reason, str], str] = reason_words) -> str:
    """Several reasons, first the weightiest, as one line that starts with a capital.

    ``say`` may remember the words of each, for whoever says many times what is in the way of one after another.
    """
    return capital(reason_clauses(_that_matter(tuple(given)), zone, say))


def reason_clauses(given: Iterable[Reason], zone: str, say: Callable[[Reason, str], str] = reason_words) -> str:
    """The same within a sentence: each thing once, also where two bookings stand in the way at the same time."""
    return clauses(dict.fromkeys(say(each, zone) for each in given))


def capital(said: str) -> str:
    """With a capital first letter, as a line or a name has it; the others stay as they are."""
    return said[:1].upper() + said[1:]


def _that_matter(given: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Without what takes the time of whoever does not work then anyway."""
    away = {dict(each.facts).get("who") for each in given if each.code is Code.CLOSED_STAFF}
    taken = (Code.TAKEN, Code.TAKEN_BUFFER)
    return tuple(each for each in given if each.code not in taken or dict(each.facts).get("who") not in away)


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return key


def clock(at: Instant, zone: str, locale: QLocale | None = None) -> str:
    """The wall time of an instant: "10:52", or "10:52 AM" where the locale, the window's or that one, says it so."""
    local = wall_of(at, zone)
    return _clock(locale or QLocale(), local.hour, local.minute)


def clock_to_second(at: Instant, zone: str) -> str:
    """The wall time of an instant to the second: "10:52:07", or "10:52:07 AM" where the locale says it so."""
    locale, local = QLocale(), wall_of(at, zone)
    time = QTime(local.hour, local.minute, local.second)
    return locale.toString(time, _clock_format(locale).replace("mm", "mm:ss"))


def moved_clock(start: Instant, before: Instant, zone: str) -> str:
    """The wall time that something is moved to, with its date where that is another than before."""
    day, time = local_date(start, zone), clock(start, zone)
    return time if day == local_date(before, zone) else f"{day_short(day)} {time}"


def wall_clock(minutes: int, locale: QLocale | None = None) -> str:
    """A wall time of so many minutes after midnight: "09:00"."""
    return _clock(locale or QLocale(), minutes // 60 % 24, minutes % 60)


@lru_cache(maxsize=4_000)
def _clock(locale: QLocale, hour: int, minute: int) -> str:
    # Remembered, since every row and every card says times, and the minutes of a day are few.
    return locale.toString(QTime(hour, minute), _clock_format(locale))


def clock_span(start: Instant, end: Instant, zone: str) -> str:
    """The wall times of an interval: "10:30–11:15"."""
    return f"{clock(start, zone)}–{clock(end, zone)}"


def _clock_format(locale: QLocale) -> str:
    short = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return "h:mm AP" if "a" in short.lower() else "HH:mm"


def local_time(at: Instant, zone: str) -> datetime:
    """The instant as wall time of the zone."""
    return wall_of(at, zone)


def local_date(at: Instant, zone: str) -> date:
    """The date at a location."""
    return wall_of(at, zone).date()


def zone_short(zone: str, at: Instant) -> str:
    """The zone's short name then, "AEDT", or the city that it is named after where it has no letters: "Singapore"."""
    return _zone_letters(zone, at) or zone.rpartition("/")[2].replace("_", " ")


def zone_beside(zone: str, at: Instant) -> str:
    """The same beside a time or a place; nothing where it has no letters, and is that of the machine anyway."""
    letters = _zone_letters(zone, at)
    return letters or ("" if zone == zone_of_machine() else zone_short(zone, at))


def zone_of_machine() -> str:
    """The IANA zone that this machine goes by, as Qt has it."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode(errors="replace")


def _zone_letters(zone: str, at: Instant) -> str:
    letters = wall_of(at, zone).tzname() or zone
    return letters if letters[:1].isalpha() else ""


day_title, day_short, day_long = dates.day_title, dates.day_short, dates.day_long


def minutes_words(minutes: int) -> str:
    """A length: "14 min", "2 h", "2 h 5 min", "3 d"."""
    hours, rest = divmod(max(0, minutes), 60)
    if hours >= 48:
        return _say("Length", "{days} d").format(days=number(hours // 24))
    if not hours:
        return _say("Length", "{minutes} min").format(minutes=number(rest))
    if not rest:
        return _say("Length", "{hours} h").format(hours=number(hours))
    return _say("Length", "{hours} h {minutes} min").format(hours=number(hours), minutes=number(rest))


def number(value: int) -> str:
    """A number in the locale's digits."""
    return QLocale().toString(value)


def phone_end(phone: str) -> str:
    """No more of a telephone number than tells two people apart: "⋯ 456"; nothing of none."""
    digits = "".join(each for each in phone if each.isdigit())
    return f"⋯ {digits[-3:]}" if digits else ""


def initials(name: str) -> str:
    """Up to two capital letters for a name: "MH"; one for an address, a sign for a number."""
    if is_contact(name):
        return name[:1].upper() if name[:1].isalpha() else "#"[: len(name)]
    parts = name.split()
    letters = parts[:1] + parts[-1:] if len(parts) > 1 else parts
    return "".join(part[0] for part in letters).upper()


def _say(context: str, text: object) -> str:
    return QCoreApplication.translate(context, str(text))

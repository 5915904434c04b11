"""The words of the waitlist: wishes, reasons of a rank, what came of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.core.turns import Why
from app.core.wishes import Outcome
from app.ui import words
from app.ui.beside import beside, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.values import Instant
    from app.core.wishes import Offered, Wish

translate = QCoreApplication.translate
WHYS = {
    Why.EXACT: QT_TRANSLATE_NOOP("Waitlist", "asked for this time"),
    Why.DAY: QT_TRANSLATE_NOOP("Waitlist", "asked for this day"),
    Why.STAFF: QT_TRANSLATE_NOOP("Waitlist", "asked for {staff}"),
    Why.WISHED: QT_TRANSLATE_NOOP("Waitlist", "within their days and times"),
    Why.ANY: QT_TRANSLATE_NOOP("Waitlist", "any time suits"),
}
OUTCOMES = {
    Outcome.OFFERED: QT_TRANSLATE_NOOP("Waitlist", "called"),
    Outcome.NO_ANSWER: QT_TRANSLATE_NOOP("Waitlist", "no answer"),
    Outcome.DECLINED: QT_TRANSLATE_NOOP("Waitlist", "did not want it"),
    Outcome.RELEASED: QT_TRANSLATE_NOOP("Waitlist", "was not asked in the end"),
    Outcome.LAPSED: QT_TRANSLATE_NOOP("Waitlist", "the hold lapsed"),
    Outcome.BOOKED: QT_TRANSLATE_NOOP("Waitlist", "booked"),
}


def why_words(whys: tuple[Why, ...], staff: str) -> str:
    """Why somebody stands where they stand: "asked for this day, asked for Ana"."""
    return listed(translate("Waitlist", str(WHYS[each])).format(staff=staff) for each in whys)


def outcome_words(said: Outcome) -> str:
    """What came of a call, in a word or two."""
    return translate("Waitlist", str(OUTCOMES[said]))


def offered_words(offered: Offered, zone: str) -> str:
    """One call with what it was about: "no answer 10:42 · for Sat 21 Nov 11:00"."""
    at, about = words.clock(offered.at, zone), time_words(offered.start, zone)
    text = translate("Waitlist", "{said} {time} · for {about}")
    return text.format(said=outcome_words(offered.said), time=at, about=about)


def time_words(start: Instant, zone: str) -> str:
    """A time with its day: "Sat 21 Nov 11:00"."""
    return f"{words.day_short(words.local_date(start, zone))} {words.clock(start, zone)}"


def since_words(since: Instant, now: Instant, zone: str) -> str:
    """For how many dates somebody has waited: "waits 3 days"."""
    days = (words.local_date(now, zone) - words.local_date(since, zone)).days
    if days < 1:
        return translate("Waitlist", "since today")
    if days == 1:
        return translate("Waitlist", "waits 1 day")
    return translate("Waitlist", "waits {count} days").format(count=words.number(days))


def wish_words(wish: Wish, desired: Instant | None, staff: Sequence[str], zone: str) -> str:
    """What they wish for, in a line; that anything suits, where they said nothing."""
    parts = [] if desired is None else [time_words(desired, zone)]
    if wish.first is not None and wish.first == wish.last:
        parts.append(words.day_short(wish.first))
    elif wish.first is not None or wish.last is not None:
        first, last = (words.day_short(each) if each else "" for each in (wish.first, wish.last))
        parts.append(f"{first} – {last}".strip())
    if wish.days:
        parts.append(" ".join(_weekday(day) for day in sorted(wish.days)))
    if wish.opens is not None or wish.until is not None:
        parts.append(_hours(wish.opens, wish.until))
    if staff:
        parts.append(translate("Waitlist", "with {staff}").format(staff=listed(staff)))
    return beside(*parts) or translate("Waitlist", "any time suits")


def _weekday(day: int) -> str:
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def _hours(opens: int | None, until: int | None) -> str:
    if until is None:
        return translate("Waitlist", "from {time}").format(time=words.wall_clock(opens or 0))
    if opens is None:
        return translate("Waitlist", "until {time}").format(time=words.wall_clock(until))
    return f"{words.wall_clock(opens)}–{words.wall_clock(until)}"

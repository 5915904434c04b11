"""What the calendar says in words: a booking to a screen reader and as a tool tip, free time, the head of a column."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.desk.views import DayColumn
from app.desk.views_days import days_in
from app.ui import dates, words
from app.ui.beside import beside, listed
from app.ui.key_hints import key_words

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.preview import MoveWish
    from app.desk.views import DayBooking, DayView, Span

translate = QCoreApplication.translate


def title(column: DayColumn) -> str:
    """The name over a column; empty over one that is everybody's."""
    return "" if column.kind == "day" else column.title or translate("Calendar", "Unassigned")


def sentence(booking: DayBooking, column: DayColumn, zone: str, date: str = "") -> str:
    """One booking for the ear: "Sofia Rossi, Bra fitting, 10:30 to 11:15, with Amara Okafor, in service".

    The ``date`` stands before the time, where there is more than one.
    """
    time = translate("Calendar", "{start} to {end}").format(
        start=words.clock(booking.start, zone), end=words.clock(booking.end, zone)
    )
    parts = (
        booking.title,
        booking.service,
        date,
        time,
        _with(column),
        words.look_word(booking.look).lower(),
        *_marks(booking),
    )
    return listed(parts)


def facts(booking: DayBooking, column: DayColumn, zone: str, date: str = "") -> list[str]:
    """What a booking is beyond its customer, a line for each fact."""
    time = beside(words.clock_span(booking.start, booking.end, zone), words.look_word(booking.look))
    lines = (booking.service, date, time, _with(column), _block(booking, zone), *_marks(booking), booking.notes)
    return [line for line in lines if line]


def tool_tip(booking: DayBooking, column: DayColumn, zone: str, date: str = "") -> str:
    """Every fact of a booking as rich text, whatever its customer is called."""
    lines = (escape(line) for line in facts(booking, column, zone, date))
    return "<br>".join((f"<b>{escape(booking.title)}</b>", *lines))


def free_time(column: DayColumn, at: Instant, zone: str, date: str = "") -> str:
    """A time without a booking: "Amara Okafor, 12:30, free", or outside hours when it is."""
    state = _not_at_work(column, at) or translate("Calendar", "free")
    return listed((title(column), date, words.clock(at, zone), state))


def slot_label(column: DayColumn, at: Instant, zone: str) -> str:
    """The booking that a press would begin: "+ 12:30 · Amara Okafor"; what is against it comes before the name."""
    return "+ " + beside(words.clock(at, zone), _not_at_work(column, at), title(column))


def would_be(column: DayColumn, wish: MoveWish, verdict: str, zone: str, date: str = "") -> str:
    """Where a booking would be moved: "Amara Okafor, 12:15 to 12:45, Fits"."""
    time = translate("Calendar", "{start} to {end}").format(
        start=words.clock(wish.start, zone), end=words.clock(wish.end, zone)
    )
    return listed((title(column), date, time, verdict))


def stuck(booking: DayBooking) -> str:
    """That a booking stays where it is: "Sofia Rossi cannot be moved: In service"."""
    text = translate("Calendar", "{who} cannot be moved: {state}")
    return text.format(who=booking.title, state=words.look_word(booking.look))


def break_name(span: Span) -> str:
    """What a break is called."""
    return span.name or translate("Calendar", "Break")


def head_line(column: DayColumn, day: DayView) -> tuple[str, str, str]:
    """What stands below a column's name: an icon (or none), the words, and the name of their ink in the theme."""
    zone = day.place.timezone
    if column.kind == "unassigned":
        count = len(column.bookings)
        text = (
            translate("Calendar", "{count} to assign").format(count=words.number(count))
            if count
            else translate("Calendar", "nothing to assign")
        )
        return "", text, "warn_ink" if count else "muted"
    if column.kind == "service":
        return "", _capacity(column, day), "muted"
    if column.now is None:
        return "", _hours(column, zone), "muted"
    return words.doing_icon(column.now), words.doing_words(column.now, zone), words.doing_ink(column.now)


def head_shorter(column: DayColumn, day: DayView) -> tuple[str, ...]:
    """What stands there instead where the words of ``head_line`` do not fit, the longest first."""
    return () if column.now is None else words.shorter_doing_words(column.now, day.place.timezone)


def nothing(day: DayView | None) -> tuple[str, str]:
    """What the calendar says when it has nothing to draw, and what to do about it; two empty texts when it has."""
    if day is None:
        return translate("Calendar", "Opening the day…"), ""
    if any(column.bookings for column in day.columns):
        return "", ""
    days = days_in(day)
    date = dates.day_title(days[0].day) if len(days) == 1 else dates.span_title(days[0].day, days[-1].day)
    if not day.open:
        title = translate("Calendar", "Closed on {date}") if len(days) == 1 else translate("Calendar", "Closed: {date}")
        whose = translate("Calendar", "By the hours of {place}.").format(place=day.place.name)
    elif not any(column.open for column in day.columns):
        title = translate("Calendar", "Nobody works on {date}")
        if len(days) > 1:
            title = translate("Calendar", "Nobody works: {date}")
        whose = translate("Calendar", "By the hours of each member of staff.")
    else:
        return "", ""
    return title.format(date=date), f"{whose} {_way_on(day)}"


def _way_on(day: DayView) -> str:
    """What to do about a day without anything to draw."""
    if day.columns:
        return translate("Calendar", "Press a time to book all the same.")
    key = key_words("Ctrl+B")
    if not key:
        return translate("Calendar", "Press the date above for another day.")
    return translate("Calendar", "Press the date above for another day, or {key} for who is off.").format(key=key)


def _not_at_work(column: DayColumn, at: Instant) -> str:
    """The break that is then, or that it is outside the hours of the column; empty at work."""
    on_break = next((break_name(span) for span in column.breaks if span.start <= at < span.end), "")
    is_open = any(span.start <= at < span.end for span in column.open)
    return on_break or ("" if is_open else translate("Calendar", "outside hours"))


def _capacity(column: DayColumn, day: DayView) -> str:
    if column.capacity is None:
        return translate("Calendar", "any number at once")
    if not day.is_today:
        return translate("Calendar", "{capacity} at once").format(capacity=words.number(column.capacity))
    taken = sum(booking.block_start <= day.now < booking.block_end for booking in column.bookings)
    text = translate("Calendar", "{taken} of {capacity} taken now")
    return text.format(taken=words.number(taken), capacity=words.number(column.capacity))


def _hours(column: DayColumn, zone: str) -> str:
    spans = [words.clock_span(span.start, span.end, zone) for span in column.open]
    return listed(spans) or translate("Calendar", "not working")


def _with(column: DayColumn) -> str:
    if column.kind == "unassigned":
        return translate("Calendar", "nobody assigned")
    return translate("Calendar", "with {whom}").format(whom=column.title) if column.kind == "staff" else ""


def _block(booking: DayBooking, zone: str) -> str:
    if (booking.block_start, booking.block_end) == (booking.start, booking.end):
        return ""
    span = words.clock_span(booking.block_start, booking.block_end, zone)
    return translate("Calendar", "{span} with buffers").format(span=span)


def _marks(booking: DayBooking) -> tuple[str, ...]:
    marks = (
        (booking.is_uncovered, words.state_word(booking)),
        (booking.is_out_of_hours and not booking.is_uncovered, translate("Calendar", "outside hours")),
        (booking.is_overridden, translate("Calendar", "overridden")),
        (booking.unconfirmed in ("pending", "sending"), translate("Calendar", "not confirmed by the remote yet")),
        (booking.unconfirmed == "refused", translate("Calendar", "refused by the remote")),
        (booking.unconfirmed == "conflict", translate("Calendar", "changed by the remote too")),
    )
    return tuple(text for is_so, text in marks if is_so)

"""What the day sheet says: its words, in the window's language, made on any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import dates, words
from app.ui.beside import beside, listed
from app.ui.names import person_words

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import DayBooking, DayColumn
    from app.desk.views_board import LineItem
    from app.desk.views_inbox import RequestItem
    from app.desk.views_sheet import DaySheet

translate = QCoreApplication.translate


def joined(*facts: str) -> str:
    """The facts that there are; one alone keeps its direction too: a telephone number is not turned round in Arabic."""
    return dates.isolated(beside(*facts))


def title(sheet: DaySheet) -> str:
    """The place and the date in full."""
    return joined(sheet.day.place.name, words.day_long(sheet.day.day))


def printed(sheet: DaySheet) -> str:
    """The zone, and how old the sheet is."""
    zone, now = sheet.day.place.timezone, sheet.day.now
    when = f"{words.day_short(words.local_date(now, zone))} {words.clock(now, zone)}"
    said = translate("Paper", "All times {zone} ({short}) · as of {when}")
    return said.format(zone=zone, short=words.zone_short(zone, now), when=when)


def page_of(number: int, count: int) -> str:
    """Which page of how many."""
    return translate("Paper", "Page {n} of {m}").format(n=words.number(number), m=words.number(count))


def head(column: DayColumn, zone: str) -> tuple[str, str]:
    """A column's title, and when it works."""
    name = translate("Paper", "Nobody assigned") if column.kind == "unassigned" else column.title
    hours = listed(words.clock_span(each.start, each.end, zone) for each in column.open)
    return name, hours or translate("Paper", "not working")


def booking(sheet: DaySheet, each: DayBooking) -> tuple[str, str, str]:
    """When and who; what and how it stands; whom to telephone and what was noted."""
    zone = sheet.day.place.timezone
    called = person_words(each.title or each.ticket)
    first = f"{words.clock_span(each.start, each.end, zone)}  {called}"
    facts = [each.service, words.look_word(each.look), each.ticket if each.title != each.ticket else ""]
    if each.is_uncovered:
        facts.append(words.state_word(each))
    elif each.is_out_of_hours:
        facts.append(translate("Paper", "outside hours"))
    last = [sheet.phones.get(each.profile_id or "", ""), each.notes]
    return first, joined(*facts), joined(*last)


def line_heads() -> tuple[str, ...]:
    """The heads of the line's columns."""
    return (
        translate("Paper", "Ticket"),
        translate("Paper", "Name and telephone"),
        translate("Paper", "Service"),
        translate("Paper", "State"),
        translate("Paper", "Said"),
        translate("Paper", "Served by, from, to"),
    )


def line_item(sheet: DaySheet, each: LineItem) -> tuple[str, ...]:
    """One in the line, cell by cell; the last is left to write in."""
    zone = sheet.day.place.timezone
    name = joined(person_words(each.name), _phone(sheet, each), each.notes)
    said = ""
    if each.quoted_from is not None and each.quoted_until is not None:
        said = words.clock_span(each.quoted_from, each.quoted_until, zone)
    elif each.booked_at is not None:
        said = words.clock(each.booked_at, zone)
    is_served = each.state == "in_service" and each.staff and each.since is not None
    served = f"{each.staff} {words.clock(_since(each), zone)}" if is_served else each.staff
    stands = listed((_state(each), words.clock(_since(each), zone)))
    return each.tag, name, each.service, stands, said, served


def _since(each: LineItem) -> Instant:
    """Since when they stand so: of who was called or is served not when they came."""
    return each.since if each.state in {"called", "in_service"} and each.since is not None else each.due_at


def _phone(sheet: DaySheet, each: LineItem) -> str:
    return sheet.phones.get(each.profile_id or "", "")


def _state(each: LineItem) -> str:
    said = {
        "waiting": translate("Paper", "waiting"),
        "called": translate("Paper", "called"),
        "parked": translate("Paper", "parked"),
        "in_service": translate("Paper", "in service"),
    }
    return said.get(each.state, each.state)


def request_heads() -> tuple[str, ...]:
    """The heads of the requests' columns."""
    return (
        translate("Paper", "Wanted"),
        translate("Paper", "Name and telephone"),
        translate("Paper", "Service"),
        translate("Paper", "With"),
        translate("Paper", "Answer"),
    )


def request(sheet: DaySheet, each: RequestItem) -> tuple[str, ...]:
    """One request, cell by cell; the answer is left to write in."""
    zone = sheet.day.place.timezone
    day = words.day_short(words.local_date(each.start, zone))
    name = joined(person_words(each.name), sheet.phones.get(each.profile_id, ""), each.notes)
    return f"{day} {words.clock_span(each.start, each.end, zone)}", name, each.service, each.staff, ""


def section(name: str) -> str:
    """The title of a part of the sheet."""
    said = {
        "line": translate("Paper", "The line"),
        "requests": translate("Paper", "Requests that wait for an answer"),
        "blank": translate("Paper", "To go on by hand"),
        "nobody": translate("Paper", "Nobody waits."),
        "no_columns": translate("Paper", "Nobody works on this day, and nothing is booked."),
    }
    return said[name]


def continued(text: str) -> str:
    """The head of what goes on from the page before."""
    return translate("Paper", "{what} (continued)").format(what=text)

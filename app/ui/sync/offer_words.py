"""Both values of what two managers changed of the same of the shop, in the words of the settings (rule 36)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.door import door_of
from app.core.plain import from_plain
from app.core.values import Calendar, Kind, Location, NormalHour
from app.ui import dates, words
from app.ui.beside import beside, clauses, listed

if TYPE_CHECKING:
    from app.core.values import Json
    from app.desk.views_sync import Difference

translate = QCoreApplication.translate
_S, _P, _E, _F, _T = "ServicesSection", "PlacesSection", "PeopleSection", "FormsSection", "TargetsSection"
_CONTEXTS = {
    Kind.DEFINITION: _S, Kind.LOCATION: _P, Kind.STAFF: _E, Kind.QUESTIONNAIRE: _F, Kind.TARGET: _T,
}  # fmt: skip
_SERVICE = {
    "name": QT_TRANSLATE_NOOP("ServicesSection", "Name"),
    "booking_type": QT_TRANSLATE_NOOP("ServicesSection", "How a booking begins"),
    "duration_minutes": QT_TRANSLATE_NOOP("ServicesSection", "Length in minutes"),
    "slot_interval_minutes": QT_TRANSLATE_NOOP("ServicesSection", "A start every so many minutes"),
    "buffer_before_minutes": QT_TRANSLATE_NOOP("ServicesSection", "Buffer before, in minutes"),
    "buffer_after_minutes": QT_TRANSLATE_NOOP("ServicesSection", "Buffer after, in minutes"),
    "places": QT_TRANSLATE_NOOP("ServicesSection", "Offered at"),
    "calendar": QT_TRANSLATE_NOOP("ServicesSection", "Hours of the service"),
    "requires_staff": QT_TRANSLATE_NOOP("ServicesSection", "Needs a member of staff"),
    "use_staff_from_location": QT_TRANSLATE_NOOP("ServicesSection", "Anybody who works at the location"),
    "customer_must_select_staff": QT_TRANSLATE_NOOP("ServicesSection", "Customers must choose who"),
    "max_concurrent_bookings": QT_TRANSLATE_NOOP("ServicesSection", "Places at a time, without staff"),
    "staff": QT_TRANSLATE_NOOP("ServicesSection", "Its own staff"),
    "is_published": QT_TRANSLATE_NOOP("ServicesSection", "Published"),
    "is_archived": QT_TRANSLATE_NOOP("ServicesSection", "Archived: not offered any more"),
    "allow_customer_booking": QT_TRANSLATE_NOOP("ServicesSection", "Customers book it themselves"),
    "allow_walk_in": QT_TRANSLATE_NOOP("ServicesSection", "Takes walk-ins"),
    "allow_queue": QT_TRANSLATE_NOOP("ServicesSection", "Has a queue"),
    "allow_waitlist": QT_TRANSLATE_NOOP("ServicesSection", "Has a waitlist"),
    "min_lead_minutes": QT_TRANSLATE_NOOP("ServicesSection", "Customers book so many minutes ahead"),
    "max_advance_days": QT_TRANSLATE_NOOP("ServicesSection", "… and at most so many days ahead"),
    "queue_code": QT_TRANSLATE_NOOP("ServicesSection", "Letters of its tickets"),
    "booking_questionnaire_id": QT_TRANSLATE_NOOP("ServicesSection", "Questionnaire"),
    "description": QT_TRANSLATE_NOOP("ServicesSection", "Description"),
    "short_description": QT_TRANSLATE_NOOP("ServicesSection", "Short description"),
    "long_description": QT_TRANSLATE_NOOP("ServicesSection", "Long description"),
    "terms_conditions": QT_TRANSLATE_NOOP("ServicesSection", "Terms and conditions"),
    "internal_notes": QT_TRANSLATE_NOOP("ServicesSection", "Notes for staff only"),
    "handle": QT_TRANSLATE_NOOP("ServicesSection", "Short name for links and files"),
    "icon": QT_TRANSLATE_NOOP("ServicesSection", "Icon"),
    "image_url": QT_TRANSLATE_NOOP("ServicesSection", "Address of a picture"),
    "visibility_condition": QT_TRANSLATE_NOOP("ServicesSection", "Shown only if"),
    "meta": QT_TRANSLATE_NOOP("ServicesSection", "Notes of other systems"),
}
_PLACE = {
    "name": QT_TRANSLATE_NOOP("PlacesSection", "Name"),
    "timezone": QT_TRANSLATE_NOOP("PlacesSection", "Time zone"),
    "calendar": QT_TRANSLATE_NOOP("PlacesSection", "Opening hours"),
    "phone": QT_TRANSLATE_NOOP("PlacesSection", "Phone"),
    "email": QT_TRANSLATE_NOOP("PlacesSection", "Email"),
    "address": QT_TRANSLATE_NOOP("PlacesSection", "Address"),
    "is_published": QT_TRANSLATE_NOOP("PlacesSection", "Shown to customers"),
    "is_permanently_closed": QT_TRANSLATE_NOOP("PlacesSection", "Closed for good"),
    "handle": QT_TRANSLATE_NOOP("PlacesSection", "Short name for links and files"),
    "type": QT_TRANSLATE_NOOP("PlacesSection", "Type"),
    "external_id": QT_TRANSLATE_NOOP("PlacesSection", "External id"),
    "external_code": QT_TRANSLATE_NOOP("PlacesSection", "External code"),
    "country_iso_3": QT_TRANSLATE_NOOP("PlacesSection", "Country, three letters"),
    "icon": QT_TRANSLATE_NOOP("PlacesSection", "Icon"),
    "image_url": QT_TRANSLATE_NOOP("PlacesSection", "Address of a picture"),
    "description": QT_TRANSLATE_NOOP("PlacesSection", "Description"),
    "door": QT_TRANSLATE_NOOP("PlacesSection", "Check-in by customers"),
}
_MEMBER = {
    "first_name": QT_TRANSLATE_NOOP("PeopleSection", "First name"),
    "last_name": QT_TRANSLATE_NOOP("PeopleSection", "Last name"),
    "email": QT_TRANSLATE_NOOP("PeopleSection", "Email"),
    "mobile_phone": QT_TRANSLATE_NOOP("PeopleSection", "Mobile phone"),
    "is_active": QT_TRANSLATE_NOOP("PeopleSection", "Works here"),
    "calendar": QT_TRANSLATE_NOOP("PeopleSection", "Working hours"),
    "places": QT_TRANSLATE_NOOP("PeopleSection", "Works at"),
}
_FORM = {
    "name": QT_TRANSLATE_NOOP("FormsSection", "Name"),
    "purpose": QT_TRANSLATE_NOOP("FormsSection", "What it is for"),
    "is_active": QT_TRANSLATE_NOOP("FormsSection", "Is asked"),
    "handle": QT_TRANSLATE_NOOP("FormsSection", "Short name for links and files"),
    "description": QT_TRANSLATE_NOOP("FormsSection", "Description"),
    "versions": QT_TRANSLATE_NOOP("FormsSection", "Questions"),
}
_TARGET = {
    "name": QT_TRANSLATE_NOOP("TargetsSection", "Name"),
    "handle": QT_TRANSLATE_NOOP("TargetsSection", "Short name for links and files"),
    "url": QT_TRANSLATE_NOOP("TargetsSection", "Address"),
    "template": QT_TRANSLATE_NOOP("TargetsSection", "Template"),
    "condition": QT_TRANSLATE_NOOP("TargetsSection", "Sent only if"),
}
_FIELDS: Mapping[Kind, Mapping[str, object]] = {
    Kind.DEFINITION: _SERVICE, Kind.LOCATION: _PLACE, Kind.STAFF: _MEMBER, Kind.QUESTIONNAIRE: _FORM,
    Kind.TARGET: _TARGET,
}  # fmt: skip
_NONE = {
    "max_concurrent_bookings": QT_TRANSLATE_NOOP("ServicesSection", "No limit"),
    "max_advance_days": QT_TRANSLATE_NOOP("ServicesSection", "No limit"),
    "slot_interval_minutes": QT_TRANSLATE_NOOP("ServicesSection", "Its length"),
}
"""What nothing means in these fields."""
_BEFORE = QT_TRANSLATE_NOOP("ServicesSection", "So many days before")
_LATER = QT_TRANSLATE_NOOP("ServicesSection", "So many days later")
_HOURS = QT_TRANSLATE_NOOP("ServicesSection", "and hours")


def offer_field_word(kind: Kind, name: str) -> str:
    """A field as the settings call it."""
    if name in _FIELDS[kind]:
        return translate(_CONTEXTS[kind], str(_FIELDS[kind][name]))
    if name == "excluded_service_handles":
        return translate("Sync", "Is never offered for")
    if name == "role":
        return translate("Sync", "Role")
    return _of_notification(name) or name.replace("_", " ").capitalize()


def offer_value_words(each: Difference, value: Json) -> str:
    """One of the three values of a field as a person reads it; hours and days as they are drawn."""
    if each.field == "calendar":
        return _hours(each, value)
    if each.field == "door":
        from app.ui.kiosk.section import door_words

        return door_words(door_of(value))
    if isinstance(value, list):
        return clauses(_row(row) for row in value) or _nothing()
    if value is None or value == "":
        return translate(_S, str(_NONE[each.field])) if each.field in _NONE else _nothing()
    if isinstance(value, bool):
        return translate("AskedQuestion", "Yes") if value else translate("AskedQuestion", "No")
    if isinstance(value, int):
        return words.number(value)
    if isinstance(value, str):
        return _choices(each.field).get(value) or translate("Sync", "“{text}”").format(text=value)
    if each.field == "address" and isinstance(value, dict):
        return listed(str(part) for part in value.values() if part)
    return json.dumps(value, ensure_ascii=False)


def _of_notification(name: str) -> str:
    """A field of what is told of a service: where, or how long after."""
    from app.ui.settings.services import event_words

    for event, said in event_words().items():
        if name == f"{event}_target_id":
            return said
        if name == f"notify_{event}_offset_days":
            return listed((said, translate(_S, str(_BEFORE if event == "reminder" else _LATER))))
        if name == f"notify_{event}_offset_hours":
            return listed((said, translate(_S, str(_HOURS))))
    return ""


def _choices(field: str) -> Mapping[str, str]:
    """By what is kept, the words of what is chosen from a few."""
    from app.core.roles import Role
    from app.ui.lock.faces import role_words
    from app.ui.settings import question_words
    from app.ui.settings.services import type_words

    return {
        "booking_type": {str(value): said for value, said in type_words()},
        "purpose": {str(value): said for value, said in question_words.purposes()},
        "role": {each.value: role_words(each.value) for each in Role},
    }.get(field, {})


def _row(row: Json) -> str:
    """A name, a place with its dates, or a question."""
    if not isinstance(row, dict):
        return str(row)
    if "label" in row:
        return _question(row)
    begins, ends = (_day(row.get(name)) for name in ("starts_at", "ends_at"))
    since = translate("Sync", "from {day}").format(day=begins) if begins else ""
    until = translate("Sync", "until {day}").format(day=ends) if ends else ""
    off = "" if row.get("is_active", True) else translate("Sync", "switched off")
    return listed((str(row.get("name", "")), since, until, off))


def _question(row: Mapping[str, Json]) -> str:
    from app.ui.settings import question_words

    kind = dict(question_words.types()).get(row.get("type"), "")
    needed = translate("PagesEditor", "needed") if row.get("is_required") else ""
    rows = row.get("options")
    options = [each for each in rows if isinstance(each, dict)] if isinstance(rows, list) else []
    chosen = (str(each.get("label") or each.get("value")) for each in options)
    return listed((translate("Sync", "“{text}”").format(text=row["label"]), kind, needed, *chosen))


def _day(said: Json) -> str:
    from datetime import date

    try:
        day = date.fromisoformat(str(said)[:10])
    except ValueError:
        return str(said or "")
    return dates.day_with_year(day)


def _hours(each: Difference, value: Json) -> str:
    three = [_calendar(said) for said in (each.base, each.ours, each.theirs)]
    shown = _calendar(value)
    days = {row.day for calendar in three for row in calendar.normal}
    firsts = sorted({row.first for calendar in three for row in calendar.special})
    return clauses((*_week(shown.normal, days), *(_special(shown, first) for first in firsts))) or _nothing()


def _week(rows: tuple[NormalHour, ...], days: Iterable[int]) -> list[str]:
    """One clause for each stretch of days that are alike: "Mon–Fri 9:00–17:30"."""
    from app.ui.settings.week_rows import of_day
    from app.ui.settings.week_strip import day_name, days_in_order, span_words

    def said(day: int) -> str:
        spans = listed(span_words(row.opens or 0, row.closes or 0) for row in of_day(rows, day))
        return spans or translate("Settings", "closed")

    found = []
    for hours, alike in groupby((day for day in days_in_order() if day in days), said):
        names = [day_name(day, is_short=True) for day in alike]
        found.append(f"{listed(names)} {hours}")
    return found


def _special(calendar: Calendar, first: Any) -> str:
    from app.ui.settings.special_days import day_facts

    rows = [row for row in calendar.special if row.first == first]
    if not rows:
        return translate("Sync", "{day} as in every week").format(day=dates.day_short(first))
    return listed(beside(row.name, day_facts(row)) for row in rows)


def _calendar(said: Json) -> Calendar:
    return cast("Calendar", from_plain(Location, "calendar", said)) if isinstance(said, dict) else Calendar()


def _nothing() -> str:
    return translate("Sync", "nothing")

"""Set-up files for tests: a small shop that can do everything, and one in which every key says something."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Shop = dict[str, list[dict[str, Any]]]

MELBOURNE = "Australia/Melbourne"
DAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
ANA, BOB = "5f0c1111-0000-7000-8000-00000000000a", "5f0c1111-0000-7000-8000-00000000000b"
ZOE, MAX = "a1b41111-0000-7000-8000-00000000000a", "a1b41111-0000-7000-8000-00000000000b"
FORM_QUESTION = 70


def small_shop() -> Shop:
    """Open all day, every day, with Ana and Bob.

    ``cut`` needs staff and takes walk-ins, ``dye`` asks for approval, ``form`` asks a size, ``class`` has two places.
    """
    return {
        "locations": [{"id": 13, "handle": "mel", "name": "Melbourne", "timezone": MELBOURNE, "normal_hours": hours()}],
        "staff": [member(ANA, "Ana"), member(BOB, "Bob")],
        "questionnaires": [form()],
        "appointment_definitions": [
            service(1, "cut", requires_staff=True, allow_walk_in=True, allow_queue=True, allow_waitlist=True),
            service(2, "dye", booking_type="approval_required", max_concurrent_bookings=2),
            service(3, "form", booking_questionnaire=5, max_concurrent_bookings=None),
            service(4, "class", max_concurrent_bookings=2, duration_minutes=60),
        ],
        "profiles": [{"id": ZOE, "first_name": "Zoe"}, {"id": MAX, "first_name": "Max"}],
    }


def hours(opens: str = "open_at", closes: str = "close_at") -> list[dict[str, Any]]:
    """The whole of every day."""
    return [{"day_of_week": day, opens: "00:00", closes: "00:00"} for day in DAYS]


def available() -> list[dict[str, Any]]:
    """The same for services and staff."""
    return hours("available_from", "available_until")


def service(number: int, handle: str, **given: Any) -> dict[str, Any]:
    """Half an hour at ``mel``."""
    usual = {"name": handle.title(), "duration_minutes": 30, "location_ids": [13], "normal_hours": available()}
    return {"id": number, "handle": handle, **usual, **given}


def member(staff_id: str, name: str) -> dict[str, Any]:
    """Somebody who works at ``mel`` day and night."""
    return {"id": staff_id, "first_name": name, "locations": [{"location_id": 13}], "normal_hours": available()}


def form(**given: Any) -> dict[str, Any]:
    """A questionnaire with one question, whose answer belongs to the customer's notes."""
    version = {"id": 50, "version": 1, "pages": [{"title": "You", "questions": [question()]}]}
    return {"id": 5, "handle": "sizes", "name": "Sizes", "current_version_id": 50, "versions": [version], **given}


def question(**given: Any) -> dict[str, Any]:
    """A text that is required."""
    head = {"id": 700, "handle": "size", "name": "Size", "link_type": "profile", "link_target": "notes"}
    wording = {"id": 7000, "version": 1, "label": "Your size?", "type": "text"}
    return {"id": FORM_QUESTION, "is_required": True, "question": head, "version": {**wording, **given}}


def booking(number: int = 1, **given: Any) -> dict[str, Any]:
    """A confirmed ``cut`` for Zoe with Ana at ten on Monday 11 May 2026."""
    usual = {
        "appointment_definition_id": 1, "profile_id": ZOE, "location_id": 13, "assigned_staff_id": ANA,
        "status": "confirmed", "scheduled_start_at": "2026-05-11 10:00:00", "scheduled_end_at": "2026-05-11 10:30:00",
        "timezone": MELBOURNE,
    }  # fmt: skip
    return {"id": number, **usual, **given}


def answer(number: int = 1, **given: Any) -> dict[str, Any]:
    """What was said to the one question of ``form``."""
    usual = {
        "questionnaire_id": 5, "questionnaire_version_id": 50, "questionnaire_question_id": FORM_QUESTION,
        "question_id": 700, "question_version_id": 7000, "question_label": "Your size?", "question_type": "text",
        "mapping_key": "size", "value": "M",
    }  # fmt: skip
    return {"id": number, **usual, **given}


def walk_in(number: int = 1, **given: Any) -> dict[str, Any]:
    """An anonymous walk-in for a ``cut``, that Monday at nine."""
    usual = {"appointment_definition_id": 1, "location_id": 13, "created_at": "2026-05-10 23:00:00"}
    return {"id": number, **usual, **given}


def whole_shop() -> Shop:
    """A file in which every list has rows and nearly every key says something of its own."""
    stamps = {"created_at": "2026-01-02 03:04:05", "updated_at": "2026-02-03 04:05:06"}
    shop = small_shop()
    shop["locations"][0].update(
        {
            "type": "store", "phone": "+61 3 9000 0000", "email": "mel@example.com", "description": "Upstairs",
            "external_id": "X1", "external_code": "MEL", "is_published": False, "is_permanently_closed": True,
            "country_iso_3": "AUS", "icon": "shop", "image_url": "https://example.com/mel.png",
            "address": {"street": "1 Bourke St", "geo": [1.5, -2]}, "normal_hours": [*hours()[:5], closed_saturday()],
            "special_hours": [christmas("open_at", "close_at")], **stamps,
        }
    )  # fmt: skip
    shop["locations"].append({"id": 14, "handle": "gee", "name": "Geelong", "timezone": MELBOURNE})
    shop["staff"][0].update(
        {
            "last_name": "Ng", "email": "ana@example.com", "mobile_phone": "+61400000000", "is_active": False,
            "role": "manager", "excluded_service_handles": ["dye"],
            "special_hours": [christmas("available_from", "available_until")],
            "locations": [{
                "location_id": 13, "is_active": False, "starts_at": "2026-01-01", "ends_at": "2026-12-31 10:00:00",
                "assignment_type": "manager", "role_type": "casual", "is_default": True, "sort_order": 3,
            }], **stamps,
        }
    )  # fmt: skip
    target = {"url": "https://example.com/hook", "template": "Hi {{ name }}", "condition": {"==": [{"var": "a"}, 1]}}
    shop["targets"] = [{"id": 9, "handle": "sms", "name": "SMS", **target, **stamps}]
    shop["questionnaires"][0].update(
        {"purpose": "booking", "is_active": False, "description": "All", "meta": {"k": None}, **stamps}
    )
    shop["appointment_definitions"][0].update(every_service_key() | stamps)
    shop["profiles"][0].update(
        {
            "last_name": "Lee", "email": "zoe@example.com", "mobile_phone": "+61411111111", "notes": "大家 🙂 é",
            "meta": {"vip": True, "since": 2020.5}, **stamps,
        }
    )  # fmt: skip
    receipt = {"external_id": "R1", "receipt_ref": "ref", "total": 12.5, "status": "paid", **stamps}
    shop["transactions"] = [{"id": 3, **receipt}]
    shop["orders"] = [{"id": 4, "order_number": "#4", **receipt}]
    shop["appointments"] = [
        booking(1, **every_booking_key(), **stamps),
        booking(
            2, appointment_definition_id=3, assigned_staff_id=None, questionnaire_version_id=50, answers=[answer()]
        ),
        booking(3, scheduled_start_at="2027-04-04 02:30:00+10:00", scheduled_end_at="2027-04-04 03:30:00"),
    ]
    shop["appointment_queues"] = [walk_in(1, **every_walk_in_key(), updated_at=stamps["updated_at"]), walk_in(2)]
    wish = {"appointment_definition_id": 1, "profile_id": ZOE, "location_id": 13}
    shop["appointment_waitlists"] = [
        {
            "id": 1, **wish, "status": "fulfilled", "desired_start_at": "2026-05-12 10:00:00", "timezone": MELBOURNE,
            "appointment_id": 1, "notes": "mornings", "meta": [1], **stamps,
        },
        {"id": 2, **wish},
    ]  # fmt: skip
    visit = {"visited_at": "2026-05-11 00:01:00", "location_id": 13}
    shop["visits"] = [
        {"id": 1, **visit, "profile_id": ZOE, "appointment_id": 1, "notes": "early", "voided_at": visit["visited_at"]},
        {"id": 2, **visit, "appointment_queue_id": 1, **stamps},
        {"id": 3, **visit},
    ]
    return shop


def closed_saturday() -> dict[str, Any]:
    """A row of a week that is closed."""
    return {"day_of_week": "SAT", "open_at": None, "close_at": None, "is_closed": True}


def christmas(opens: str, closes: str) -> dict[str, Any]:
    """A special row of every year."""
    days = {"name": "Christmas", "is_repeating": True, "start_at": "2026-12-25", "end_at": "2026-12-26"}
    return {**days, "is_closed": False, opens: "10:00", closes: "12:00"}


def every_service_key() -> dict[str, Any]:
    """Something other than the default for each key of a service that has one."""
    events = ("created", "confirmed", "cancelled", "rejected", "completed", "reminder")
    return {
        **{f"{event}_target_id": 9 for event in events},
        **{f"notify_{event}_offset_{unit}": at for at, event in enumerate(events) for unit in ("days", "hours")},
        "description": "d", "short_description": "s", "long_description": "l", "internal_notes": "i",
        "terms_conditions": "t", "icon": "scissors", "image_url": "https://example.com/cut.png",
        "visibility_condition": {"var": "vip"}, "is_published": False, "is_archived": True,
        "buffer_before_minutes": 5, "buffer_after_minutes": 10, "min_lead_minutes": 60, "max_advance_days": 90,
        "slot_interval_minutes": 15, "allow_customer_booking": False, "customer_must_select_staff": True,
        "use_staff_from_location": False, "max_concurrent_bookings": None, "queue_code": "W", "meta": {"a": [1, "b"]},
        "staff_ids": [ANA], "inactive_staff_ids": [BOB], "staff_sort_orders": {ANA: 2}, "inactive_location_ids": [14],
        "special_hours": [christmas("available_from", "available_until")],
    }  # fmt: skip


def every_booking_key() -> dict[str, Any]:
    """Each stamp and link of a booking."""
    stamps = ("approved", "confirmed", "cancelled", "arrived", "completed", "no_show", "rejected", "called", "started")
    return {
        **{f"{name}_at": f"2026-05-11 00:0{at}:00" for at, name in enumerate(stamps)},
        "status": "completed", "approved_by": ANA, "cancelled_by": "desk", "rejected_by": BOB, "transaction_id": 3,
        "order_id": 4, "notes": "by the window", "meta": {"remote": 1}, "calls": 2, "called_to_staff_id": BOB,
        "reason": "late", "override_reason": "a favour", "overridden_by": ANA,
        "ticket": "WB014", "ticket_at": "2026-05-11 00:05:00",
    }  # fmt: skip


def every_walk_in_key() -> dict[str, Any]:
    """Each stamp and link of a walk-in."""
    stamps = ("first_called", "called", "started", "finished", "cancelled", "parked")
    return {
        **{f"{name}_at": f"2026-05-10 23:1{at}:00" for at, name in enumerate(stamps)},
        "profile_id": ZOE, "staff_id": ANA, "appointment_id": 1, "status": "served", "notes": "two kids",
        "meta": {"x": 1}, "ticket": "W007", "business_day": "2026-05-11", "guest_name": "Robin", "calls": 3,
        "checked_in_at": "2026-05-10 23:00:30", "quoted_from": "2026-05-10 23:05:00",
        "quoted_until": "2026-05-10 23:15:00", "reason": "in a hurry",
    }  # fmt: skip


def write_file(folder: Path, shop: object, name: str = "shop.json") -> Path:
    """The shop as a file."""
    file = folder / name
    file.write_text(shop if isinstance(shop, str) else json.dumps(shop), encoding="utf-8")
    return file

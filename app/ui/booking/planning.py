"""The words of the summary: what will be booked, and what is still to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views import Service, SlotOption
    from app.ui.booking.times import Times

translate = QCoreApplication.translate


def plan_facts(service: Service | None, option: SlotOption | None, staff_name: str, zone: str) -> tuple[str, ...]:
    """When, with whom, and whether it is settled at once; nothing before a time is chosen."""
    if service is None or option is None:
        return ()
    day = words.day_short(words.local_date(option.start, zone))
    anyone = translate("Booking", "with anyone free") if option.staff else ""
    settled = (
        translate("Booking", "waits for approval")
        if service.needs_approval
        else translate("Booking", "confirmed at once")
    )
    return f"{day} {words.clock_span(option.start, option.end, zone)}", staff_name or anyone, settled


def still_missing(
    service: Service | None, times: Times, customer_name: str, unanswered: Sequence[str]
) -> tuple[str, ...]:
    """What is still to choose before it can be booked."""
    missing = [] if service is not None else [translate("Booking", "a service")]
    if times.option is None:
        missing.append(translate("Booking", "a time"))
    elif times.is_over and times.override_reason is None:
        missing.append(translate("Booking", "a reason for booking over the rule"))
    if not customer_name:
        missing.append(translate("Booking", "a customer"))
    return (*missing, *(f"“{label}”" for label in unanswered))

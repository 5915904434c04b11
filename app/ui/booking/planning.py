"""The words of the summary: what will be booked, and what is still to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views import Service, SlotOption
    from app.ui.booking.asked import AskedQuestion
    from app.ui.booking.customer import CustomerPicker
    from app.ui.booking.offering import Offering
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


class Gap(NamedTuple):
    """What is still to choose, in words, and where that is done."""

    words: str
    at: QWidget


def gaps_in(
    offer: Offering, times: Times, customer: CustomerPicker, unanswered: Sequence[AskedQuestion]
) -> tuple[Gap, ...]:
    """What is still to choose before it can be booked, in the order of the page."""
    made = [] if offer.chosen is not None else [Gap(translate("Booking", "a service"), offer.service)]
    if times.option is None:
        made.append(Gap(translate("Booking", "a time"), times.grid))
    elif times.is_over and times.override_reason is None:
        made.append(Gap(translate("Booking", "a reason for booking over the rule"), times.reason))
    if not customer.is_somebody:
        at = customer.new.first if customer.is_new else customer.search
        made.append(Gap(translate("Booking", "a customer"), at))
    return (*made, *(Gap(f"“{asked.question.label}”", asked.field) for asked in unanswered))

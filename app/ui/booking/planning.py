"""The words of the summary: what will be booked, and what is still to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui import words
from app.ui.beside import listed

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
    """What is still to choose, or to answer, in words, and where that is done."""

    words: str
    at: QWidget
    is_question: bool = False


def gap_words(gaps: Sequence[Gap]) -> str:
    """All of them in a line: "Still to choose: a time; to answer: “Which colour?”"; nothing where nothing is left."""
    chosen = listed(gap.words for gap in gaps if not gap.is_question)
    answered = listed(gap.words for gap in gaps if gap.is_question)
    if not chosen:
        return translate("Booking", "Still to answer: {questions}").format(questions=answered) if answered else ""
    if not answered:
        return translate("BookingPage", "Still to choose: {what}").format(what=chosen)
    both = translate("Booking", "Still to choose: {what}; to answer: {questions}")
    return both.format(what=chosen, questions=answered)


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
    return (*made, *(Gap(f"“{asked.question.label}”", asked.field, is_question=True) for asked in unanswered))

"""A shop's values as a set-up file: the inverse of ``setup_meaning``, so that export → setup → export is identical."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from app.core.setup import Setup
from app.wire import record_writer as records
from app.wire import shop_writer as shop
from app.wire.writing import Numbers, Row


def write_setup(setup: Setup) -> Mapping[str, list[Row]]:
    """The object that a set-up file holds, every list in the order of its ids."""
    number = Numbers(setup)
    answers: defaultdict[str, list[Row]] = defaultdict(list)
    for answer in setup.answers:
        answers[answer.appointment_id or ""].append(records.write_answer(answer, number))
    return {
        "locations": [shop.write_location(each) for each in setup.locations],
        "staff": [shop.write_staff(each, number) for each in setup.staff],
        "targets": [shop.write_target(each) for each in setup.targets],
        "questionnaires": [shop.write_questionnaire(each, number) for each in setup.questionnaires],
        "appointment_definitions": [shop.write_definition(each, number) for each in setup.definitions],
        "profiles": [records.write_profile(each) for each in setup.profiles],
        "transactions": [records.write_receipt(each) for each in setup.transactions],
        "orders": [{**records.write_receipt(each), "order_number": each.order_number} for each in setup.orders],
        "appointments": [records.write_appointment(each, number, answers[each.id]) for each in setup.appointments],
        "appointment_queues": [records.write_queue_entry(each, number) for each in setup.queue_entries],
        "appointment_waitlists": [records.write_waitlist_entry(each, number) for each in setup.waitlist_entries],
        "visits": [records.write_visit(each, number) for each in setup.visits],
    }

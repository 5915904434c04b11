"""Answers as the API shows them: what was asked, what was said, and what became of it (rules 30-32)."""

from __future__ import annotations

from collections.abc import Callable

from app.core.values import Answer
from app.wire.record_writer import write_answer
from app.wire.writing import Row


def answer_row(answer: Answer, number: Callable[[str | None], int | None], owner: int) -> Row:
    """An answer of the booking or submission with that number."""
    is_mapped = answer.mapping_status == "mapped"
    of_booking = answer.appointment_id is not None
    return {
        **write_answer(answer, number),
        "answerable_type": "appointment" if of_booking else "questionnaire_submission",
        "answerable_id": str(owner),
        "answer_type": answer.question_type,
        "mappable_type": answer.link_type if is_mapped else None,
        "mappable_id": answer.profile_id if is_mapped and answer.link_type == "profile" else None,
        "mapped_field": answer.link_target if is_mapped else None,
        "meta": None,
    }

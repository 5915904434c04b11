"""What customers answered, as a remote is to hear it with the booking or the form that it belongs to (rule 30)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.core.values import Json
from app.store import tables
from app.store.bulk import CHUNK

_a = tables.answers.c


def answers_of(
    connection: Connection, ids: Sequence[str], *, of_forms: bool = False
) -> dict[str, list[dict[str, Json]]]:
    """By appointment, or form answered, each answer with the number of its question; who gave none is left out."""
    found: dict[str, list[dict[str, Json]]] = {}
    owned_by = _a.submission_id if of_forms else _a.appointment_id
    for start in range(0, len(ids), CHUNK):
        some = list(ids[start : start + CHUNK])
        wanted = select(owned_by, _a.questionnaire_question_id, _a.value)
        for owner, question, value in connection.execute(wanted.where(owned_by.in_(some)).order_by(_a.number)):
            found.setdefault(owner, []).append({"questionnaire_question_id": question, "value": value})
    return found

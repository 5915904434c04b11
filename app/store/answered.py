"""What customers answered when they booked, as a remote is to hear it with the booking (rule 30)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.core.values import Json
from app.store import tables
from app.store.bulk import CHUNK

_a = tables.answers.c


def answers_of(connection: Connection, appointment_ids: Sequence[str]) -> dict[str, list[dict[str, Json]]]:
    """By appointment, each answer with the number of its question; who gave none is left out."""
    found: dict[str, list[dict[str, Json]]] = {}
    for start in range(0, len(appointment_ids), CHUNK):
        some = list(appointment_ids[start : start + CHUNK])
        wanted = select(_a.appointment_id, _a.questionnaire_question_id, _a.value)
        for owner, question, value in connection.execute(wanted.where(_a.appointment_id.in_(some)).order_by(_a.number)):
            found.setdefault(owner, []).append({"questionnaire_question_id": question, "value": value})
    return found

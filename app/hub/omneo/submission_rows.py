"""Submissions of forms as the API shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from sqlalchemy import bindparam

from app.core.values import Answer, Json, Submission
from app.hub.omneo.answer_rows import answer_row
from app.hub.omneo.line_rows import numbers_of
from app.hub.omneo.rows import Nest, person
from app.store import mapping, tables
from app.wire.writing import Row, stamps

if TYPE_CHECKING:
    from app.store.unit import Reader


def submission_rows(reader: Reader, submissions: Sequence[Submission]) -> list[Row]:
    """Submissions with their answers and their customers."""
    nest = Nest(reader)
    nest.know(numbers_of(reader, tables.appointments, (each.appointment_id for each in submissions)))
    customers = nest.profiles({each.profile_id for each in submissions if each.profile_id})
    answers = _answers(reader, [each.id for each in submissions])
    return [
        {
            "id": each.number,
            "questionnaire_id": nest.number(each.questionnaire_id),
            "questionnaire_version_id": nest.number(each.version_id),
            "profile_id": each.profile_id,
            "profile": person(customers.get(each.profile_id or "")),
            "appointment_id": nest.number(each.appointment_id),
            "meta": each.meta,
            "answers": cast("list[Json]", [answer_row(one, nest.number, each.number) for one in answers[each.id]]),
            **stamps(each),
        }
        for each in submissions
    ]


def _answers(reader: Reader, ids: Sequence[str]) -> dict[str, list[Answer]]:
    found: dict[str, list[Answer]] = {each: [] for each in ids}
    table = tables.answers
    of_these = table.c.submission_id.in_(bindparam("ids", expanding=True))
    wanted = mapping.answers.select().where(of_these).order_by(table.c.number)
    for row in reader.connection.execute(wanted, {"ids": list(ids)}) if ids else ():
        answer = mapping.answers.value(row)
        found[answer.submission_id or ""].append(answer)
    return found

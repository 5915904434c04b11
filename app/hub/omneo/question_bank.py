"""Questions as such: every one that a form asks or asked, as it is worded latest (reference of questions).

They live in the versions of forms, so a list of them is filtered here and not by the store.
"""

from __future__ import annotations

from fastapi import Response

from app.desk.versions import known_questions
from app.hub import errors
from app.hub.calls import Calling, Page, found
from app.hub.describing import PROBLEMS, One, Paged, answers
from app.hub.listing import Filter, read_query
from app.hub.omneo.line_answers import QuestionShown
from app.hub.omneo.questionnaire_rows import bank_row
from app.hub.paging import envelope
from app.hub.routing import Router
from app.wire.writing import Row

router = Router(prefix="/questions", tags=["Question"], responses=PROBLEMS)
FILTERS = frozenset({"id", "handle", "name", "link_type", "link_target", "link_write_policy", "current_version_id"})
_WORDS = {True: "1", False: "0", None: ""}


@router.get("", operation_id="questions.index", responses=answers(Paged[QuestionShown]))
def index(call: Calling, _page: Page) -> Response:
    """Questions by every filter."""
    url = call.request.url
    asked = read_query(url.query)
    rows = call.read(lambda reader: [bank_row(each) for _, each in sorted(known_questions(reader).items())])
    rows = [row for row in rows if all(_holds(row, each) for each in asked.filters)]
    for name, descends in reversed(asked.sort):
        if name in FILTERS:
            rows.sort(key=lambda row, name=name: (row[name] is None, row[name]), reverse=descends)  # type: ignore[misc]
    start = (asked.number - 1) * asked.size
    page = rows[start : start + asked.size]
    return found(page, **envelope(asked, len(rows), len(page), str(url.replace(query=None, fragment=None))))


@router.get("/{question}", operation_id="questions.show", responses=answers(One[QuestionShown]))
def show(question: int, call: Calling) -> Response:
    """One question."""
    known = call.read(known_questions)
    if question not in known:
        raise errors.not_found("Question", question)
    return found(bank_row(known[question]))


def _holds(row: Row, asked: Filter) -> bool:
    if asked.name == "search":
        return any(asked.value.casefold() in str(row[name]).casefold() for name in ("handle", "name"))
    if asked.name not in FILTERS:
        return True
    said = row[asked.name]
    if asked.op == "nullable":
        return (said is None) == (asked.value in ("1", "true"))
    value = "" if said is None else str(said)
    if asked.op == "in":
        return value in asked.value.split(",")
    return (value == asked.value) != (asked.op == "ne")

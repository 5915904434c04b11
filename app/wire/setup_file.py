"""A set-up file as a whole: the lists that it may have, and one error line for what is wrong in any of them.

Names are the remote API's own; unknown keys are errors. ``parse_setup`` gives checked rows or one ``BadInput`` with the
JSON path; what the rows mean together (ids that nothing has, contradicting flags) is ``setup_meaning``'s business.
"""

from __future__ import annotations

import json

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from app.core.errors import BadInput
from app.wire.fields import Row
from app.wire.json_text import parse_json, path_of, show
from app.wire.question_rows import QuestionnaireRow
from app.wire.record_rows import (
    AppointmentRow,
    OrderRow,
    ProfileRow,
    QueueRow,
    ReceiptRow,
    VisitRow,
    WaitlistRow,
)
from app.wire.shop_rows import DefinitionRow, LocationRow, StaffRow, TargetRow


class SetupFile(Row):
    """A whole set-up file; every list may be left out."""

    locations: list[LocationRow] = []
    staff: list[StaffRow] = []
    targets: list[TargetRow] = []
    questionnaires: list[QuestionnaireRow] = []
    appointment_definitions: list[DefinitionRow] = []
    profiles: list[ProfileRow] = []
    transactions: list[ReceiptRow] = []
    orders: list[OrderRow] = []
    appointments: list[AppointmentRow] = []
    appointment_queues: list[QueueRow] = []
    appointment_waitlists: list[WaitlistRow] = []
    visits: list[VisitRow] = []


def parse_setup(text: str | bytes, name: str) -> SetupFile:
    """The rows of a set-up file; ``name`` is the file as the message should call it. Raises ``BadInput``."""
    plain = parse_json(text, name)
    try:
        return SetupFile.model_validate(plain)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise BadInput(f"{name}: {path_of(plain, first['loc'])}", *_word(first)) from None
    except RecursionError:
        raise BadInput(name, "it is nested too deeply", "a set-up file is a few levels deep") from None


_EXPECTED = {
    "int_type": "a whole number", "int_from_float": "a whole number", "bool_type": "true or false",
    "string_type": "text in quotes", "list_type": "a list", "dict_type": "an object", "model_type": "an object",
    "model_attributes_type": "an object", "float_type": "a number", "float_parsing": "a number",
    "finite_number": "a number",
}  # fmt: skip


def _word(error: ErrorDetails) -> tuple[str, str]:
    kind, given, said = error["type"], error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return "nothing has this key", "leave it out, or mend its spelling"
    if kind == "missing":
        return "this key is missing", "give it a value"
    if kind == "literal_error":
        return f"{_brief(given)} is not possible here", f"write one of {said['expected']}"
    if kind == "string_unicode":
        return "it contains half of a surrogate pair", "leave that character out"
    if kind.startswith("recursion"):
        return "it is nested too deeply", "a set-up file is a few levels deep"
    if kind in _EXPECTED:
        return f"{_brief(given)} has the wrong type", f"write {_EXPECTED[kind]}"
    if kind == "greater_than_equal":
        return f"{_brief(given)} is too small", f"write {said['ge']} or more"
    if kind == "less_than_equal":
        return f"{_brief(given)} is too large", f"write {said['le']} or less"
    what, _, right = error["msg"].partition("; ")
    return what, right


def _brief(given: object) -> str:
    if isinstance(given, dict):
        return "an object"
    if isinstance(given, list):
        return "a list"
    return show(given) if isinstance(given, str) else json.dumps(given, default=str)[:40]

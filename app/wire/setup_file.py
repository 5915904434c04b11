"""A set-up file as a whole: the lists that it may have, and one error line for what is wrong in any of them.

Names are the remote API's own; unknown keys are errors. ``parse_setup`` gives checked rows or one ``BadInput`` with the
JSON path; what the rows mean together (ids that nothing has, contradicting flags) is ``setup_meaning``'s business.
"""

from __future__ import annotations

import json

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from app.core.errors import BadInput
from app.core.worded import Worded
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
        return Worded("nothing has this key"), Worded("leave it out, or mend its spelling")
    if kind == "missing":
        return Worded("this key is missing"), Worded("give it a value")
    if kind == "literal_error":
        return Worded("{this} is not possible here", this=_brief(given)), Worded(
            "write one of {these}", these=said["expected"]
        )
    if kind == "string_unicode":
        return Worded("it contains half of a surrogate pair"), Worded("leave that character out")
    if kind.startswith("recursion"):
        return Worded("it is nested too deeply"), Worded("a set-up file is a few levels deep")
    if kind in _EXPECTED:
        wanted = Worded(_EXPECTED[kind])
        return Worded("{this} has the wrong type", this=_brief(given)), Worded("write {what}", what=wanted)
    if kind == "greater_than_equal":
        return Worded("{this} is too small", this=_brief(given)), Worded("write {least} or more", least=said["ge"])
    if kind == "less_than_equal":
        return Worded("{this} is too large", this=_brief(given)), Worded("write {most} or less", most=said["le"])
    if "what" in said:  # one of ``fields``
        return said["what"], said["right"]
    what, _, right = error["msg"].partition("; ")
    return what, right


def _brief(given: object) -> str:
    if isinstance(given, dict):
        return Worded("an object")
    if isinstance(given, list):
        return Worded("a list")
    return show(given) if isinstance(given, str) else json.dumps(given, default=str)[:40]

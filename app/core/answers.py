"""One answer at a time: from the wire's text, or a native JSON value, to the text that is stored (rule 31).

Stored form per type: numbers in decimal without an exponent, ``true`` or ``false``, several choices and json as JSON
text, dates and datetimes ISO 8601, phone numbers in E.164 where the region is known, everything else as it was said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import NamedTuple

from app.core.answer_limits import (
    Limit,
    date_in,
    datetime_in,
    decimal_in,
    is_above,
    is_below,
    limits_of,
    plain_limit,
)
from app.core.json_operators import text as as_text
from app.core.phones import in_e164
from app.core.text import find_unstorable
from app.core.values import Json, Question
from app.core.worded import Worded

_EMAIL = re.compile(r"(?=.{3,254}$)[^\s@<>(),;:\"\[\]]+@[^\s@.<>(),;:\"\[\]]+(\.[^\s@.<>(),;:\"\[\]]+)+")


class Parsed(NamedTuple):
    """What was understood: the stored text, and the value that conditions look at."""

    stored: str
    native: Json


WORDS = {
    "text": "text is expected",
    "number": "a number in decimal is expected, like 12 or 12.5",
    "boolean": "true or false is expected",
    "one_of": "one of {options} is expected",
    "list_of": "a list of some of {options} is expected, as JSON",
    "some_of": "some of {options} are expected",
    "datetime": "a date and time like {example} is expected",
    "date": "a date like {example} is expected",
    "from": "{low} or later is expected",
    "until": "{high} or earlier is expected",
    "email": "an e-mail address like name@example.com is expected",
    "phone": "a phone number is expected, with its country code, like +61 3 9000 0000",
    "json_value": "a value that JSON can say is expected",
    "storable": "text that can be kept is expected: {wrong}",
    "json": "JSON text is expected",
    "least": "at least {low} expected",
    "most": "at most {high} expected",
    "least_characters": "at least {low} characters expected",
    "most_characters": "at most {high} characters expected",
    "least_choices": "at least {low} choices expected",
    "most_choices": "at most {high} choices expected",
}
"""What would be right, by code."""
A_DATE, A_DATETIME = "2026-05-11", "2026-05-11 10:00"
"""How both are written, as an example."""


class WrongAnswerError(ValueError):
    """An answer that does not fit; ``str()`` says what would be right, ``code`` and ``facts`` for whoever says it."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(WORDS[code].format_map(facts))
        self.code, self.facts = code, facts


def is_empty(given: Json) -> bool:
    """Whether nothing was said: null, or no text but blanks. ``false`` and 0 are answers."""
    return given is None or (isinstance(given, str) and not given.strip())


def is_unanswered(question: Question, given: Json) -> bool:
    """Whether this question was left open; several choices are so too when none was made."""
    none_chosen = given == [] or (isinstance(given, str) and given.strip() == "[]")
    return is_empty(given) or (question.type == "multi_select" and none_chosen)


def parse_answer(question: Question, given: Json, region: str | None = None) -> Parsed:
    """The answer in its stored form, checked against the type, the options and min/max of the question.

    ``region`` (ISO, e.g. ``AU``) is where phone numbers without a country code are read. Raises ``WrongAnswerError``.
    """
    if question.type == "phone":
        return _phone(_said(given), region)
    return _PARSERS.get(question.type, _text)(question, given)


def _said(given: Json) -> str:
    if isinstance(given, list | dict | bool) or given is None:
        raise WrongAnswerError("text")
    return as_text(given).strip()


def _text(question: Question, given: Json) -> Parsed:
    said = _said(given)
    _check_range(question, len(said), unit="_characters")
    return Parsed(said, said)


def _number(question: Question, given: Json) -> Parsed:
    value = decimal_in(given)
    if value is None:
        raise WrongAnswerError("number")
    _check_range(question, value)
    stored = format(value, "f") if value else "0"
    stored = stored.rstrip("0").rstrip(".") if "." in stored else stored
    return Parsed(stored, float(value) if "." in stored else int(value))


def _boolean(given: Json) -> Parsed:
    said = str(given).strip().lower() if isinstance(given, bool | str) else ""
    if said not in ("true", "false"):
        raise WrongAnswerError("boolean")
    return Parsed(said, said == "true")


def choices_of(question: Question) -> dict[str, str]:
    """What can be chosen: each as it is kept, with its words."""
    values = [(option.get("value", option.get("label")), option) for option in question.options]
    return {as_text(value): as_text(option.get("label", value)) for value, option in values}


def _single_select(question: Question, given: Json) -> Parsed:
    said = as_text(given) if not isinstance(given, list | dict) else ""
    if said not in choices_of(question):
        raise WrongAnswerError("one_of", options=_listed(question))
    return Parsed(said, said)


def _multi_select(question: Question, given: Json) -> Parsed:
    picked, choices = _json_text(given) if isinstance(given, str) else given, choices_of(question)
    if not isinstance(picked, list) or any(isinstance(one, list | dict) for one in picked):
        raise WrongAnswerError("list_of", options=_listed(question))
    said = {as_text(one) for one in picked}
    if not said <= choices.keys():
        raise WrongAnswerError("some_of", options=_listed(question))
    chosen: list[Json] = [choice for choice in choices if choice in said]
    _check_range(question, len(chosen), unit="_choices")
    return Parsed(_dump(chosen), chosen)


def _listed(question: Question) -> str:
    choices = list(choices_of(question))
    return ", ".join(f"“{choice[:40]}”" for choice in choices[:8]) + (" …" if len(choices) > 8 else "")


def _date(question: Question, given: Json) -> Parsed:
    value = date_in(given)
    if value is None:
        raise WrongAnswerError("date", example=A_DATE)
    _check_range(question, value, "from", "until")
    return Parsed(value.isoformat(), value.isoformat())


def _datetime(question: Question, given: Json) -> Parsed:
    value = datetime_in(given)
    if value is None:
        raise WrongAnswerError("datetime", example=A_DATETIME)
    _check_range(question, value, "from", "until")
    return Parsed(value.isoformat(), value.isoformat())


def _email(given: Json) -> Parsed:
    said = given.strip() if isinstance(given, str) else ""
    if not _EMAIL.fullmatch(said):
        raise WrongAnswerError("email")
    return Parsed(said, said)


def _phone(said: str, region: str | None) -> Parsed:
    stored = in_e164(said, region)
    if stored is None:
        raise WrongAnswerError("phone")
    return Parsed(stored, stored)


def _json(given: Json) -> Parsed:
    value = _json_text(given) if isinstance(given, str) else given
    try:
        stored = _dump(value)
    except (ValueError, RecursionError):
        raise WrongAnswerError("json_value") from None
    if wrong := find_unstorable(stored):
        raise WrongAnswerError("storable", wrong=wrong)
    return Parsed(stored, value)


def _json_text(said: str) -> Json:
    try:
        found: Json = json.loads(said, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise WrongAnswerError("json") from None
    return found


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _dump(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _check_range(
    question: Question, value: Limit | int, least: str = "least", most: str = "most", *, unit: str = ""
) -> None:
    low, high = limits_of(question)
    if low is not None and is_below(value, low):
        raise WrongAnswerError(f"{least}{unit}", low=plain_limit(low))
    if high is not None and is_above(value, high):
        raise WrongAnswerError(f"{most}{unit}", high=plain_limit(high))


_PARSERS: dict[str, Callable[[Question, Json], Parsed]] = {
    "text": _text,
    "textarea": _text,
    "number": _number,
    "slider": _number,
    "boolean": lambda _, given: _boolean(given),
    "single_select": _single_select,
    "multi_select": _multi_select,
    "date": _date,
    "datetime": _datetime,
    "email": lambda _, given: _email(given),
    "json": lambda _, given: _json(given),
}
TYPES = frozenset(_PARSERS) | {"phone"}
"""The twelve types of question."""


def question_problem(question: Question) -> str | None:
    """What is wrong with how a question is set up, or null: for set-up to refuse before anybody is asked."""
    if question.type not in TYPES:
        return Worded("the type “{type}” is not one of {types}", type=question.type, types=", ".join(sorted(TYPES)))
    if question.type == "slider" and None in limits_of(question):
        return Worded("a slider needs min and max in its validation")
    if question.type in ("single_select", "multi_select") and not question.options:
        return Worded("a choice needs options")
    return None

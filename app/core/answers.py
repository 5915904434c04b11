"""One answer at a time: from the wire's text, or a native JSON value, to the text that is stored (rule 31).

Stored form per type: numbers in decimal without an exponent, ``true`` or ``false``, several choices and json as JSON
text, dates and datetimes ISO 8601, phone numbers in E.164 where the region is known, everything else as it was said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from app.core.json_operators import text as as_text
from app.core.phones import in_e164
from app.core.text import find_unstorable
from app.core.values import Json, Question

_DECIMAL = re.compile(r"[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATETIME = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?")
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
    "datetime": "a date and time like 2026-05-11 10:00 is expected",
    "date": "a date like 2026-05-11 is expected",
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
    _check_range(question.validation, len(said), ("min", "min_length"), ("max", "max_length"), "_characters")
    return Parsed(said, said)


def _number(question: Question, given: Json) -> Parsed:
    said = str(given) if isinstance(given, int | float) and not isinstance(given, bool) else given
    if isinstance(said, str) and "e" in said and isinstance(given, float):
        said = format(Decimal(said), "f")
    if not isinstance(said, str) or not said.isascii() or not _DECIMAL.fullmatch(said.strip()):
        raise WrongAnswerError("number")
    value = Decimal(said.strip())
    _check_range(question.validation, value)
    stored = format(value, "f") if value else "0"
    stored = stored.rstrip("0").rstrip(".") if "." in stored else stored
    return Parsed(stored, float(value) if "." in stored else int(value))


def _boolean(given: Json) -> Parsed:
    said = str(given).strip().lower() if isinstance(given, bool | str) else ""
    if said not in ("true", "false"):
        raise WrongAnswerError("boolean")
    return Parsed(said, said == "true")


def _choices(question: Question) -> list[str]:
    return [as_text(option.get("value", option.get("label"))) for option in question.options]


def _single_select(question: Question, given: Json) -> Parsed:
    said = as_text(given) if not isinstance(given, list | dict) else ""
    if said not in _choices(question):
        raise WrongAnswerError("one_of", options=_listed(question))
    return Parsed(said, said)


def _multi_select(question: Question, given: Json) -> Parsed:
    picked, choices = _json_text(given) if isinstance(given, str) else given, _choices(question)
    if not isinstance(picked, list) or any(isinstance(one, list | dict) for one in picked):
        raise WrongAnswerError("list_of", options=_listed(question))
    said = {as_text(one) for one in picked}
    if not said <= set(choices):
        raise WrongAnswerError("some_of", options=_listed(question))
    chosen: list[Json] = [choice for choice in dict.fromkeys(choices) if choice in said]
    _check_range(question.validation, len(chosen), unit="_choices")
    return Parsed(_dump(chosen), chosen)


def _listed(question: Question) -> str:
    choices = _choices(question)
    return ", ".join(f"“{choice[:40]}”" for choice in choices[:8]) + (" …" if len(choices) > 8 else "")


def _date(question: Question, given: Json) -> Parsed:
    value = _day(given)
    _check_days(question.validation, value)
    return Parsed(value.isoformat(), value.isoformat())


def _datetime(question: Question, given: Json) -> Parsed:
    said = given.strip() if isinstance(given, str) else ""
    try:
        value = datetime.fromisoformat(said) if said.isascii() and _DATETIME.fullmatch(said) else None
    except ValueError:
        value = None
    if value is None:
        raise WrongAnswerError("datetime")
    _check_days(question.validation, value.date())
    return Parsed(value.isoformat(), value.isoformat())


def _day(given: Json) -> date:
    said = given.strip() if isinstance(given, str) else ""
    try:
        found = date.fromisoformat(said) if said.isascii() and _DATE.fullmatch(said) else None
    except ValueError:
        found = None
    if found is None:
        raise WrongAnswerError("date")
    return found


def _day_or_none(limit: Json) -> date | None:
    try:
        return _day(limit[:10]) if isinstance(limit, str) else None
    except WrongAnswerError:
        return None


def _check_days(validation: Mapping[str, Json], value: date) -> None:
    low, high = (_day_or_none(validation.get(name)) for name in ("min", "max"))
    if low is not None and value < low:
        raise WrongAnswerError("from", low=low.isoformat())
    if high is not None and value > high:
        raise WrongAnswerError("until", high=high.isoformat())


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
    validation: Mapping[str, Json],
    value: Decimal | int,
    lows: tuple[str, ...] = ("min",),
    highs: tuple[str, ...] = ("max",),
    unit: str = "",
) -> None:
    low, high = _limit(validation, lows), _limit(validation, highs)
    if low is not None and value < low:
        raise WrongAnswerError(f"least{unit}", low=f"{low:f}")
    if high is not None and value > high:
        raise WrongAnswerError(f"most{unit}", high=f"{high:f}")


def _limit(validation: Mapping[str, Json], names: tuple[str, ...]) -> Decimal | None:
    limits = (as_text(validation.get(name)) for name in names)
    return next((Decimal(limit) for limit in limits if limit.isascii() and _DECIMAL.fullmatch(limit)), None)


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
        return f"the type “{question.type}” is not one of {', '.join(sorted(TYPES))}"
    if question.type == "slider" and None in (_limit(question.validation, (name,)) for name in ("min", "max")):
        return "a slider needs min and max in its validation"
    if question.type in ("single_select", "multi_select") and not question.options:
        return "a choice needs options"
    return None

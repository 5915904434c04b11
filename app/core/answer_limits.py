"""The least and the most that an answer may be: as the rules check it, and as whoever asks shows it (rule 31)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from app.core.json_operators import text as as_text
from app.core.values import Json, Question

Limit: TypeAlias = Decimal | date | datetime
"""Of characters, choices and numbers a decimal; of dates a date; of a datetime either, a date being its whole day."""

_DECIMAL = re.compile(r"[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATETIME = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?")
_LENGTHS = frozenset({"text", "textarea"})
_DECIMALS = frozenset({"number", "slider", "multi_select"})
LIMITED = _LENGTHS | _DECIMALS | {"date", "datetime"}
"""The types whose answers can have limits."""


class Limits(NamedTuple):
    """Both ends, which are allowed themselves; None where there is none, or where it says nothing."""

    low: Limit | None
    high: Limit | None

    @property
    def are_crossed(self) -> bool:
        """Whether nothing is left between them."""
        return self.low is not None and self.high is not None and _is_before(self.high, self.low)


def limits_of(question: Question) -> Limits:
    """What an answer has to keep to, by the type of the question: a limit said as text counts like one said bare."""
    return Limits(_limit(question, "min"), _limit(question, "max"))


def is_below(value: Limit | int, low: Limit | None) -> bool:
    """Whether an answer is less, or earlier, than the least. Both are of the type of one question."""
    return low is not None and _is_before(value, low)


def is_above(value: Limit | int, high: Limit | None) -> bool:
    """Whether an answer is more, or later, than the most."""
    return high is not None and _is_before(high, value)


def step_of(question: Question) -> Decimal:
    """From one place of a slider to the next: as it is said, or as fine as its ends and its usual answer are."""
    said = decimal_in(question.validation.get("step"))
    if said is not None and said > 0:
        return said
    named = (*(question.validation.get(name) for name in ("min", "max")), question.default_value)
    places = [_places(each) for each in map(decimal_in, named) if each is not None]
    return Decimal(1).scaleb(-max(places, default=0))


def is_no_step(said: Json) -> bool:
    """Whether that leads nowhere: a step is a number above 0, or is not said; ``step_of`` passes over what is none."""
    step = decimal_in(said)
    return said is not None and (step is None or step <= 0)


def plain_limit(limit: Limit) -> str:
    """A limit as a question keeps it: a number in decimal, a date or a date and time in ISO 8601."""
    if isinstance(limit, Decimal):
        return f"{limit:f}"
    if isinstance(limit, datetime):
        return limit.isoformat(" ", "auto" if limit.second or limit.microsecond else "minutes")
    return limit.isoformat()


def decimal_in(said: Json) -> Decimal | None:
    """The number that is said, bare or as text, in decimal; None for anything else."""
    text = as_text(said) if isinstance(said, str | int | float) and not isinstance(said, bool) else ""
    if isinstance(said, float) and "e" in text:
        text = format(Decimal(text), "f")
    return Decimal(text.strip()) if text.isascii() and _DECIMAL.fullmatch(text.strip()) else None


def date_in(said: Json) -> date | None:
    """The date that is said as ``2026-05-11``; None for anything else."""
    text = said.strip() if isinstance(said, str) else ""
    try:
        return date.fromisoformat(text) if text.isascii() and _DATE.fullmatch(text) else None
    except ValueError:
        return None


def datetime_in(said: Json) -> datetime | None:
    """The date and time that is said as ``2026-05-11 10:00``, with an offset or without; None for anything else."""
    text = said.strip() if isinstance(said, str) else ""
    try:
        return datetime.fromisoformat(text) if text.isascii() and _DATETIME.fullmatch(text) else None
    except ValueError:
        return None


def _limit(question: Question, end: str) -> Limit | None:
    checks, kind = question.validation, question.type
    if kind in _LENGTHS:
        return _first(checks, end, f"{end}_length")
    if kind in _DECIMALS:
        return _first(checks, end)
    if kind == "datetime":
        return datetime_in(checks.get(end)) or date_in(checks.get(end))
    said = checks.get(end)
    return date_in(said[:10]) if kind == "date" and isinstance(said, str) else None


def _first(checks: Mapping[str, Json], *names: str) -> Decimal | None:
    return next((found for name in names if (found := decimal_in(checks.get(name))) is not None), None)


def _is_before(one: Limit | int, other: Limit | int) -> bool:
    """By the day where one of two dates has no time, by the wall where one of two times has no offset."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        is_same_kind = (one.tzinfo is None) == (other.tzinfo is None)
        return one < other if is_same_kind else one.replace(tzinfo=None) < other.replace(tzinfo=None)
    if isinstance(one, date) and isinstance(other, date):
        return _day(one) < _day(other)
    if isinstance(one, date) or isinstance(other, date):
        return False
    return one < other


def _day(of: date) -> date:
    return of.date() if isinstance(of, datetime) else of


def _places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0

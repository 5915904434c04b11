"""JSON Logic's operators on values that are worked out already, and its loose ideas of number, text and equality.

They follow JavaScript, since the rules are written for it. Nothing here raises: what makes no sense is null or false.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from app.core.values import Json


def truthy(value: Json) -> bool:
    """Truth in JSON Logic: an empty list is false, an empty object and ``"0"`` are true."""
    return True if isinstance(value, dict) else bool(value)


def at(arguments: Sequence[Json], index: int) -> Json:
    """The argument at that place, or null."""
    return arguments[index] if index < len(arguments) else None


def number(value: Json) -> float:
    """The value as a number, as JavaScript would have it; not-a-number when it is none."""
    if isinstance(value, list):
        value = text(value)
    if isinstance(value, dict) or (isinstance(value, str) and "_" in value):
        return math.nan
    if isinstance(value, str):
        value = value.strip()
    try:
        return float(value or 0)
    except (ValueError, OverflowError):
        return math.nan


def text(value: Json) -> str:
    """The value as text, as JavaScript joins it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(text(item) for item in value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "[object Object]" if isinstance(value, dict) else str(value)


def _tidy(value: float) -> Json:
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() else value


def _same(one: Json, other: Json) -> bool:
    """Equality that looks at the type: true is not 1, while 1 is 1.0."""
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _like(one: Json, other: Json) -> bool:
    """Equality after making alike what is of different types."""
    if one is None or other is None:
        return one is other
    if isinstance(one, str) and isinstance(other, str):
        return one == other
    if isinstance(one, list | dict) and isinstance(other, list | dict):
        return one == other
    if isinstance(one, dict) or isinstance(other, dict):
        return False
    return number(one) == number(other)


def _ordered(arguments: list[Json], compare: Callable[[float | str, float | str], bool]) -> bool:
    pairs = list(pairwise(arguments[:3]))
    return bool(pairs) and all(compare(*_comparable(one, other)) for one, other in pairs)


def _comparable(one: Json, other: Json) -> tuple[float, float] | tuple[str, str]:
    if isinstance(one, str) and isinstance(other, str):
        return one, other
    return number(one), number(other)


def _in(arguments: list[Json]) -> Json:
    needle, hay = at(arguments, 0), at(arguments, 1)
    if isinstance(hay, list):
        return any(_same(needle, item) for item in hay)
    return isinstance(hay, str) and text(needle) in hay


def _substr(arguments: list[Json]) -> Json:
    whole = text(at(arguments, 0))
    start = _index(at(arguments, 1))
    rest = whole[start:] if start >= 0 else whole[max(0, len(whole) + start) :]
    if len(arguments) < 3:
        return rest
    length = _index(arguments[2])
    return rest[:length] if length >= 0 else rest[: max(0, len(rest) + length)]


def _index(value: Json) -> int:
    found = number(value)
    return int(found) if math.isfinite(found) else 0


def _minus(arguments: list[Json]) -> Json:
    first = number(at(arguments, 0))
    return _tidy(-first if len(arguments) < 2 else first - number(arguments[1]))


def _divide(arguments: list[Json]) -> Json:
    divisor = number(at(arguments, 1))
    return _tidy(number(at(arguments, 0)) / divisor) if divisor else None


def _modulo(arguments: list[Json]) -> Json:
    divisor, value = number(at(arguments, 1)), number(at(arguments, 0))
    return _tidy(math.fmod(value, divisor)) if divisor and math.isfinite(value) else None


def _merge(arguments: list[Json]) -> Json:
    return [item for argument in arguments for item in (argument if isinstance(argument, list) else [argument])]


Operator: TypeAlias = Callable[[list[Json]], Json]

OPERATORS: dict[str, Operator] = {
    "==": lambda given: _like(at(given, 0), at(given, 1)),
    "!=": lambda given: not _like(at(given, 0), at(given, 1)),
    "===": lambda given: _same(at(given, 0), at(given, 1)),
    "!==": lambda given: not _same(at(given, 0), at(given, 1)),
    "!": lambda given: not truthy(at(given, 0)),
    "!!": lambda given: truthy(at(given, 0)),
    "<": lambda given: _ordered(given, operator.lt),
    "<=": lambda given: _ordered(given, operator.le),
    ">": lambda given: _ordered(given[:2], operator.gt),
    ">=": lambda given: _ordered(given[:2], operator.ge),
    "max": lambda given: _tidy(max(map(number, given), default=math.nan)),
    "min": lambda given: _tidy(min(map(number, given), default=math.nan)),
    "+": lambda given: _tidy(sum(map(number, given), 0.0)),
    "*": lambda given: _tidy(math.prod(map(number, given), start=1.0)),
    "-": _minus,
    "/": _divide,
    "%": _modulo,
    "cat": lambda given: "".join(map(text, given)),
    "in": _in,
    "substr": _substr,
    "merge": _merge,
    "log": lambda given: at(given, 0),
}

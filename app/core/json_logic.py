"""JSON Logic: conditions written as JSON, as questionnaires and targets carry them (rule 31).

A rule is ``{"operator": [arguments]}``; anything else stands for itself. The operators and their loose comparisons are
those of https://jsonlogic.com; nothing is ever evaluated as code, and depth is limited. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from app.core.json_operators import OPERATORS, at, number, text, truthy
from app.core.values import Json
from app.core.worded import Worded

MAX_DEPTH = 60


class LogicError(ValueError):
    """A rule that cannot be: an unknown operator, or nested too deep."""

    def __init__(self, said: Worded) -> None:
        super().__init__(said)
        self.said = said


def evaluate(rule: Json, data: Json) -> Json:
    """What the rule says of the data. Raises ``LogicError``; odd types never raise, they compare as JSON Logic says."""
    return _run(rule, data, 0)


def is_true(rule: Json, data: Json) -> bool:
    """Whether the rule holds; no rule at all always does. Raises ``LogicError``."""
    return rule is None or truthy(evaluate(rule, data))


def check_rule(rule: Json, depth: int = 0) -> None:
    """Raise ``LogicError`` for an unknown operator or too much depth anywhere in the rule, whatever the data."""
    _check_depth(depth)
    if isinstance(rule, dict) and len(rule) == 1:
        _check_operator(next(iter(rule)))
    if isinstance(rule, dict | list):
        for inner in rule.values() if isinstance(rule, dict) else rule:
            check_rule(inner, depth + 1)


def _check_depth(depth: int) -> None:
    if depth > MAX_DEPTH:
        raise LogicError(Worded("nested deeper than {most}", most=MAX_DEPTH))


def _check_operator(name: str) -> None:
    if name not in OPERATORS and name not in _LOOKING and name not in _LAZY:
        raise LogicError(Worded("unknown operator “{name}”", name=name[:40]))


def _run(rule: Json, data: Json, depth: int) -> Json:
    _check_depth(depth)
    if isinstance(rule, list):
        return [_run(item, data, depth + 1) for item in rule]
    if not isinstance(rule, dict) or len(rule) != 1:
        return rule
    name, raw = next(iter(rule.items()))
    _check_operator(name)
    arguments: list[Json] = raw if isinstance(raw, list) else [raw]
    if name in _LAZY:
        return _LAZY[name](arguments, data, depth + 1)
    given = [_run(argument, data, depth + 1) for argument in arguments]
    return OPERATORS[name](given) if name in OPERATORS else _LOOKING[name](given, data)


# --- what decides for itself which of its arguments to look at ---


def _if(arguments: list[Json], data: Json, depth: int) -> Json:
    for index in range(0, len(arguments) - 1, 2):
        if truthy(_run(arguments[index], data, depth)):
            return _run(arguments[index + 1], data, depth)
    return _run(arguments[-1], data, depth) if len(arguments) % 2 else None


def _and(arguments: list[Json], data: Json, depth: int) -> Json:
    value: Json = None
    for argument in arguments:
        value = _run(argument, data, depth)
        if not truthy(value):
            break
    return value


def _or(arguments: list[Json], data: Json, depth: int) -> Json:
    value: Json = None
    for argument in arguments:
        value = _run(argument, data, depth)
        if truthy(value):
            break
    return value


def _items(arguments: list[Json], data: Json, depth: int) -> list[Json]:
    items = _run(at(arguments, 0), data, depth)
    return items if isinstance(items, list) else []


def _map(arguments: list[Json], data: Json, depth: int) -> Json:
    return [_run(at(arguments, 1), item, depth) for item in _items(arguments, data, depth)]


def _filter(arguments: list[Json], data: Json, depth: int) -> Json:
    return [item for item in _items(arguments, data, depth) if truthy(_run(at(arguments, 1), item, depth))]


def _reduce(arguments: list[Json], data: Json, depth: int) -> Json:
    total = _run(at(arguments, 2), data, depth)
    for item in _items(arguments, data, depth):
        total = _run(at(arguments, 1), {"current": item, "accumulator": total}, depth)
    return total


def _all(arguments: list[Json], data: Json, depth: int) -> Json:
    items = _items(arguments, data, depth)
    return bool(items) and all(truthy(_run(at(arguments, 1), item, depth)) for item in items)


def _some(arguments: list[Json], data: Json, depth: int) -> Json:
    return any(truthy(_run(at(arguments, 1), item, depth)) for item in _items(arguments, data, depth))


def _none(arguments: list[Json], data: Json, depth: int) -> Json:
    return not _some(arguments, data, depth)


# --- what looks into the data ---


def _var(arguments: list[Json], data: Json) -> Json:
    path = at(arguments, 0)
    found = _look_up(path, data)
    return at(arguments, 1) if found is None else found


def _look_up(path: Json, data: Json) -> Json:
    if path is None or path == "":
        return data
    for step in text(path).split("."):
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and step.isascii() and step.isdigit() and len(step) < 9:
            data = at(data, int(step))
        else:
            return None
    return data


def _missing(arguments: list[Json], data: Json) -> list[Json]:
    first = at(arguments, 0)
    names: list[Json] = first if isinstance(first, list) else arguments
    return [name for name in names if _look_up(name, data) in (None, "")]


def _missing_some(arguments: list[Json], data: Json) -> Json:
    names = at(arguments, 1)
    wanted = names if isinstance(names, list) else []
    gone = _missing([wanted], data)
    return [] if len(wanted) - len(gone) >= number(at(arguments, 0)) else gone


_Lazy: TypeAlias = Callable[[list[Json], Json, int], Json]
_Looking: TypeAlias = Callable[[list[Json], Json], Json]

_LAZY: dict[str, _Lazy] = {
    "if": _if,
    "?:": _if,
    "and": _and,
    "or": _or,
    "map": _map,
    "filter": _filter,
    "reduce": _reduce,
    "all": _all,
    "some": _some,
    "none": _none,
}
_LOOKING: dict[str, _Looking] = {
    "var": _var,
    "missing": lambda arguments, data: [*_missing(arguments, data)],
    "missing_some": _missing_some,
}

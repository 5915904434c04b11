"""The conditions that anybody can make: one other question, one comparison, one answer; as JSON Logic (rule 31).

What is written means the same to every program that reads JSON Logic. What is no such condition is not read here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from app.core.answers import choices_of
from app.core.frozen import frozen
from app.core.json_logic import is_true
from app.core.values import Json, Question

Comparison: TypeAlias = Literal["answered", "is", "is_not", "has", "at_least", "at_most"]
"""What an answer is held to; all but ``answered`` name a value."""
_BY_TYPE: dict[str, tuple[Comparison, ...]] = {
    "boolean": ("is", "is_not", "answered"),
    "single_select": ("is", "is_not", "answered"),
    "multi_select": ("has", "answered"),
    "number": ("at_least", "at_most", "answered"),
    "slider": ("at_least", "at_most", "answered"),
}
_OPERATORS: dict[Comparison, str] = {"is": "==", "is_not": "!=", "at_least": ">=", "at_most": "<="}
_MEANT = {"===": "==", "!==": "!="}
"""What looks at the type as well: the same to answers of one type."""
_ORDERED = frozenset({"at_least", "at_most"})
_NUMBERS = frozenset({"number", "slider"})
_MOST = 10**15
"""Up to here every program reads a number without losing any of it."""
_DATA = "answers"
"""The name under which all answers stand: no question is known to a condition by it."""


@frozen
class SimpleCondition:
    """Asked only if the answer to ``question`` compares so with ``value``; None where nothing is compared."""

    question: Question
    comparison: Comparison
    value: Json = None


def comparisons_of(question: Question) -> tuple[Comparison, ...]:
    """What an answer to that question can be held to, the usual one first."""
    return _BY_TYPE.get(question.type, ("answered",))


def can_be_named(question: Question, others: Iterable[Question]) -> bool:
    """Whether a condition can tell this question from the others."""
    return _name(question, others) is not None


def write_condition(condition: SimpleCondition, others: Iterable[Question]) -> Json:
    """The condition as a question carries it; ``others`` are all questions of the form, this one too.

    Its question has to be one that ``can_be_named``.
    """
    asked: Json = {"var": _name(condition.question, others)}
    if condition.comparison == "answered":
        return {"!=": [asked, None]}
    if condition.comparison == "has":
        return {"in": [condition.value, asked]}
    compared: Json = {_OPERATORS[condition.comparison]: [asked, condition.value]}
    return {"and": [{"!=": [asked, None]}, compared]} if _holds_unanswered(condition) else compared


def renamed(said: Json, before: Sequence[Question], after: Sequence[Question]) -> Json:
    """A simple condition when questions are called otherwise, both in the same order; any other stays as it is."""
    meant = read_condition(said, before)
    if meant is None:
        return said
    asked = after[[each.handle for each in before].index(meant.question.handle)]
    written = write_condition(replace(meant, question=asked), after)
    return said if written == write_condition(meant, before) or not can_be_named(asked, after) else written


def read_condition(said: Json, questions: Sequence[Question]) -> SimpleCondition | None:
    """The simple condition that is meant; None for any other, and where its question or its value is none of theirs."""
    guarded = _pair(said, "and")
    if guarded is None:
        meant = _compared(said, questions)
        return None if meant is not None and _holds_unanswered(meant) else meant
    asked, compared = guarded
    meant = _compared(compared, questions)
    is_own = meant is not None and asked == {"!=": [_variable(compared), None]}
    return meant if is_own and meant is not None and meant.comparison in _ORDERED else None


def _compared(said: Json, questions: Sequence[Question]) -> SimpleCondition | None:
    if not isinstance(said, dict) or len(said) != 1:
        return None
    (name,) = said
    pair = _pair(said, name)
    if pair is None:
        return None
    operator = _MEANT.get(name, name)
    if operator == "!=" and pair[1] is None:
        return _meant("answered", pair[0], None, questions)
    if operator == "in":
        return _meant("has", pair[1], pair[0], questions)
    comparison = next((each for each, its in _OPERATORS.items() if its == operator), None)
    return _meant(comparison, *pair, questions) if comparison is not None else None


def _pair(said: Json, operator: str) -> tuple[Json, Json] | None:
    """Both arguments of that operator."""
    given = said.get(operator) if isinstance(said, dict) and len(said) == 1 else None
    return (given[0], given[1]) if isinstance(given, list) and len(given) == 2 else None


def _meant(comparison: Comparison, asked: Json, value: Json, questions: Sequence[Question]) -> SimpleCondition | None:
    name = asked.get("var") if isinstance(asked, dict) and len(asked) == 1 else None
    question = next((each for each in questions if name is not None and _name(each, questions, name) == name), None)
    if question is None or comparison not in comparisons_of(question):
        return None
    if comparison != "answered" and not _fits(question, value):
        return None
    return SimpleCondition(question, comparison, value)


def _fits(question: Question, value: Json) -> bool:
    if question.type == "boolean":
        return isinstance(value, bool)
    if question.type in _NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _MOST
    return isinstance(value, str) and value in choices_of(question)


def _variable(compared: Json) -> Json:
    """What stands on the left of a comparison."""
    given = next(iter(compared.values())) if isinstance(compared, dict) else None
    return given[0] if isinstance(given, list) and given else None


def _name(question: Question, others: Iterable[Question], wanted: Json = None) -> str | None:
    """The name by which conditions know this question alone: its key rather than its handle; or the one ``wanted``."""
    taken = {_DATA}.union(*((each.mapping_key, each.handle) for each in others if each.handle != question.handle))
    names = [each for each in (question.mapping_key, question.handle) if each and "." not in each]
    free = [each for each in names if each not in taken]
    return wanted if isinstance(wanted, str) and wanted in free else next(iter(free), None)


def _holds_unanswered(condition: SimpleCondition) -> bool:
    """Whether no answer would pass for a number: to JSON Logic it is 0."""
    if condition.comparison not in _ORDERED:
        return False
    return is_true({_OPERATORS[condition.comparison]: [None, condition.value]}, {})

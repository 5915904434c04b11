"""Answers read back from the words in which a note says them, as far as they can be made out (rules 18, 31).

A note is for people: it says "Ja" and "Cut, Dye", in the language of the shop or of another till, and may have been
edited. What could mean two things means nothing here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from app.core.answers import WrongAnswerError, choices_of, is_unanswered, parse_answer
from app.core.noted_lines import OPEN, in_one_line, said_to
from app.core.values import Json, Question

YES = frozenset({"true", "yes", "ja", "oui", "نعم"})
NO = frozenset({"false", "no", "nein", "non", "لا"})
"""As the languages of the window say it."""
_MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
"""What says in which direction text runs."""
_BETWEEN = (", ", "، ")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,](?P<behind>\d+))?")


def answers_noted(questions: Sequence[Question], noted: str | None, region: str | None = None) -> dict[int, Json]:
    """What a note says to the questions of a form, by id, as ``judge`` takes it; only what is made out, and fits."""
    return answers_meant(questions, said_to(questions, noted), region)


def answers_meant(questions: Sequence[Question], said: Mapping[int, str], region: str | None = None) -> dict[int, Json]:
    """The same of what the lines of a note say, by question (``noted_lines.said_to``)."""
    found: dict[int, Json] = {}
    for each in questions:
        text = said.get(each.id, OPEN)
        value = meant(each, text) if text != OPEN else None
        if not is_unanswered(each, value) and _fits(each, value, region):
            found[each.id] = value
    return found


def meant(question: Question, text: str) -> Json:
    """The answer that is meant by this text behind a question, as it would be given; None if it cannot be said."""
    plain = in_one_line(_MARKS.sub("", text))
    if question.type == "boolean":
        folded = plain.casefold()
        return True if folded in YES else False if folded in NO else None
    if question.type == "single_select":
        found = [value for value, label in _labels(question).items() if label.casefold() == plain.casefold()]
        return found[0] if len(found) == 1 else None
    if question.type == "multi_select":
        return _chosen(plain, _labels(question))
    if question.type in {"number", "slider"}:
        return _number(plain)
    return text


def _labels(question: Question) -> dict[str, str]:
    return {value: in_one_line(_MARKS.sub("", label)) for value, label in choices_of(question).items()}


def _chosen(text: str, labels: Mapping[str, str]) -> Json:
    """The choices whose labels, one after another, are this text: a label may be within another, or have a comma."""
    ways: dict[int, list[tuple[str, ...]]] = {len(text): [()]}  # from there on; two are as bad as more
    for at in range(len(text) - 1, -1, -1):
        if at and not text.endswith(_BETWEEN, 0, at):
            continue
        for value, label in labels.items():
            end = at + len(label)
            if label and text.startswith(label, at):
                after = (
                    end if end == len(text) else next((end + 2 for each in _BETWEEN if text.startswith(each, end)), -1)
                )
                ways[at] = [*ways.get(at, ()), *((value, *rest) for rest in ways.get(after, ()))][:2]
    found = ways.get(0, []) if text else []
    if len(found) != 1:
        return None
    return [value for value in labels if value in found[0]]


def _number(text: str) -> Json:
    """A number of any language, in decimal. "1,234" may be more than a thousand, or not much more than one."""
    figures = "".join(str(unicodedata.decimal(each, each)) for each in text)
    plain = figures.replace("\u2212", "-").replace("\u066b", ".")
    found = _NUMBER.fullmatch(plain)
    if found is None or ("," in plain and len(found["behind"]) == 3):
        return None
    return plain.replace(",", ".")


def _fits(question: Question, value: Json, region: str | None) -> bool:
    try:
        parse_answer(question, value, region)
    except WrongAnswerError:
        return False
    return True

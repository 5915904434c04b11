"""What a walk-in is asked, and the lines of the note that answer it (rules 18, 30).

Answers belong to bookings; what a walk-in says stands in the note, a line for each question in the words in which it
was asked, so that no later edit of the form changes it. Conditions are judged by what the note says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from app.core.answers import choices_of
from app.core.json_operators import text as as_text
from app.core.noted_answers import answers_meant
from app.core.noted_lines import OPEN, begun, in_one_line, said_to, words_by_id
from app.core.questionnaires import Judged, judge, visible_questions
from app.core.values import Json, Question


class _Standing(NamedTuple):
    """What a note says: to which question what, what was made out, and which questions are asked then."""

    said: Mapping[int, str]
    natives: Mapping[int, Json]
    shown: tuple[Question, ...]
    met: frozenset[int]
    """What is left open because of an answer that cannot be made out."""


def open_questions(questions: Sequence[Question], noted: str | None) -> tuple[Question, ...]:
    """What of a form has yet to be asked: what needs an answer by all that the note says, and has none there.

    What is left open there is to be asked whether it needs an answer or not.
    """
    standing = _standing(questions, noted)
    return tuple(
        each for each in standing.shown if _is_open(each, standing) and (each.is_required or each.id in standing.said)
    )


def questions_left(questions: Sequence[Question], noted: str | None) -> tuple[Question, ...]:
    """Those of a form of which the note says nothing yet, what needs no answer included, to be asked by themselves.

    Their conditions know what the note says.
    """
    standing = _standing(questions, noted)
    known = {
        name: standing.natives[each.id]
        for each in standing.shown
        if each.id in standing.natives
        for key in (each.handle, each.mapping_key)
        for name in (key, f"answers.{key}")
    }
    return tuple(
        replace(each, visibility_condition=None if each.id in standing.met else _told(each.visibility_condition, known))
        for each in questions
        if _is_open(each, standing)
    )


def note_with(
    noted: str | None, questions: Sequence[Question], judged: Judged, words: Mapping[int, str] | None = None
) -> str:
    """The note with a line for each answer, in the order of asking, below what stands there.

    ``words`` says answers by question id as whoever reads the note says them: "Ja", "11.05.2026". What needs an answer
    because of another one, said now or noted before, and has none, is left open in a line of its own.
    """
    named = words_by_id(questions)
    said = {
        each.id: (words or {}).get(each.id) or _words_of(each, judged.parsed[each.id].stored)
        for each in questions
        if each.id in judged.parsed
    }
    standing = _standing(questions, noted, {key: answer.native for key, answer in judged.parsed.items()})
    usual = {each.id for each in visible_questions(questions, {})}
    left = {each.id for each in standing.shown if each.is_required and each.id not in said and each.id not in usual}
    done = {_folded(begun(named[key], OPEN)) for key in said}
    kept = [line for line in (noted or "").splitlines() if _folded(line) not in done]
    new = [_line(questions, named[each.id], said[each.id]) for each in questions if each.id in said]
    still = [
        begun(named[each.id], OPEN)
        for each in questions
        if judged.parsed and each.id in left and each.id not in standing.said
    ]
    return "\n".join([*kept, *new, *still]).strip()


def _standing(questions: Sequence[Question], noted: str | None, new: Mapping[int, Json] | None = None) -> _Standing:
    """How things stand by the note, and by what is said ``new`` to it, by question."""
    said = said_to(questions, noted)
    parsed = judge(questions, answers_meant(questions, said)).parsed
    natives = {**{key: answer.native for key, answer in parsed.items()}, **(new or {})}
    is_whole = all(key in natives for key, text in said.items() if text != OPEN)
    met = frozenset() if is_whole else frozenset(key for key, text in said.items() if text == OPEN)
    asked = [replace(each, visibility_condition=None) if each.id in met else each for each in questions]
    shown = {each.id for each in visible_questions(asked, natives)}
    return _Standing(said, natives, tuple(each for each in questions if each.id in shown), met)


def _is_open(question: Question, standing: _Standing) -> bool:
    return standing.said.get(question.id, OPEN) == OPEN


def _line(questions: Sequence[Question], words: str, said: str) -> str:
    """The line of one answer; what it quotes behind a semicolon is not to be taken for the answer to another."""
    line = begun(words, said)
    return line if len(said_to(questions, line)) < 2 else begun(words, said.replace(";", ",").replace("؛", "،"))


def _told(condition: Json, known: Mapping[str, Json]) -> Json:
    """A condition with the answers that are known in it, in place of their names."""
    if isinstance(condition, list):
        return [_told(each, known) for each in condition]
    if not isinstance(condition, dict):
        return condition
    named = condition.get("var") if len(condition) == 1 else None
    name = named[0] if isinstance(named, list) and named else named
    if isinstance(name, str) and name in known:
        return known[name]
    return {key: _told(each, known) for key, each in condition.items()}


def _words_of(question: Question, stored: str) -> str:
    """What was chosen, as the form calls it; anything else as it is kept."""
    labels = choices_of(question)
    chosen = [as_text(each) for each in json.loads(stored)] if question.type == "multi_select" else [stored]
    return ", ".join(labels.get(each, each) for each in chosen)


def _folded(text: str) -> str:
    return in_one_line(text).casefold()

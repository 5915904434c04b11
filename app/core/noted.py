"""What a walk-in is asked, and the lines of the note that answer it (rules 18, 30).

Answers belong to bookings; what a walk-in says stands in the note, a line for each question in the words in which it
was asked, so that no later edit of the form changes it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from app.core.answers import choices_of
from app.core.json_operators import text as as_text
from app.core.questionnaires import Judged, visible_questions
from app.core.values import Question

OPEN = "…"
"""Stands behind a question that was asked for by an answer before it and is still open."""


def begun(label: str, said: str = "") -> str:
    """The line of a question: "Any allergy? No", or with a colon where its words end without a sign."""
    words = _plain(label)
    return f"{words}{':' if words[-1:].isalnum() else ''} {_plain(said)}"


def open_questions(questions: Sequence[Question], noted: str | None) -> tuple[Question, ...]:
    """What has yet to be asked: what needs an answer whatever is said to others, and what the note leaves open.

    A question counts as asked once a line of the note has its words.
    """
    usual = {each.id for each in visible_questions(questions, {})}
    return tuple(
        each
        for each in questions
        if each.is_required and not is_noted(each.label, noted) and (each.id in usual or is_left_open(each, noted))
    )


def is_noted(label: str, noted: str | None) -> bool:
    """Whether a line of the note has the words of a question, and something else behind them than that it is open."""
    words, left_open = _folded(label), _folded(begun(label, OPEN))
    return any(words in line and line != left_open for line in _lines(noted))


def unasked(questions: Sequence[Question], noted: str | None) -> tuple[Question, ...]:
    """The questions of which the note says nothing yet, those that need no answer included."""
    return tuple(each for each in questions if not is_noted(each.label, noted))


def is_left_open(question: Question, noted: str | None) -> bool:
    """Whether the note says that this was to be asked and was not."""
    return _open_line(question) in _lines(noted)


def note_with(
    noted: str | None, questions: Sequence[Question], judged: Judged, words: Mapping[int, str] | None = None
) -> str:
    """The note with a line for each answer, in the order of asking, below what stands there.

    ``words`` says answers by question id as whoever reads the note says them: "Ja", "11.05.2026". What needs an answer
    because of another one, and has none, is left open in a line of its own.
    """
    said = {
        each.id: (words or {}).get(each.id) or _words_of(each, judged.parsed[each.id].stored)
        for each in questions
        if each.id in judged.parsed
    }
    usual = {each.id for each in visible_questions(questions, {})}
    left = {each.id for each in judged.shown if each.is_required and each.id not in said and each.id not in usual}
    done = {_open_line(each) for each in questions if each.id in said}
    kept = [line for line in (noted or "").splitlines() if _folded(line) not in done]
    lines = _lines("\n".join(kept))
    new = [begun(each.label, said[each.id]) for each in questions if each.id in said]
    still = [begun(each.label, OPEN) for each in questions if each.id in left and _open_line(each) not in lines]
    return "\n".join([*kept, *new, *still]).strip()


def _words_of(question: Question, stored: str) -> str:
    """What was chosen, as the form calls it; anything else as it is kept."""
    labels = choices_of(question)
    chosen = [as_text(each) for each in json.loads(stored)] if question.type == "multi_select" else [stored]
    return ", ".join(labels.get(each, each) for each in chosen)


def _open_line(question: Question) -> str:
    return _folded(begun(question.label, OPEN))


def _lines(noted: str | None) -> list[str]:
    return [_folded(line) for line in (noted or "").splitlines()]


def _folded(text: str) -> str:
    return _plain(text).casefold()


def _plain(text: str) -> str:
    return " ".join(text.split())

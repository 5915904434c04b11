"""The lines of a note that answer questions: how each begins, and which question it belongs to (rules 18, 30)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from app.core.values import Question

OPEN = "…"
"""Stands behind a question that was asked for by an answer before it and is still open."""
_COLON = re.compile(r"\s*:\s*")
_BARE = frozenset({"boolean", "number", "slider"})
"""Types of questions whose answers mean nothing without them."""
_NEXT = "(?:^|[;؛] )"
"""Where an answer may begin: somebody at the desk writes several in one line."""


def begun(words: str, said: str = "") -> str:
    """The line of a question: "Any allergy? No", or with a colon where its words end without a sign."""
    plain = in_one_line(words)
    return f"{plain}{':' if plain[-1:].isalnum() else ''} {in_one_line(said)}"


def words_by_id(questions: Sequence[Question]) -> dict[int, str]:
    """The words in which the note names each of the questions of a form; of several with one label, "Name (2)"."""
    words: dict[int, str] = {}
    before: Counter[str] = Counter()
    for each in questions:
        label = in_one_line(each.label)
        before[label.casefold()] += 1
        count = before[label.casefold()]
        words[each.id] = label if count == 1 else f"{label} ({count})"
    return words


def said_to(questions: Sequence[Question], noted: str | None) -> dict[int, str]:
    """What the note says to each of the questions of a form, by its id; ``OPEN`` for what was to be asked and was not.

    A line answers a question if it begins with its words as a whole, and a colon where these end without a sign,
    whoever wrote it; so does what follows a semicolon. Where it begins with those of several, the longest are meant:
    "Colour of hair: red" says nothing of the colour. What is said last counts. Words with nothing behind them answer
    nothing.
    """
    words = _longest_first(questions)
    said: dict[int, str] = {}
    for line in (noted or "").splitlines():
        for key, text in _parts(words, in_one_line(line)):
            if text and (text != OPEN or key not in said):
                said[key] = text
    return said


def in_brief(questions: Sequence[Question], noted: str | None) -> tuple[str, ...]:
    """What the note says, for a row: an answer without its question, any other line as it is; () where none answers.

    An answer that says nothing alone, a yes or no or a number, is behind the others with its question; what is open is
    left out. Of two answers to a question the last counts.
    """
    words, said = _longest_first(questions), said_to(questions, noted)
    bare = {each.id for each in questions if each.type in _BARE}
    first: list[str] = []
    last: list[str] = []
    is_short = False
    for line in map(in_one_line, (noted or "").splitlines()):
        parts = _parts(words, line)
        if not parts or all(_behind(each, line) is None for each in words.values()):
            first.append(line)
            continue
        for key, text in parts:
            if text == said.get(key) != OPEN:
                del said[key]
                is_short = True
                (last if key in bare else first).append(begun(words[key], text) if key in bare else text)
    return tuple(each for each in (*first, *last) if each) if is_short else ()


def is_noted(label: str, noted: str | None) -> bool:
    """Whether the note says something to a question of this label, and more than that it is open."""
    words = {0: in_one_line(label)}
    parts = (part for line in (noted or "").splitlines() for part in _parts(words, in_one_line(line)))
    return any(text not in {"", OPEN} for _, text in parts)


def _longest_first(questions: Sequence[Question]) -> dict[int, str]:
    return dict(sorted(words_by_id(questions).items(), key=lambda each: -len(each[1])))


def _parts(words: Mapping[int, str], line: str) -> list[tuple[int, str]]:
    """Which questions a line answers, and with what."""
    parts: list[tuple[int, str]] = []
    labels = "|".join(re.escape(each) for each in words.values() if each)
    end = len(line)
    for begins in reversed([*re.finditer(f"{_NEXT}(?={labels})", line, re.IGNORECASE)] if labels else []):
        rest = line[begins.end() : end]
        found = next(((key, text) for key, each in words.items() if (text := _behind(each, rest)) is not None), None)
        if found is not None:
            parts.insert(0, found)
            end = begins.start()
    return parts


def in_one_line(text: str) -> str:
    """The text with a blank wherever it has several, or begins a new line."""
    return " ".join(text.split())


def _behind(words: str, line: str) -> str | None:
    if not words or line[: len(words)].casefold() != words.casefold():
        return None
    rest = line[len(words) :]
    colon = _COLON.match(rest)
    if colon is not None:
        return rest[colon.end() :]
    return None if words[-1].isalnum() else rest.strip()

"""What somebody answered, in the words and figures of the window's language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core import noted_answers
from app.core.answer_limits import date_in, datetime_in, decimal_in
from app.core.answers import choices_of
from app.core.json_operators import text as as_text
from app.core.noted_lines import OPEN, said_to
from app.core.questionnaires import all_questions, judge, questions_on
from app.desk.views_answers import Answered
from app.ui import dates, typed
from app.ui.beside import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.core.values import Json, Page, Question

translate = QCoreApplication.translate


def answer_words(answered: Answered) -> str:
    """An answer as a person says it: "21.11.2026", "Ja", "Dye, Cut"; what makes no sense stays as it is kept."""
    say = _SAYINGS.get(answered.type)
    return listed((say(each) or each) if say else each for each in answered.said)


def words_of_answers(pages: Iterable[Page], given: Mapping[int, Json], region: str | None = None) -> dict[int, str]:
    """What was said to each question by its id, in the words of whoever reads the note; only what fits."""
    questions = all_questions(pages)
    parsed = judge(questions, given, region).parsed
    return {each.id: answer_words(_answered(each, parsed[each.id].stored)) for each in questions if each.id in parsed}


def answers_noted(pages: Iterable[Page], noted: str) -> dict[int, Json]:
    """The other way round: what the lines of a note say to the questions, where it can be made out."""
    questions = questions_on(pages)
    said = {key: text for key, text in said_to(questions, noted).items() if text != OPEN}
    read = {each.id: _meant(each, said[each.id]) for each in questions if each.id in said}
    return {key: value for key, value in read.items() if value is not None}


def fitting_answers(pages: Iterable[Page], noted: str, region: str | None = None) -> dict[int, Json]:
    """Those of the answers that a note says which the desk will take: in this language, or else in any."""
    questions, said = questions_on(pages), answers_noted(pages, noted)
    fits = judge(questions, said, region).parsed
    found = {
        **noted_answers.answers_noted(questions, noted, region),
        **{key: value for key, value in said.items() if key in fits},
    }
    parsed = judge(questions, found, region).parsed
    return {key: value for key, value in found.items() if key in parsed}


def _meant(question: Question, text: str) -> Json:
    """The answer as the core takes it; numbers and dates as this language reads them."""
    if question.type in {"number", "slider"}:
        return typed.in_decimal(text)
    if question.type == "date":
        day = typed.read_date(text)
        return day.isoformat() if day is not None else None
    if question.type == "datetime":
        at = typed.read_moment(text)
        return at.isoformat(" ", "minutes") if at is not None else None
    return noted_answers.meant(question, text)


def _answered(question: Question, stored: str) -> Answered:
    labels = choices_of(question)
    chosen = [as_text(each) for each in json.loads(stored)] if question.type == "multi_select" else [stored]
    return Answered(question.label, tuple(labels.get(each, each) for each in chosen), question.type)


def _date(kept: str) -> str:
    day = date_in(kept)
    return dates.day_digits(day) if day else ""


def _moment(kept: str) -> str:
    at = datetime_in(kept)
    return typed.moment_words(at) if at else _date(kept)


def _number(kept: str) -> str:
    number = decimal_in(kept)
    return "" if number is None else typed.decimal_words(number)


def _yes_or_no(kept: str) -> str:
    words = {"true": translate("AskedQuestion", "Yes"), "false": translate("AskedQuestion", "No")}
    return words.get(kept.strip().lower(), "")


_SAYINGS: dict[str, Callable[[str], str]] = {
    "date": _date, "datetime": _moment, "number": _number, "slider": _number, "boolean": _yes_or_no,
}  # fmt: skip

"""Core values for tests of the rules: each one valid as it stands, with what a test cares about said by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.core.values import (
    Appointment,
    Definition,
    Json,
    Page,
    Question,
    Questionnaire,
    QuestionnaireVersion,
    QueueEntry,
    QueueStatus,
    Status,
    WaitlistEntry,
    WaitlistStatus,
)

NINE = 1_778_454_000
"""Monday 11 May 2026, 09:00 in Melbourne."""
MINUTE = 60
HOUR = 3600
DAY_SECONDS = 24 * HOUR


def at(minutes: int) -> int:
    """The instant so many minutes after nine."""
    return NINE + MINUTE * minutes


def an_appointment(**given: Any) -> Appointment:
    """A confirmed booking of half an hour, at ten, of ``zoe`` with ``ana``."""
    usual = Appointment(
        "booking", 1, "cut", "zoe", "mel", "ana", Status.CONFIRMED, at(60), at(90), "Australia/Melbourne"
    )
    return replace(usual, **given)


def a_walk_in(**given: Any) -> QueueEntry:
    """An anonymous walk-in who waits for a ``cut`` since nine."""
    usual = QueueEntry("walk-in", 1, "cut", "mel", QueueStatus.WAITING, "C001", date(2026, 5, 11), NINE)
    return replace(usual, **given)


def a_wish(**given: Any) -> WaitlistEntry:
    """An active waitlist entry of ``zoe`` for a ``cut``."""
    return replace(WaitlistEntry("wish", 1, "cut", "zoe", "mel", WaitlistStatus.ACTIVE), **given)


def a_service(**given: Any) -> Definition:
    """The definition ``cut``: half an hour, booked at once."""
    return replace(Definition("cut", 1, "cut", "Cut", 30), **given)


def a_question(number: int = 1, type_: str = "text", **given: Any) -> Question:
    """A question that nobody has to answer, whose handle and mapping key is ``q`` and its number."""
    usual = Question(number, 100 + number, 200 + number, f"q{number}", f"Q{number}", f"Q{number}?", type_, f"q{number}")
    return replace(usual, **given)


def choices(*values: Json) -> tuple[dict[str, Json], ...]:
    """Options with these values."""
    return tuple({"label": f"the {value}", "value": value} for value in values)


def a_form(*questions: Question) -> Questionnaire:
    """A questionnaire with one version, which asks these."""
    version = QuestionnaireVersion("v1", 1, 1, (Page(questions=questions),))
    return Questionnaire("form", 1, "form", "Form", current_version_id="v1", versions=(version,))

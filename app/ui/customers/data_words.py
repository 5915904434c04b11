"""What is kept of a person with its headings, and the states and steps in it, in the language of the shop.

The command line writes it in English. What people wrote, and what programs left (under "Other details" and
"Changes"), stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.values import Json

STEPS = "What was done, and by whom"
_AS_IT_IS = frozenset({"Other details", "Changes"})
HEADINGS = (
    QT_TRANSLATE_NOOP("PersonData", "About"),
    QT_TRANSLATE_NOOP("PersonData", "Made at"),
    QT_TRANSLATE_NOOP("PersonData", "Person"),
    QT_TRANSLATE_NOOP("PersonData", "Also kept as"),
    QT_TRANSLATE_NOOP("PersonData", "Known to other systems as"),
    QT_TRANSLATE_NOOP("PersonData", "System"),
    QT_TRANSLATE_NOOP("PersonData", "Name there"),
    QT_TRANSLATE_NOOP("PersonData", "Appointments"),
    QT_TRANSLATE_NOOP("PersonData", "Walk-ins"),
    QT_TRANSLATE_NOOP("PersonData", "Waitlist"),
    QT_TRANSLATE_NOOP("PersonData", "Visits"),
    QT_TRANSLATE_NOOP("PersonData", "Questionnaires"),
    QT_TRANSLATE_NOOP("PersonData", "What was done, and by whom"),
    QT_TRANSLATE_NOOP("PersonData", "Service"),
    QT_TRANSLATE_NOOP("PersonData", "Place"),
    QT_TRANSLATE_NOOP("PersonData", "With"),
    QT_TRANSLATE_NOOP("PersonData", "State"),
    QT_TRANSLATE_NOOP("PersonData", "Begins"),
    QT_TRANSLATE_NOOP("PersonData", "Ends"),
    QT_TRANSLATE_NOOP("PersonData", "Time zone"),
    QT_TRANSLATE_NOOP("PersonData", "Booked at"),
    QT_TRANSLATE_NOOP("PersonData", "Arrived at"),
    QT_TRANSLATE_NOOP("PersonData", "Ticket"),
    QT_TRANSLATE_NOOP("PersonData", "Completed at"),
    QT_TRANSLATE_NOOP("PersonData", "Cancelled at"),
    QT_TRANSLATE_NOOP("PersonData", "Did not come"),
    QT_TRANSLATE_NOOP("PersonData", "Notes"),
    QT_TRANSLATE_NOOP("PersonData", "Reason given"),
    QT_TRANSLATE_NOOP("PersonData", "Booked over a rule because"),
    QT_TRANSLATE_NOOP("PersonData", "Other details"),
    QT_TRANSLATE_NOOP("PersonData", "Receipt"),
    QT_TRANSLATE_NOOP("PersonData", "Order"),
    QT_TRANSLATE_NOOP("PersonData", "Answers"),
    QT_TRANSLATE_NOOP("PersonData", "Messages"),
    QT_TRANSLATE_NOOP("PersonData", "Sent at"),
    QT_TRANSLATE_NOOP("PersonData", "Came at"),
    QT_TRANSLATE_NOOP("PersonData", "Served from"),
    QT_TRANSLATE_NOOP("PersonData", "Served until"),
    QT_TRANSLATE_NOOP("PersonData", "Name given"),
    QT_TRANSLATE_NOOP("PersonData", "Wanted at"),
    QT_TRANSLATE_NOOP("PersonData", "Since"),
    QT_TRANSLATE_NOOP("PersonData", "At"),
    QT_TRANSLATE_NOOP("PersonData", "Taken back at"),
    QT_TRANSLATE_NOOP("PersonData", "Questionnaire"),
    QT_TRANSLATE_NOOP("PersonData", "What"),
    QT_TRANSLATE_NOOP("PersonData", "By"),
    QT_TRANSLATE_NOOP("PersonData", "Reason"),
    QT_TRANSLATE_NOOP("PersonData", "Changes"),
    QT_TRANSLATE_NOOP("PersonData", "Order number"),
    QT_TRANSLATE_NOOP("PersonData", "Number on it"),
    QT_TRANSLATE_NOOP("PersonData", "Name in other systems"),
    QT_TRANSLATE_NOOP("PersonData", "Total"),
    QT_TRANSLATE_NOOP("PersonData", "Question"),
    QT_TRANSLATE_NOOP("PersonData", "Answer"),
    QT_TRANSLATE_NOOP("PersonData", "Number of the record"),
    QT_TRANSLATE_NOOP("PersonData", "First name"),
    QT_TRANSLATE_NOOP("PersonData", "Last name"),
    QT_TRANSLATE_NOOP("PersonData", "E-mail"),
    QT_TRANSLATE_NOOP("PersonData", "Mobile phone"),
    QT_TRANSLATE_NOOP("PersonData", "Written down at"),
    QT_TRANSLATE_NOOP("PersonData", "Changed at"),
)
VALUES = (
    QT_TRANSLATE_NOOP(
        "PersonData", "Everything that this shop keeps about one person. Times are those of the place, then UTC."
    ),
    QT_TRANSLATE_NOOP("PersonData", "created"),
    QT_TRANSLATE_NOOP("PersonData", "reminder"),
    QT_TRANSLATE_NOOP("PersonData", "pending"),
    QT_TRANSLATE_NOOP("PersonData", "sent"),
    QT_TRANSLATE_NOOP("PersonData", "dropped"),
    QT_TRANSLATE_NOOP("PersonData", "requested"),
    QT_TRANSLATE_NOOP("PersonData", "confirmed"),
    QT_TRANSLATE_NOOP("PersonData", "rejected"),
    QT_TRANSLATE_NOOP("PersonData", "arrived"),
    QT_TRANSLATE_NOOP("PersonData", "completed"),
    QT_TRANSLATE_NOOP("PersonData", "cancelled"),
    QT_TRANSLATE_NOOP("PersonData", "no show"),
    QT_TRANSLATE_NOOP("PersonData", "waiting"),
    QT_TRANSLATE_NOOP("PersonData", "called"),
    QT_TRANSLATE_NOOP("PersonData", "served"),
    QT_TRANSLATE_NOOP("PersonData", "active"),
    QT_TRANSLATE_NOOP("PersonData", "fulfilled"),
    QT_TRANSLATE_NOOP("PersonData", "profile"),
    QT_TRANSLATE_NOOP("PersonData", "appointment"),
    QT_TRANSLATE_NOOP("PersonData", "queue entry"),
    QT_TRANSLATE_NOOP("PersonData", "waitlist entry"),
    QT_TRANSLATE_NOOP("PersonData", "visit"),
    QT_TRANSLATE_NOOP("PersonData", "answer"),
    QT_TRANSLATE_NOOP("PersonData", "notification"),
    QT_TRANSLATE_NOOP("PersonData", "identity"),
    QT_TRANSLATE_NOOP("PersonData", "submission"),
    QT_TRANSLATE_NOOP("PersonData", "transaction"),
    QT_TRANSLATE_NOOP("PersonData", "order"),
)
"""What stands under "About" and "State", and as what a step was done with."""


def in_words(said: Mapping[str, Json]) -> dict[str, Json]:
    """The same, as ``desk.person_data`` gives it, in the language that the window speaks."""
    return {_say(key): _steps(each) if key == STEPS else _value(key, each) for key, each in said.items()}


def _steps(steps: Json) -> Json:
    return [
        {_say(key): _of_step(key, each) for key, each in step.items()}
        for step in (steps if isinstance(steps, list) else ())
        if isinstance(step, dict)
    ]


def _of_step(key: str, value: Json) -> Json:
    if key == "What":
        verb = str(value).replace(" ", "_")
        return words.verb_word(verb) if verb in words.VERBS else value
    return _say(str(value)) if key == "With" else value


def _value(key: str, value: Json) -> Json:
    if isinstance(value, list):
        return [_value(key, each) for each in value]
    if isinstance(value, dict) and key not in _AS_IT_IS:
        return {_say(name): _value(name, each) for name, each in value.items()}
    return _say(value) if key in {"About", "State"} and isinstance(value, str) else value


def _say(text: str) -> str:
    return QCoreApplication.translate("PersonData", text)

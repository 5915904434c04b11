"""What was taken back or done again, as a sentence: "Taken back: Ida Holm arrived"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.errors import Refused
from app.core.refusals import Code
from app.ui import words

if TYPE_CHECKING:
    from app.desk.views_cards import StepSaid

translate = QCoreApplication.translate

STEPS = {
    "book": QT_TRANSLATE_NOOP("Step", "{whom} was booked"),
    "approve": QT_TRANSLATE_NOOP("Step", "the request of {whom} was approved"),
    "reject": QT_TRANSLATE_NOOP("Step", "the request of {whom} was rejected"),
    "cancel": QT_TRANSLATE_NOOP("Step", "the booking of {whom} was cancelled"),
    "arrive": QT_TRANSLATE_NOOP("Step", "{whom} arrived"),
    "complete": QT_TRANSLATE_NOOP("Step", "the booking of {whom} was completed"),
    "no_show": QT_TRANSLATE_NOOP("Step", "{whom} was marked as a no-show"),
    "reschedule": QT_TRANSLATE_NOOP("Step", "{whom} was moved"),
    "reassign": QT_TRANSLATE_NOOP("Step", "{whom} was given to somebody else"),
    "note": QT_TRANSLATE_NOOP("Step", "the note on {whom} was changed"),
    "check_in": QT_TRANSLATE_NOOP("Step", "{whom} was checked in"),
    "call_next": QT_TRANSLATE_NOOP("Step", "{whom} was called"),
    "call": QT_TRANSLATE_NOOP("Step", "{whom} was called"),
    "recall": QT_TRANSLATE_NOOP("Step", "{whom} was called again"),
    "serve": QT_TRANSLATE_NOOP("Step", "the service of {whom} began"),
    "finish": QT_TRANSLATE_NOOP("Step", "the service of {whom} was finished"),
    "requeue": QT_TRANSLATE_NOOP("Step", "{whom} went back in line"),
    "park": QT_TRANSLATE_NOOP("Step", "{whom} was parked"),
    "unpark": QT_TRANSLATE_NOOP("Step", "{whom} came back from parking"),
    "hand_over": QT_TRANSLATE_NOOP("Step", "{whom} was given to somebody else"),
    "transfer": QT_TRANSLATE_NOOP("Step", "{whom} was put in line for another service"),
    "convert": QT_TRANSLATE_NOOP("Step", "{whom} was given a booking"),
    "name_walk_in": QT_TRANSLATE_NOOP("Step", "{whom} was kept as a customer"),
    "join_waitlist": QT_TRANSLATE_NOOP("Step", "{whom} joined the waitlist"),
    "edit_wish": QT_TRANSLATE_NOOP("Step", "the wish of {whom} was changed"),
    "hold": QT_TRANSLATE_NOOP("Step", "a time was held for {whom}"),
    "no_answer": QT_TRANSLATE_NOOP("Step", "{whom} was not reached"),
    "decline": QT_TRANSLATE_NOOP("Step", "{whom} did not want the time"),
    "release": QT_TRANSLATE_NOOP("Step", "the time held for {whom} was let go of"),
    "fulfil": QT_TRANSLATE_NOOP("Step", "{whom} was booked from the waitlist"),
    "record_visit": QT_TRANSLATE_NOOP("Step", "the visit of {whom} was recorded"),
    "submit": QT_TRANSLATE_NOOP("Step", "the feedback of {whom} was kept"),
    "block_time": QT_TRANSLATE_NOOP("Step", "time of {whom} was blocked"),
    "take_break": QT_TRANSLATE_NOOP("Step", "{whom} was given a break"),
    "take_off": QT_TRANSLATE_NOOP("Step", "{whom} was given the day off"),
    "change_block": QT_TRANSLATE_NOOP("Step", "a break of {whom} was changed"),
    "remove_block": QT_TRANSLATE_NOOP("Step", "a break of {whom} was taken out"),
    "work_again": QT_TRANSLATE_NOOP("Step", "{whom} was put back to work"),
    "keep_uncovered": QT_TRANSLATE_NOOP("Step", "{whom} was kept though nobody is there"),
    "close_leftovers": QT_TRANSLATE_NOOP("Step", "{whom} was closed, left over from an earlier day"),
    "set_setting": QT_TRANSLATE_NOOP("Step", "a setting was changed"),
    "set_door": QT_TRANSLATE_NOOP("Step", "check-in by customers was changed"),
    "add_offer": QT_TRANSLATE_NOOP("Step", "{whom} was added"),
    "change_offer": QT_TRANSLATE_NOOP("Step", "{whom} was changed"),
    "remove_offer": QT_TRANSLATE_NOOP("Step", "{whom} was deleted"),
    "change_till": QT_TRANSLATE_NOOP("Step", "the name of this till was changed"),
    "retry_step": QT_TRANSLATE_NOOP("Step", "what was refused of {whom} was tried again"),
    "keep_mine": QT_TRANSLATE_NOOP("Step", "ours was to stand for {whom}"),
    "take_theirs": QT_TRANSLATE_NOOP("Step", "theirs was to stand for {whom}"),
    "discard_step": QT_TRANSLATE_NOOP("Step", "what was refused of {whom} was discarded"),
    "edit_customer": QT_TRANSLATE_NOOP("Step", "the details of {whom} were changed"),
    "merge_customers": QT_TRANSLATE_NOOP("Step", "{whom} was made one with another customer"),
}
"""A sentence for every verb that can be taken back."""
WALK_IN_STEPS = {"cancel": QT_TRANSLATE_NOOP("Step", "{whom} was taken out of the line")}
"""The same where it was done to a walk-in."""
LENGTH = QT_TRANSLATE_NOOP("Step", "the booking of {whom} was given another length")
"""And where a booking stayed where it was, but for its end."""


def say_taken_back(said: StepSaid | None) -> str:
    """The sentence of the notice; without a step, or for a verb that has no sentence, just that it was done."""
    step = _step_words(said)
    if said is not None and said.held_until is not None and step:
        text = translate("Step", "Taken back: {step}; the time is held until {time} again")
        return text.format(step=step, time=words.clock(said.held_until, said.zone))
    return translate("Step", "Taken back: {step}").format(step=step) if step else words.done_word("undo")


def say_done_again(said: StepSaid | None) -> str:
    """The same for what was done again: "Done again: Ida Holm arrived"."""
    step = _step_words(said)
    return translate("Step", "Done again: {step}").format(step=step) if step else words.done_word("redo")


def nothing_words(error: Exception) -> str:
    """What to say to whoever pressed undo or redo at the end of the trail; empty for every other refusal."""
    codes = {each.code for each in error.reasons} if isinstance(error, Refused) else set()
    if Code.NOTHING_TO_UNDO in codes:
        return translate("Step", "There is nothing to take back")
    if Code.IMPORT_STAYS in codes:
        return translate("Step", "Customers who were imported stay: their import cannot be taken back")
    return translate("Step", "There is nothing to do again") if Code.NOTHING_TO_REDO in codes else ""


def _step_words(said: StepSaid | None) -> str:
    sentence = _sentence(said) if said is not None else None
    if said is None or sentence is None:
        return ""
    step = translate("Step", str(sentence)).format(whom=said.whom or translate("Step", "somebody"))
    if not said.others:
        return step
    return translate("Step", "{step}, and {count} more").format(step=step, count=words.number(said.others))


def _sentence(said: StepSaid) -> object:
    if said.is_walk_in and said.verb in WALK_IN_STEPS:
        return WALK_IN_STEPS[said.verb]
    return LENGTH if said.is_length else STEPS.get(said.verb)

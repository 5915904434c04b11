"""The main step of a card is one that works as things stand."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.ui.card.steps import StepButtons
from app.ui.widgets.button import Kind

STEPS = ("approve", "reschedule", "reassign", "reject")


def test_of_a_request_whose_time_is_taken_it_is_another_time(qtbot: QtBot):
    steps = StepButtons("card")
    qtbot.addWidget(steps)
    steps.show_steps(STEPS, "Ana", hard={"approve"})
    assert [steps.button(each).kind for each in STEPS[:2]] == [Kind.PLAIN, Kind.ACCENT]
    steps.show_steps(STEPS, "Ana")
    assert [steps.button(each).kind for each in STEPS[:2]] == [Kind.ACCENT, Kind.PLAIN]

"""Return means what Space means: it presses the button that the keyboard is on."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desk.views import SlotOption
from app.ui.booking.slots import SlotButton
from app.ui.widgets.button import Button
from app.ui.widgets.pill import Pill
from tests.support.shop_builder import ZONE, at


def free_time():
    return SlotButton(SlotOption(at(11), at(12), 1, (), customer_bookable=True), ZONE, "slot")


MAKERS = (partial(Button, "Off today", "off"), free_time, partial(Pill, "Here", "here", "Here"))


@pytest.mark.parametrize("make", MAKERS)
def test_return_presses_a_button_once_however_long_it_is_held(qtbot, make):
    button, pressed = make(), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    for key, modifier in ((Qt.Key.Key_Return, "NoModifier"), (Qt.Key.Key_Enter, "KeypadModifier")):
        for is_repeat in (False, True):
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier[modifier], "", is_repeat)
            QApplication.sendEvent(button, event)
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 2

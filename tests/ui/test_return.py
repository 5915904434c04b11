"""Return means what Space means: it presses the button that the keyboard is on."""

import importlib
import pkgutil
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

import app.ui
from app.desk.views import SlotOption
from app.ui.booking.slots import SlotButton
from app.ui.calendar.day_head import DayHead
from app.ui.date_title import DateTitle
from app.ui.kiosk.page import _PlaceName
from app.ui.pages import PAGES
from app.ui.queue.strip import StaffCard
from app.ui.rail import RailButton
from app.ui.rows.check import CheckMark
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.button import Button
from app.ui.widgets.pill import Pill
from tests.support.shop_builder import ZONE, at


def free_time():
    return SlotButton(SlotOption(at(11), at(12), 1, (), customer_bookable=True), ZONE, "slot")


def named_day():
    made = DateTitle("title")
    made.lets_choose(True)
    return made


MAKERS = (
    partial(Button, "Off today", "off"), free_time, partial(Pill, "Here", "here", "Here"),
    partial(RailButton, PAGES[0]), named_day, Avatar, StaffCard, partial(CheckMark, None), partial(DayHead, None),
)  # fmt: skip
HELD_DOWN = {_PlaceName}
"""By whoever knows of it: a press of it means nothing."""


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


def kinds_of(kind):
    return {each for direct in kind.__subclasses__() for each in {direct, *kinds_of(direct)}}


def test_no_button_of_the_window_forgets_return():
    for found in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(found.name)
    own = {each for each in kinds_of(QAbstractButton) if each.__module__.startswith("app.ui.")}
    deaf = {each for each in own if each.keyPressEvent in (QAbstractButton.keyPressEvent, QPushButton.keyPressEvent)}
    assert deaf - HELD_DOWN == set()

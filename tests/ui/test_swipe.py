"""A drawer is pushed away by a finger, to the side at which it stands, and by nothing less."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.ui import theme


@pytest.fixture(scope="module")
def finger():
    return QTest.createTouchDevice()


@pytest.fixture(autouse=True)
def _mouse_mode_afterwards(qapp):
    yield
    qapp.processEvents()
    theme.theme().use_touch(False)


@pytest.fixture
def drawer(window):
    window.scene.preferences.keep("look/touch_declined", "1")
    window.scene.open_drawer(QLabel("everything about somebody"), "Customer")
    return window.conduct.drawer


def swipe(window, finger, by):
    at = window.conduct.drawer._panel.geometry().center()
    handle = window.windowHandle()
    QTest.touchEvent(handle, finger).press(0, at).commit()
    for step in (1, 2, 3):
        QTest.touchEvent(handle, finger).move(0, at + by * step / 3).commit()
    QTest.touchEvent(handle, finger).release(0, at + by).commit()


def test_a_swipe_to_its_side_closes_it(window, drawer, finger):
    swipe(window, finger, QPoint(150, 10))
    assert drawer.isHidden()


@pytest.mark.parametrize("by", [QPoint(-150, 0), QPoint(40, 0), QPoint(100, 200)])
def test_anything_less_leaves_it_open(window, drawer, finger, by):
    swipe(window, finger, by)
    assert drawer.isVisible()


def test_it_is_mirrored_where_one_reads_from_the_right(window, finger):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.scene.preferences.keep("look/touch_declined", "1")
    window.scene.open_drawer(QLabel("everything about somebody"), "Customer")
    swipe(window, finger, QPoint(-150, 0))
    assert window.conduct.drawer.isHidden()

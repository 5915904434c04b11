"""A window that is made again in another language is guarded as the one before."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from app.ui.language import speaker
from app.ui.start import Front


@pytest.fixture
def front(qtbot, qapp, guarded, tmp_path):
    before = QLocale()
    made = Front(lambda: guarded, lambda: tmp_path)
    made.window.show()
    qtbot.waitUntil(lambda: made.window.page is not None)
    yield made
    made.close()
    delete(made.window)
    speaker().speak("en")
    speaker().code = ""
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_manager_is_asked_and_the_lock_falls_there_too(qtbot, front, guarded):
    was = front.window
    speaker().choose("fr")
    qtbot.waitUntil(lambda: not isValid(was) and front.window.page is not None)
    front.scene.act("set_setting", "blind_call", value=True)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in front.window.findChildren(QWidget, "leave.card")))
    front._conduct.lock.fall()
    assert front._conduct.lock.is_locked
    assert front.scene.person is None

"""The system's tray: its own icon speaks where there is one; the tests' platform has none, and then nothing does."""

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.tells.tray import Tray


@pytest.fixture
def tray(qtbot):
    made = Tray()
    yield made
    made.close()


def test_where_there_is_no_tray_nothing_is_shown_and_nothing_fails(tray):
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    assert not tray.tell("Floorwalker", "Somebody has arrived")
    assert tray.findChild(QSystemTrayIcon) is None


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # what a platform without a tray says of one
def test_where_there_is_one_its_own_icon_speaks_and_leads_to_the_window(qtbot, tray, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    assert tray.tell("Floorwalker", "Somebody has arrived")
    icon = tray.findChild(QSystemTrayIcon)
    assert (icon.isVisible(), icon.toolTip(), icon.icon().isNull()) == (True, "Floorwalker", False)
    with qtbot.waitSignal(tray.pressed):
        icon.messageClicked.emit()
    tray.close()
    assert not icon.isVisible()


def test_the_sound_is_the_machines_own(qtbot):
    heard = []
    Tray(sound=lambda: heard.append("beep")).sound()
    assert heard == ["beep"]

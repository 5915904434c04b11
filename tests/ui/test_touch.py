"""Touch mode comes with the first finger and can be turned off; a finger that rests is told what hovering tells."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from app.ui import theme
from tests.support.moments import let_moment_pass

SPOT = QPoint(400, 400)


@pytest.fixture(scope="module")
def finger():
    return QTest.createTouchDevice()


@pytest.fixture(autouse=True)
def _mouse_mode_afterwards(qapp):
    yield
    theme.theme().use_touch(False)


def tap(window, finger, at=SPOT):
    let_moment_pass(window)
    QTest.touchEvent(window.windowHandle(), finger).press(0, at).commit()
    QTest.touchEvent(window.windowHandle(), finger).release(0, at).commit()


class Told(QObject):
    """Counts how often a widget is asked for its tool tip, in place of the tip: there is no screen to show it on."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.ToolTip
        return event.type() == QEvent.Type.ToolTip


def notices(window):
    return [notice.wish.text for notice in window.conduct.notices.shown()]


def test_the_first_finger_turns_touch_mode_on_and_says_so(qtbot, window, finger):
    tap(window, finger)
    qtbot.waitUntil(lambda: theme.target() == 48)
    assert notices(window) == ["Touch mode is on"]
    assert window.header.book.height() >= 48


def test_nothing_grows_while_the_finger_is_down(qapp, window, finger):
    QTest.touchEvent(window.windowHandle(), finger).press(0, SPOT).commit()
    qapp.processEvents()
    assert theme.target() == 40
    QTest.touchEvent(window.windowHandle(), finger).release(0, SPOT).commit()


def test_turned_off_from_the_notice_it_stays_off(qtbot, qapp, window, finger):
    tap(window, finger)
    qtbot.waitUntil(lambda: bool(notices(window)))
    window.conduct.notices.shown()[0].findChild(object, "notice-1-action").click()
    tap(window, finger)
    qapp.processEvents()
    assert theme.target() == 40


def test_a_finger_that_rests_on_a_button_is_told_what_it_does(qtbot, window, finger):
    at = window.header.search.mapTo(window, window.header.search.rect().center())
    told = Told(window.header.search)
    QTest.touchEvent(window.windowHandle(), finger).press(0, at).commit()
    qtbot.waitUntil(lambda: told.count == 1)
    QTest.touchEvent(window.windowHandle(), finger).release(0, at).commit()


def test_a_finger_that_slips_away_asks_nothing(window, finger):
    QTest.touchEvent(window.windowHandle(), finger).press(0, SPOT).commit()
    QTest.touchEvent(window.windowHandle(), finger).move(0, QPoint(400, 460)).commit()
    assert not window.conduct._touch._hold.isActive()
    QTest.touchEvent(window.windowHandle(), finger).release(0, QPoint(400, 460)).commit()


def test_fields_tell_a_keyboard_on_the_screen_what_is_typed_there(hand, desk):
    desk.conduct.scene.check_in_wanted.emit()
    new = desk.conduct.drawer.content.customer.new
    assert new.phone.inputMethodHints() == Qt.InputMethodHint.ImhDialableCharactersOnly
    assert new.email.inputMethodHints() == Qt.InputMethodHint.ImhEmailCharactersOnly

"""The lock tried with whatever a hand, a scanner or a program can do: nothing gets through and nothing shows."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDragEnterEvent, QDropEvent, QInputDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout, QWidget

from app.core.values import Changes, Kind
from app.store.pins import keep_pin
from tests.support.guarded import hash_of

_K = Qt.Key
KEYS = (
    *(_K(code) for code in range(ord("A"), ord("Z") + 1)), *(_K(code) for code in range(ord("0"), ord("9") + 1)),
    *(_K(_K.Key_F1.value + at) for at in range(12)), _K.Key_Escape, _K.Key_Tab, _K.Key_Backtab, _K.Key_Backspace,
    _K.Key_Return, _K.Key_Enter, _K.Key_Space, _K.Key_Delete, _K.Key_Home, _K.Key_End, _K.Key_Left, _K.Key_Up,
    _K.Key_Right, _K.Key_Down, _K.Key_PageUp, _K.Key_PageDown, _K.Key_Menu, _K.Key_Print, _K.Key_Help, _K.Key_Plus,
    _K.Key_Minus, _K.Key_Equal,
)  # fmt: skip
_M = Qt.KeyboardModifier
MODIFIERS = (
    _M.NoModifier, _M.ShiftModifier, _M.ControlModifier, _M.AltModifier, _M.MetaModifier,
    _M.ControlModifier | _M.ShiftModifier, _M.ControlModifier | _M.AltModifier,
)  # fmt: skip


@pytest.fixture
def locked(guest, guarded, till):
    """Everybody has a PIN, a card of Zoe is open, and then the lock falls; what is asked of the shop is noted."""
    with guarded.store.write() as unit:
        keep_pin(unit.connection, "cyd", hash_of("2640"), unit.now)
    [(booking,)] = guarded.rows("SELECT id FROM appointments")
    till.scene.card_wanted.emit(booking)
    guest.until(lambda: guest.sees("card.history"))
    guest.lock.fall()
    guest.until(lambda: guest.sees("lock.who.faces.cyd") and guarded.staff_id is None)
    guest.asked = watch(till.scene.lanes)
    guest.steps = steps(guarded)
    return guest


def watch(lanes):
    """The names of what is asked of the shop from now on."""
    asked, act, look = [], lanes.act, lanes.look
    lanes.act = lambda verb, *args, **given: asked.append(verb) or act(verb, *args, **given)
    lanes.look = lambda query, *args, **given: asked.append(query) or look(query, *args, **given)
    return asked


def steps(guarded):
    return guarded.rows("SELECT count(*) FROM audit")


def failures(guarded):
    return guarded.rows("SELECT sum(failures) FROM staff_pins")[0][0]


def words_in(window):
    """Everything that is written in the window, and all that an assistive program is told of it."""
    written = [
        str(getattr(each, name)())
        for each in [window, *window.findChildren(QWidget)]
        for name in ("text", "toolTip", "windowTitle", "toPlainText", "placeholderText")
        if callable(getattr(each, name, None))
    ]
    return " ".join([*written, *spoken(QAccessible.queryAccessibleInterface(QApplication.instance()))])


def spoken(thing):
    """All that is said of a thing and of what is in it, from the program down, hidden or not."""
    if thing is None or not thing.isValid():
        return []
    own = [thing.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)]
    return [*own, *(each for at in range(thing.childCount()) for each in spoken(thing.child(at)))]


def holds(guest, guarded):
    """Nothing got through and nothing shows."""
    till = guest.window
    assert guest.lock.is_locked
    assert steps(guarded) == guest.steps
    assert not set(guest.asked) & TELLING
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [till]
    focused = QApplication.focusWidget()
    assert focused in (None, till) or guest.lock.page.isAncestorOf(focused) or focused is guest.lock.page
    found = words_in(till)
    assert not [each for each in ("Zoe", "Today", "11:00") if each in found]


def test_no_key_with_any_other_gets_through(locked, guarded):
    for modifiers, key in product(MODIFIERS, KEYS):
        QTest.keyClick(QApplication.focusWidget() or locked.window, key, modifiers)
    holds(locked, guarded)


@pytest.fixture
def open_handed(guest, guarded, till):
    """As usual at first: Ana alone of three has a PIN, and the others choose one when they first want in."""
    guarded.act("forget_pin", "bob", leave=guarded.seat.give_leave("ana", "7301", "staff").leave)
    guest.lock.fall()
    guest.until(lambda: guest.sees("lock.who.faces.cyd") and guarded.staff_id is None)
    guest.asked, guest.steps = watch(till.scene.lanes), steps(guarded)
    return guest


def test_no_face_no_key_and_no_scan_lets_anybody_in_while_the_manager_alone_has_a_pin(open_handed, guarded):
    for who in ("bob", "cyd"):
        open_handed.press(f"lock.who.faces.{who}")
        open_handed.find("lock.first.who.pin").clock = lambda: 0.0  # however slow the machine, no silence
        Scanner(open_handed).scan("4006381333931")
        for key in KEYS:
            QTest.keyClick(QApplication.focusWidget() or open_handed.window, key)
        open_handed.lock.page.end_first()
        open_handed.lock.page.proving.ask_who()
    holds(open_handed, guarded)
    assert failures(guarded) == 0


def test_no_key_gets_through_where_a_pin_is_asked_for(locked, guarded):
    locked.press("lock.who.faces.bob")
    for key in KEYS:
        QTest.keyClick(QApplication.focusWidget() or locked.window, key)
    holds(locked, guarded)


TELLING = {
    "appointment_card", "code_of", "customer_card", "day_sheet", "day_view", "find_bookings", "find_customers",
    "inbox_view", "queue_view",
}  # fmt: skip
"""What is asked for whatever shows customers."""


class Scanner:
    """A keyboard wedge: keys some milliseconds apart, then Enter, on whatever has the keyboard."""

    def __init__(self, guest, gap=10):
        self.now, self.gap = 1_000.0, gap
        self.window, self.router = guest.window, guest.window.conduct.scans
        self.router._clock = lambda _event: self.now
        pad = guest.lock.page.proving.pad
        pad.clock = lambda: self.now / 1000

    def scan(self, code, end="\r"):
        self.now += 900
        for key in code + end:
            if self.router._held and self.gap > self.router._reader.patience:
                self.router.lapse()
            self.now += self.gap
            QTest.keyClick(QApplication.focusWidget() or self.window, key)
        self.router.lapse()


def test_no_scan_gets_through_nor_is_it_a_try_of_a_pin(locked, guarded):
    """Of what has four to eight digits and nothing else, and so may be a PIN, only while none is asked for."""
    scanner, codes = Scanner(locked), ("4006381333931", "fw:a:11", "W012", "0412345678", "1234-567")
    for scanner.gap, code in product((3, 12, 25), ("5482", *codes)):
        scanner.scan(code)
    locked.press("lock.who.faces.bob")
    for scanner.gap, code in product((3, 12, 25), codes):
        scanner.scan(code)
    holds(locked, guarded)
    assert failures(guarded) == 0


def test_a_slow_scanner_chooses_nobody(locked, guarded):
    faces = locked.lock.page.proving.faces
    scanner = Scanner(locked, 90)
    faces.clock = lambda: scanner.now / 1000
    faces.enter()
    scanner.scan("W012")
    assert locked.lock.page.proving.member is None
    holds(locked, guarded)


def test_a_scanner_that_sends_no_enter_types_no_pin_for_whoever_presses_it(locked, guarded):
    locked.press("lock.who.faces.bob")
    scanner = Scanner(locked)
    scanner.scan("4006381335482", end="")
    assert locked.window.findChild(QWidget, "lock.who.pin").entry.digits == ""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    holds(locked, guarded)
    assert failures(guarded) == 0


def test_the_answer_to_a_scan_from_before_the_lock_comes_too_late(guest, guarded, till):
    found = guarded.look("code_of", guarded.rows("SELECT id FROM appointments")[0][0], "mel")
    guest.lock.fall()
    till.conduct.scans._show("code", found)
    till.conduct.scans._show("code", None)
    guest.let_in("bob")
    assert not guest.sees("drawer")


def test_no_game_with_the_focus_leads_out(locked, guarded, till):
    hidden = [till.rail, till.header, till.stack, till, *till.conduct.drawer.findChildren(QWidget)]
    for widget in hidden:
        widget.setFocus()
        till.activateWindow()
        for forward in (True, False) * 4:
            till.focusNextPrevChild(forward)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Escape):
            QTest.keyClick(QApplication.focusWidget() or till, key)
        locked.lock.page.proving.ask_who()
    holds(locked, guarded)


def test_no_press_anywhere_gets_through(locked, guarded, till):
    handle, buttons = till.windowHandle(), (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
    for button, x, y in product(buttons, range(5, till.width(), 90), range(5, till.height(), 70)):
        QTest.mouseClick(handle, button, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
        QTest.mouseDClick(handle, button, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
    holds(locked, guarded)


def test_no_drag_wheel_or_menu_gets_through(locked, guarded, till):
    data, at = QMimeData(), QPoint(300, 300)
    data.setText("Zoe")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none, begin = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    no_button = Qt.MouseButton.NoButton
    for widget in (till, locked.lock.page):
        events = (
            QDragEnterEvent(at, copy, data, left, none), QDropEvent(QPointF(at), copy, data, left, none),
            QWheelEvent(QPointF(at), QPointF(at), QPoint(), QPoint(0, 240), no_button, none, begin, False),
            QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, at),
        )  # fmt: skip
        for event in events:
            QApplication.sendEvent(widget, event)
    QTest.mousePress(till.windowHandle(), left, none, at)
    QTest.mouseMove(till.windowHandle(), at + QPoint(200, 50))
    QTest.mouseRelease(till.windowHandle(), left, none, at + QPoint(200, 50))
    holds(locked, guarded)


def test_no_finger_gets_through(locked, guarded, till):
    screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    handle = till.windowHandle()
    for x in range(20, till.width(), 200):
        QTest.touchEvent(handle, screen).press(0, QPoint(x, 700)).commit()
        QTest.touchEvent(handle, screen).move(0, QPoint(x + 90, 300)).commit()
        QTest.touchEvent(handle, screen).release(0, QPoint(x + 90, 300)).commit()
    QApplication.processEvents()
    holds(locked, guarded)


def test_at_any_size_it_covers_all(locked, guarded, till):
    for size in ((600, 480), (1024, 768), (768, 1024), (1600, 900)):
        till.resize(*size)
        assert locked.lock.page.geometry() == till.rect()
    holds(locked, guarded)


def test_the_minute_a_change_and_a_notice_show_nothing(locked, guarded, till):
    till.scene.ticked.emit()
    till.scene.changed.emit(Changes())
    till.scene.changed.emit(Changes(frozenset({Kind.STAFF}), frozenset({"bob"})))
    till.scene.say("Zoe is here", "good", "Undo", till.scene.undo)
    till.conduct.open_shop()
    locked.until(lambda: not till.scene.lanes._reading)
    locked.asked.clear()
    holds(locked, guarded)


def test_what_a_page_asks_of_the_window_late_shows_nothing(locked, guarded, till):
    [(booking,)] = guarded.rows("SELECT id FROM appointments")
    till.scene.card_wanted.emit(booking)
    till.scene.page_wanted.emit("queue")
    till.scene.check_in_wanted.emit()
    till.scene.sheet_wanted.emit()
    till.scene.leave_wanted.emit(_wish())
    till.conduct.overlays.open_palette()
    till.conduct.pick_day()
    locked.until(lambda: not till.scene.lanes._reading)
    locked.asked.clear()
    holds(locked, guarded)


def _wish():
    from app.ui.scene import LeaveWish

    return LeaveWish("override", lambda leave: None)


def test_a_dialog_that_is_open_when_the_lock_falls_is_closed(guest, guarded, till):
    dialog, label = QDialog(till), QLabel("Zoe")
    QVBoxLayout(dialog).addWidget(label)
    dialog.setModal(True)
    dialog.open()
    guest.lock.fall()
    assert not dialog.isVisible()
    assert "Zoe" not in words_in(till)
    guest.let_in("bob")
    assert not dialog.isVisible()


def test_a_window_of_its_own_goes_and_one_that_shows_nothing_stays(guest, till):
    shown, safe = QWidget(), QWidget()
    safe.setProperty("safeWhileLocked", True)
    for each in (shown, safe):
        each.show()
    guest.lock.fall()
    assert (shown.isVisible(), safe.isVisible()) == (False, True)
    safe.close()


def test_the_palette_that_was_open_is_closed_and_forgets_nothing_onto_the_lock(guest, till):
    till.conduct.overlays.open_palette()
    guest.type_here("Zoe")
    guest.lock.fall()
    assert guest.lock.page.isAncestorOf(QApplication.focusWidget()) or guest.lock.page.hasFocus()
    guest.let_in("bob")
    assert not guest.sees("palette.panel")


def test_keys_that_are_bound_while_it_is_locked_do_nothing(locked, guarded, till):
    from app.ui import keys

    done = []
    keys.bind(till, "Ctrl+J", lambda: done.append(1))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert done == []


def test_a_locked_window_can_be_closed_and_asks_nothing(locked, till):
    till.asks_to_stay = None
    till.close()
    assert not till.isVisible()

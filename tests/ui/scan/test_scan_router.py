"""Real keys of a scanner reach the right place whatever has the focus, and nowhere in a dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QMenu, QPlainTextEdit, QVBoxLayout

from app.core.values import Kind
from app.desk.views_sheet import CodeFound
from app.ui.calendar.view import CalendarView
from app.ui.scan import Marks
from app.ui.scan_router import ScanRouter, marks_of
from tests.support import sample_views


class Scanner:
    """Types on whatever has the focus, at times that the test says."""

    def __init__(self):
        self.now = 1_000.0
        self.router = None

    def __call__(self, _event):
        return self.now

    def type(self, text, gap=5):
        """Keys so many milliseconds apart; the router's own timer is played too."""
        for key in text:
            if self.router._held and gap > self.router._reader.patience:
                self.router.lapse()
            self.now += gap
            QTest.keyClick(self.at(), Qt.Key.Key_Return if key == "\n" else key)

    def at(self):
        return QApplication.focusWidget() or QApplication.activeWindow()

    def scan(self, code):
        self.now += 500
        self.type(code + "\n")


class Seeing(QListWidget):
    """Notes the keys that reach it."""

    def __init__(self, seen):
        super().__init__()
        self.seen = seen

    def keyPressEvent(self, event):  # noqa: N802 - Qt's name
        self.seen.append(f"press {event.text()}")

    def keyReleaseEvent(self, event):  # noqa: N802 - Qt's name
        self.seen.append(f"release {event.text()}")


@pytest.fixture
def window(desk):
    """The window with its own pages."""
    return desk


@pytest.fixture
def scanner(window):
    made = Scanner()
    made.router = ScanRouter(window.scene, window, clock=made)
    yield made
    made.router.close()


@pytest.fixture
def cards(window):
    """The ids of the cards that were asked for."""
    found = []
    window.scene.card_wanted.disconnect()
    window.scene.card_wanted.connect(found.append)
    return found


@pytest.fixture
def known(shop):
    shop.answers["code_of"] = CodeFound(Kind.APPOINTMENT, "booking-ida-holm")
    return shop


def focused(window, widget):
    widget.setParent(window)
    widget.show()
    widget.setFocus()
    return widget


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, QListWidget], ids=lambda cls: cls.__name__)
def test_a_code_opens_its_booking_and_leaves_the_field_as_it_was(qtbot, window, scanner, cards, known, make):
    widget = focused(window, make())
    scanner.scan("FW:A:1")
    qtbot.waitUntil(lambda: cards == ["booking-ida-holm"])
    assert getattr(widget, "text", getattr(widget, "toPlainText", str))() == ""


def test_a_code_reaches_the_calendar_without_any_key_of_it(qtbot, window, scanner, cards, known):
    view = window.findChild(CalendarView)
    qtbot.waitUntil(lambda: view.model() is not None and view.model().rowCount() > 0)
    view.setFocus()
    scanner.scan("N123")
    qtbot.waitUntil(lambda: cards == ["booking-ida-holm"])
    assert window.page.objectName() == "today"


def test_what_happens_elsewhere_is_not_looked_at_while_no_code_comes(window, scanner):
    field, other = focused(window, QLineEdit()), focused(window, QListWidget())
    field.setFocus()
    heard: list[object] = []
    scanner.router.eventFilter = lambda watched, _event: heard.append(watched) or False
    other.repaint()
    QTest.mouseMove(other)
    assert set(heard) <= {field}


def test_a_press_elsewhere_ends_a_code_that_is_coming(window, scanner, shop):
    field, other = focused(window, QLineEdit()), focused(window, QListWidget())
    field.setFocus()
    scanner.type("FW", gap=5)
    QTest.mouseClick(other.viewport(), Qt.MouseButton.LeftButton)
    assert field.text() == "FW"
    assert "code_of" not in shop.looks


def test_a_code_is_heard_when_nothing_has_the_focus(qtbot, window, scanner, cards, known):
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    scanner.scan("FW:A:1")
    qtbot.waitUntil(lambda: cards == ["booking-ida-holm"])


def test_a_slow_scanner_leaves_nothing_in_the_field(qtbot, window, scanner, cards, known):
    field = focused(window, QLineEdit("before "))
    scanner.now += 500
    scanner.type("W012\n", gap=25)
    qtbot.waitUntil(lambda: cards == ["booking-ida-holm"])
    assert field.text() == "before "


@pytest.mark.parametrize("gap", [20, 28, 35])
def test_a_list_sees_no_key_of_a_slow_scanner(qtbot, window, scanner, cards, known, gap):
    seen: list[str] = []
    focused(window, Seeing(seen))
    scanner.now += 500
    scanner.type("W012\n", gap=gap)
    qtbot.waitUntil(lambda: cards == ["booking-ida-holm"])
    assert [each for each in seen if each.startswith("press")] == []


def test_a_list_is_walked_by_letters_as_ever(window, scanner, shop):
    seen: list[str] = []
    focused(window, Seeing(seen))
    scanner.type("b2b4\n", gap=60)
    assert [each for each in seen if each.startswith("press")][:4] == ["press b", "press 2", "press b", "press 4"]
    assert "code_of" not in shop.looks


def test_a_person_types_as_ever(window, scanner, shop):
    field, pressed = focused(window, QLineEdit()), []
    field.returnPressed.connect(lambda: pressed.append(field.text()))
    scanner.type("Ida 0412\n", gap=60)
    assert (field.text(), pressed) == ("Ida 0412", ["Ida 0412"])
    assert "code_of" not in shop.looks


def test_keys_that_no_device_sent_pass_at_once(window, scanner):
    scanner.router._clock = lambda _event: float("nan")
    field = focused(window, QLineEdit())
    scanner.type("W012", gap=1)
    assert field.text() == "W012"


def test_keys_that_wait_go_where_they_were_typed_before_the_focus_moves(window, scanner):
    first, second = focused(window, QLineEdit()), QLineEdit(window)
    second.show()
    scanner.type("ab")
    second.setFocus()
    assert (first.text(), second.text()) == ("ab", "")


def test_a_key_is_let_go_after_it_was_pressed_however_quick_the_press(window, scanner):
    seen: list[str] = []
    focused(window, Seeing(seen))
    scanner.type("ab")
    scanner.router.lapse()
    assert seen == ["press a", "release a", "press b", "release b"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_code_over_an_open_menu_presses_nothing_in_it(qtbot, window, scanner, known, cards):
    menu, pressed = QMenu(window), []
    menu.addAction("Walk").triggered.connect(lambda: pressed.append("walk"))
    menu.popup(window.mapToGlobal(window.rect().center()))
    scanner.now += 500
    for key in ("W", "0", "1", "2", Qt.Key.Key_Return):
        scanner.now += 5
        QTest.keyClick(menu, key)
    menu.close()
    assert (pressed, cards) == ([], [])


def test_the_marks_of_this_tills_scanner_are_read_from_its_settings():
    found = {"FLOORWALKER_SCAN_PREFIX": "~", "FLOORWALKER_SCAN_SUFFIX": "#"}
    assert marks_of(found) == Marks("~", "#")


def test_the_timer_hands_on_what_waits(qtbot, window, scanner):
    field = focused(window, QLineEdit())
    scanner.type("a")
    qtbot.waitUntil(lambda: field.text() == "a")


def test_a_key_that_writes_nothing_hands_on_what_waits_first(window, scanner):
    field = focused(window, QLineEdit())
    scanner.type("ab")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == "a"


def test_in_a_dialog_a_code_goes_nowhere(qtbot, window, scanner, cards, known):
    dialog = QDialog(window)
    dialog.setModal(True)
    field = QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    dialog.show()
    field.setFocus()
    qtbot.waitUntil(dialog.isActiveWindow)
    scanner.scan("FW:A:1")
    assert (field.text(), cards, known.looks.count("code_of")) == ("", [], 0)
    dialog.close()


def test_switched_off_a_code_goes_nowhere(window, scanner, known):
    scanner.router.is_off = lambda: True
    field = focused(window, QLineEdit())
    scanner.scan("W012")
    assert (field.text(), known.looks.count("code_of")) == ("", 0)


def test_a_ticket_opens_the_card_of_who_waits(qtbot, window, scanner, shop):
    entry = sample_views.queue_view().line[0]
    shop.answers["code_of"] = CodeFound(Kind.QUEUE_ENTRY, entry.id)
    scanner.scan("W012")
    qtbot.waitUntil(lambda: getattr(window.conduct.drawer.content, "objectName", str)() == "entry")


def test_a_customer_with_one_booking_today_opens_it(qtbot, scanner, shop, cards):
    (booking,) = [each for each in sample_views.day_view().columns[3].bookings if each.title == "Ida Holm"]
    shop.answers["code_of"] = CodeFound(Kind.PROFILE, "profile-ida", "Ida Holm", (booking,))
    scanner.scan("FW:C:2")
    qtbot.waitUntil(lambda: cards == [booking.id])


def test_a_customer_without_a_booking_begins_one(qtbot, window, scanner, shop):
    wishes = []
    window.scene.booking_wanted.connect(wishes.append)
    shop.answers["code_of"] = CodeFound(Kind.PROFILE, "profile-ida", "Ida Holm")
    scanner.scan("FW:C:2")
    qtbot.waitUntil(lambda: [wish.profile_id for wish in wishes] == ["profile-ida"])


def test_a_code_that_nobody_knows_is_said(qtbot, window, scanner, shop):
    shop.answers["code_of"] = None
    scanner.scan("9400000000017")
    said = "No booking, ticket or customer has the code 9400000000017"
    qtbot.waitUntil(lambda: [each.wish.text for each in window.conduct.notices.shown()] == [said])

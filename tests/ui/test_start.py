"""The start: a picture first, then the shop; a shop that cannot be opened is a page in words."""

import gc
import os
import signal
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from app.core.errors import StoreTooNew, WindowAlreadyOpen
from app.desk.sheet_file import keep_paper
from app.desk.window_shop import open_window_shop
from app.ui import start
from app.ui.preferences import Preferences
from app.ui.soon import Soon
from app.ui.start import Front, start_window
from app.ui.window import Window
from tests.support.fake_shop import FakeShop

HEAVY = ("sqlalchemy", "alembic", "qtawesome", "dataclasses", "zoneinfo", "app.core", "app.desk", "app.store")
"""What must not be imported on the way to the first picture."""

ROOT = Path(__file__).parents[2]


class Door:
    """Opens the shop, or raises what ``error`` holds."""

    def __init__(self):
        self.error, self.shop, self.gate = None, FakeShop(), threading.Event()
        self.gate.set()

    def __call__(self):
        self.gate.wait()
        if self.error is not None:
            raise self.error
        return self.shop


@pytest.fixture
def door():
    return Door()


@pytest.fixture
def front(qtbot, door, tmp_path, _plain_pages):
    made = Front(door, lambda: tmp_path)
    yield made
    door.gate.set()
    made.close()
    delete(made.window)


def test_nothing_heavy_is_imported_before_the_first_picture():
    code = "import sys, app.main, app.ui.start; print([name for name in sys.argv[1:] if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code, *HEAVY], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_window_is_painted_before_the_shop_is_opened(qtbot, front, door):
    door.gate.clear()
    with qtbot.waitSignal(front.window.painted):
        front.window.show()
    assert front.window.has_message
    assert front.window.message.title.text() == "Opening the shop …"


@pytest.mark.usefixtures("_plain_pages")
def test_a_window_for_practice_says_so_above_everything(qtbot, door, tmp_path):
    front = Front(door, lambda: tmp_path, is_practice=True)
    front.window.show()
    strip = front.window.findChild(QWidget, "practice")
    qtbot.waitUntil(lambda: front.window.page is not None)
    assert strip.isVisible()
    assert strip.geometry().bottom() < front.window.header.y()
    assert "nothing here is sent" in strip.accessibleName()
    assert front.scene.is_practice
    assert front.window.header.status.text().startswith("Practice")
    front.close()
    delete(front.window)


def test_then_the_first_page_has_its_data(qtbot, front):
    front.window.show()
    qtbot.waitUntil(lambda: front.window.page is not None and front.window.page.refreshed == 1)
    assert not front.window.has_message
    assert not front.has_failed


@pytest.mark.parametrize(
    ("error", "todo"),
    [
        (WindowAlreadyOpen("Another window has this store open."), "Use the window that is open"),
        (StoreTooNew("The store is of version 9."), "Install the newer version"),
    ],
)
def test_a_shop_that_cannot_be_opened_says_why_and_what_to_do(qtbot, front, door, error, todo):
    door.error = error
    front.window.show()
    qtbot.waitUntil(lambda: front.has_failed)
    said = front.window.message.text.text()
    assert str(error) in said
    assert todo in said


def test_a_check_in_screen_beside_a_window_says_where_to_open_it_and_shows_nobody_names_on_paper(qtbot, front, door):
    keep_paper(b"%PDF-1.4", "mel", date(2026, 5, 11))
    door.error = WindowAlreadyOpen("Another window has this store open.")
    front.be_kiosk()
    front.window.show()
    qtbot.waitUntil(lambda: front.has_failed)
    assert "from its View menu" in front.window.message.text.text()
    front._conduct.paper.print_now()
    front._conduct.paper.open_copy()
    done = []
    front.lanes.aside(lambda: None, then=done.append, failed=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert front.window.message.paper.isHidden()
    assert not front._conduct.notices.shown()


def test_before_the_check_in_screen_customers_see_nothing_of_the_desk(qtbot, front, door):
    door.gate.clear()
    front.be_kiosk()
    front.window.show()
    qtbot.waitUntil(lambda: front.window.message.isVisible())
    assert not front.window.header.isVisible()
    assert not front.window.rail.isVisible()
    door.gate.set()
    qtbot.waitUntil(lambda: front._conduct is not None and front._conduct.for_customers.is_kiosk)
    qtbot.waitUntil(lambda: not front.window.header.isHidden() and not front.window.rail.isHidden())


def test_a_check_in_screen_that_cannot_open_its_shop_shows_the_desk_around_the_reason(qtbot, front, door):
    door.error = WindowAlreadyOpen("Another window has this store open.")
    front.be_kiosk()
    front.window.show()
    qtbot.waitUntil(lambda: front.has_failed)
    assert front.window.rail.isVisible()


def test_the_desk_is_no_full_screen_after_the_check_in_screen_was_shut_down_with_it(qtbot, front, tmp_path):
    front.scene.preferences = Preferences(tmp_path / "window.ini")
    front.window.show()
    qtbot.waitUntil(lambda: front.window.page is not None)
    front._conduct.for_customers.kiosk.enter()
    qtbot.waitUntil(front.window.isFullScreen)
    front.end()
    desk = QWidget()
    qtbot.addWidget(desk)
    assert desk.restoreGeometry(front.scene.preferences.place)
    assert not desk.isFullScreen()


@pytest.mark.parametrize(("usual", "fits"), [((500, 400), (500, 400)), ((5000, 4000), None)])
def test_the_first_window_is_no_larger_than_its_screen(qtbot, monkeypatch, usual, fits):
    monkeypatch.setattr(start, "DEFAULT_SIZE", usual)
    window = QWidget()
    qtbot.addWidget(window)
    start.sit_in(window, QByteArray())
    room = window.screen().availableGeometry()
    assert window.size().toTuple() == (fits or (room.width(), room.height() - 40))
    assert room.contains(window.geometry())


def test_a_window_that_was_left_on_a_larger_screen_fits_into_this_one(qtbot):
    before, window = QWidget(), QWidget()
    for each in (before, window):
        qtbot.addWidget(each)
    room = window.screen().availableGeometry()
    before.setGeometry(40, 40, room.width() * 2, room.height() * 2)
    start.sit_in(window, before.saveGeometry())
    assert room.contains(window.geometry())


def test_a_window_stands_where_it_was_left(qtbot):
    before, window = QWidget(), QWidget()
    for each in (before, window):
        qtbot.addWidget(each)
    before.setGeometry(60, 80, 620, 490)
    start.sit_in(window, before.saveGeometry())
    assert window.geometry() == before.geometry()


def test_trying_again_opens_it(qtbot, front, door):
    door.error = WindowAlreadyOpen("Another window has this store open.")
    front.window.show()
    qtbot.waitUntil(lambda: front.has_failed)
    door.error = None
    front.window.message.again.click()
    qtbot.waitUntil(lambda: front.window.page is not None)
    assert not front.has_failed


def test_a_bug_while_opening_is_reported_too(qtbot, front, door, tmp_path):
    door.error = ZeroDivisionError()
    front.window.show()
    qtbot.waitUntil(lambda: front.has_failed)
    assert list(tmp_path.glob("bug-*.txt"))
    assert front.window.message.title.text() == "The shop cannot be opened"


def test_marks_of_the_start_are_written_where_the_environment_says(qtbot, front, monkeypatch, tmp_path):
    marks = tmp_path / "marks"
    monkeypatch.setenv("FLOORWALKER_MARKS", str(marks))
    front.window.show()
    qtbot.waitUntil(lambda: marks.exists() and len(marks.read_text().splitlines()) == 2)
    assert [line.split()[0] for line in marks.read_text().splitlines()] == ["first-paint", "data-paint"]


def test_closing_the_window_lets_go_of_the_shop(qtbot, front, door):
    front.window.show()
    qtbot.waitUntil(lambda: front.window.page is not None)
    front.close()
    assert door.shop.is_closed


@pytest.fixture
def program(home):
    """The program in a process of its own, offscreen, on an empty store; it says its marks."""
    environment = {**os.environ, "FLOORWALKER_MARKS": "-", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    )
    yield process
    process.kill()
    process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that asks a program to end")
def test_a_program_that_is_asked_to_end_closes_its_window(program):
    assert program.stdout.readline() == "first-paint\n"
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0
    assert program.stderr.read() == ""


def test_a_second_window_on_the_same_store_says_so_and_fails(program, home, qtbot, tmp_path):
    assert program.stdout.readline() == "first-paint\n"
    qtbot.waitUntil(lambda: (home / "data" / "floorwalker.db").exists())
    second = Front(open_window_shop, lambda: tmp_path)
    second.window.show()
    qtbot.waitUntil(lambda: second.has_failed)
    said = second.window.message.text.text()
    second.close()
    delete(second.window)
    assert "another window has this store open" in said


@pytest.mark.usefixtures("_plain_pages")
def test_the_window_opens_in_the_language_of_the_flag_and_again_at_the_next_start(qtbot, home, qapp):
    def start(language=None):
        seen = []

        def look():
            window = next(each for each in qapp.topLevelWidgets() if isinstance(each, Window) and each.isVisible())
            seen.append((window.isRightToLeft(), window.rail.isRightToLeft()))
            window.scene.shop_changed.connect(window.close, Qt.ConnectionType.QueuedConnection)

        QTimer.singleShot(0, qapp, look)
        start_window(FakeShop, reports=lambda: home, language=language)
        return seen[0]

    before = QLocale()
    try:
        assert start("ar") == (True, True)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        assert start() == (True, True)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        assert start("") == (False, False)
    finally:
        gc.enable()
        gc.collect()
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_window_has_the_icon_of_the_menu_once_it_is_prepared(front):
    Soon(front.window).begin()
    assert not QGuiApplication.windowIcon().isNull()
    assert QGuiApplication.windowIcon().pixmap(64, 64).toImage().pixelColor(32, 8).name() == "#0f6e84"

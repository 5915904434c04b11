"""A store in which there is nothing yet: two ways to begin, by hand and with real files, and no dead end."""

import gc
import json
import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from shiboken6 import delete

from app.cli.setup import import_file
from app.cli.window import make_offers
from app.desk.window_shop import open_window_shop
from app.ui.first_start import Command, Offers
from app.ui.start import Front
from tests.support.hand import Hand
from tests.support.setup_files import small_shop, write_file
from tests.support.terminal import run_apart

WITNESS = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text('started')"


@pytest.fixture
def gate():
    """An import waits for it to open."""
    made = threading.Event()
    made.set()
    return made


@pytest.fixture
def front(qtbot, tmp_path, gate):
    def write(shop, file, goes_on):
        gate.wait()
        import_file(shop, file, goes_on)

    witness = Command(sys.executable, ("-c", WITNESS, str(tmp_path / "witness")), str(tmp_path))
    made = Front(open_window_shop, lambda: tmp_path, lambda: Offers(write, witness))
    made.window.resize(1366, 800)
    made.window.show()
    yield made
    gate.set()
    made.close()
    delete(made.window)
    gc.collect()


@pytest.fixture
def hand(qtbot, front):
    made = Hand(qtbot, front.window)
    made.find("first-start-demo")
    return made


@pytest.fixture
def choose(hand, front):
    """Picks a file in the dialog as a person does: types its name and presses Return."""

    def pick(file):
        hand.press("first-start-import")
        hand.until(lambda: front.window.findChild(QFileDialog) is not None)
        field = front.window.findChild(QFileDialog).findChild(QLineEdit)
        hand.until(field.isVisible)
        field.setText(str(file))
        hand.qtbot.keyClick(field, Qt.Key.Key_Return)

    return pick


def said(front):
    label = front.window.findChild(type(front._conduct.opening.first_start.page.said), "first-start-said")
    return label.accessibleName() if label.isVisible() else ""


def drop(page, name):
    carried, at = QMimeData(), QPoint(40, 40)
    carried.setUrls([QUrl.fromLocalFile(str(name))])
    how = (Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, *how)
    QApplication.sendEvent(page.viewport(), enter)
    if enter.isAccepted():
        QApplication.sendEvent(page.viewport(), QDropEvent(QPointF(at), *how))
    return enter.isAccepted()


def test_an_empty_store_welcomes_and_offers_two_ways_to_begin(hand, front):
    page = front.window.stack.currentWidget()
    assert page.title.text() == "Welcome to Floorwalker"
    assert (page.demo.kind, page.choose.kind) == ("accent", "plain")
    assert front.window.focusWidget() is page.demo
    assert not front.has_failed


def test_nothing_leads_to_pages_that_have_nothing_to_show(hand, front):
    header = front.window.header
    assert not any(each.isVisible() for each in (header.back, header.now, header.forward, header.book, header.place))
    assert not front.window.rail.isEnabled()
    hand.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert header.title.text() == "Floorwalker"


def test_a_file_that_is_chosen_is_imported_and_today_opens(hand, front, choose, tmp_path):
    choose(write_file(tmp_path, small_shop()))
    hand.find("line.check_in")
    assert front.window.page is front.window.pages["today"]
    assert front.window.header.book.isVisible()
    assert front.window.rail.isEnabled()


def test_while_it_is_imported_the_page_says_so_and_the_window_goes_on(hand, front, choose, gate, tmp_path):
    gate.clear()
    file = write_file(tmp_path, small_shop())
    choose(file)
    hand.until(lambda: said(front) == f"Importing {file.name} …")
    page = front.window.stack.currentWidget()
    assert not page.choose.isEnabled()
    assert not drop(page, file)
    gate.set()
    hand.find("line.check_in")


def test_an_import_can_be_cancelled_until_it_is_kept_and_begun_again(hand, front, choose, gate, tmp_path):
    gate.clear()
    file = write_file(tmp_path, small_shop())
    choose(file)
    hand.press("first-start-cancel")
    gate.set()
    hand.until(lambda: said(front) == "Cancelled. Nothing was changed.")
    assert not hand.sees("first-start-cancel")
    choose(file)
    hand.find("line.check_in")


def test_a_bad_file_is_told_in_words_and_changes_nothing(hand, front, choose, tmp_path):
    shop = small_shop()
    shop["locations"][0]["timezone"] = "Mars/Olympus"
    file = write_file(tmp_path, shop)
    choose(file)
    hand.until(lambda: "Nothing was changed." in said(front))
    assert said(front).startswith(f"{file}: ")
    assert "Mars/Olympus" in said(front)
    assert run_apart("export", tmp_path / "out.json").code == 0
    assert not any(json.loads((tmp_path / "out.json").read_text()).values())


def test_after_a_bad_file_a_good_one_is_imported(hand, front, choose, tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    choose(bad)
    hand.until(lambda: "Nothing was changed." in said(front))
    choose(write_file(tmp_path, small_shop()))
    hand.find("line.check_in")


def test_a_file_without_a_location_is_no_dead_end(hand, front, choose, tmp_path):
    choose(write_file(tmp_path, {"profiles": small_shop()["profiles"]}))
    hand.until(lambda: "there is no location in it" in said(front))
    choose(write_file(tmp_path, small_shop()))
    hand.find("line.check_in")


def test_a_bug_in_an_import_is_reported_and_the_page_goes_on(hand, front, choose, monkeypatch, tmp_path):
    monkeypatch.setattr("app.cli.setup.read_bytes", lambda file: 1 // 0)
    choose(write_file(tmp_path, small_shop()))
    hand.until(lambda: list(tmp_path.glob("bug-*.txt")))
    hand.until(lambda: hand.find("first-start-import").isEnabled())


def test_a_file_may_be_dropped_on_the_page(hand, front, tmp_path):
    assert drop(front.window.stack.currentWidget(), write_file(tmp_path, small_shop()))
    hand.find("line.check_in")


def test_what_is_no_set_up_file_cannot_be_dropped(hand, front, tmp_path):
    assert not drop(front.window.stack.currentWidget(), tmp_path / "holiday.png")


def test_an_import_on_the_command_line_is_noticed(hand, front, tmp_path):
    assert run_apart("setup", write_file(tmp_path, small_shop())).code == 0
    hand.find("line.check_in")


def test_the_demo_shop_is_another_program_and_the_store_stays_empty(hand, front, tmp_path):
    hand.press("first-start-demo")
    hand.until(lambda: said(front) == "The demo shop opens in a window of its own.")
    assert not front.window.stack.currentWidget().demo.isEnabled()
    hand.qtbot.waitUntil((tmp_path / "witness").exists)
    assert front.scene.place is None


def test_a_demo_shop_that_does_not_start_is_told(hand, front):
    first = front._conduct.opening.first_start
    first._offers = first._offers._replace(demo=Command("no-such-program", (), "/"))
    hand.press("first-start-demo")
    assert said(front) == "The demo shop could not be started."


def test_quit_closes_the_window(hand, front):
    hand.press("first-start-quit")
    assert not front.window.isVisible()


def test_the_demo_shop_is_this_program_itself(monkeypatch):
    command = make_offers().demo
    assert (command.program, command.arguments) == (sys.executable, ("-m", "app", "--demo"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert make_offers().demo.arguments == ("--demo",)


@pytest.mark.parametrize("folder", ["/", None], ids=["elsewhere", "here"])
def test_the_demo_shop_really_opens_from_wherever_this_program_was_started(monkeypatch, folder, tmp_path):
    monkeypatch.chdir(folder or tmp_path)
    command = make_offers().demo
    environment = {**os.environ, "FLOORWALKER_MARKS": "-"}
    call = [command.program, *command.arguments]
    with subprocess.Popen(call, cwd=command.folder, env=environment, stdout=subprocess.PIPE, text=True) as process:
        said = [process.stdout.readline() for _ in range(2)]
        process.terminate()  # as if closed, so that its throw-away store goes too
    assert said == ["first-paint\n", "data-paint\n"]


@pytest.mark.parametrize("width", [600, 768, 1366])
def test_nothing_of_it_is_cut_at_twice_the_text(hand, front, width):
    from app.ui import theme

    theme.theme().scale_text(2.0)
    try:
        front.window.resize(width, 700)
        page = front.window.stack.currentWidget()
        hand.until(lambda: page.widget().width() == page.viewport().width())
        for button in (page.demo, page.choose, page.quit):
            assert button.width() >= button.sizeHint().width()
    finally:
        theme.theme().scale_text(1.0)

"""A bug is said, the shop goes on, and the report keeps customers' data out."""

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.ui.bug import KEPT_REPORTS, BugWatch, report_text


def stumble(customer):
    raise ValueError(f"cannot book {customer}")


def stumbled(customer="Ana de Souza"):
    try:
        stumble(customer)
    except ValueError as error:
        return error


def stumble_in_a_slot():
    stumble("Ana de Souza")


@pytest.fixture
def watch(qapp, tmp_path):
    made = BugWatch(tmp_path / "reports")
    made.watch()
    yield made
    made.release()


def test_the_report_says_where_but_not_whom():
    text = report_text(stumbled())
    assert "builtins.ValueError" in text
    assert "in stumble" in text
    assert "Ana" not in text


def test_the_report_names_the_version_the_platform_and_no_home_folder():
    from app import __version__

    text = report_text(stumbled())
    assert f"Floorwalker {__version__}, Python {sys.version.split(maxsplit=1)[0]}" in text
    assert str(__file__) not in text


def test_the_report_has_the_whole_chain():
    error = LookupError("secret")
    error.__cause__ = stumbled()
    text = report_text(error)
    assert text.index("LookupError") < text.index("which came after") < text.index("ValueError")


def test_an_error_in_a_slot_shows_a_window_and_the_program_goes_on(qtbot, watch):
    with qtbot.waitSignal(watch.found) as caught:
        QTimer.singleShot(0, stumble_in_a_slot)
    qtbot.waitUntil(lambda: watch._window is not None and watch._window.isVisible())
    assert caught.args[1] in watch._window.text.text()


def test_what_nobody_caught_is_reported(qtbot, watch):
    with qtbot.waitSignal(watch.found):
        sys.excepthook(ValueError, stumbled(), None)


def test_an_error_in_a_thread_is_reported(qtbot, watch):
    with qtbot.waitSignal(watch.found):
        worker = threading.Thread(target=stumble, args=("Ana",))
        worker.start()
        worker.join()


def test_several_bugs_share_one_window(qtbot, watch):
    for _ in range(3):
        with qtbot.waitSignal(watch.found):
            watch.report(stumbled())
    qtbot.waitUntil(lambda: watch._window is not None and "3" in watch._window.title.text())


def test_the_report_can_be_copied(qtbot, watch):
    with qtbot.waitSignal(watch.found) as caught:
        watch.report(stumbled())
    qtbot.waitUntil(lambda: watch._window is not None)
    watch._window.copy.click()
    assert QGuiApplication.clipboard().text() == caught.args[0]


def test_only_the_newest_reports_are_kept(watch, tmp_path):
    for _ in range(KEPT_REPORTS + 5):
        watch.report(stumbled())
    assert len(list((tmp_path / "reports").iterdir())) == KEPT_REPORTS


def test_a_report_that_cannot_be_kept_is_still_shown(qtbot, qapp, tmp_path):
    (tmp_path / "file").touch()
    watch = BugWatch(tmp_path / "file" / "reports")
    with qtbot.waitSignal(watch.found) as caught:
        watch.report(stumbled())
    qtbot.waitUntil(lambda: watch._window is not None)
    watch.release()
    assert caught.args[1] == ""


def test_the_interpreters_own_hooks_come_back(qapp, tmp_path):
    before = sys.excepthook
    watch = BugWatch(tmp_path)
    watch.watch()
    watch.release()
    assert sys.excepthook is before

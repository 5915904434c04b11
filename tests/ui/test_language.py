"""The window speaks another language while it runs: made again in its words, where it was and with what it showed."""

import subprocess
import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from shiboken6 import delete, isValid

from app.ui import language, words
from app.ui.language import speaker
from app.ui.start import Front
from app.ui.window_actions import look_actions
from tests.support.fake_shop import FakeShop

GERMAN = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Page</name>
<message><source>Queue</source><translation>Schlange</translation></message></context></TS>"""


@pytest.fixture
def _speaks(qapp):
    before = QLocale()
    yield
    speaker().speak("en")
    speaker().code = ""
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def _german(monkeypatch, tmp_path):
    """A shop's worth of German in a file of Qt's own making."""
    (tmp_path / "floorwalker_de.ts").write_text(GERMAN, encoding="utf-8")
    script = [sys.executable, "packaging/translations.py", "release", str(tmp_path)]
    subprocess.run(script, check=True)
    monkeypatch.setattr(language, "find_words", lambda: tmp_path)


@pytest.fixture
def front(qtbot, tmp_path, _plain_pages, _speaks):
    made = Front(FakeShop, lambda: tmp_path)
    made.window.show()
    qtbot.waitUntil(lambda: made.window.page is not None)
    yield made
    made.close()
    delete(made.window)


@pytest.mark.usefixtures("_german")
def test_the_window_says_other_words_at_once(front):
    speaker().choose("de")
    assert front.window.rail.findChild(object, "rail-queue").text() == "Schlange"


def test_it_stays_where_it_was_and_shows_what_it_showed(front):
    front.window.setGeometry(40, 50, 1100, 700)
    front.window.setWindowTitle("Floorwalker · practice")
    front.window.show_page("queue")
    front.scene.show_day(front.scene.day + timedelta(days=3))
    was = (front.window.geometry(), front.window.windowTitle(), front.window.page_name, front.scene.day)
    speaker().choose("de")
    assert (front.window.geometry(), front.window.windowTitle(), front.window.page_name, front.scene.day) == was
    assert front.window.isVisible()


def test_the_window_before_is_gone_and_the_program_goes_on(qtbot, front):
    was = front.window
    speaker().choose("fr")
    qtbot.waitUntil(lambda: not isValid(was))
    assert front.lanes.is_open


def test_arabic_is_read_from_the_right_and_german_from_the_left_again(front):
    speaker().choose("ar")
    assert front.window.isRightToLeft()
    speaker().choose("de")
    assert not front.window.isRightToLeft()


@pytest.mark.usefixtures("_speaks")
def test_words_are_read_once_however_often_the_language_changes(qapp):
    speaker().speak("de")
    speaker().lend("ar")
    with speaker().as_own():
        before = len(qapp.findChildren(QTranslator))
    for _ in range(3):
        with speaker().as_own():
            pass
    assert len(qapp.findChildren(QTranslator)) == before


def test_dates_follow(front):
    speaker().choose("de")
    assert words.day_long(front.scene.day).endswith("2026")
    assert "November" in words.day_long(front.scene.day)


def test_the_title_bar_of_a_demo_speaks_along(front):
    front._is_demo = True
    speaker().choose("de")
    assert front.window.windowTitle() == "Floorwalker – Beispielladen, wird beim Schließen vergessen"


def test_it_is_kept_for_the_next_start(front):
    speaker().choose("fr")
    assert front.scene.preferences.language == "fr"


@pytest.mark.usefixtures("_speaks", "_german")
def test_english_first_is_english_whatever_else_a_person_reads():
    speaker().speak("de")
    speaker().speak("en")
    assert QCoreApplication.translate("Page", "Queue") == "Queue"


@pytest.mark.usefixtures("_speaks")
def test_the_view_menu_has_each_language_by_its_own_name_and_ticks_the_one_that_is_spoken():
    speaker().speak("ar")
    offered = {each.words: each.is_on() for each in look_actions() if each.name.startswith("look.language.")}
    assert offered == {
        "لغة النظام": False, "English": False, "Deutsch": False, "Français": False, "العربية": True,
    }  # fmt: skip

"""Every word of every page can be said in another language, and has room at twice the size of text."""

import re
import sqlite3
from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from app.cli.places import demo_home
from app.core.wall import zone
from app.desk.shop import open_shop
from app.store.places import find_places
from app.ui import language, pages, theme
from app.ui.language import speaker
from app.ui.offscreen import Offscreen
from app.ui.settings.sections import SECTIONS
from tests.support.covers import covers
from tests.support.openers import is_calm, openers, records_of
from tests.support.pseudo import shortened, watched_painting, words_without_room, write_words
from tests.support.reached import SHOWN, leave, reached

LANGUAGE = "el"
"""Greek has letters of its own: names of days and months are none of ours, and no demo customer writes much in it."""
CODES = {"status", "state", "handle", "verb", "kind", "type", "booking_type", "source", "record_id", "key", "id"}
"""Columns whose words are the program's own."""
TRAIL = {"audit", "outbox", "settings", "alembic_version", "remote_seen", "devices"}
OWN = {"Floorwalker", "OptimoCMS", "https", "PDF", "Ctrl", "Alt", "Shift", "Esc", "Enter", "Return", "Tab", "Space"}
OWN |= {"Home", "End", "PgUp", "PgDown", "Up", "Down", "Left", "Right"}
NARROW = (768, 1024)
WORD = re.compile(r"([A-Za-z]{2,})(…?)")
WORDS_OF_LANGUAGES = [word for word, _ in WORD.findall(" ".join(language.OWN_NAMES.values()))]


@pytest.fixture(scope="module")
def _abroad(qapp, tmp_path_factory):
    """A window in a language that every letter shows."""
    folder, before, found = tmp_path_factory.mktemp("words"), QLocale(), language.find_words
    write_words(folder, LANGUAGE)
    language.find_words = lambda: folder
    speaker().speak(LANGUAGE)
    with demo_home() as home:
        yield home
    language.find_words = found
    speaker().speak("en")
    speaker().code = ""
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def home(monkeypatch, _abroad):
    """The demo shop's, for all pages, at twice the size of text."""
    monkeypatch.setenv("FLOORWALKER_HOME", _abroad)
    theme.theme().scale_text(2.0)  # which ends with each test


def words_of_the_shop():
    """What a shop says in its own words: names, notes, questions."""
    with sqlite3.connect(find_places().store) as store:
        tables = [name for (name,) in store.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        # The demo plays where it is day: which of them that is depends on the hour.
        words = {clock for (name,) in store.execute("SELECT timezone FROM locations") for clock in clocks_of(name)}
        for table in (each for each in tables if each not in TRAIL and "search" not in each):
            columns = [row[1] for row in store.execute(f"PRAGMA table_info({table})") if row[1] not in CODES]
            for row in store.execute(f"SELECT {', '.join(map(_quoted, columns))} FROM {table}"):
                words.update(word for text in row if isinstance(text, str) for word, _ in WORD.findall(text))
    return words | {each.upper() for each in words} | set(WORDS_OF_LANGUAGES)


def clocks_of(zone_name):
    """How the clocks of a zone are called in the months around now: a country may have new ones from then on."""
    now = datetime.now(zone(zone_name))
    return {str((now + timedelta(30 * months)).tzname()) for months in range(-6, 13)}


def _quoted(name):
    return f'"{name}"'


def said_by(widget):
    """What a person reads or hears of a widget."""
    shown = {QLabel: "text", QAbstractButton: "text", QLineEdit: "placeholderText"}
    own = [getattr(widget, how)() for kind, how in shown.items() if isinstance(widget, kind)]
    return [*own, widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]


def untranslated(texts, known):
    """Texts with a word that is no word of the shop's, nor the beginning of one where there was no room."""
    beginnings = {word[:end] for word in known for end in range(2, len(word))}
    return sorted(
        {
            text
            for text in texts
            for word, more in WORD.findall(text)
            if word not in (known | beginnings if more else known)
        }
    )


def wrong_in(shown, drawn, known):
    """What is said in no language, or is cut."""
    said = [text for each in shown.findChildren(QWidget) if each.isVisible() for text in said_by(each)]
    return [*untranslated([*said, *drawn.texts], known), *sorted(drawn.cut), *words_without_room(shown)]


@pytest.mark.parametrize(
    ("page", "size"),
    [*((entry.name, (1366, 800)) for entry in pages.PAGES), ("today", (1024, 768)), ("queue", (1024, 768))],
)
@pytest.mark.usefixtures("home")
def test_a_page_has_every_word_in_the_language_and_cuts_none(page, size):
    with watched_painting() as drawn, Offscreen(open_shop, size) as stage:
        stage.show_page(page)
        stage.window.grab()
        assert [*wrong_in(stage.window, drawn, words_of_the_shop() | OWN), *shortened(drawn.texts)] == []


@pytest.mark.usefixtures("home")
def test_no_page_cuts_or_shortens_a_word_in_a_narrow_window():
    wrong = {}
    with Offscreen(open_shop, NARROW) as stage:
        for page in (entry.name for entry in pages.PAGES):
            with watched_painting() as drawn:
                stage.show_page(page)
                stage.window.grab()
            wrong[page] = [*words_without_room(stage.window), *drawn.cut, *shortened(drawn.texts)]
    assert {name: each for name, each in wrong.items() if each} == {}


@pytest.mark.parametrize("name", ["check-in", "display"])
@pytest.mark.usefixtures("home")
def test_a_surface_has_every_word_in_the_language_and_cuts_none(name):
    with watched_painting() as drawn, Offscreen(open_shop, (1366, 800)) as stage:
        shown = stage.show_surface(name)
        shown.grab()
        assert wrong_in(shown, drawn, words_of_the_shop() | OWN) == []


@pytest.mark.usefixtures("home")
def test_what_lies_over_a_page_has_every_word_in_the_language_and_cuts_none():
    wrong, known = {}, words_of_the_shop() | OWN | {"floorwalker", "setup", "FILE", "json"}
    known |= {word for word, _ in WORD.findall(SHOWN)}
    with Offscreen(open_shop, NARROW) as stage:
        stage.show_page("today")
        for name, opens in covers().items():
            with watched_painting() as drawn:
                shown = opens(stage)
                stage.settle()
                shown.grab()
            wrong[name] = [*wrong_in(shown, drawn, known), *shortened(drawn.texts)]
    assert {name: each for name, each in wrong.items() if each} == {}


@pytest.mark.usefixtures("home")
def test_every_section_of_the_settings_and_its_form_have_every_word_and_cut_none():
    wrong = {}
    with Offscreen(open_shop, NARROW) as stage:
        settings, known = stage.show_page("settings"), words_of_the_shop() | OWN
        for name in (each.name for each in SECTIONS):
            for key in ("", *records_of(stage, settings, name)):
                with watched_painting() as drawn:
                    settings.section.open_record(key) if key else None
                    stage.wait_until(partial(is_calm, stage), name)
                    settings.section.grab()
                wrong[name, key] = [*wrong_in(settings.section, drawn, known), *shortened(drawn.texts)]
    assert {name: each for name, each in wrong.items() if each} == {}


@pytest.mark.usefixtures("home")
def test_what_opens_in_the_drawer_has_every_word_in_the_language_and_cuts_none():
    wrong, files = {}, QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    with Offscreen(open_shop, NARROW) as stage:
        stage.show_page("today")
        known, drawer = words_of_the_shop() | OWN | {word for word, _ in WORD.findall(files)}, stage.conduct.drawer
        for name, opens in openers().items():
            with watched_painting() as drawn:
                opens(stage)
                stage.wait_until(lambda: drawer.content is not None and is_calm(stage), name)
                drawer.content.grab()
            wrong[name] = [*wrong_in(drawer.content, drawn, known), *shortened(drawn.texts)]
            drawer.close_it()
    assert {name: each for name, each in wrong.items() if each} == {}


@pytest.mark.usefixtures("home")
def test_what_a_few_presses_lead_to_has_every_word_in_the_language_and_cuts_none():
    wrong, shown_there = {}, {word for word, _ in WORD.findall(SHOWN)}
    with Offscreen(open_shop, NARROW) as stage:
        known = words_of_the_shop() | OWN | shown_there | {"UTF"}
        for name, way in reached().items():
            with watched_painting() as drawn:
                shown = way(stage)
                shown.grab()
            wrong[name] = [*wrong_in(shown, drawn, known), *shortened(drawn.texts)]
            leave(stage)
    assert {name: each for name, each in wrong.items() if each} == {}

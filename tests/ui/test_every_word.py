"""Every word of every page can be said in another language, and has room at twice the size of text."""

import re
import sqlite3
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from app.cli.places import demo_home
from app.core.wall import zone
from app.desk.shop import open_shop
from app.store.places import find_places
from app.ui import language, pages, sheets, theme
from app.ui.customers.data import open_data
from app.ui.customers.erase import open_erase
from app.ui.customers.merge import open_merge
from app.ui.customers.new import open_new
from app.ui.language import speaker
from app.ui.offscreen import Offscreen
from app.ui.rows.settling import settling_of
from tests.support.pseudo import watched_painting, write_words

LANGUAGE = "el"
"""Greek has letters of its own: names of days and months are none of ours, and no demo customer writes much in it."""
CODES = {"status", "state", "handle", "verb", "kind", "type", "booking_type", "source", "record_id", "key", "id"}
"""Columns whose words are the program's own."""
TRAIL = {"audit", "outbox", "settings", "alembic_version", "remote_seen", "devices"}
OWN = {"Floorwalker", "Ctrl", "Alt", "Shift", "Esc", "Enter", "Return", "Tab", "Space", "Home", "PDF"}
WORD = re.compile(r"([A-Za-z]{2,})(…?)")


@pytest.fixture(scope="module")
def _abroad(qapp, tmp_path_factory):
    """A window at twice the size of text, in a language that every letter shows."""
    folder, before, found = tmp_path_factory.mktemp("words"), QLocale(), language.find_words
    write_words(folder, LANGUAGE)
    language.find_words = lambda: folder
    speaker().speak(LANGUAGE)
    theme.theme().scale_text(2.0)
    with demo_home() as home:
        yield home
    language.find_words = found
    speaker().speak("en")
    speaker().code = ""
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.theme().scale_text(1.0)


@pytest.fixture
def home(monkeypatch, _abroad):
    """The demo shop's, for all pages."""
    monkeypatch.setenv("FLOORWALKER_HOME", _abroad)


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
    return words


def clocks_of(zone_name):
    """How the clocks of a zone are called, in summer and in winter."""
    return {str(datetime(2026, month, 15, tzinfo=zone(zone_name)).tzname()) for month in (1, 7)}


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


@pytest.mark.parametrize("page", [entry.name for entry in pages.PAGES])
@pytest.mark.usefixtures("home")
def test_a_page_has_every_word_in_the_language_and_cuts_none(page):
    with watched_painting() as drawn, Offscreen(open_shop, (1366, 800)) as stage:
        stage.show_page(page)
        stage.window.grab()
        said = [text for each in stage.window.findChildren(QWidget) if each.isVisible() for text in said_by(each)]
        known = words_of_the_shop() | OWN
    strays = untranslated([*said, *drawn.texts], known)
    assert not strays, "\n".join(strays)
    assert not drawn.cut, "\n".join(sorted(drawn.cut))


@pytest.mark.parametrize("name", ["check-in", "display", "settings/printers", "settings/kiosk"])
@pytest.mark.usefixtures("home")
def test_a_surface_has_every_word_in_the_language_and_cuts_none(name):
    with watched_painting() as drawn, Offscreen(open_shop, (1366, 800)) as stage:
        page, _, section = name.partition("/")
        if section:
            settings = stage.show_page(page)
            settings.show_section(section)
            stage.wait_for(settings.filled, settings.catch_up)
            stage.settle()
            shown = settings
        else:
            shown = stage.show_surface(page)
        shown.grab()
        said = [text for each in shown.findChildren(QWidget) if each.isVisible() for text in said_by(each)]
        known = words_of_the_shop() | OWN | {word for word, _ in WORD.findall(" ".join(language.OWN_NAMES.values()))}
    strays = untranslated([*said, *drawn.texts], known)
    assert not strays, "\n".join(strays)
    assert not drawn.cut, "\n".join(sorted(drawn.cut))


def _customers():
    with sqlite3.connect(find_places().store) as store:
        return [row[0] for row in store.execute("SELECT id FROM profiles ORDER BY seq LIMIT 2")]


def _is_filled(stage):
    """Whether what was asked for is there, and laid out."""
    content = stage.conduct.drawer.content
    buttons = [] if content is None else [each for each in content.findChildren(QAbstractButton) if each.isVisible()]
    return bool(buttons) and not stage.lanes._reading and settling_of(stage.window).is_calm


SHEETS = {
    "ready": lambda stage: sheets.open_ready(stage.scene),
    "paper": lambda stage: stage.conduct.paper.open_sheet(),
    "check-in": lambda stage: sheets.open_check_in(stage.scene),
    "customer": lambda stage: sheets.open_customer(stage.scene, _customers()[0]),
    "new": lambda stage: open_new(stage.scene),
    "merge": lambda stage: open_merge(stage.scene, *_customers()),
    "data": lambda stage: open_data(stage.scene, _customers()[0], "Ana"),
    "erase": lambda stage: open_erase(stage.scene, _customers()[0]),
    "staff": lambda stage: stage.scene.staff_wanted.emit(stage.scene.shop.staff[0].id),
}


@pytest.mark.usefixtures("home")
def test_what_opens_in_the_drawer_has_every_word_in_the_language_and_cuts_none():
    wrong = {}
    with Offscreen(open_shop, (1366, 800)) as stage:
        stage.show_page("today")
        known = words_of_the_shop() | OWN
        for name, opens in SHEETS.items():
            with watched_painting() as drawn:
                opens(stage)
                stage.wait_until(partial(_is_filled, stage), name)
                stage.settle()
                shown = stage.conduct.drawer.content
                shown.grab()
                said = [text for each in shown.findChildren(QWidget) if each.isVisible() for text in said_by(each)]
            wrong[name] = [*untranslated([*said, *drawn.texts], known), *sorted(drawn.cut)]
            stage.conduct.drawer.close_it()
    assert {name: each for name, each in wrong.items() if each} == {}

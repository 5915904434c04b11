"""A damaged store under the real window: it goes on with what could be saved, and the person is told at once."""

import sqlite3
from contextlib import closing

import pytest
from shiboken6 import delete

from app.core.values import Changes
from app.desk.window_shop import open_window_shop
from app.store.backup import Backups
from app.ui import conduct
from app.ui.start import Front
from tests.support.noise import noise
from tests.support.shop_builder import NINE, Clock, at, open_small_shop


@pytest.fixture
def path(tmp_path):
    """A closed store with a booking, backed up, and a booking since then."""
    small = open_small_shop(tmp_path)
    small.book(start=at(10))
    Backups(tmp_path / "shop.db").make(NINE)
    small.book(start=at(11))
    small.close()
    return tmp_path / "shop.db"


@pytest.fixture
def front(qtbot, path, tmp_path, monkeypatch):
    """The window on that store, not shown yet."""
    monkeypatch.setattr(conduct, "FIRST_TEND_MILLISECONDS", 50)
    made = Front(lambda: open_window_shop(path, clock=Clock(NINE + 60)), lambda: tmp_path / "logs")
    yield made
    made.close()
    delete(made.window)


def spoil(path):
    """What a failing disk does: all but the first page is noise."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(noise(size - 4096))


def said(front):
    notices = front.window.findChildren(conduct.Notices)
    return " ".join(each.wish.text for board in notices for each in board.shown())


def is_told(front):
    return "The store was damaged and is restored from the backup of Mon 11 May" in said(front)


def test_damage_met_at_the_start_is_mended_and_told(qtbot, front, path):
    spoil(path)
    front.window.show()
    qtbot.waitUntil(lambda: is_told(front))
    assert "The damaged files are kept in" in said(front)
    assert not front.has_failed


def test_damage_met_by_a_page_is_mended_and_told_soon_and_not_in_an_hour(qtbot, front, path):
    front.window.show()
    qtbot.waitUntil(lambda: Backups(path).kept()[-1].made_at > NINE)  # the look at the start is over
    front.lanes.read.put(lambda: spoil_under(front.lanes._shop, path))
    front.window.scene.changed.emit(Changes())
    qtbot.waitUntil(lambda: is_told(front))


def spoil_under(shop, path):
    """Spoil the file, and let the connections forget what they had read of it."""
    with shop._looking:  # another lane may be reading by one of them
        shop.store._reading.close()
        spoil(path)


def test_a_store_whose_tables_lack_a_column_is_told_in_words_and_is_no_bug(qtbot, front, path, tmp_path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE locations DROP COLUMN icon")
    front.window.show()
    qtbot.waitUntil(lambda: "made by an unfinished version of Floorwalker" in front.window.message.text.text())
    assert not list((tmp_path / "logs").glob("bug-*"))

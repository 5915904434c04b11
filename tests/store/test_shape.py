"""Stores whose tables lack columns: told apart from bugs, and in words."""

import sqlite3
from contextlib import closing

import pytest

from app.core.errors import StoreUnfit
from app.store.shape import missing_columns, named
from app.store.store import Store


def change(path, sql):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


@pytest.fixture
def unfit(store):
    """A closed store without a column of one table and without another table."""
    store.close()
    change(store.where, "ALTER TABLE locations DROP COLUMN icon; DROP TABLE outbox")
    return store.where


def test_a_store_of_this_program_lacks_nothing(store):
    assert missing_columns(store.where) == ()


def test_what_a_store_lacks_is_named(unfit):
    assert set(missing_columns(unfit)) == {"locations.icon", "outbox"}
    assert named(missing_columns(unfit)).endswith(" and 1 more")


def test_a_store_that_lacks_what_a_look_needs_says_so_and_is_left_as_it_is(unfit):
    before = unfit.read_bytes()
    opened = Store(unfit)
    with (
        pytest.raises(StoreUnfit, match=r"shop\.db: made by an unfinished version of Floorwalker; its tables lack"),
        opened.read() as reader,
    ):
        assert reader.catalogue
    opened.close()
    assert unfit.read_bytes() == before


def test_a_wrong_statement_on_a_store_that_lacks_nothing_stays_a_bug(store):
    with pytest.raises(Exception, match="no such column: colour") as raised, store.read() as reader:
        reader.connection.exec_driver_sql("SELECT colour FROM locations")
    assert not isinstance(raised.value, StoreUnfit)

"""What every connection to a store is told, whoever opens it: durable, guarded, patient, and readers never write."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import column, select, text
from sqlalchemy.engine.interfaces import CacheStats
from sqlalchemy.exc import IntegrityError

from app.core.errors import BadInput
from app.store.engine import BUSY_MILLISECONDS, open_reader, open_upgrader, open_writer
from app.store.store import Store

FULL = 2
SAFE = {"journal_mode": "wal", "synchronous": FULL, "busy_timeout": BUSY_MILLISECONDS}
SAID = {
    "writer": (open_writer, {**SAFE, "foreign_keys": 1, "query_only": 0}),
    "reader": (open_reader, {**SAFE, "foreign_keys": 1, "query_only": 1}),
    "upgrader": (open_upgrader, {**SAFE, "foreign_keys": 0, "query_only": 0}),
}


@pytest.fixture
def path(store):
    store.close()
    return store.where


def told(connection, names):
    return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names}


@pytest.mark.parametrize("who", SAID)
def test_each_kind_of_connection_is_told_what_it_needs(path, who):
    opener, wanted = SAID[who]
    engine = opener(path)
    for _ in range(2):
        with engine.connect() as connection:
            assert told(connection, wanted) == wanted
            connection.invalidate()  # the next one is a new one
    engine.dispose()


def test_so_are_those_that_an_open_store_works_on(path):
    store = Store(path)
    with store.write() as unit, store.read() as reader:
        assert told(unit.connection, SAID["writer"][1]) == SAID["writer"][1]
        assert told(reader.connection, SAID["reader"][1]) == SAID["reader"][1]
    store.close()


def test_a_unit_has_the_write_lock_before_it_looks(path):
    store = Store(path)
    with (
        closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other,
        store.write(),
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")
    store.close()


def test_what_points_at_nothing_is_not_written(store, book):
    book(1)
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), store.write() as unit:
        unit.connection.exec_driver_sql("UPDATE appointments SET location_id = 'nowhere'")


@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_a_store_that_names_nothing_is_refused_and_no_file_is_made(nothing, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput, match="it names nothing"):
        Store(nothing)
    assert list(tmp_path.iterdir()) == []


def test_what_one_engine_has_compiled_no_other_compiles_again(path):
    asked = [select(column("answer")).select_from(text("(SELECT 42 AS answer)")) for _ in range(2)]
    with open_writer(path).connect() as writer, open_reader(path).connect() as reader:
        first, second = (each.execute(question) for each, question in zip((writer, reader), asked, strict=True))
        assert first.context.cache_hit is CacheStats.CACHE_MISS
        assert second.context.cache_hit is CacheStats.CACHE_HIT
        assert first.scalar_one() == second.scalar_one() == 42

"""Rows that are written by statements put together once are those that SQLAlchemy writes."""

from datetime import date

import pytest
from sqlalchemy import bindparam, delete, insert, update
from sqlalchemy.exc import IntegrityError

from app.store import tables
from app.store.quick_write import QuickWrite

ENTRY = {
    "id": "one", "number": 1, "definition_id": "cut", "location_id": "mel", "status": "waiting", "ticket": "A001",
    "business_day": date(2026, 3, 2), "checked_in_at": 5, "meta": {"é": [1, None]}, "calls": 0, "created_at": 5,
    "updated_at": 5,
}  # fmt: skip
_id = tables.queue_entries.c.id


@pytest.fixture
def connection(store):
    with store.write() as unit:
        yield unit.connection


def kept(connection):
    """The rows as the file has them."""
    return connection.exec_driver_sql("SELECT * FROM queue_entries ORDER BY id").all()


def test_dates_json_and_nulls_are_written_as_ever(connection):
    connection.execute(insert(tables.queue_entries), ENTRY)
    usual = kept(connection)
    connection.execute(delete(tables.queue_entries))
    QuickWrite(insert(tables.queue_entries)).run(connection, ENTRY)
    assert kept(connection) == usual


def test_several_rows_are_written_at_once(connection):
    write, other = QuickWrite(insert(tables.queue_entries)), {**ENTRY, "id": "two", "number": 2, "ticket": "A002"}
    write.run(connection, ENTRY, other)
    assert [row[0] for row in kept(connection)] == ["one", "two"]


def test_what_a_statement_says_itself_stands_beside_what_it_is_given(connection):
    QuickWrite(insert(tables.queue_entries)).run(connection, ENTRY)
    calls = tables.queue_entries.c.calls
    count = update(tables.queue_entries).where(_id == bindparam("wanted")).values(calls=calls + 1).returning(calls)
    assert QuickWrite(count).run(connection, {"wanted": "one"}).scalar_one() == 1
    assert QuickWrite(count).run(connection, {"wanted": "two"}).scalar_one_or_none() is None


def test_what_the_database_refuses_is_an_error_of_sqlalchemys(connection):
    write = QuickWrite(insert(tables.queue_entries))
    write.run(connection, ENTRY)
    with pytest.raises(IntegrityError):
        write.run(connection, ENTRY)

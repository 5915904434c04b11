"""One connection for each thread, kept open, and fresh after whatever went wrong on it."""

import threading

import pytest

from app.store.connections import Connections
from app.store.engine import open_reader, open_writer


@pytest.fixture
def path(store):
    store.close()
    return store.where


@pytest.fixture
def writing(path):
    opened = Connections(open_writer(path), "BEGIN IMMEDIATE")
    yield opened
    opened.close()


@pytest.fixture
def reading(path):
    opened = Connections(open_reader(path), "BEGIN")
    yield opened
    opened.close()


def used(connections):
    with connections.begin() as connection:
        return connection


def test_a_thread_keeps_its_connection_and_others_have_their_own(reading):
    mine, others = used(reading), []
    worker = threading.Thread(target=lambda: others.append(used(reading)))
    worker.start()
    worker.join()
    assert used(reading) is mine
    assert others != [mine]


def test_a_look_within_a_look_is_on_a_connection_of_its_own(reading):
    with reading.begin() as outer, reading.begin() as inner:
        assert inner is not outer
    assert used(reading) in (outer, inner)


def test_what_failed_is_undone_and_the_next_transaction_works(writing):
    def fail():
        with writing.begin() as connection:
            connection.exec_driver_sql("DELETE FROM profiles")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with writing.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM profiles").scalar_one() == 1


def test_closing_closes_the_connections_of_all_threads(reading):
    mine = used(reading)
    reading.close()
    assert mine.closed
    assert not used(reading).closed

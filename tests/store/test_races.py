"""Two tills that want the same thing at the same moment: one gets it, the other is told (rule 25)."""

import sqlite3
from collections import Counter
from contextlib import closing

import pytest

from tests.support.racing import PROCESSES, race
from tests.support.shop_builder import DAY, HOUR, MINUTE, at, open_small_shop

ROUNDS = 12
LONG_ROUNDS = 250
RIVALS = (
    "SELECT count(*) FROM appointments a JOIN appointments b ON a.id < b.id"
    " AND a.assigned_staff_id = b.assigned_staff_id AND a.holds_from < b.holds_until AND b.holds_from < a.holds_until"
)
OVERFULL = "SELECT count(*) FROM (SELECT 1 FROM appointments GROUP BY scheduled_start_at HAVING count(*) > 2)"


@pytest.fixture
def store(tmp_path):
    """A closed store, in which one of two places of every ``class`` of the coming days is taken."""
    shop = open_small_shop(tmp_path)
    for number in range(max(ROUNDS, 30)):
        shop.book(definition_id="class", start=class_at(number))
    shop.close()
    return tmp_path / "shop.db"


def minute_of_ana(number):
    start = at(9) + number // 16 * DAY + number % 16 * 30 * MINUTE
    return {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe", "staff_id": "ana", "start": start}


def class_at(number):
    return at(9) + number // 8 * DAY + number % 8 * HOUR


def last_place(number):
    return {"definition_id": "class", "location_id": "mel", "profile_id": "max", "start": class_at(number)}


def count(store, sql):
    with closing(sqlite3.connect(store)) as connection:
        return connection.execute(sql).fetchone()[0]


ONE_WINS = Counter(booked=1, refused=PROCESSES - 1)


def test_of_processes_that_book_the_same_minute_of_somebody_one_gets_it(store):
    assert race(store, [minute_of_ana(number) for number in range(ROUNDS)]) == [ONE_WINS] * ROUNDS
    assert count(store, RIVALS) == 0


def test_of_processes_that_want_the_last_place_one_gets_it(store):
    assert race(store, [last_place(number) for number in range(ROUNDS)]) == [ONE_WINS] * ROUNDS
    assert count(store, OVERFULL) == 0


def test_without_the_lock_the_same_minute_is_given_away_twice(store):
    race(store, [minute_of_ana(number) for number in range(3)], protected=False)
    assert count(store, RIVALS) >= 3


def test_without_the_lock_the_last_place_is_given_away_twice(store):
    race(store, [last_place(number) for number in range(3)], protected=False)
    assert count(store, OVERFULL) == 3


def test_of_processes_that_call_the_next_each_calls_somebody_else(tmp_path):
    shop = open_small_shop(tmp_path)
    for _ in range(ROUNDS * PROCESSES):
        shop.check_in()
    shop.close()
    won = race(tmp_path / "shop.db", [{"verb": "call_next", "location_id": "mel"}] * ROUNDS)
    assert won == [Counter(booked=PROCESSES)] * ROUNDS
    assert count(tmp_path / "shop.db", "SELECT count(*) FROM queue_entries WHERE calls = 1") == ROUNDS * PROCESSES


def test_of_processes_that_check_in_each_gives_a_ticket_of_its_own(store):
    race(store, [{"verb": "check_in", "definition_id": "cut", "location_id": "mel"}] * ROUNDS)
    assert count(store, "SELECT count(DISTINCT ticket) FROM queue_entries") == ROUNDS * PROCESSES


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_no_minute_is_given_away_twice_in_many_rounds(store):
    assert race(store, [minute_of_ana(number) for number in range(LONG_ROUNDS)]) == [ONE_WINS] * LONG_ROUNDS
    assert count(store, RIVALS) == 0

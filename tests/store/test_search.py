"""Finding customers: by name, e-mail or the end of a number, whatever the accents, with a slip in a word."""

import contextlib
import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.values import Kind, Profile
from app.store import search_index
from app.store.bulk import add_all
from app.store.search import search_profiles
from app.store.search_words import fold, near_words, query_words, words_in, words_of
from app.store.store import Store
from tests.support.server import server

__all__ = ["server"]

PEOPLE = (
    Profile("1", "Grace", "Kim", "grace.kim@example.com", "+61 412 345 482"),
    Profile("2", "Ana", "Silva", "ana@silva.example", "0412 999 482"),
    Profile("3", "Anastasia", "Müller", "am@example.org", "+49 (30) 123-4567"),
    Profile("4", "José", "García Márquez", "jgm@example.net", None),
    Profile("5", "Grant", "Kimura", "sunny.days@example.com", "+1 212 555 0100"),
    Profile("6", "李", "小龙", None, None),
    Profile("7", "Ольга", "Иванова", None, None),
    Profile("8", None, None, "nameless@example.com", None),
    Profile("9", "Miguel", "O'Brien-Smith", None, None),
    Profile("10", "Đorđe", "Bæksted", None, None),
)


@pytest.fixture
def find(store):
    """The ids that a search finds, best first."""
    with store.write() as unit:
        for profile in PEOPLE:
            unit.add("add_customer", profile)

    def ids(typed, limit=20):
        with store.read() as reader:
            return [each.id for each in search_profiles(reader.connection, typed, limit)]

    return ids


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("grace", "1"),
        ("GRACE KIM", "1"),
        ("kim grace", "1"),
        ("gr ki", "1"),
        ("grcae kim", "1"),  # two letters swapped
        ("grce kim", "1"),  # one missing
        ("graace kim", "1"),  # one too many
        ("grave kim", "1"),  # one wrong
        ("race kim", "1"),  # the first one missing
        ("grcae", "1"),
        ("gxac", "1"),  # wrong, and not typed to its end
        ("muller", "3"),
        ("MÜLLER", "3"),
        ("jose garcia", "4"),
        ("marquez", "4"),
        ("李", "6"),
        ("小龙", "6"),
        ("ольга", "7"),
        ("obrien", "9"),
        ("o'brien", "9"),
        ("smith", "9"),
        ("brien-smith", "9"),
        ("grace.kim@ex", "1"),
        ("sunny.days@example.com", "5"),
        ("nameless", "8"),
        ("482 ana", "2"),
        ("ana 482", "2"),
        ("0412 345 482", "1"),
        ("+61412345482", "1"),
        ("5482", "1"),
        ("0412345", "1"),  # from its beginning, without the country
        ("2125550", "5"),
        ("dorde", "10"),
        ("baeksted", "10"),
        ("bæksted", "10"),
        ("grace 0100", None),
        ("zzzz", None),
    ],
)
def test_what_is_typed_finds_whom_it_means_first(find, typed, first):
    assert find(typed)[:1] == ([first] if first else [])


def test_whole_words_come_before_beginnings_and_those_before_slips(find):
    assert find("ana") == ["2", "3"]
    assert find("kim") == ["1", "5"]
    assert find("grant")[0] == "5"


def test_a_shared_ending_of_a_number_finds_both(find):
    assert set(find("482")) == {"1", "2"}


@pytest.mark.parametrize(
    "typed", ["", "  ", "-", "'", '"', "%", "*", "~<>", "AND", "NOT (", "a\0b", "48", "🙂", "x" * 9_999]
)
def test_nothing_that_is_typed_is_an_error(find, typed):
    assert isinstance(find(typed), list)


def test_a_name_with_an_apostrophe_is_the_whole_word_without_it():
    assert words_of(PEOPLE[8]).split()[:4] == ["miguel", "o", "brien", "smith"]
    assert "obrien" in words_of(PEOPLE[8]).split()


def test_no_more_are_found_than_asked_for(find):
    assert len(find("example", limit=3)) == 3


def test_a_changed_profile_is_found_by_what_it_is_now(store, find):
    with store.write() as unit:
        unit.replace(
            "edit_customer", PEOPLE[0], replace(PEOPLE[0], last_name="Lee", email=None, mobile_phone="400 000 111")
        )
    assert find("grace lee") == ["1"]
    assert find("111") == ["1"]
    assert find("kim") == ["5"]
    assert find("5482") == []


def test_a_profile_that_was_not_kept_is_not_found(store, find):
    def add_and_fail():
        with store.write() as unit:
            unit.add("add_customer", Profile("99", "Quentin"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert find("quentin") == []


def test_the_index_agrees_with_the_profiles(store, find):
    with store.write() as unit:
        unit.connection.exec_driver_sql("INSERT INTO profile_search (profile_search) VALUES ('integrity-check')")


TYPED = ("grcae kim", "ana 482", "gr ki", "müller", "李", "100% _sure_", "o'brien \\' smith", "race kim", "0412")


def test_a_server_finds_the_same(find, server):
    with contextlib.closing(Store(server.new_store())) as there:
        with there.write() as unit:
            for profile in PEOPLE:
                unit.add("add_customer", profile)
        with there.read() as reader:
            found = {typed: [each.id for each in search_profiles(reader.connection, typed)] for typed in TYPED}
    assert found == {typed: find(typed) for typed in TYPED}


SHARED = (*TYPED, "g", "grace k", "k grace", "grace e", "e", "c", "com", "example", "examp", "kim examp", "exampel",
          "grace.kim@example.c", "grcae.kim@exam", "+61", "+614", "+61 412 345", "o b", "ана", "sunny exa")  # fmt: skip


@pytest.mark.parametrize("tested", [0, search_index.TESTED])
@pytest.mark.parametrize("typed", SHARED)
def test_words_that_nearly_everybody_has_find_whom_they_find_elsewhere(find, monkeypatch, typed, tested):
    expected = find(typed)
    monkeypatch.setattr(search_index, "WIDE", 1)
    monkeypatch.setattr(search_index, "TESTED", tested)
    assert find(typed) == expected


def test_a_letter_after_a_name_finds_words_whatever_comes_behind_it(store, find, monkeypatch):
    with store.write() as unit:
        unit.add("add_customer", Profile("11", "Rəna", "Səidov", None, None))
    monkeypatch.setattr(search_index, "WIDE", 0)
    assert find("rəna s") == find("s rəna") == ["11"]
    assert "11" in find("s")


@pytest.mark.parametrize("limit", [1, 3])
def test_the_latest_made_are_looked_at_where_no_word_narrows(store, find, monkeypatch, limit):
    monkeypatch.setattr(search_index, "WIDE", 0)
    with store.read() as reader:
        found = search_index.candidates(reader.connection, [["examp*"], ["e*"]], limit)
    assert [row.id for row in found] == ["8", "5", "4"][:limit]


@given(st.text(max_size=50), st.text(max_size=50), st.text(max_size=30))
def test_everybody_is_kept_in_words_that_the_index_takes_as_they_are(first, last, phone):
    kept = words_of(Profile("1", first, last, mobile_phone=phone))
    assert all(word and not word.isspace() and word == fold(word) for word in kept.split(" ") if word)
    assert all(char.isalnum() or char in " ~<>" for char in kept)


@given(st.text(st.characters(categories=["L"]), min_size=4, max_size=12), st.data())
def test_one_slip_in_a_word_still_shares_a_deletion(word, data):
    word = next(iter(words_in(word)), "word")
    at = data.draw(st.integers(0, len(word) - 1))
    slip = data.draw(
        st.sampled_from([word[:at] + word[at + 1 :], word[:at] + "q" + word[at:], word[:at] + "q" + word[at + 1 :]])
    )
    meant, typed = {word, *near_words(word)}, {slip, *near_words(slip)}
    assert meant & typed or len(word) < 4


def test_digits_are_a_number_when_there_are_enough_of_them_and_words_otherwise():
    assert query_words("Ana 0412 345") == (["ana"], "0412345")
    assert query_words("henry 8") == (["henry", "8"], "")
    assert query_words("٤٨٢") == ([], "482")


def test_customers_who_come_many_at_once_are_found_each_however_many_one_statement_takes(store):
    many = [Profile(f"m{each}", f"Name{each:03}", "Roe", None, None) for each in range(25)]
    with store.write() as unit:
        raw = unit.connection.connection.dbapi_connection
        raw.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 200)
        add_all(unit, Kind.PROFILE, many)
    with store.read() as reader:
        found = [search_profiles(reader.connection, each.first_name, 1)[0] for each in many]
    assert [each.id for each in found] == [each.id for each in many]

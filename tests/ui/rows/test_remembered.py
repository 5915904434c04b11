"""Rows that say what they said are not worded again."""

from app.ui.rows.content import RowContent
from app.ui.rows.remembered import Remembered, Wanted


def wanted(made, **rows):
    def make(key):
        made.append(key)
        return RowContent(key, key, key, key)

    return [Wanted(key, given, lambda key=key: make(key)) for key, given in rows.items()]


def test_only_rows_that_say_something_else_are_made_anew():
    made, remembered = [], Remembered()
    first = remembered.rows(wanted(made, a=1, b=1))
    second = remembered.rows(wanted(made, a=1, b=2, c=1))
    assert made == ["a", "b", "b", "c"]
    assert second[0] is first[0]
    assert [row.key for row in second] == ["a", "b", "c"]


def test_a_row_that_was_away_is_made_anew():
    made, remembered = [], Remembered()
    for rows in ({"a": 1}, {}, {"a": 1}):
        remembered.rows(wanted(made, **rows))
    assert made == ["a", "a"]

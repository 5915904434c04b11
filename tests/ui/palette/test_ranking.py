"""How what was typed fits a title, and where in it."""

import pytest

from app.ui.palette.ranking import fit


def test_every_typed_word_must_be_there():
    assert fit("new book", "New booking") is not None
    assert fit("new walk", "New booking") is None


def test_the_words_may_come_in_any_order_and_are_marked_where_they_stand():
    assert fit("walk che", "Check in a walk-in").marks == ((0, 3), (11, 4))


def test_the_beginning_of_a_word_fits_better_than_its_middle_and_that_better_than_a_slip():
    scores = [fit(typed, "Dark colours").score for typed in ("colours", "colo", "olour", "coluor")]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 4


def test_a_word_beside_the_title_is_found_without_a_mark():
    found = fit("reserve", "New booking", "appointment reserve")
    assert found is not None
    assert found.marks == ()


@pytest.mark.parametrize("typed", ["", "  ", "xq", "123"])
def test_nothing_fits_what_is_not_there(typed):
    assert fit(typed, "New booking") is None


def test_a_letter_that_grows_in_small_letters_moves_no_mark():
    assert fit("bul", "İstanbul").marks == ((5, 3),)

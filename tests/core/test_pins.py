"""How long somebody waits after wrong PINs, and what can be one."""

import pytest

from app.core.errors import BadInput
from app.core.pins import LONGEST_PAUSE, Tries, check_new, count_try, is_pin, pause_after, wait_of, with_clock


def test_the_pause_grows_and_has_an_end():
    assert [pause_after(each) for each in range(8)] == [0, 0, 0, 0, 30, 60, 120, 240]
    assert pause_after(10_000) == LONGEST_PAUSE


def test_each_try_is_counted_as_if_it_were_wrong():
    assert count_try(Tries(3, 50), 100) == Tries(4, 100, 130)


def test_a_clock_set_back_begins_the_pause_anew_from_its_own_now():
    assert with_clock(Tries(4, 1000, 1030), 10) == Tries(4, 10, 40)
    assert wait_of(Tries(4, 1000, 1030), 10) == 30


def test_a_clock_set_back_without_a_pause_makes_none():
    assert wait_of(Tries(2, 1000), 10) == 0


@pytest.mark.parametrize("text", ["", "123", "12345678 ", "12.4", "٠١٢٣", "123456789"])
def test_only_some_digits_are_a_pin(text):
    assert not is_pin(text)


def test_what_everybody_would_try_is_not_taken():
    assert check_new("7301") == "7301"
    for text in ("0000", "1234", "9876", "89012"):
        with pytest.raises(BadInput):
            check_new(text)

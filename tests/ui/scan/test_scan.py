"""A code that a scanner types is told from what a person types, whatever the times."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.scan import GAP_MILLISECONDS, HOLD_MILLISECONDS, Marks, ScanReader

KEYS = st.sampled_from(string.ascii_letters + string.digits + " äß€")


def typed(keys, marks=None):
    """What reaches the field for ``(key, gap)``, timers included, and the codes; a line break ends."""
    reader, at, kept, given_, codes = ScanReader(marks or Marks()), 0.0, "", "", []

    def give(count):
        nonlocal kept, given_
        given_, kept = given_ + kept[:count], kept[count:]

    for key, gap in keys:
        if reader.held and gap > reader.patience:
            give(reader.lapse().give)
        at += gap
        if key == "\n":
            verdict = reader.end(at)
            give(verdict.give)
            if verdict.code:
                codes.append(verdict.code)
                given_, kept = given_[: len(given_) - verdict.leaked], ""
            else:
                given_ += key
        else:
            give(reader.take(key, at).give)
            kept += key
    give(reader.lapse().give)
    return given_, codes


def scanned(text, gap=5, end="\n"):
    return [(text[0], 500), *((key, gap) for key in text[1:] + end)]


@pytest.mark.parametrize("code", ["W012", "WB012", "FW:A:0190f3a2-77", "9400000000017", "FW:C:a1"])
@pytest.mark.parametrize("gap", [0, 1, 15, 16, 17, 30])
def test_a_fast_code_is_taken_and_nothing_of_it_is_left(code, gap):
    assert typed(scanned(code, gap)) == ("", [code])


@given(st.lists(st.tuples(KEYS | st.just("\n"), st.integers(GAP_MILLISECONDS + 1, 900)), max_size=40))
def test_a_person_loses_nothing_at_any_human_speed(keys):
    assert typed(keys) == ("".join(key for key, _ in keys), [])


@given(st.lists(st.tuples(KEYS, st.integers(0, 60)), max_size=60))
def test_without_an_end_everything_is_handed_on_in_its_order(keys):
    assert typed(keys) == ("".join(key for key, _ in keys), [])


@given(st.lists(st.tuples(KEYS | st.just("\n"), st.integers(0, 60)), max_size=60))
def test_what_is_typed_is_either_handed_on_or_a_code_in_its_order(keys):
    text, codes = typed(keys)
    rest = iter("".join(key for key, _ in keys))
    assert all(key in rest for key in text)
    assert len(text) + sum(map(len, codes)) + len(codes) == len(keys)


@given(st.text(string.ascii_lowercase + " ", min_size=4, max_size=30), st.integers(0, 20))
def test_words_are_no_code_however_fast_they_come(text, gap):
    assert typed(scanned(text, gap)) == (text + "\n", [])


@pytest.mark.parametrize("code", ["1", "12", "W01"])
def test_what_is_too_short_is_no_code(code):
    assert typed(scanned(code)) == (code + "\n", [])


def test_an_end_that_comes_late_leaves_what_was_typed():
    keys = [*scanned("W012", end=""), ("\n", GAP_MILLISECONDS + 1)]
    assert typed(keys) == ("W012\n", [])


def test_a_code_right_after_typing_leaves_what_was_typed():
    keys = [("i", 300), ("d", 120), ("a", 90), *scanned("W012")]
    assert typed(keys) == ("ida", ["W012"])


def test_the_first_key_waits_no_longer_than_a_frame():
    reader = ScanReader()
    reader.take("W", 0)
    assert reader.patience == HOLD_MILLISECONDS <= 17


def test_prefix_and_suffix_are_taken_off():
    assert typed(scanned("~ZOE+LEE#"), Marks("~", "#")) == ("", ["ZOE+LEE"])


def test_with_a_prefix_only_codes_that_have_it_are_taken():
    assert typed(scanned("W012"), Marks("~")) == ("W012\n", [])

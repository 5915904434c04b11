"""Whatever is wrong with a set-up file: one line, or a shop that is written and read again as the same."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import BadInput
from app.wire.setup_writer import write_setup
from tests.support.mutations import mutated_shops
from tests.support.setup_files import whole_shop
from tests.support.setup_reading import read


def taken(shop):
    """The shop as it is written, or the one line with which it is refused."""
    try:
        return json.dumps(write_setup(read(shop))), None
    except BadInput as error:
        return None, str(error)


def is_one_line(line):
    return line.startswith("shop.json: ") and "\n" not in line and len(line) < 500


def is_good(shop):
    """Refused in one line, or a shop that is read again as the same."""
    written, line = taken(shop)
    return is_one_line(line) if written is None else taken(written) == (written, None)


@given(mutated_shops())
def test_a_file_with_odd_values_is_refused_with_a_path_or_means_something(shop):
    assert is_good(shop)
    assert (taken(shop)[1] or "shop.json: $").startswith("shop.json: $")


TEXT = json.dumps(whole_shop(), ensure_ascii=False)
PATCHES = st.text(max_size=8) | st.sampled_from(['"', "}", "]", "NaN", "1e999", "9" * 400])


@given(st.integers(0, len(TEXT)), st.integers(0, 40), PATCHES)
def test_a_file_with_a_hole_or_a_patch_is_refused_in_one_line_or_means_something(start, length, patch):
    assert is_good(TEXT[:start] + patch + TEXT[start + length :])


@given(st.binary(max_size=60))
def test_bytes_that_are_no_file_are_refused_in_one_line(data):
    assert is_good(data)


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(st.dictionaries(st.sampled_from(sorted(whole_shop())), ANY_JSON))
def test_any_json_in_the_place_of_lists_is_refused_in_one_line(shop):
    assert is_good(shop)


@pytest.mark.parametrize(
    ("levels", "kept"), [(10, True), (55, True), (70, False), (300, False), (900, False), (10**5, False)]
)
def test_depth_is_kept_as_far_as_conditions_go_and_refused_beyond(levels, kept):
    text = '{"profiles": [{"id": "a", "meta": ' + "[" * levels + "]" * levels + "}]}"
    assert is_good(text)
    assert (taken(text)[1] is None) is kept

"""Of a note that was changed twice at once nothing that anybody wrote is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.both_notes import both_of

LINES = st.lists(st.sampled_from(["tea", "dog", "hurry", "window", "Any allergy? No"]), max_size=5, unique=True)
TEXTS = LINES.map("\n".join)


@pytest.mark.parametrize(
    ("before", "mine", "theirs", "both"),
    [
        ("", "In a hurry", "Has a dog", "Has a dog\nIn a hurry"),
        ("Tea", "Tea\nIn a hurry", "Tea\nHas a dog", "Tea\nHas a dog\nIn a hurry"),
        ("Tea", "Tea, no milk", "Tea\nHas a dog", "Tea, no milk\nHas a dog"),
        ("Tea\nDog", "Tea, no milk\nDog", "Tea\nDog, large", "Tea, no milk\nDog, large"),
        ("Tea", "Tea, no milk", "Tea, hot", "Tea, hot\nTea, no milk"),
        ("Which ones? …", "Which ones? …\nIn a hurry", "Which ones? Henna", "Which ones? Henna\nIn a hurry"),
        ("Tea\nDog", "Tea", "Tea\nDog\nWindow", "Tea\nWindow"),
        ("Tea\nDog", "Tea\nDog\n", "Dog", "Dog\n"),
    ],
)
def test_what_both_wrote_stands_there(before, mine, theirs, both):
    assert both_of(before, mine, theirs) == both


@given(TEXTS, TEXTS, TEXTS)
def test_nothing_new_is_lost(before, mine, theirs):
    both = both_of(before, mine, theirs).split("\n")
    new = (set(mine.split("\n")) | set(theirs.split("\n"))) - set(before.split("\n"))
    assert new <= set(both)


@given(TEXTS, TEXTS)
def test_what_one_alone_changed_is_as_they_left_it(before, after):
    assert both_of(before, after, before) == both_of(before, before, after) == both_of(before, after, after) == after

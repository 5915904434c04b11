"""What a shop may set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import BadInput
from app.core.settings import Settings, check_setting, settings_of

JSON = st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.lists(st.integers()), st.floats())


def test_what_is_not_kept_is_as_by_default():
    assert settings_of({}) == Settings(recall_after_seconds=30, blind_call=False)


@given(st.dictionaries(st.sampled_from(["recall_after_seconds", "blind_call", "store_id"]), JSON))
def test_whatever_is_kept_the_settings_are_some_that_could_be_set(kept):
    found = settings_of(kept)
    assert check_setting("recall_after_seconds", found.recall_after_seconds) == found.recall_after_seconds
    assert check_setting("blind_call", found.blind_call) is found.blind_call


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("store_id", "x", "there is no setting “store_id”"),
        ("recall_after_seconds", -1, "0 to 600 seconds"),
        ("recall_after_seconds", True, "0 to 600 seconds"),
        ("blind_call", 1, "yes or no"),
    ],
)
def test_what_cannot_be_set_is_told_in_words(key, value, said):
    with pytest.raises(BadInput, match=said):
        check_setting(key, value)

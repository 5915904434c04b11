"""Phone numbers, as they are told apart."""

import pytest

from app.core.phones import in_e164, in_words, spellings


def test_a_number_without_a_country_is_read_in_that_of_the_shop():
    assert in_e164("0412 345 678", "AU") == "+61412345678"
    assert in_e164("0412 345 678") is None


def test_a_number_is_known_however_it_was_written_down():
    assert spellings("+61 412 345 678") == {"+61 412 345 678", "+61412345678", "0412 345 678", "0412345678"}
    assert spellings(" desk 4 ", "AU") == {"desk 4"}


@pytest.mark.parametrize(
    ("kept", "shown"),
    [("+61412345678", "0412 345 678"), ("+4930901820", "+49 30 901820"), ("ask her", "ask her")],
)
def test_a_number_is_read_as_at_home_or_with_its_country(kept, shown):
    assert in_words(kept, "AU") == shown

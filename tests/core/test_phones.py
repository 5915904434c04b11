"""Phone numbers, as they are told apart."""

import pytest

from app.core.phones import as_kept, in_e164, in_words, spellings


def test_a_number_without_a_country_is_read_in_that_of_the_shop():
    assert in_e164("0412 345 678", "AU") == "+61412345678"
    assert in_e164("0412 345 678") is None


@pytest.mark.parametrize(
    ("said", "region"),
    [
        ("0412345678 (mum)", "AU"), ("0171 1234567 Sohn", "DE"), ("1800 FLOWERS", "US"), ("030 123456 App. 22", "DE"),
        ("(03) 9123 4567 ext 12", "AU"), ("+61 3 9123 4567 #12", None), ("9123 4567", "AU"), ("555 1234", "US"),
        ("0031 6 12345678", "AU"),
    ],
)  # fmt: skip
def test_what_is_more_or_less_than_a_number_is_not_made_another_one_rule_39(said, region):
    assert in_e164(said, region) is None


@pytest.mark.parametrize(
    ("said", "region", "whole"),
    [
        ("٠٤١٢ ٣٤٥ ٦٧٨", "AU", "+61412345678"), ("0049 171 1234567", "FR", "+491711234567"),
        ("tel:+61-412-345-678", None, "+61412345678"), ("(03) 9123.4567", "AU", "+61391234567"),
        ("+1 555 010 9999", None, "+15550109999"),
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_is_spelt(said, region, whole):
    assert in_e164(said, region) == whole


def test_a_number_is_kept_whole_and_what_is_none_as_it_was_said_rule_39():
    assert as_kept("0412 345 678", "AU") == "+61412345678"
    assert as_kept(" 0412345678 (mum) ", "AU") == "0412345678 (mum)"


def test_a_number_is_known_however_it_was_written_down():
    assert spellings("+61 412 345 678") == {"+61 412 345 678", "+61412345678", "0412 345 678", "0412345678"}
    assert spellings(" desk 4 ", "AU") == {"desk 4"}


@pytest.mark.parametrize(
    ("kept", "shown"),
    [("+61412345678", "0412 345 678"), ("+4930901820", "+49 30 901820"), ("ask her", "ask her")],
)
def test_a_number_is_read_as_at_home_or_with_its_country(kept, shown):
    assert in_words(kept, "AU") == shown

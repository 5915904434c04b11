"""Instants as text: what is read, what is written, and what is refused (rules 2 and 4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.moments import read_date, read_instant, read_offset_instant, write_instant, write_iso, write_utc

MELBOURNE, LORD_HOWE = "Australia/Melbourne", "Australia/Lord_Howe"
MORNING = 1_778_457_600
"""2026-05-11 00:00 UTC, ten in the morning in Melbourne."""
ARABIC = "2026-05-11".translate({ord(digit): chr(0x0660 + int(digit)) for digit in "0123456789"})


@pytest.mark.parametrize("text", ["2026-05-11 10:00:00", "2026-05-11 10:00", "2026-05-11T10:00:00.25"])
def test_a_naive_text_is_wall_time_in_the_zone_beside_it(text):
    assert read_instant(text, MELBOURNE) == MORNING


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-11T00:00:00Z",
        "2026-05-11 00:00Z",
        "2026-05-11T10:00:00+10:00",
        "2026-05-11 10:00:00 +1000",
        "2026-05-10T19:30:00.999-04:30",
    ],
)
def test_a_text_with_an_offset_is_that_instant_whatever_the_zone(text):
    assert read_instant(text, LORD_HOWE) == read_offset_instant(text) == MORNING


def test_a_wall_time_in_a_gap_moves_forward_by_the_gap():
    assert read_instant("2026-10-04 02:30:00", MELBOURNE) == read_instant("2026-10-04 03:30:00", MELBOURNE)


def test_a_repeated_wall_time_is_the_first_of_the_two():
    first, second = read_instant("2026-04-05 02:30:00+11:00"), read_instant("2026-04-05 02:30:00+10:00")
    assert (read_instant("2026-04-05 02:30:00", MELBOURNE), second - first) == (first, 3600)


def test_only_a_repeated_wall_time_is_written_with_its_offset():
    repeated = [
        write_instant(read_instant(f"2026-04-05 02:30:00{offset}"), MELBOURNE) for offset in ("+11:00", "+10:00")
    ]
    assert repeated == ["2026-04-05 02:30:00+11:00", "2026-04-05 02:30:00+10:00"]
    assert write_instant(MORNING, MELBOURNE) == "2026-05-11 10:00:00"


def test_the_same_instant_is_written_in_utc_for_apis_and_as_iso_for_scripts():
    assert (write_utc(MORNING), write_iso(MORNING)) == ("2026-05-11 00:00:00", "2026-05-11T00:00:00Z")


@pytest.mark.parametrize(
    "text",
    [
        "", "tomorrow", "2026-05-11", "2026-05-11 24:00:00", "2026-02-30 10:00:00", "2026-W20-1 10:00", "10:00",
        "2026-05-11 10:00:00 Europe/Berlin", "2026-05-11 10:00:00+25:00", " 2026-05-11 10:00:00", "1778457600",
        ARABIC + " 10:00:00", "2026-05-11 10:00:00\n", "0001-01-01 00:00:00", "9999-12-31 23:59:59",
        "0000-01-01 00:00", "10000-01-01 00:00:00", "2026-05-11 10:00:00\0",
    ],
)  # fmt: skip
def test_anything_else_is_no_time(text):
    with pytest.raises(ValueError, match=r"time|range|hour"):
        read_instant(text, MELBOURNE)


@pytest.mark.parametrize("text", ["2026-05-11 10:00:00", "2026-05-11", "now"])
def test_an_instant_that_needs_an_offset_is_not_read_without_one(text):
    with pytest.raises(ValueError, match="no offset"):
        read_offset_instant(text)


@pytest.mark.parametrize("text", ["2026-W20-1", "20260511", "2026-5-11", "2026-02-29", ARABIC, "2026-05-11 "])
def test_a_date_has_one_form(text):
    with pytest.raises(ValueError, match=r"date|day|month"):
        read_date(text)


@given(
    st.integers(read_instant("0001-01-10 00:00:00"), read_instant("9999-12-20 00:00:00")),
    st.sampled_from([MELBOURNE, LORD_HOWE, "UTC", "Pacific/Apia", "America/St_Johns", "Africa/Casablanca"]),
)
def test_what_is_written_is_read_as_the_same_instant(instant, zone):
    assert read_instant(write_instant(instant, zone), zone) == instant

"""Rows of Omneo as any Omneo may write them, and what stands in ``meta``: read leniently, never believed blindly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.values import Kind
from app.wire.omneo import catalogue, lenient, messages
from app.wire.omneo.lenient import Unreadable
from app.wire.omneo.said import read_meta, write_meta

NINE = 1_778_454_000
ROW = {
    "id": 7, "appointment_definition_id": 1, "profile_id": "a1", "location_id": 13, "status": "confirmed",
    "scheduled_start_at": "2026-05-11 00:00:00", "scheduled_end_at": "2026-05-11T00:30:00.000000Z",
    "timezone": "Australia/Melbourne", "created_at": None, "updated_at": "2026-05-10 23:00:00", "colour": "#abc",
}  # fmt: skip
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def test_both_forms_of_time_are_the_same_time():
    told = messages.read_row(Kind.APPOINTMENT, ROW)
    assert told.fields["scheduled_end_at"] - told.fields["scheduled_start_at"] == 1800
    assert told.updated_at == NINE


@pytest.mark.parametrize(
    "said", ["2026-02-30 10:00:00", "2026-05-11 24:00:00", "yesterday", "2026-05-11", 7, True, ["2026"]]
)
def test_what_is_no_time_is_not_guessed_at(said):
    with pytest.raises(Unreadable, match="scheduled_start_at is not a time"):
        messages.read_row(Kind.APPOINTMENT, {**ROW, "scheduled_start_at": said})


def test_an_id_that_only_the_record_itself_shows_is_found_there():
    row = {**ROW, "profile_id": None, "profile": {"id": "a1"}, "location_id": "13"}
    fields = messages.read_row(Kind.APPOINTMENT, row).fields
    assert (fields["profile_id"], fields["location_id"], fields["definition_id"]) == ("a1", "13", "1")


def test_a_stamp_of_a_step_that_was_taken_back_says_nothing():
    row = {**ROW, "cancelled_at": "2026-05-11 00:00:00", "arrived_at": "2026-05-11 00:00:00", "confirmed_at": None}
    fields = messages.read_row(Kind.APPOINTMENT, row).fields
    assert (fields["cancelled_at"], fields["arrived_at"]) == (None, None)


@pytest.mark.parametrize(
    ("said", "meant"), [("1", True), ("closed", True), (0, False), ("false", False), (None, False)]
)
def test_closed_is_said_in_many_ways(said, meant):
    assert lenient.flag({"is_closed": said}, "is_closed") is meant


@pytest.mark.parametrize(
    "places",
    [
        [{"id": 13, "name": "Melbourne", "handle": "mel"}],
        [{"id": None, "location_id": 13, "is_active": True}],
        [{"id": 7, "appointment_definition_id": 1, "location_id": 13, "is_active": 1, "location": {"id": 13}}],
        {"0": {"id": 7, "location": {"id": 13}, "is_active": "1"}},
    ],
)
def test_where_a_service_is_offered_is_read_in_every_shape(places):
    row = {"id": 1, "handle": "cut", "name": "Cut", "duration_minutes": "30", "locations": places}
    assert catalogue.definition(row)["location_ids"] == [13]


def test_a_place_without_a_zone_is_not_taken_for_one():
    with pytest.raises(Unreadable, match="timezone"):
        catalogue.location({"id": 1, "name": "x", "timezone": None})


@given(st.sampled_from(sorted(messages.KINDS)), ANY, st.dictionaries(st.sampled_from(sorted(ROW)), ANY))
def test_whatever_a_row_says_it_is_read_or_set_aside(kind, row, changed):
    for each in (row, {**ROW, **changed}):
        try:
            told = messages.read_row(kind, each)
        except Unreadable:
            continue
        assert isinstance(told.remote_id, str)


@given(st.sampled_from([catalogue.location, catalogue.definition, catalogue.questionnaire]), ANY, ANY)
def test_whatever_a_shop_says_of_itself_is_read_or_set_aside(read, row, part):
    usual = {"id": 1, "name": "x", "timezone": "UTC", "duration_minutes": 30, "normal_hours": part, "locations": part,
             "staff": part, "versions": part, "special_hours": part, "pages": part}  # fmt: skip
    for each in (row, usual):
        try:
            assert read(each)["id"]
        except Unreadable:
            continue


@given(
    st.dictionaries(st.text(st.characters(codec="ascii", exclude_characters="."), max_size=8), ANY, max_size=3),
    st.booleans(),
)
def test_what_others_wrote_in_meta_comes_back_and_so_does_what_we_did(own, as_list):
    own = {name: value for name, value in own.items() if name not in ("floorwalker", "calls", "ticket")}
    words = {"ticket": "CB012", "calls": 2, "called_at": NINE, "status": "called", "reason": None}
    said = read_meta(write_meta(own, words, "an-intent", as_list=as_list))
    assert (said.own, said.intent) == (own or None, "an-intent")
    assert said.words.items() >= {"ticket": "CB012", "calls": 2, "called_at": NINE, "status": "called"}.items()


@given(ANY)
def test_meta_of_anybody_is_never_an_error(meta):
    said = read_meta(meta)
    assert all(isinstance(value, int | str) for value in said.words.values())

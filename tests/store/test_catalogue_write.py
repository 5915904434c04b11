"""Keeping what a shop offers: records whole, numbers stable, blocks that follow the buffers."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.core.blocks import block_of
from app.core.errors import Refused
from app.core.values import (
    Answer,
    Appointment,
    Calendar,
    Definition,
    DefinitionPlace,
    DefinitionStaff,
    NormalHour,
    Page,
    Question,
    Questionnaire,
    QuestionnaireVersion,
    SpecialHour,
    StaffPlace,
    Status,
    Target,
)
from app.store import tables
from app.store.catalogue_write import (
    save_definition,
    save_location,
    save_questionnaire,
    save_staff,
    save_target,
)

WEEK = tuple(NormalHour(day, 540, 1020) for day in range(5))
EASTER = SpecialHour("Easter", date(2026, 4, 3), date(2026, 4, 6), is_closed=True)
WASH = Definition("wash", 7, "wash", "Wash", 20, places=(DefinitionPlace("mel"),), staff=(DefinitionStaff("ana"),))


def saved(store, save, record):
    """Save it in one unit and read it back in another state."""
    with store.write() as unit:
        save(unit, record)
    with store.read() as reader:
        return reader.catalogue


def without_numbers(calendar):
    return Calendar(
        tuple(replace(row, number=None) for row in calendar.normal),
        tuple(replace(row, number=None) for row in calendar.special),
    )


def test_a_definition_comes_back_as_it_was_kept(store, now):
    kept = saved(store, save_definition, replace(WASH, calendar=Calendar(WEEK, (EASTER,)))).definitions["wash"]
    assert without_numbers(kept.calendar) == Calendar(WEEK, (EASTER,))
    assert [place.location_id for place in kept.places] == ["mel"]
    assert [member.staff_id for member in kept.staff] == ["ana"]
    assert (kept.created_at, kept.updated_at) == (now, now)


def test_saving_the_same_again_keeps_every_number(store):
    once = saved(store, save_definition, replace(WASH, calendar=Calendar(WEEK, (EASTER,)))).definitions["wash"]
    twice = saved(store, save_definition, replace(WASH, calendar=Calendar(WEEK, (EASTER,)))).definitions["wash"]
    assert twice == once


def test_one_changed_row_of_hours_leaves_the_others_numbers_alone(store):
    once = saved(store, save_staff, _ana(store, WEEK)).staff["ana"].calendar.normal
    longer = (*WEEK[:2], replace(WEEK[2], closes=1200), *WEEK[3:])
    twice = saved(store, save_staff, _ana(store, longer)).staff["ana"].calendar.normal
    assert {row.number for row in once} - {row.number for row in twice} == {once[2].number}
    assert sorted((row.day, row.closes) for row in twice) == [(0, 1020), (1, 1020), (2, 1200), (3, 1020), (4, 1020)]


def test_a_row_that_is_known_by_its_number_is_changed_in_place(store):
    once = saved(store, save_staff, _ana(store, WEEK)).staff["ana"].calendar.normal
    twice = saved(store, save_staff, _ana(store, (replace(once[0], closes=900), *once[1:]))).staff["ana"].calendar
    assert twice.normal[0] == replace(once[0], closes=900)


def test_a_number_that_another_owner_has_is_not_taken_from_them(store):
    of_ana = saved(store, save_staff, _ana(store, WEEK)).staff["ana"].calendar.normal
    location = replace(_location(store), calendar=Calendar(of_ana))
    catalogue = saved(store, save_location, location)
    assert catalogue.staff["ana"].calendar.normal == of_ana
    assert {row.number for row in catalogue.locations["mel"].calendar.normal}.isdisjoint(row.number for row in of_ana)


def test_a_place_stays_the_same_row_while_what_it_says_changes(store):
    once = saved(store, save_staff, _ana(store, places=(StaffPlace("mel"),))).staff["ana"].places
    twice = saved(store, save_staff, _ana(store, places=(StaffPlace("mel", is_active=False),))).staff["ana"].places
    assert twice == (replace(once[0], is_active=False),)


def test_what_is_no_longer_wanted_is_gone(store):
    saved(store, save_staff, _ana(store, WEEK, places=(StaffPlace("mel"),)))
    bare = saved(store, save_staff, _ana(store)).staff["ana"]
    assert (bare.calendar, bare.places) == (Calendar(), ())


def test_the_unit_that_changed_something_sees_it_at_once(store):
    with store.write() as unit:
        save_definition(unit, WASH)
        assert unit.catalogue.definitions["wash"].name == "Wash"


def test_a_store_opened_elsewhere_sees_it_in_its_next_look(store, other):
    with other.read() as reader:
        assert "wash" not in reader.catalogue.definitions
    saved(store, save_definition, WASH)
    with other.read() as reader:
        assert "wash" in reader.catalogue.definitions


def test_a_unit_that_fails_leaves_the_catalogue_of_others_alone(store):
    def save_and_fail(unit, definition):
        save_definition(unit, definition)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        saved(store, save_and_fail, WASH)
    with store.read() as reader:
        assert "wash" not in reader.catalogue.definitions


def test_a_stamp_that_is_given_is_kept(store):
    target = Target("mail", 1, "mail", "Mail", created_at=11, updated_at=22)
    with store.write() as unit:
        save_target(unit, target)
        assert unit.get(Target, "mail") == target


QUESTION = Question(1, 2, 3, "size", "Size", "Your size", "text", "size", options=({"value": "S"},))
VERSION = QuestionnaireVersion("v1", 1, 1, (Page("Fit", questions=(QUESTION,)),), created_at=5)
FORM = Questionnaire(
    "form", 1, "form", "Form", current_version_id="v1", versions=(VERSION,), created_at=5, updated_at=5
)


def test_a_questionnaire_comes_back_with_its_versions(store):
    assert saved(store, save_questionnaire, FORM).questionnaires["form"] == FORM


def test_a_version_may_change_until_it_is_answered(store):
    other = replace(VERSION, pages=(Page("Other"),))
    saved(store, save_questionnaire, FORM)
    assert saved(store, save_questionnaire, replace(FORM, versions=(other,))).questionnaires["form"].versions == (
        other,
    )
    with store.write() as unit:
        unit.add("book", Answer("a1", 1, "form", "v1", 1, 2, 3, "size", "Your size", "text", False, "size", "S"))
    with pytest.raises(Refused, match=r"version 1 of the questionnaire form has been answered: make a new one \(rule"):
        saved(store, save_questionnaire, FORM)


minutes = st.integers(0, 180)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    status=st.sampled_from(Status),
    start=st.integers(-100_000, 100_000),
    length=st.integers(1, 10_000),
    done=st.none() | st.integers(-120_000, 120_000),
    first=st.tuples(minutes, minutes),
    then=st.tuples(minutes, minutes),
)
def test_blocks_follow_the_buffers_as_the_core_computes_them(store, status, start, length, done, first, then):
    with store.write() as unit:
        save_definition(unit, _with_buffers(WASH, first))
        number = unit.next_number(tables.appointments)
        booked = Appointment(
            f"a{number}", number, "wash", "zoe", "mel", "ana", status, start, start + length, "UTC", completed_at=done
        )
        unit.add("book", booked)
        save_definition(unit, changed := _with_buffers(WASH, then))
        held = select(tables.appointments.c.holds_from, tables.appointments.c.holds_until)
        row = unit.connection.execute(held.where(tables.appointments.c.id == booked.id)).one()
    block = block_of(booked, changed)
    assert tuple(row) == ((block.start, block.end) if block else (None, None))


def _with_buffers(definition, buffers):
    return replace(definition, buffer_before_minutes=buffers[0], buffer_after_minutes=buffers[1])


def _location(store):
    with store.read() as reader:
        return reader.catalogue.locations["mel"]


def _ana(store, week=(), places=()):
    with store.read() as reader:
        return replace(reader.catalogue.staff["ana"], calendar=Calendar(week), places=places)

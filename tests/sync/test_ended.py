"""Customers who are no more at one till, while the remote and the other till go on telling of them (rules 37, 38)."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.core.values import Appointment, Profile
from app.store import tables
from tests.support.shop_builder import at
from tests.support.twin import Twin


@pytest.fixture
def known(twin: Twin) -> Twin:
    """Nia is known everywhere, with a booking; ``nia`` is her id at till a."""
    nia = twin.a.act("add_customer", first_name="Nia", last_name="Secret", mobile_phone="0400 111 222")
    booked = twin.a.book(profile_id=nia.id, staff_id="ana", start=at(11), notes="Left side")
    twin.settle()
    twin.nia, twin.booked = nia.id, booked.id
    return twin


def test_what_the_hub_still_says_of_who_was_erased_is_not_taken_over(known: Twin):
    known.a.act("erase_customer", known.nia)
    there = known.b.here(Profile, known.a.there(known.nia)).id
    known.b.act("edit_customer", there, last_name="Secretson")
    mine = known.b.here(Appointment, known.a.there(known.booked)).id
    known.b.act("note", mine, text="Secret allergy")
    known.settle()
    assert known.a.shop.find(Profile, known.nia).name == "–"
    assert known.a.shop.find(Appointment, known.booked).notes is None
    rows = str(known.a.shop.rows("SELECT fields FROM remote_seen")) + str(
        known.a.shop.rows("SELECT body FROM set_aside")
    )
    assert "Secret" not in rows


def test_a_booking_of_who_was_erased_goes_on_without_words(known: Twin):
    known.a.act("erase_customer", known.nia)
    mine = known.b.here(Appointment, known.a.there(known.booked)).id
    known.b.act("reschedule", mine, start=at(12))
    known.settle()
    assert known.a.shop.find(Appointment, known.booked).scheduled_start_at == at(12)
    known.a.act("cancel", known.booked, reason="Nobody will come")
    known.settle()
    assert known.hub_has(Appointment)[known.a.there(known.booked)]["status"] == "cancelled"
    assert known.a.outbox() == []


def test_no_table_keeps_the_receipts_of_who_was_erased_though_the_hub_was_told_of_them(known: Twin):
    known.a.book(profile_id=known.nia, staff_id="ana", start=at(13), transaction="R-4711", order="SO-8821")
    known.settle()
    known.a.act("erase_customer", known.nia)
    known.settle()
    with known.a.shop.store.read() as reader:
        rows = [row for table in tables.metadata.tables.values() for row in reader.connection.execute(select(table))]
    assert not [row for row in rows if "R-4711" in str(row) or "SO-8821" in str(row)]


def test_what_the_hub_had_not_heard_of_who_was_erased_it_never_hears(twin: Twin):
    nia = twin.a.act("add_customer", first_name="Nia", last_name="Secret")
    twin.a.book(profile_id=nia.id, staff_id="ana", start=at(11))
    twin.a.act("erase_customer", nia.id)
    before = len(twin.hub_has(Profile))
    twin.settle()
    assert len(twin.hub_has(Profile)) == before
    assert twin.hub_has(Appointment) == {}
    assert twin.a.outbox() == []


def test_a_booking_made_elsewhere_for_who_was_merged_is_for_who_they_are_now(known: Twin):
    zoe_there = known.b.here(Profile, known.a.there(known.nia)).id
    known.a.act("merge_customers", "zoe", other_id=known.nia)
    known.settle()
    assert known.hub_has(Appointment)[known.a.there(known.booked)]["status"] == "confirmed"
    assert known.b.here(Appointment, known.a.there(known.booked)).profile_id == "zoe"
    late = known.b.book(profile_id=zoe_there, staff_id="bob", start=at(14))
    known.settle()
    assert known.a.here(Appointment, known.b.there(late.id)).profile_id == "zoe"


def test_a_merge_that_was_taken_back_is_taken_back_everywhere(known: Twin):
    known.a.act("merge_customers", "zoe", other_id=known.nia)
    known.settle()
    known.a.act("undo")
    known.settle()
    assert known.b.here(Appointment, known.a.there(known.booked)).profile_id == known.b.here(
        Profile, known.a.there(known.nia)
    ).id  # fmt: skip
    known.assert_converged()


def test_a_booking_of_who_was_merged_while_its_answer_was_lost_is_told_once(near: Twin):
    nia = near.a.act("add_customer", first_name="Nia", mobile_phone="0400 111 222")
    near.settle()
    near.a.book(profile_id=nia.id, staff_id="ana", start=at(11))
    near.drop_replies("a", 1)
    near.sync("a")
    near.a.act("merge_customers", "zoe", other_id=nia.id)
    near.pass_time(400)
    near.settle()
    assert [each["status"] for each in near.hub_has(Appointment).values()] == ["confirmed"]
    assert near.a.outbox() == []

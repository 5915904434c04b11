"""What is printed at one till means the same at every other: ids of bookings and walk-ins go round with them."""

from dataclasses import replace

import pytest
from icalendar import Calendar

from app.core.values import Appointment, Kind, QueueEntry
from app.sync.merging import Merge
from app.sync.naming import is_id
from app.wire.omneo.said import NAME, read_meta, write_meta
from tests.support.shop_builder import at
from tests.support.twin import copy_store


def event_of(desk, booking_id):
    return next(iter(Calendar.from_ical(desk.shop.look("appointment_ics", booking_id).data).walk("VEVENT")))


def test_a_booking_is_called_the_same_at_both_tills_and_its_code_is_known_at_the_other_ones_screen(near):
    made = near.a.book(start=at(10), staff_id="ana")
    near.settle()
    assert near.b.here(Appointment, near.a.there(made.id)).id == made.id
    assert near.b.shop.look("code_of", f"FW:A:{made.id}", "mel").id == made.id
    assert near.b.shop.look("kiosk_code", f"FW:A:{made.id}", "mel").hits[0].start == at(10)


def test_the_ticket_of_a_walk_in_is_known_at_the_other_till(near):
    entry = near.a.shop.check_in()
    near.settle()
    assert near.b.shop.look("code_of", f"FW:Q:{entry.id}", "mel").id == entry.id
    assert near.b.here(QueueEntry, near.a.there(entry.id)).ticket == entry.ticket


def test_calendars_take_what_either_till_hands_out_for_the_same_entry_and_the_later_for_the_newer(near):
    made = near.a.book(start=at(10), staff_id="ana")
    near.settle()
    handed = [event_of(near.a, made.id)]
    for desk, hour in ((near.b, 12), (near.a, 14), (near.b, 15)):
        near.pass_time(60)
        desk.act("reschedule", made.id, start=at(hour))
        near.settle()
        handed.append(event_of(desk, made.id))
    assert len({each["uid"] for each in handed}) == 1
    numbers = [each["sequence"] for each in handed]
    assert numbers == sorted(set(numbers))


def test_what_the_other_till_changes_is_newer_however_late_it_heard_of_the_booking(near):
    near.cut("a")
    made = near.a.book(start=at(10), staff_id="ana")
    near.pass_time(3600)
    near.a.act("reschedule", made.id, start=at(11))
    before = event_of(near.a, made.id)
    near.heal("a")
    near.settle()
    near.pass_time(60)
    near.b.act("reschedule", made.id, start=at(12))
    assert event_of(near.b, made.id)["sequence"] > before["sequence"]


def test_a_booking_made_at_the_hub_itself_is_called_the_same_at_both_tills(near):
    near.hub.shop.book(start=at(11), staff_id="bob")
    near.settle()
    (remote_id,) = near.a.said(Appointment)
    assert near.a.here(Appointment, remote_id).id == near.b.here(Appointment, remote_id).id


def test_a_till_that_comes_later_calls_a_booking_as_it_was_called_before(near):
    made = near.a.book(start=at(10), staff_id="ana")
    near.sync("a")
    near.pass_time(60)
    near.a.act("arrive", made.id)
    near.sync("a")
    near.sync("b")
    near.settle()
    assert near.b.shop.find(Appointment, made.id).arrived_at is not None


@pytest.mark.parametrize("as_list", [False, True])
def test_the_id_goes_round_in_either_form_of_meta_and_is_nothing_of_the_shops(as_list):
    name = "0190f3a2-77aa-7000-8000-000000000001"
    said = read_meta(write_meta(None, {NAME: name}, "an-intent", as_list=as_list))
    assert (said.words[NAME], said.own) == (name, None)


@pytest.mark.parametrize("named", ["", "zoe", "0190F3A2-77AA-7000-8000-000000000001", "x" * 5000, "{}", "../../etc"])
def test_what_is_no_id_of_ours_names_nothing(named):
    assert not is_id(named)


def arrive(desk, *rows):
    with desk.shop.store.write() as unit:
        Merge(unit, desk.remote.name, desk.remote.words, lambda _: ()).take(Kind.APPOINTMENT, rows)
    return [desk.here(Appointment, row.remote_id) for row in rows]


def row_named(near, made, remote_id, named):
    near.settle()
    found = near.a.remote.read(Kind.APPOINTMENT, near.a.there(made.id))
    return replace(found, remote_id=remote_id, named=named)


def test_an_id_that_is_in_use_here_is_never_given_to_another_record(near):
    made = near.a.book(start=at(10), staff_id="ana")
    row = row_named(near, made, "9001", made.id)
    (other,) = arrive(near.a, row)
    assert other.id != made.id
    assert near.a.there(made.id) != "9001"


@pytest.mark.parametrize("kind", [Kind.QUEUE_ENTRY, Kind.PROFILE])
def test_nor_one_that_a_record_of_another_kind_has(near, kind):
    made = near.a.book(start=at(10), staff_id="ana")
    used = near.a.shop.check_in().id if kind is Kind.QUEUE_ENTRY else near.a.act("add_customer", first_name="Nia").id
    (other,) = arrive(near.a, row_named(near, made, "9001", used))
    assert other.id != used


def test_of_two_rows_that_claim_one_id_the_first_has_it(near):
    made = near.a.book(start=at(10), staff_id="ana")
    name = "0190f3a2-77aa-7000-8000-000000000001"
    row = row_named(near, made, "9001", name)
    one, other = arrive(near.b, row, replace(row, remote_id="9002"))
    assert one.id == name
    assert other.id != name


def test_a_till_put_back_in_time_calls_what_it_hears_again_as_it_did(near, tmp_path):
    kept, store = tmp_path / "kept.db", near.a.shop.store.where
    copy_store(store, kept)
    made = near.a.book(start=at(10), staff_id="ana")
    near.settle()
    copy_store(kept, store)
    near.a.connect()
    near.settle()
    assert near.a.here(Appointment, "1").id == made.id

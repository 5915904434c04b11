"""Stories of two tills and a hub, on real sockets (rules 34 to 36)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.core.values import Appointment, Profile, QueueEntry, QueueStatus, Status, WaitlistEntry
from tests.support.shop_builder import DAY, at
from tests.support.twin import Twin


def test_a_booking_made_offline_reaches_the_hub_once_and_the_other_till(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.sync("a", "b")
    assert len(twin.hub_has(Appointment)) == 1
    assert twin.b.here(Appointment, twin.a.there(made.id)).status is Status.CONFIRMED
    twin.assert_converged()


def test_a_day_without_a_cable_is_told_in_an_order_that_makes_sense(twin: Twin):
    customer = twin.a.act("add_customer", first_name="Nia", mobile_phone="0400 111 222")
    made = twin.a.book(profile_id=customer.id, staff_id="ana", start=at(9, 30))
    twin.a.act("reschedule", made.id, start=at(10))
    twin.a.act("arrive", made.id)
    entry = twin.a.act("check_in", definition_id="cut", location_id="mel", guest_name="Pat")
    twin.a.act("call", entry.id, staff_id="bob")
    twin.a.act("serve", entry.id, staff_id="bob")
    twin.pass_time(60)
    twin.a.act("complete", made.id)
    twin.settle()
    twin.assert_converged()
    assert twin.hub_has(Appointment)[twin.a.there(made.id)]["status"] == "completed"
    assert twin.b.here(QueueEntry, twin.a.there(entry.id)).ticket == entry.ticket


def test_an_undo_at_the_desk_never_leaves_the_till(twin: Twin):
    twin.a.book(staff_id="ana")
    twin.a.act("undo")
    report = twin.sync("a")
    assert (report.told, report.cancelled_out) == (0, 2)
    assert twin.hub_has(Appointment) == {}
    assert twin.a.outbox() == []


def test_what_was_undone_and_done_again_is_told_as_it_stands(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.a.act("undo")
    twin.sync("a")
    twin.a.act("redo")
    twin.settle()
    assert twin.hub_has(Appointment)[twin.a.there(made.id)]["status"] == "confirmed"
    twin.assert_converged()


def test_an_undo_of_what_was_told_is_told_too(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.a.act("arrive", made.id)
    twin.sync("a")
    twin.a.act("undo")
    twin.settle()
    assert twin.hub_has(Appointment)[twin.a.there(made.id)]["status"] == "confirmed"
    twin.assert_converged()


def test_of_two_tills_that_book_one_minute_offline_one_wins_and_the_other_is_told_why(twin: Twin):
    twin.a.book(staff_id="ana", profile_id="zoe")
    lost = twin.b.book(staff_id="ana", profile_id="max")
    twin.sync("a", "b")
    [(verb, state, words)] = twin.b.outbox()
    assert (verb, state) == ("book", "refused")
    assert words
    assert len(twin.hub_has(Appointment)) == 1
    assert twin.b.shop.find(Appointment, lost.id).profile_id == "max"


def test_a_refused_step_holds_back_only_its_own_record(twin: Twin):
    twin.a.book(staff_id="ana", profile_id="zoe")
    lost = twin.b.book(staff_id="ana", profile_id="max")
    twin.b.act("note", lost.id, text="call back")
    twin.b.book(staff_id="bob", profile_id="ida")
    twin.sync("a", "b")
    assert [state for _, state, _ in twin.b.outbox()] == ["refused", "pending"]
    assert len(twin.hub_has(Appointment)) == 2


def test_moved_here_and_cancelled_there_is_put_before_a_person(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.settle()
    theirs = twin.b.here(Appointment, twin.a.there(made.id))
    twin.b.act("cancel", theirs.id, reason="ill")
    twin.a.act("reschedule", made.id, start=at(11))
    twin.sync("b", "a")
    assert [state for _, state, _ in twin.a.outbox()] == ["refused"]
    assert twin.hub_has(Appointment)[twin.a.there(made.id)]["status"] == "cancelled"


def test_approved_by_both_is_approved_once(twin: Twin):
    made = twin.a.book(definition_id="dye", staff_id="ana", start=at(12))
    twin.settle()
    theirs = twin.b.here(Appointment, twin.a.there(made.id))
    twin.a.act("approve", made.id)
    twin.b.act("approve", theirs.id)
    twin.settle()
    twin.assert_converged()
    assert twin.a.shop.find(Appointment, made.id).status is Status.CONFIRMED


def test_different_fields_changed_by_both_are_put_together(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.settle()
    theirs = twin.b.here(Appointment, twin.a.there(made.id))
    twin.a.act("note", made.id, text="brings a dog")
    twin.b.act("reschedule", theirs.id, start=at(11))
    twin.settle()
    twin.assert_converged()
    found = twin.b.shop.find(Appointment, theirs.id)
    assert (found.notes, found.scheduled_start_at) == ("brings a dog", at(11))


def test_the_same_field_changed_by_both_is_a_conflict_with_both_values(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.settle()
    theirs = twin.b.here(Appointment, twin.a.there(made.id))
    twin.b.act("note", theirs.id, text="no dogs")
    twin.sync("b")
    twin.a.act("note", made.id, text="brings a dog")
    twin.a.engine.hold = 5
    twin.sync("a")
    assert [state for _, state, _ in twin.a.outbox()] == ["conflict"]
    [(detail,)] = twin.a.shop.rows("SELECT json_extract(detail, '$.fields.notes') FROM outbox WHERE state = 'conflict'")
    assert ("brings a dog" in detail, "no dogs" in detail) == (True, True)
    [(words,)] = twin.a.shop.rows("SELECT last_error FROM outbox WHERE state = 'conflict'")
    assert words == 'notes: "brings a dog" here, "no dogs" there'
    assert twin.a.shop.find(Appointment, made.id).notes == "brings a dog"


def test_a_walk_in_that_becomes_a_booking_is_linked_at_the_hub(twin: Twin):
    entry = twin.a.act("check_in", definition_id="cut", location_id="mel", profile_id="zoe")
    twin.a.act("convert", entry.id)
    twin.settle()
    twin.assert_converged()
    linked = twin.b.here(QueueEntry, twin.a.there(entry.id))
    assert (linked.status, bool(linked.appointment_id)) == (QueueStatus.SERVED, True)


def test_who_is_kept_as_a_customer_is_so_everywhere_and_taken_back_everywhere(twin: Twin):
    entry = twin.a.act("check_in", definition_id="cut", location_id="mel", guest_name="Nia Roe")
    twin.settle()
    twin.a.act("name_walk_in", entry.id, first_name="Nia", last_name="Roe")
    twin.settle()
    there = twin.a.there(entry.id)
    known = twin.b.here(QueueEntry, there)
    assert twin.b.shop.find(Profile, known.profile_id).name == "Nia Roe"
    twin.a.act("undo", entry.id)
    twin.settle()
    [row] = twin.hub.staff.get("/appointment-queues").json()["data"]
    assert (twin.b.here(QueueEntry, there).profile_id, row["profile"]) == (None, None)
    twin.assert_converged()


def test_two_tills_that_make_different_people_of_one_walk_in_ask_a_person(twin: Twin):
    entry = twin.a.act("check_in", definition_id="cut", location_id="mel", guest_name="Zoe")
    twin.settle()
    twin.b.act("name_walk_in", twin.b.here(QueueEntry, twin.a.there(entry.id)).id, profile_id="max")
    twin.sync("b")
    twin.a.act("name_walk_in", entry.id, profile_id="zoe")
    twin.sync("a")
    assert [state for _, state, _ in twin.a.outbox()] == ["conflict"]
    assert twin.a.shop.find(QueueEntry, entry.id).profile_id == "zoe"
    [line] = twin.a.shop.look("sync_view").steps
    assert [(each.field, each.ours, each.theirs) for each in line.differences] == [("profile_id", "Zoe Lee", "Max Lee")]


def test_whoever_changes_a_record_leaves_in_it_which_step_made_it(twin: Twin):
    entry = twin.a.act("check_in", definition_id="cut", location_id="mel", guest_name="Pat")
    twin.sync("a", "b")
    made = [row["meta"]["floorwalker"]["intent"] for row in twin.hub.staff.get("/appointment-queues").json()["data"]]
    twin.b.act("call", twin.b.here(QueueEntry, twin.a.there(entry.id)).id)
    twin.sync("b", "a")
    twin.a.act("serve", entry.id)
    twin.sync("a")
    left = [row["meta"]["floorwalker"]["intent"] for row in twin.hub.staff.get("/appointment-queues").json()["data"]]
    assert left == made


def test_a_wish_that_comes_true_is_fulfilled_at_the_hub(twin: Twin):
    wish = twin.a.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="tom")
    twin.a.act("fulfil", wish.id, start=at(10) + DAY)
    twin.settle()
    twin.assert_converged()
    assert twin.hub_has(WaitlistEntry)[twin.a.there(wish.id)]["status"] == "fulfilled"


def test_a_customer_whom_the_hub_knows_already_is_one_person_everywhere(twin: Twin):
    with twin.hub.shop.store.write() as unit:
        unit.add("add_customer", Profile("hub-nia", "Nia", "Roe", "nia@example.com", "+61400111222"))
    mine = twin.a.act("add_customer", first_name="Nia", email="nia@example.com")
    made = twin.a.book(profile_id=mine.id, staff_id="ana")
    twin.settle()
    twin.assert_converged()
    assert twin.a.there(mine.id) == "hub-nia"
    assert twin.a.shop.find(Profile, mine.id).last_name == "Roe"
    assert len(twin.a.shop.rows("SELECT 1 FROM profiles WHERE email = 'nia@example.com'")) == 1
    assert twin.hub_has(Appointment)[twin.a.there(made.id)]["status"] == "confirmed"


def test_what_is_deleted_at_the_hub_is_called_off_here(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.settle()
    twin.pass_time(10)
    twin.a.book(staff_id="bob")
    twin.settle()
    twin.hub.staff.delete(f"/appointments/{twin.a.there(made.id)}").raise_for_status()
    twin.pass_time(700)
    twin.settle()
    assert twin.a.shop.find(Appointment, made.id).status is Status.CANCELLED
    twin.assert_converged()


def test_what_a_restored_hub_forgot_is_put_before_a_person_and_told_again(twin: Twin, tmp_path: Path):
    first = twin.a.book(staff_id="ana", profile_id="zoe")
    twin.settle()
    twin.back_up_hub(tmp_path / "old.db")
    twin.pass_time(60)
    twin.a.act("arrive", first.id)
    new = twin.a.act("add_customer", first_name="Nia")
    second = twin.a.book(staff_id="bob", profile_id=new.id, start=at(12))
    twin.settle()
    twin.restore_hub(tmp_path / "old.db")
    twin.pass_time(700)
    twin.sync("a")
    assert [line[:2] for line in twin.a.outbox()] == [("tell_again", "conflict")] * 2
    for line in twin.a.shop.look("sync_view").steps:
        twin.a.act("keep_mine", line.seq)
    twin.sync("a", "a", "a")
    told = twin.hub_has(Appointment)
    assert {told[twin.a.there(each.id)]["status"] for each in (first, second)} == {"arrived", "confirmed"}
    assert twin.a.outbox() == []


def test_a_ticket_that_two_tills_of_one_letter_gave_is_put_before_a_person(near: Twin):
    with near.b.shop.store.write() as unit:
        unit.keep(unit.device, replace(unit.device, letter="A"))
    first = near.a.act("check_in", definition_id="cut", location_id="mel", guest_name="Pat")
    second = near.b.act("check_in", definition_id="cut", location_id="mel", guest_name="Kim")
    assert first.ticket == second.ticket
    near.settle()
    [(verb, state, words)] = near.b.outbox()
    assert (verb, state, first.ticket in str(words)) == ("check_in", "refused", True)
    assert [each["guest_name"] for each in near.hub_has(QueueEntry).values()] == ["Pat"]

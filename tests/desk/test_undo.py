"""Taking back the last step: exactly, with all of its act, on the same day, once."""

from dataclasses import replace

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import (
    Appointment,
    Device,
    Profile,
    QueueEntry,
    QueueStatus,
    Status,
    WaitlistEntry,
    WaitlistStatus,
)
from app.desk.serving import serve
from tests.support.shop_builder import DAY, MONDAY, at

WANTS = (("ana", "zoe"), ("bob", "max"))


def code_of(refusal):
    return refusal.value.reasons[0].code


def same(one, other):
    """Equal but for when they were last written, and for a ticket, which nobody takes back (rule 26)."""
    kept = {name: getattr(one, name) for name in ("ticket", "ticket_at") if hasattr(one, "ticket_at")}
    return replace(one, updated_at=0) == replace(other, updated_at=0, **kept)


STEPS = [
    ("arrive", {}), ("complete", {}), ("cancel", {"reason": "flu"}), ("no_show", {}),
    ("reschedule", {"start": at(15)}), ("reassign", {"staff_id": "bob"}), ("note", {"text": "tea"}),
]  # fmt: skip


@pytest.mark.parametrize(("verb", "given"), STEPS)
def test_what_a_step_changed_is_as_it_was(shop, verb, given):
    made = shop.book(staff_id="ana")
    shop.act(verb, made.id, **given)
    shop.act("undo", made.id)
    assert same(shop.find(Appointment, made.id), made)


@pytest.mark.parametrize("verb", ["approve", "reject"])
def test_a_request_is_a_request_again(shop, verb):
    made = shop.book(definition_id="dye")
    shop.act(verb, made.id)
    shop.act("undo", made.id)
    assert same(shop.find(Appointment, made.id), made)


@pytest.mark.parametrize("verb", ["call", "serve", "park", "cancel"])
def test_a_walk_in_waits_again(shop, verb):
    entry = shop.check_in()
    shop.act(verb, entry.id)
    shop.act("undo", entry.id)
    assert same(shop.find(QueueEntry, entry.id), entry)


def test_an_undo_is_a_new_step_that_names_the_old_one_and_goes_to_the_remote(shop):
    made = shop.book()
    shop.act("arrive", made.id)
    step = shop.act("undo", made.id)
    assert (step.verb, step.kind.value, step.record_id) == ("undo", "appointment", made.id)
    assert shop.rows(f"SELECT verb FROM audit WHERE seq = {step.undoes}") == [("arrive",)]
    assert shop.rows(f"SELECT verb FROM outbox WHERE audit_seq = {step.seq}") == [("undo",)]


def test_the_visit_of_an_undone_arrival_does_not_count_until_they_arrive(shop):
    made = shop.book()
    shop.act("arrive", made.id)
    shop.act("undo", made.id)
    assert shop.look("customer_card", "zoe").visits == 0
    shop.act("arrive", made.id)
    assert shop.look("customer_card", "zoe").visits == 1
    assert shop.rows("SELECT count(*) FROM visits") == [(1,)]


def test_a_booking_that_is_taken_back_is_cancelled(shop):
    made = shop.book()
    shop.act("undo", made.id)
    assert shop.find(Appointment, made.id).status is Status.CANCELLED


def test_a_check_in_and_a_wish_that_are_taken_back_are_cancelled(shop):
    entry = shop.check_in()
    shop.act("undo", entry.id)
    wish = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe")
    shop.act("undo", wish.id)
    assert shop.find(QueueEntry, entry.id).status is QueueStatus.CANCELLED
    assert shop.find(WaitlistEntry, wish.id).status is WaitlistStatus.CANCELLED


def test_what_was_done_in_one_act_is_taken_back_in_one(shop):
    entry = shop.check_in(profile_id="zoe")
    made = shop.act("convert", entry.id)
    shop.act("undo", entry.id)
    assert same(shop.find(QueueEntry, entry.id), entry)
    assert shop.find(Appointment, made.id).status is Status.CANCELLED
    assert shop.rows("SELECT voided_at IS NULL FROM visits") == [(0,)]


def test_a_wish_that_came_true_is_a_wish_again(shop):
    wish = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe")
    made = shop.act("fulfil", wish.id, start=at(11))
    shop.act("undo", made.id)
    assert same(shop.find(WaitlistEntry, wish.id), wish)


def test_undo_is_refused_when_the_time_has_been_taken_meanwhile(shop):
    made = shop.book(staff_id="ana")
    shop.act("cancel", made.id)
    shop.book(staff_id="ana", profile_id="max")
    with pytest.raises(Refused, match="Ana Ng0 is taken from 10:00 to 10:30"):
        shop.act("undo", made.id)
    assert shop.find(Appointment, made.id).status is Status.CANCELLED


def test_what_was_booked_over_it_knowingly_does_not_stand_in_the_way_of_undo(shop):
    made = shop.book(staff_id="ana")
    shop.book(staff_id="ana", profile_id="max", override_reason="twins")
    shop.act("cancel", made.id)
    shop.act("undo", made.id)
    assert shop.find(Appointment, made.id).status is Status.CONFIRMED


def test_undo_is_refused_when_the_last_place_has_been_taken_meanwhile(shop):
    made = shop.book(definition_id="class")
    shop.act("no_show", made.id)
    for name in ("max", "ida"):
        shop.book(definition_id="class", profile_id=name)
    with pytest.raises(Refused) as refusal:
        shop.act("undo", made.id)
    assert code_of(refusal) is Code.FULL


def test_undo_is_refused_the_next_local_day(shop):
    made = shop.book(start=at(10) + 3 * DAY)
    shop.clock.now = at(24)
    with pytest.raises(Refused) as refusal:
        shop.act("undo", made.id)
    assert code_of(refusal) is Code.NOT_TODAY


def test_the_last_step_of_a_record_is_taken_back_once(shop):
    made = shop.book()
    shop.act("arrive", made.id)
    shop.act("undo", made.id)
    with pytest.raises(Refused) as refusal:
        shop.act("undo", made.id)
    assert code_of(refusal) is Code.ALREADY_UNDONE


def test_undo_without_a_record_walks_back_through_what_this_till_did(shop):
    made, entry = shop.book(), shop.check_in()
    shop.act("arrive", made.id)
    shop.act("undo")
    assert shop.find(Appointment, made.id).status is Status.CONFIRMED
    shop.act("undo")
    assert shop.find(QueueEntry, entry.id).status is QueueStatus.CANCELLED
    shop.act("undo")
    assert shop.find(Appointment, made.id).status is Status.CANCELLED
    with pytest.raises(Refused) as refusal:
        shop.act("undo")
    assert code_of(refusal) is Code.NOTHING_TO_UNDO


def test_what_another_step_of_the_act_stands_on_is_not_taken_back(shop):
    wish = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe")
    made = shop.act("fulfil", wish.id, start=at(11))
    shop.act("arrive", made.id)
    with pytest.raises(Refused) as refusal:
        shop.act("undo", wish.id)
    assert code_of(refusal) is Code.CHANGED_SINCE


def test_what_nobody_did_here_is_not_taken_back(shop):
    with pytest.raises(Refused) as refusal:
        shop.act("undo", "nothing")
    assert code_of(refusal) is Code.NOT_FOUND


def test_a_break_that_is_taken_back_is_gone(shop):
    shop.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(12), end=at(13), name="Lunch")
    shop.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(15), end=at(16), name="Dentist")
    shop.act("undo")
    assert [row.name for row in ana(shop)] == ["Lunch", "Lunch"]
    shop.act("undo")
    assert ana(shop) == ()


def ana(shop):
    with shop.store.read() as reader:
        return reader.catalogue.staff["ana"].calendar.special


def test_what_an_answer_wrote_on_the_customer_is_taken_back_with_the_booking(shop):
    made = shop.book(definition_id="form", answers={"size": "M"})
    shop.act("undo", made.id)
    assert shop.find(Profile, "zoe").notes is None


def test_no_step_is_ever_deleted(shop):
    made = shop.book()
    shop.act("arrive", made.id)
    before = shop.rows("SELECT seq, verb FROM audit ORDER BY seq")
    shop.act("undo", made.id)
    assert shop.rows("SELECT seq, verb FROM audit ORDER BY seq")[: len(before)] == before


def rivals(shop):
    """Two requests for the same hour of the same member, as two tills make them."""
    made = [shop.book(definition_id="dye", staff_id=who, profile_id=who_for) for who, who_for in WANTS]
    return [shop.change(Appointment, each.id, assigned_staff_id="ana") for each in made]


@pytest.mark.parametrize(("verb", "given"), [("reject", {}), ("counter_offer", {"start": at(14)})])
def test_what_was_done_with_a_rival_is_taken_back_beside_the_other(shop, verb, given):
    _, request = rivals(shop)
    shop.act(verb, request.id, **given)
    shop.act("undo", request.id)
    assert shop.find(Appointment, request.id).scheduled_start_at == at(10)
    assert shop.find(Appointment, request.id).status is Status.REQUESTED


def test_a_request_does_not_come_back_beside_one_that_took_its_time_meanwhile(shop):
    request = shop.book(definition_id="dye", staff_id="bob", start=at(10))
    shop.act("reassign", request.id, staff_id=None)
    shop.book(definition_id="dye", staff_id="bob", start=at(10), profile_id="max")
    with pytest.raises(Refused) as refusal:
        shop.act("undo", request.id)
    assert code_of(refusal) is Code.TAKEN
    assert shop.find(Appointment, request.id).assigned_staff_id is None


def test_an_overlap_that_stood_before_the_step_does_not_stand_in_the_way_of_undo(shop):
    shop.book(staff_id="ana")
    made = shop.book(staff_id="bob", profile_id="max")
    shop.change(Appointment, made.id, assigned_staff_id="ana")
    shop.act("cancel", made.id)
    shop.act("undo", made.id)
    assert shop.find(Appointment, made.id).status is Status.CONFIRMED


def test_what_an_import_put_there_meanwhile_stands_in_the_way_of_undo(shop):
    made, other = shop.book(staff_id="ana"), shop.book(staff_id="bob", profile_id="max")
    shop.act("cancel", made.id)
    shop.clock.now += 1
    shop.change(Appointment, other.id, assigned_staff_id="ana")
    with pytest.raises(Refused, match="Ana Ng0 is taken"):
        shop.act("undo", made.id)


def test_a_booking_over_another_rule_that_took_the_time_meanwhile_stands_in_the_way_of_undo(shop):
    made = shop.book(staff_id="ana")
    shop.clock.now = at(10, 5)
    shop.act("cancel", made.id)
    shop.book(staff_id="ana", profile_id="max", override_reason="began at ten")
    with pytest.raises(Refused, match="Ana Ng0 is taken"):
        shop.act("undo", made.id)


def test_an_arrival_is_not_taken_back_under_a_service_that_another_till_began(shop):
    made = shop.book(staff_id="ana")
    shop.act("arrive", made.id)
    with shop.store.write() as unit:
        unit.device = Device("other", "Other till", "B")
        serve(unit, made.id)
    with pytest.raises(Refused) as refusal:
        shop.act("undo")
    assert code_of(refusal) is Code.CHANGED_SINCE

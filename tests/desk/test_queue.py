"""Walk-ins: checked in with a ticket and a quote, called in turn, served, and made into bookings."""

import pytest

from app.core.errors import BadInput, Refused
from app.core.refusals import Code
from app.core.values import Appointment, QueueEntry, QueueStatus, Status
from tests.support.shop_builder import DAY, HOUR, NINE, at, open_small_shop


def code_of(refusal):
    return refusal.value.reasons[0].code


def test_a_walk_in_gets_a_ticket_and_a_quote_that_are_kept(shop):
    entry = shop.check_in(guest_name="Lu")
    assert (entry.ticket, entry.status, entry.checked_in_at) == ("C001", QueueStatus.WAITING, NINE)
    assert NINE == entry.quoted_from < entry.quoted_until
    assert shop.find(QueueEntry, entry.id) == entry


def test_tickets_count_up_by_service_and_begin_anew_each_local_day(shop):
    assert [shop.check_in().ticket for _ in range(3)] == ["C001", "C002", "C003"]
    shop.clock.now += DAY
    assert shop.check_in().ticket == "C001"


def test_the_day_of_a_ticket_is_the_places_own(shop):
    shop.clock.now = at(23, 59)
    last = shop.check_in()
    shop.clock.now = at(24, 0)
    first = shop.check_in()
    assert (last.ticket, first.ticket) == ("C001", "C001")
    assert (first.business_day - last.business_day).days == 1


def test_a_till_with_a_letter_puts_it_on_its_tickets(tmp_path):
    shop = open_small_shop(tmp_path, letter="B")
    assert shop.check_in().ticket == "CB001"
    shop.close()


def test_the_queue_code_of_a_service_stands_on_its_tickets(shop):
    shop.change_service("cut", queue_code="W")
    assert shop.check_in().ticket == "W001"


def test_a_ticket_that_came_from_elsewhere_is_not_given_again(shop):
    entry = shop.check_in()
    shop.change(QueueEntry, entry.id, ticket="C041")
    shop.rows("SELECT 1")
    with shop.store.write() as unit:
        unit.connection.exec_driver_sql("DELETE FROM ticket_counters")
    assert shop.check_in().ticket == "C042"


def test_the_quote_is_later_when_everybody_is_busy(shop):
    for _ in range(2):
        shop.act("serve", shop.check_in().id)
    entry = shop.check_in()
    assert entry.quoted_until > entry.quoted_from >= NINE


@pytest.mark.parametrize("flags", [{"allow_walk_in": False}, {"allow_queue": False}])
def test_a_service_without_walk_ins_or_queue_takes_nobody(shop, flags):
    shop.change_service("cut", **flags)
    with pytest.raises(Refused, match="Cut takes no walk-ins"):
        shop.check_in()


def test_a_service_that_is_not_offered_here_takes_nobody(shop):
    shop.change_service("cut", places=())
    with pytest.raises(Refused) as refusal:
        shop.check_in()
    assert code_of(refusal) is Code.NOT_OFFERED_HERE


def test_a_walk_in_can_wait_only_for_somebody_who_does_the_service(shop):
    assert shop.check_in(staff_id="ana").staff_id == "ana"
    with pytest.raises(Refused) as refusal:
        shop.check_in(staff_id="cyd")
    assert code_of(refusal) is Code.STAFF_NOT_ELIGIBLE


def test_a_name_that_no_database_takes_is_refused_by_field(shop):
    with pytest.raises(BadInput, match="guest_name"):
        shop.check_in(guest_name="\0")


def test_the_next_is_whoever_came_first(shop):
    first, second = shop.check_in(), shop.check_in()
    assert shop.act("call_next", location_id="mel", staff_id="ana").id == first.id
    assert shop.act("call_next", location_id="mel").id == second.id
    with pytest.raises(Refused) as refusal:
        shop.act("call_next", location_id="mel")
    assert code_of(refusal) is Code.NOBODY_WAITING


def test_a_call_says_to_whom_and_counts(shop):
    called = shop.act("call_next", location_id=shop.check_in().location_id, staff_id="ana")
    assert (called.status, called.staff_id, called.calls, called.called_at) == (QueueStatus.CALLED, "ana", 1, NINE)


def test_the_next_for_somebody_is_one_whom_they_can_serve(shop):
    wants_bob = shop.check_in(staff_id="bob")
    anybody = shop.check_in()
    assert shop.act("call_next", location_id="mel", staff_id="ana").id == anybody.id
    assert shop.act("call_next", location_id="mel", staff_id="bob").id == wants_bob.id


def test_a_parked_walk_in_is_passed_over_and_keeps_the_place(shop):
    first, second = shop.check_in(), shop.check_in()
    shop.act("park", first.id)
    assert shop.act("call_next", location_id="mel").id == second.id
    shop.act("unpark", first.id)
    assert shop.act("call_next", location_id="mel").id == first.id


def test_calling_out_of_order_needs_a_reason_that_is_kept(shop):
    shop.check_in()
    second = shop.check_in()
    with pytest.raises(Refused) as refusal:
        shop.act("call", second.id)
    assert code_of(refusal) is Code.REASON_NEEDED
    called = shop.act("call", second.id, reason="in a wheelchair")
    assert called.reason == "in a wheelchair"
    assert ("call", "in a wheelchair") in shop.rows("SELECT verb, reason FROM audit")


def test_an_early_booking_is_not_called_while_a_walk_in_waits(shop):
    booking = shop.book()
    shop.act("arrive", booking.id)
    walk_in = shop.check_in()
    with pytest.raises(Refused) as refusal:
        shop.act("call", booking.id)
    assert code_of(refusal) is Code.NOT_DUE_YET
    assert shop.act("call_next", location_id="mel").id == walk_in.id
    assert shop.act("call_next", location_id="mel").id == booking.id


def test_a_booking_that_is_due_comes_before_a_later_walk_in(shop):
    booking = shop.book()
    shop.act("arrive", booking.id)
    shop.clock.now = at(10, 5)
    shop.check_in()
    assert shop.act("call_next", location_id="mel").id == booking.id


def test_calling_again_is_a_recall_and_counts(shop):
    entry = shop.check_in()
    shop.act("call", entry.id)
    shop.clock.now += 30
    assert shop.act("call", entry.id).calls == 2
    shop.clock.now += 30
    assert shop.act("recall", entry.id).calls == 3


def test_nobody_is_called_again_sooner_than_the_shop_wants(shop):
    entry = shop.check_in()
    shop.act("call", entry.id)
    shop.clock.now += 29
    with pytest.raises(Refused, match=r"call again in 1 seconds \(rule 22\)"):
        shop.act("recall", entry.id)
    shop.act("set_setting", "recall_after_seconds", value=0)
    assert shop.act("recall", entry.id).calls == 2


def test_the_next_of_one_service_passes_over_the_others_with_a_reason_that_is_kept(shop):
    shop.change_service("class", allow_walk_in=True, allow_queue=True)
    shop.check_in()
    wanted = shop.check_in(definition_id="class")
    called = shop.act("call_next", location_id="mel", definition_id="class")
    assert (called.id, called.reason) == (wanted.id, "only Class was called for")
    assert ("call_next", "only Class was called for") in shop.rows("SELECT verb, reason FROM audit")


def test_the_next_of_one_service_who_is_first_in_line_jumps_nobody(shop):
    shop.check_in()
    assert shop.act("call_next", location_id="mel", definition_id="cut").reason is None


def test_why_somebody_was_served_out_of_order_is_kept(shop):
    shop.act("serve", shop.check_in().id, staff_id="ana", reason="fits before the next booking")
    assert ("serve", "fits before the next booking") in shop.rows("SELECT verb, reason FROM audit")


def test_whoever_was_called_to_one_is_not_called_to_another(shop):
    entry = shop.check_in()
    shop.act("call", entry.id, staff_id="ana")
    with pytest.raises(Refused, match=r"called to somebody else.*\(rule 27\)"):
        shop.act("call", entry.id, staff_id="bob")


def test_nobody_is_recalled_who_was_not_called(shop):
    with pytest.raises(Refused):
        shop.act("recall", shop.check_in().id)


def test_no_answer_puts_back_in_line_at_the_old_place(shop):
    first = shop.check_in()
    shop.check_in()
    shop.act("call", first.id, staff_id="ana")
    back = shop.act("requeue", first.id)
    assert (back.status, back.calls, back.staff_id) == (QueueStatus.WAITING, 1, None)
    assert shop.act("call_next", location_id="mel").id == first.id


def test_no_answer_keeps_whom_they_asked_for(shop):
    entry = shop.check_in(staff_id="ana")
    shop.act("call", entry.id, staff_id="ana")
    assert shop.act("requeue", entry.id).staff_id == "ana"


def test_serving_records_one_visit_and_finishing_the_time(shop):
    entry = shop.check_in(profile_id="zoe")
    shop.act("serve", entry.id, staff_id="ana")
    shop.act("serve", entry.id, staff_id="ana")
    shop.clock.now += 20 * 60
    done = shop.act("finish", entry.id)
    assert (done.started_at, done.finished_at, done.staff_id) == (NINE, NINE + 20 * 60, "ana")
    assert shop.rows("SELECT queue_entry_id, profile_id FROM visits") == [(entry.id, "zoe")]


def test_a_booking_is_called_served_and_finished_like_a_walk_in(shop):
    booking = shop.book(start=at(9), staff_id="ana")
    shop.act("arrive", booking.id)
    assert shop.act("call", booking.id).called_to_staff_id == "ana"
    assert shop.act("serve", booking.id).started_at == NINE
    assert shop.act("finish", booking.id).status is Status.COMPLETED


def test_a_walk_in_sent_to_another_service_keeps_ticket_and_place(shop):
    shop.change_service("dye", allow_walk_in=True, allow_queue=True)
    entry = shop.check_in()
    moved = shop.act("transfer", entry.id, definition_id="dye")
    assert (moved.definition_id, moved.ticket, moved.checked_in_at) == ("dye", entry.ticket, NINE)


def test_a_walk_in_is_not_sent_to_a_service_without_a_queue(shop):
    with pytest.raises(Refused, match="Class takes no walk-ins"):
        shop.act("transfer", shop.check_in().id, definition_id="class")


def test_whoever_leaves_is_cancelled_with_a_reason(shop):
    gone = shop.act("cancel", shop.check_in().id, reason="had to go")
    assert (gone.status, gone.reason) == (QueueStatus.CANCELLED, "had to go")


def test_a_walk_in_in_service_becomes_a_booking_linked_both_ways(shop):
    entry = shop.check_in(profile_id="zoe")
    shop.act("serve", entry.id, staff_id="ana")
    shop.clock.now += 600
    made = shop.act("convert", entry.id)
    assert (made.status, made.scheduled_start_at, made.started_at) == (Status.ARRIVED, NINE, NINE)
    assert (made.assigned_staff_id, made.profile_id) == ("ana", "zoe")
    assert shop.find(QueueEntry, entry.id).appointment_id == made.id


def test_converting_one_who_waits_serves_them_in_the_same_act(shop):
    entry = shop.check_in(profile_id="zoe")
    made = shop.act("convert", entry.id, staff_id="bob")
    served = shop.find(QueueEntry, entry.id)
    assert (served.status, served.started_at, served.staff_id) == (QueueStatus.SERVED, NINE, "bob")
    assert made.started_at == NINE
    assert len(shop.rows("SELECT DISTINCT act FROM audit WHERE verb <> 'check_in'")) == 1


def test_a_walk_in_who_becomes_a_booking_is_one_visit(shop):
    entry = shop.check_in()
    shop.act("serve", entry.id, staff_id="ana")
    made = shop.act("convert", entry.id, profile_id="zoe")
    shop.act("finish", made.id)
    assert shop.rows("SELECT queue_entry_id, appointment_id, profile_id FROM visits") == [(entry.id, made.id, "zoe")]


def test_what_a_walk_in_became_is_finished_with_it(shop):
    entry = shop.check_in(profile_id="zoe")
    made = shop.act("convert", entry.id)
    shop.clock.now += 900
    shop.act("finish", made.id)
    assert shop.find(QueueEntry, entry.id).finished_at == NINE + 900
    assert shop.find(Appointment, made.id).completed_at == NINE + 900


def test_converting_for_later_counts_as_no_service(shop):
    entry = shop.check_in(profile_id="zoe")
    made = shop.act("convert", entry.id, start=at(15))
    assert (made.status, made.scheduled_start_at, made.started_at) == (Status.CONFIRMED, at(15), None)
    assert shop.find(QueueEntry, entry.id).started_at is None
    assert shop.rows("SELECT count(*) FROM visits") == [(0,)]


def test_converting_what_is_over_makes_a_completed_booking(shop):
    entry = shop.check_in(profile_id="zoe")
    shop.act("serve", entry.id, staff_id="ana")
    shop.clock.now += HOUR
    shop.act("finish", entry.id)
    made = shop.act("convert", entry.id)
    assert (made.status, made.scheduled_end_at, made.completed_at) == (Status.COMPLETED, at(10), at(10))


def test_an_anonymous_walk_in_needs_a_customer_to_become_a_booking(shop):
    entry = shop.check_in(guest_name="Lu")
    with pytest.raises(Refused) as refusal:
        shop.act("convert", entry.id)
    assert code_of(refusal) is Code.CUSTOMER_NEEDED
    assert shop.act("convert", entry.id, profile_id="max").profile_id == "max"


def test_a_walk_in_becomes_a_booking_once(shop):
    entry = shop.check_in(profile_id="zoe")
    shop.act("convert", entry.id)
    with pytest.raises(Refused, match=r"it is converted.*\(rule 22\)"):
        shop.act("convert", entry.id, start=at(15))


def test_converting_into_a_taken_time_is_refused_and_changes_nothing(shop):
    shop.book(staff_id="ana", start=at(9, 15), profile_id="max")
    entry = shop.check_in(profile_id="zoe", staff_id="ana")
    with pytest.raises(Refused):
        shop.act("convert", entry.id)
    assert shop.find(QueueEntry, entry.id) == entry


@pytest.mark.parametrize("verb", ["complete", "cancel", "finish"])
def test_when_the_booking_of_a_walk_in_is_over_so_is_its_service(shop, verb):
    entry = shop.check_in(profile_id="zoe")
    made = shop.act("convert", entry.id)
    shop.clock.now += HOUR
    shop.act(verb, made.id)
    assert shop.find(QueueEntry, entry.id).finished_at == NINE + HOUR
    assert shop.look("queue_view", "mel").in_service == ()


def test_anybody_calls_the_next_for_a_service_that_requires_nobody(shop):
    shop.change_service("class", allow_walk_in=True, allow_queue=True)
    first, second = shop.check_in(definition_id="class"), shop.check_in()
    with pytest.raises(Refused) as refusal:
        shop.act("call", second.id, staff_id="ana")
    assert code_of(refusal) is Code.REASON_NEEDED
    assert shop.act("call_next", location_id="mel", staff_id="ana").id == first.id


def test_what_services_of_bookings_really_took_is_expected_of_the_next(shop):
    for number in range(5):
        made = shop.book(start=at(9 + number), end=at(9 + number, 30), staff_id="ana")
        shop.clock.now = at(9 + number)
        shop.act("arrive", made.id)
        shop.act("serve", made.id)
        shop.clock.now += 50 * 60
        shop.act("finish", made.id)
    shop.clock.now = at(15)
    shop.act("serve", shop.check_in().id)
    assert shop.look("queue_view", "mel").in_service[0].length_minutes == 50


def test_a_booking_called_off_in_service_says_nothing_of_how_long_services_take(shop):
    for _ in range(5):
        entry = shop.check_in(profile_id="zoe")
        shop.act("serve", entry.id, staff_id="ana")
        booking = shop.act("convert", entry.id)
        shop.clock.now += 60
        shop.act("cancel", booking.id)
    shop.clock.now = at(15)
    shop.act("serve", shop.check_in().id)
    assert shop.look("queue_view", "mel").in_service[0].length_minutes == 30

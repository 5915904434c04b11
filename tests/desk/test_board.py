"""The queue board: the line in its order, who is due, and whom to call next."""

from app.core.values import Appointment, Kind
from tests.support.shop_builder import CUSTOMERS, DAY, MINUTE, NINE, at
from tests.support.statements import statements_of


def board(shop):
    return shop.look("queue_view", "mel")


def arrived(shop, **given):
    return shop.act("arrive", shop.book(**given).id)


def test_the_line_is_in_order_of_due_time_with_tags(shop):
    arrived(shop, start=at(9, 30))
    shop.clock.now = at(9, 20)
    shop.check_in()
    shop.clock.now = at(9, 40)
    shop.check_in()
    assert [(item.tag, item.waited_minutes, item.before) for item in board(shop).line] == [
        ("C002", 20, ""), ("C001", 10, "C002"), ("C003", 0, "C001"),
    ]  # fmt: skip


def test_an_early_booking_stands_after_those_who_wait(shop):
    booking = arrived(shop, start=at(9, 30))
    shop.clock.now = at(9, 10)
    entry = shop.check_in()
    assert [item.id for item in board(shop).line] == [entry.id, booking.id]


def test_called_come_first_and_parked_last(shop):
    parked, waits, called = shop.check_in(), shop.check_in(), shop.check_in()
    shop.act("park", parked.id)
    shop.act("call", called.id, staff_id="ana", reason="pram")
    line = board(shop).line
    assert [(item.id, item.state) for item in line] == [
        (called.id, "called"), (waits.id, "waiting"), (parked.id, "parked"),
    ]  # fmt: skip
    assert (line[0].staff, line[0].calls, line[0].since) == ("Ana Ng0", 1, NINE)


def test_everybody_who_waits_has_a_forecast_with_a_name(shop):
    shop.check_in()
    (item,) = board(shop).line
    assert (item.forecast_from, item.forecast_staff) == (NINE, "Ana Ng0")
    assert item.quoted_until is not None


def test_names_are_the_customers_or_what_they_said(shop):
    shop.check_in(profile_id="zoe")
    shop.check_in(guest_name="Lu")
    shop.check_in()
    assert [item.name for item in board(shop).line] == ["Zoe Lee", "Lu", ""]


def test_a_walk_in_is_to_be_asked_what_its_service_asks_until_the_note_says_it(shop):
    shop.change_service("form", allow_walk_in=True, allow_queue=True)
    entry = shop.check_in(definition_id="form", notes="In a hurry")
    assert [item.to_ask for item in board(shop).line] == [("Your size?",)]
    shop.act("serve", entry.id)
    assert [item.to_ask for item in board(shop).in_service] == [("Your size?",)]
    shop.act("note", entry.id, text="Your size? M")
    assert [item.to_ask for item in board(shop).in_service] == [()]


def test_in_service_are_those_who_are_served_once_each(shop):
    made = shop.act("convert", shop.check_in(profile_id="zoe").id, staff_id="ana")
    entry = shop.check_in()
    shop.act("serve", entry.id, staff_id="bob")
    serving = {item.id: item for item in board(shop).in_service}
    assert set(serving) == {made.id, entry.id}
    assert (serving[entry.id].staff, serving[made.id].kind) == ("Bob Ng1", Kind.APPOINTMENT)
    assert serving[entry.id].steps == ("finish", "hand_over", "convert")


def test_done_today_counts_each_customer_once(shop):
    made = shop.act("convert", shop.check_in(profile_id="zoe").id, staff_id="ana")
    shop.act("finish", made.id)
    entry = shop.check_in()
    shop.act("serve", entry.id, staff_id="bob")
    shop.clock.now += MINUTE
    shop.act("finish", entry.id)
    assert board(shop).done_today == 2


def test_due_are_the_late_and_those_of_the_next_hours(shop):
    late, soon = shop.book(start=at(9, 30)), shop.book(start=at(11))
    shop.book(start=at(16))
    shop.book(start=at(10) + DAY)
    shop.clock.now = at(9, 52)
    assert [(item.id, item.late_minutes) for item in board(shop).due] == [(late.id, 22), (soon.id, -68)]


def test_only_a_late_booking_may_be_a_no_show(shop):
    shop.book(start=at(9, 30))
    shop.book(start=at(11))
    shop.clock.now = at(9, 52)
    assert ["no_show" in item.steps for item in board(shop).due] == [True, False]


def test_the_next_call_is_to_somebody_who_can_take_them_now(shop):
    first = shop.check_in(staff_id="ana")
    shop.act("serve", shop.check_in().id, staff_id="ana")
    second = shop.check_in()
    call = board(shop).next_call
    assert (call.id, call.tag, call.staff_id, call.staff) == (second.id, second.ticket, "bob", "Bob Ng1")
    assert first.id in [item.id for item in board(shop).line]


def test_the_next_call_names_nobody_when_all_are_busy(shop):
    for staff_id in ("ana", "bob"):
        shop.act("serve", shop.check_in().id, staff_id=staff_id)
    entry = shop.check_in()
    call = board(shop).next_call
    assert (call.id, call.staff_id) == (entry.id, None)


def test_who_is_free_takes_the_next_though_it_were_the_turn_of_somebody_who_runs_over(shop):
    for staff_id in ("bob", "bob", "ana"):
        shop.act("serve", shop.check_in().id, staff_id=staff_id)
    for item in board(shop).in_service[:2]:
        shop.act("finish", item.id)
    shop.clock.now = at(9, 40)
    shop.check_in()
    (item,) = board(shop).line
    assert (item.forecast_staff, item.fit.staff, board(shop).next_call.staff) == ("Bob Ng1",) * 3


def test_somebody_whom_a_free_one_can_take_is_called_before_who_waits_for_one_who_runs_over(shop):
    shop.act("serve", shop.check_in().id, staff_id="ana")
    shop.change_staff("bob", excluded_service_handles=("dye",))
    shop.change_service("dye", allow_walk_in=True, allow_queue=True)
    shop.clock.now = at(9, 40)
    shop.check_in(definition_id="dye")
    quick = shop.check_in()
    assert (board(shop).next_call.id, board(shop).next_call.staff) == (quick.id, "Bob Ng1")


def test_the_buffer_of_a_booking_whose_customer_never_came_keeps_nobody_waiting(shop):
    shop.change_service("cut", buffer_after_minutes=10)
    shop.book(start=at(9), staff_id="ana", profile_id="max")
    shop.book(start=at(9), staff_id="bob")
    shop.clock.now = at(9, 32)
    shop.check_in()
    (item,) = board(shop).line
    assert (item.forecast_from, item.fit is not None) == (at(9, 32), True)


def test_nobody_waiting_is_no_next_call(shop):
    assert board(shop).next_call is None


def test_waiting_and_longest_leave_out_the_called_and_the_parked(shop):
    parked, called = shop.check_in(), shop.check_in()
    shop.act("park", parked.id)
    shop.act("call", called.id, reason="next")
    shop.clock.now = at(9, 5)
    shop.check_in()
    shop.clock.now = at(9, 12)
    assert (board(shop).waiting, board(shop).longest_minutes) == (1, 7)


def test_a_quote_is_kept_when_they_were_called_in_time(shop):
    soon, late = shop.check_in(), shop.check_in()
    shop.act("call", soon.id)
    shop.clock.now += 3600
    shop.act("call", late.id)
    assert (board(shop).quotes_kept, board(shop).quotes_made) == (1, 2)


def test_a_quote_that_was_kept_stays_kept_when_nobody_answers(shop):
    absent = shop.check_in()
    shop.act("call", absent.id)
    shop.act("requeue", absent.id)
    shop.clock.now += 3600
    shop.act("call", absent.id)
    assert (board(shop).quotes_kept, board(shop).quotes_made) == (1, 1)


def test_whoever_was_left_from_another_day_is_counted_and_not_in_the_line(shop):
    shop.check_in()
    shop.clock.now += DAY
    assert (board(shop).line, board(shop).leftovers) == ((), 1)


def test_after_midnight_the_evenings_line_still_stands(shop):
    shop.clock.now = at(23, 50)
    entry = shop.check_in()
    shop.clock.now = at(24, 10)
    assert [item.id for item in board(shop).line] == [entry.id]
    assert shop.act("call_next", location_id="mel").id == entry.id


def test_before_midnight_a_booking_after_it_is_due_and_stands_in_the_line(shop):
    made = shop.book(start=at(24, 15), override_reason="open all night")
    shop.clock.now = at(23, 50)
    assert [item.id for item in board(shop).due] == [made.id]
    shop.act("arrive", made.id)
    assert [(item.id, item.name) for item in board(shop).line] == [(made.id, "Zoe Lee")]


def test_the_board_is_read_in_few_statements_however_long_the_line(shop):
    shop.check_in()
    board(shop)
    short = statements_of(shop, "queue_view", "mel")
    for name in CUSTOMERS * 4:
        shop.check_in(profile_id=name)
        made = shop.book(profile_id=name, override_reason="busy")
        shop.change(Appointment, made.id, status="arrived", arrived_at=NINE)
    assert len(statements_of(shop, "queue_view", "mel")) == len(short) <= 9


def test_who_is_done_stands_with_the_wait_and_what_was_said(shop):
    served, gone = shop.check_in(guest_name="Lu"), shop.check_in()
    shop.clock.now = at(9, 5)
    shop.act("call", served.id, staff_id="ana")
    shop.act("serve", served.id)
    shop.act("cancel", gone.id)
    shop.clock.now = at(9, 20)
    shop.act("finish", served.id)
    done = board(shop).done
    assert [(item.id, item.outcome, item.waited_minutes, item.staff) for item in done] == [
        (served.id, "served", 5, "Ana Ng0"), (gone.id, "gone", 5, ""),
    ]  # fmt: skip
    assert not done[0].is_kept
    assert board(shop).done_today == 1


def test_whose_turn_it_is_goes_by_who_served_fewest(shop):
    entry = shop.check_in()
    shop.act("serve", entry.id, staff_id="ana")
    shop.clock.now = at(9, 10)
    shop.act("finish", entry.id)
    shop.check_in()
    view = board(shop)
    assert [(each.name, each.served, each.last_ended, each.rank) for each in view.rota] == [
        ("Bob Ng1", 0, None, 1), ("Ana Ng0", 1, at(9, 10), 2),
    ]  # fmt: skip
    assert view.next_call.staff == "Bob Ng1"


def test_who_fits_before_the_next_booking_is_shown_at_the_row(shop):
    shop.book(start=at(9, 35), staff_id="ana")
    shop.act("serve", shop.check_in().id, staff_id="bob")
    shop.check_in()
    (item,) = board(shop).line
    assert (item.fit.staff, item.fit.start, item.fit.end, item.fit.next_start) == (
        "Ana Ng0",
        NINE,
        at(9, 30),
        at(9, 35),
    )


def test_the_order_is_explained_with_both_due_times(shop):
    booking = arrived(shop, start=at(9, 30))
    shop.clock.now = at(9, 10)
    shop.check_in()
    item = board(shop).line[-1]
    assert (item.id, item.before, item.before_due, item.order) == (booking.id, "C002", at(9, 10), "other_early")


def test_what_a_forecast_rests_on_is_told_of_the_play_itself(shop):
    for name in ("ana", "bob"):
        shop.act("serve", shop.check_in().id, staff_id=name)
    shop.check_in()
    last = shop.check_in()
    basis = shop.look("quote_basis", "mel", last.id)
    item = board(shop).line[-1]
    assert (basis.start, basis.until) == (item.forecast_from, item.forecast_until)
    assert (basis.ahead, basis.minutes, basis.samples, basis.needed) == (("C003",), 30, 0, 5)
    assert [(each.name, each.state, each.until) for each in basis.able] == [
        ("Ana Ng0", "busy", at(9, 30)), ("Bob Ng1", "busy", at(9, 30)),
    ]  # fmt: skip


def test_whoever_would_check_in_now_is_told_what_they_are_told_then(shop):
    for _ in range(3):
        shop.check_in()
    (quote,) = shop.look("walk_in_quotes", "mel")
    entry = shop.check_in()
    assert (quote.definition_id, quote.start, quote.until) == ("cut", entry.quoted_from, entry.quoted_until)
    assert quote.ahead == 3


def test_for_the_quotes_of_all_services_the_line_is_read_once(shop):
    shop.change_service("dye", allow_walk_in=True, allow_queue=True)
    shop.check_in()
    read = statements_of(shop, "walk_in_quotes", "mel")
    assert sum("FROM queue_entries" in each for each in read) == 1
    assert {each.definition_id: each.ahead for each in shop.look("walk_in_quotes", "mel")} == {"cut": 1, "dye": 1}


def test_who_was_called_and_begins_now_runs_into_whose_booking(shop):
    shop.book(staff_id="ana", start=at(10))
    shop.clock.now = at(9, 48)
    entry = shop.check_in()
    shop.act("call", entry.id, staff_id="ana", reason="pram")
    [item] = board(shop).line
    assert (item.runs_into.name, item.runs_into.start, item.runs_into.minutes) == ("Zoe Lee", at(10), 18)
    shop.act("set_setting", "blind_call", value=True)
    assert board(shop).line[0].runs_into.name == ""

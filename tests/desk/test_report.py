"""The day's report: what became of the day, the quotes that were kept, lengths that are off."""

from datetime import date

import pytest

from tests.support.shop_builder import MINUTE, MONDAY, at


def report(shop, day=MONDAY):
    return shop.look("day_report", "mel", day)


@pytest.fixture
def served(shop):
    """Six cuts one after the other, of forty minutes each instead of thirty."""
    for number in range(6):
        shop.clock.now = at(9) + number * 45 * MINUTE
        entry = shop.check_in()
        shop.act("call", entry.id, staff_id="ana")
        shop.act("serve", entry.id, staff_id="ana")
        shop.clock.now += 40 * MINUTE
        shop.act("finish", entry.id)
    return shop


def test_bookings_count_by_what_became_of_them(shop):
    done, missed, off = (shop.book(start=at(hour), staff_id="ana") for hour in (10, 11, 12))
    shop.book(start=at(13), staff_id="ana")
    shop.act("complete", done.id)
    shop.clock.now = at(12)
    shop.act("no_show", missed.id)
    shop.act("cancel", off.id)
    made = report(shop)
    assert (made.booked, made.completed, made.no_shows, made.called_off, made.open) == (4, 1, 1, 1, 1)
    assert [(each.name, each.booked) for each in made.services] == [("Cut", 3)]


def test_a_time_that_was_only_held_and_given_up_is_no_booking_in_report_and_card(shop):
    entry = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe")
    shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.act("undo")
    off = shop.book(start=at(12), staff_id="ana", profile_id="zoe")
    shop.act("cancel", off.id)
    assert (report(shop).booked, report(shop).called_off) == (1, 1)
    assert [each.id for each in shop.look("customer_card", "zoe").history] == [off.id]


def test_walk_ins_count_on_their_business_day(shop):
    gone = shop.check_in()
    shop.act("cancel", gone.id)
    shop.check_in()
    made = report(shop)
    assert (made.walked_in, made.served, made.left, made.waiting) == (2, 0, 1, 1)
    assert report(shop, date(2026, 5, 12)).walked_in == 0


def test_quotes_are_held_against_real_waits(shop):
    first, second = shop.check_in(), shop.check_in()
    shop.act("call", first.id, staff_id="ana")
    shop.clock.now = at(12)
    shop.act("call", second.id, staff_id="bob", reason="late")
    score = report(shop).score
    assert (score.kept, score.quoted) == (1, 2)
    assert score.late_minutes > 60


def test_a_service_that_takes_longer_than_planned_is_said_to(served):
    (cut,) = report(served).services
    assert (cut.planned_minutes, cut.expected_minutes, cut.is_off) == (30, 40, True)


def test_a_day_is_read_in_few_statements_by_its_index(served):
    plan = served.rows(
        "EXPLAIN QUERY PLAN SELECT definition_id, status, count(*) FROM appointments WHERE location_id = 'mel' "
        "AND scheduled_start_at >= 0 AND scheduled_start_at < 9 GROUP BY definition_id, status"
    )
    assert any("USING INDEX" in row[-1] for row in plan)


def test_a_service_that_nobody_has_finished_is_not_said_to_take_as_long_as_planned(shop):
    shop.check_in()
    (cut,) = report(shop).services
    assert (cut.planned_minutes, cut.samples) == (30, 0)


def test_how_many_real_services_a_length_rests_on_is_told(served):
    assert report(served).services[0].samples == 6


def test_who_is_being_served_is_still_here_and_not_served_yet(shop):
    entry, booked = shop.check_in(), shop.act("convert", shop.check_in(profile_id="zoe").id, staff_id="ana")
    shop.act("serve", entry.id, staff_id="bob")
    assert (report(shop).served, report(shop).waiting) == (0, 1)
    for each in (entry, booked):
        shop.clock.now += MINUTE
        shop.act("finish", each.id)
    assert (report(shop).served, report(shop).waiting, report(shop).completed) == (1, 0, 1)


def test_a_walk_in_who_became_a_booking_is_counted_once_as_that(shop):
    shop.check_in()
    shop.act("convert", shop.check_in(profile_id="zoe").id, staff_id="ana", start=at(14))
    made = report(shop)
    assert (made.walked_in, made.served, made.booked, made.open) == (1, 0, 1, 1)
    assert [(each.booked, each.walked_in) for each in made.services] == [(1, 1)]

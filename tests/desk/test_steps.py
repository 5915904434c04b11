"""What a sentence about a step needs, and what waits for a remote, on a real store."""

from app.core.roles import Role
from app.desk.overview import MOST_WAITING
from app.desk.views_cards import StepSaid
from app.store.trail import count_open
from tests.support.shop_builder import MONDAY, at


def undone(shop, record_id=None):
    step = shop.act("undo", record_id)
    return shop.look("step_said", step.seq)


def test_of_a_booking_it_is_the_customer(shop):
    booking = shop.book()
    shop.act("arrive", booking.id)
    assert undone(shop) == StepSaid("arrive", "Zoe Lee")
    assert undone(shop) == StepSaid("book", "Zoe Lee")


def test_of_a_booking_of_which_only_the_end_was_moved_it_is_the_length(shop):
    booking = shop.book(start=at(10), staff_id="ana")
    shop.act("reschedule", booking.id, start=at(10), end=at(11, 30))
    assert undone(shop) == StepSaid("reschedule", "Zoe Lee", is_length=True)
    shop.act("reschedule", booking.id, start=at(12), end=at(13))
    assert undone(shop) == StepSaid("reschedule", "Zoe Lee")


def test_of_a_walk_in_it_is_the_name_or_else_the_ticket(shop):
    named, guest, nobody = shop.check_in(profile_id="max"), shop.check_in(guest_name="Mo"), shop.check_in()
    assert undone(shop) == StepSaid("check_in", nobody.ticket, is_walk_in=True)
    assert undone(shop) == StepSaid("check_in", "Mo", is_walk_in=True)
    assert undone(shop).whom.startswith("Max")
    assert named.profile_id == "max"
    assert guest.profile_id is None


def test_of_hours_it_is_the_member_of_staff(shop):
    shop.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(12), end=at(13), name="Dentist")
    said = undone(shop)
    assert said.verb == "block_time"
    assert said.whom.startswith("Ana")


def test_of_a_customer_it_is_the_customer(shop):
    shop.act("edit_customer", "zoe", last_name="Moon")
    assert undone(shop).verb == "edit_customer"


def test_of_a_visit_and_of_a_wish_it_is_whose_they_are(shop):
    shop.act("record_visit", location_id="mel")
    shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe")
    assert undone(shop) == StepSaid("join_waitlist", "Zoe Lee")
    assert undone(shop) == StepSaid("record_visit", "")


def test_every_step_waits_until_it_is_done(shop):
    assert shop.look("outbox_waiting") == 0
    booking = shop.book()
    shop.act("arrive", booking.id)
    waiting = shop.look("outbox_waiting")
    with shop.store.write() as unit:
        unit.connection.exec_driver_sql("UPDATE outbox SET state = 'done' WHERE verb = 'arrive'")
    assert 0 < shop.look("outbox_waiting") < waiting


def test_what_no_remote_takes_does_not_wait_for_one(shop):
    shop.check_in()
    listed = shop.look("outbox_waiting")
    shop.act("set_role", "ana", role=Role.MANAGER)
    shop.act("set_pin", "ana", pin="4711", is_first=True)
    shop.act("set_setting", "ticket_paper", value=58)
    view = shop.look("sync_view")
    assert shop.look("outbox_waiting") == shop.look("sync_standing").waiting == view.waiting == listed


def test_counting_ends_where_nobody_reads_on(shop):
    for _ in range(3):
        shop.check_in()
    with shop.store.read() as reader:
        assert [count_open(reader.connection, most) for most in (2, MOST_WAITING)] == [2, 3]


def test_counting_reads_the_small_index_of_what_is_open_alone(shop):
    asked = []
    with shop.store.read() as reader:
        raw = reader.connection.connection.dbapi_connection
        raw.set_trace_callback(asked.append)
        count_open(reader.connection, MOST_WAITING)
        raw.set_trace_callback(None)
    plan = " ".join(str(row) for row in shop.rows(f"EXPLAIN QUERY PLAN {asked[-1]}"))
    assert "USING INDEX ix_outbox_open" in plan or "USING COVERING INDEX ix_outbox_open" in plan

"""The same store on a server, where many write at once (rule 25): what is claimed, counted and guarded there."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from threading import Thread

import pytest

from app.core.errors import Refused, StoreUnavailable
from app.core.refusals import Code
from app.core.values import Appointment, Kind, Status
from app.desk.erasing import sweep
from app.desk.seat import Seat
from app.desk.views_list import BookingFilter, Order
from app.store.bulk import put_all
from app.store.store import Store
from app.store.there import keep_refs, local_ids_of
from tests.support.guarded import guard
from tests.support.racing import PROCESSES, race
from tests.support.server import Server, ask, server
from tests.support.shop_builder import HOUR, MINUTE, NINE, at

__all__ = ["server"]

ROUNDS = 12
ONE_WINS = Counter(booked=1, refused=PROCESSES - 1)
RIVALS = (
    "SELECT count(*) FROM appointments a JOIN appointments b ON a.id < b.id"
    " AND a.assigned_staff_id = b.assigned_staff_id AND a.holds_from < b.holds_until AND b.holds_from < a.holds_until"
)
OVERFULL = "SELECT count(*) FROM (SELECT 1 FROM appointments GROUP BY scheduled_start_at HAVING count(*) > 2) full_ones"


def minute_of_ana(number):
    return {
        "definition_id": "cut", "location_id": "mel", "profile_id": "zoe", "staff_id": "ana",
        "start": at(9) + number * 30 * MINUTE,
    }  # fmt: skip


def a_place(number):
    return {"definition_id": "class", "location_id": "mel", "profile_id": "max", "start": at(9) + number % 8 * HOUR}


@pytest.fixture
def shop(server):
    opened = server.open_small_shop()
    yield opened
    opened.close()


@pytest.fixture
def url(server):
    return server.small_store()


def test_of_processes_that_book_the_same_minute_of_somebody_one_gets_it(url):
    assert race(url, [minute_of_ana(number) for number in range(ROUNDS)]) == [ONE_WINS] * ROUNDS
    assert ask(url, RIVALS) == [(0,)]


def test_of_processes_that_want_the_places_of_a_class_two_get_one(url):
    two_win = Counter(booked=2, refused=PROCESSES - 2)
    assert race(url, [a_place(number) for number in range(8)]) == [two_win] * 8
    assert ask(url, OVERFULL) == [(0,)]


def test_without_claims_the_places_of_a_class_are_given_away_twice(url):
    race(url, [a_place(number) for number in range(3)], protected=False)
    assert ask(url, OVERFULL) == [(3,)]


def test_without_claims_the_database_itself_keeps_a_member_from_two_bookings(url):
    won = race(url, [minute_of_ana(number) for number in range(3)], protected=False)
    # Without claims each waits for the others, and the server may end them all.
    assert max(each["booked"] for each in won) == 1
    assert ask(url, RIVALS) == [(0,)]


def test_of_processes_that_call_the_next_each_calls_somebody_else(server):
    shop = server.open_small_shop()
    for _ in range(ROUNDS * PROCESSES):
        shop.check_in()
    shop.close()
    won = race(str(shop.store.where), [{"verb": "call_next", "location_id": "mel"}] * ROUNDS)
    assert won == [Counter(booked=PROCESSES)] * ROUNDS


def test_of_processes_that_check_in_each_gives_a_ticket_of_its_own(url):
    race(url, [{"verb": "check_in", "definition_id": "cut", "location_id": "mel"}] * ROUNDS)
    assert ask(url, "SELECT count(DISTINCT ticket) FROM queue_entries") == [(ROUNDS * PROCESSES,)]


def test_of_processes_that_block_somebodys_time_nobodys_block_is_lost(url):
    rounds = [
        {"verb": "take_off", "*": ("ana",), "day": date(2026, 6, number + 1), "name": "Leave"} for number in range(4)
    ]
    race(url, rounds)
    assert ask(url, "SELECT count(*) FROM special_hours WHERE staff_id = 'ana'") == [(4 * PROCESSES,)]


def test_what_came_from_outside_may_overlap_and_is_taken_through_its_day(shop):
    first, second = shop.book(staff_id="ana"), shop.book(staff_id="ana", start=at(12))
    shop.change(Appointment, second.id, scheduled_start_at=at(10), scheduled_end_at=at(10, 30))
    for each in (first, second):
        shop.act("arrive", each.id)
        shop.act("complete", each.id)
        shop.act("undo", each.id)
    assert {shop.find(Appointment, each.id).status for each in (first, second)} == {Status.ARRIVED}


def test_a_second_booking_over_a_rule_stands_outside_the_constraint(shop):
    shop.book(staff_id="ana")
    assert shop.book(staff_id="ana", profile_id="max", override_reason="She insists").override_reason
    with pytest.raises(Refused) as refusal:
        shop.book(staff_id="ana", profile_id="ida")
    assert refusal.value.reasons[0].code is Code.TAKEN


def test_numbers_go_on_after_those_that_came_from_outside(shop):
    made = shop.book()
    with shop.store.write() as unit:
        put_all(unit, Kind.APPOINTMENT, [replace(made, id="from-outside", number=700)])
    assert shop.book(start=at(11)).number > 700


def test_a_reader_sees_one_state_however_often_it_looks(shop):
    with shop.store.read() as reader:
        before = reader.connection.exec_driver_sql("SELECT count(*) FROM appointments").scalar_one()
        shop.book()
        assert reader.connection.exec_driver_sql("SELECT count(*) FROM appointments").scalar_one() == before


def test_a_reader_cannot_write(shop):
    with pytest.raises(Exception, match="read-only"), shop.store.read() as reader:
        reader.connection.exec_driver_sql("DELETE FROM appointments")


def test_a_server_that_is_not_there_is_told_of_in_words():
    with pytest.raises(StoreUnavailable, match="does not answer"):
        Store("postgresql+psycopg://nobody@127.0.0.1:1/none", clock=lambda: NINE)


def test_a_connection_that_the_server_cut_is_made_anew(shop, server: Server):
    shop.book()
    ask(str(shop.store.where), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    with pytest.raises(StoreUnavailable):
        shop.book(start=at(12))
    assert shop.book(start=at(12)).scheduled_start_at == at(12)


def test_a_person_is_erased_from_every_table_of_a_server_too(shop):
    who = shop.act("add_customer", first_name="Quetzal", last_name="Wyvern", mobile_phone="0491 570 156", notes="x").id
    booked = shop.book(profile_id=who, start=at(11), staff_id="ana", notes="Quetzal is late")
    shop.act("note", booked.id, text="call 0491 570 156")
    shop.act("edit_customer", "ida", notes="+61491570156")
    shop.act("erase_customer", who)
    sweep(shop)
    with shop.store.read() as reader:
        names = reader.connection.exec_driver_sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        rows = [str(reader.connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()) for (name,) in names.all()]
    assert not [each for each in rows if "Quetzal" in each or "Wyvern" in each or "491570156" in each]
    assert shop.find(Appointment, booked.id).status is Status.CONFIRMED


def test_a_pin_lets_in_and_wrong_ones_are_counted(shop):
    guard(shop)
    assert shop.seat.sign_in("bob", "5482").is_right
    waits = [shop.seat.sign_in("bob", "9999").wait_seconds for _ in range(4)]
    assert waits == [0, 0, 0, 30]
    assert not shop.seat.sign_in("bob", "5482").is_right


def test_two_tills_that_try_at_once_are_both_counted(shop):
    guard(shop)
    tries = [Thread(target=Seat(shop).sign_in, args=("bob", "9999")) for _ in range(3)]
    for each in tries:
        each.start()
    for each in tries:
        each.join()
    assert shop.rows("SELECT failures FROM staff_pins WHERE staff_id = 'bob'") == [(3,)]


def test_a_leave_is_named_in_the_trail(shop):
    guard(shop)
    shop.staff_id = "cyd"
    leave = shop.seat.give_leave("ana", "7301", "settings").leave
    shop.act("set_setting", "blind_call", value=True, leave=leave)
    assert shop.rows("SELECT staff_id, allowed_by FROM audit ORDER BY seq DESC LIMIT 1") == [("cyd", "ana")]


def test_a_list_of_bookings_is_the_same_on_a_server(shop):
    shop.book(start=at(11), staff_id="ana")
    shop.book(definition_id="class", profile_id="max", start=at(12))
    shop.book(definition_id="class", profile_id="max", start=at(13))

    def starts(**asked):
        return [each.start for each in shop.look("booking_list", BookingFilter(**asked)).lines]

    assert starts() == [at(13), at(12), at(11)]
    assert starts(staff_ids=("", "ana"), customer="ma", order=Order.MADE, descends=False) == [at(12), at(13)]
    page = shop.look("booking_list", BookingFilter(definition_ids=("class", "cut")), limit=2)
    following = shop.look("booking_list", BookingFilter(definition_ids=("class", "cut")), page.after)
    assert [each.start for each in following.lines] == [at(11)]
    assert [each.why for each in shop.look("duplicate_pairs")] == []
    assert len(shop.look("customer_list", "")) == 6


def test_many_ids_of_a_remote_are_looked_up_at_once_on_a_server_too(shop):
    with shop.store.write() as unit:
        keep_refs(unit.connection, "r", [(Kind.PROFILE, f"here-{number}", f"'{number}") for number in range(900)])
        found = local_ids_of(unit.connection, "r", Kind.PROFILE, [f"'{number}" for number in range(1_000)])
        assert found == {f"'{number}": f"here-{number}" for number in range(900)}
        assert local_ids_of(unit.connection, "r", Kind.STAFF, ["'1"]) == {}

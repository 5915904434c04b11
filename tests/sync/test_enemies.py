"""A till whose remote promises nothing, and what an enemy would put between them (rules 34 to 36)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.values import Appointment, Device, Kind, Status
from app.store.backup import Backups
from app.store.refs import CONNECTED
from app.store.there import keep_refs
from app.sync.report import State
from tests.support.far_till import Till
from tests.support.omneo_rows import Row
from tests.support.proxy import RESET_AFTER, Fault, answer
from tests.support.remote_fixtures import _no_thread_survives, omneo
from tests.support.remotes import Far
from tests.support.shop_builder import CUSTOMERS, at, open_small_shop

__all__ = ["_no_thread_survives", "omneo"]


@pytest.fixture
def till(omneo: Far, tmp_path: Path) -> Iterator[Till]:
    (tmp_path / "desk").mkdir()
    shop = open_small_shop(tmp_path / "desk")
    with shop.store.write() as unit:
        unit.keep(None, Device("till-a", "Till A", "A", is_this=True))
        unit.set_setting(CONNECTED, omneo.remote.name)
        keep_refs(unit.connection, omneo.remote.name, [(Kind.PROFILE, who, who) for who in CUSTOMERS])
    made = Till(shop, omneo)
    made.sync()
    yield made
    made.close()


HTML = "Content-Type: text/html"


def test_a_booking_undone_while_its_answer_is_lost_is_called_off_there(till: Till):
    till.shop.book(staff_id="ana")
    till.say("POST", "appointments", RESET_AFTER)
    till.sync()
    till.shop.act("undo")
    till.sync(2)
    assert [each["status"] for each in till.rows()] == ["cancelled"]
    assert till.open() == []


@pytest.mark.parametrize("odd", [{"status": "sparkling"}, {"scheduled_start_at": None}, {"notes": {"a": 1}}])
def test_what_is_made_there_is_made_once_though_nobody_understands_the_answer(till: Till, odd: Row):
    shown = till.far.stand_in._shown
    till.far.stand_in._shown = lambda resource, row: shown(resource, row) | odd
    till.shop.book(staff_id="ana")
    till.sync(3)
    assert len(till.rows()) == 1
    assert till.open() == []


def test_who_was_let_in_by_another_till_before_keeps_the_number_of_that_one(till: Till):
    made = till.shop.book(staff_id="ana")
    till.sync()
    theirs = {"status": "arrived", "given_ticket": "CB007", "ticket_at": "2026-05-10T23:01:00Z"}
    row = till.rows()[0]
    row.update(status="arrived", meta={**row["meta"], "floorwalker": {**row["meta"]["floorwalker"], **theirs}})
    assert till.shop.act("arrive", made.id).ticket == "CA001"
    till.sync(2)
    assert till.shop.find(Appointment, made.id).ticket == "CB007"
    assert till.rows()[0]["meta"]["floorwalker"]["given_ticket"] == "CB007"


def test_a_yes_that_does_not_say_to_what_is_put_before_a_person(till: Till):
    till.say("POST", "appointments", *[answer(201, body='{"data": {"ok": true}}')] * 3)
    till.shop.book(staff_id="ana")
    till.sync(3)
    assert [state for _, state, _ in till.open()] == ["refused"]


@pytest.mark.parametrize("status", [302, 403, 413])
def test_a_firewall_that_dislikes_one_text_stops_that_text_alone(till: Till, status: int):
    blocked = answer(status, HTML, body="<html>Blocked</html>")
    till.far.proxy.choose = lambda asked: blocked if b"script" in asked.body else None
    till.shop.book(staff_id="ana", notes="<script>")
    till.shop.book(staff_id="bob", start=at(12))
    assert till.sync(4).state is State.ONLINE
    assert len(till.rows()) == 1
    assert [state for _, state, _ in till.open()] == ["refused"]


@pytest.mark.parametrize(
    "said", [answer(200, HTML, body="<html>", arrives=1), answer(204, body="", arrives=1)], ids=["page", "nothing"]
)
def test_what_arrived_is_found_though_something_else_answered(till: Till, said: Fault):
    till.say("POST", "appointments", said)
    till.shop.book(staff_id="ana")
    till.sync(3)
    assert len(till.rows()) == 1
    assert till.open() == []


def test_a_booking_that_something_delivered_twice_is_not_taken_by_itself(till: Till):
    till.shop.book(staff_id="ana")
    till.say("POST", "appointments", answer(409, body='{"message": "Taken."}', arrives=1))
    till.sync(2)
    assert len(till.rows()) == 1
    assert till.open() == []


def test_a_wait_that_is_over_already_is_none(till: Till):
    till.shop.book(staff_id="ana")
    till.say("POST", "appointments", answer(429, "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"))
    till.sync(2)
    assert (len(till.rows()), till.open()) == (1, [])


@pytest.mark.parametrize("resource", ["appointment-waitlists", "appointment-queues", "questionnaires"])
def test_what_a_token_may_not_read_keeps_nothing_else_back(till: Till, resource: str):
    till.far.stand_in.forbidden.add(("GET", resource))
    till.others_book(13)
    till.shop.book(staff_id="ana")
    assert till.sync(2).state is State.ONLINE
    assert till.shop.rows("SELECT count(*) FROM appointments") == [(2,)]
    assert till.shop.rows("SELECT remote_id, why FROM set_aside") == [("", "Invalid scope(s) provided.")]
    till.far.stand_in.forbidden.clear()
    till.sync()
    assert till.shop.rows("SELECT count(*) FROM set_aside") == [(0,)]


def test_a_token_that_may_read_nothing_is_said(till: Till):
    kinds = ("appointments", "appointment-queues", "appointment-waitlists")
    till.far.stand_in.forbidden |= {("GET", each) for each in kinds}
    assert till.sync().words == "Invalid scope(s) provided."


def test_a_customer_who_makes_no_sense_keeps_back_only_their_own_booking(till: Till):
    till.rows("profiles").append({"id": "odd", "first_name": {"a": 1}})
    till.others_book(13, "odd")
    till.others_book(14)
    assert till.sync(2).state is State.ONLINE
    assert till.shop.rows("SELECT profile_id FROM appointments") == [("zoe",)]
    assert ("odd", "its answer makes no sense: first_name is not text") in till.shop.rows(
        "SELECT remote_id, why FROM set_aside"
    )


def test_a_service_that_makes_no_sense_is_set_aside_until_it_does(till: Till):
    named = till.rows("appointment-definitions")[0]
    handle, named["handle"] = named["handle"], ["cut"]
    till.sync()
    assert till.shop.rows("SELECT kind, remote_id FROM set_aside") == [("definition", str(named["id"]))]
    named["handle"] = handle
    till.sync()
    assert till.shop.rows("SELECT count(*) FROM set_aside") == [(0,)]


def test_a_booking_that_both_moved_to_the_same_time_is_no_conflict(till: Till):
    made = till.shop.book(staff_id="ana")
    till.sync()
    times = {"scheduled_start_at": "2026-05-11 02:00:00", "scheduled_end_at": "2026-05-11 03:00:00"}
    till.rows()[0].update(times, updated_at=till.far.stand_in.stamp())
    till.shop.act("reschedule", made.id, start=at(12))
    till.sync(2)
    assert till.open() == []
    assert till.shop.find(Appointment, made.id).scheduled_start_at == at(12)


@pytest.mark.parametrize("resource", ["locations", "appointment-definitions"])
def test_what_the_remote_offers_no_more_calls_no_booking_off(till: Till, resource: str):
    made = till.shop.book(staff_id="ana")
    till.sync()
    till.rows(resource).clear()
    assert till.sync(2).state is State.ONLINE
    till.shop.act("note", made.id, text="asked for Ana")
    assert till.sync(2).state is State.ONLINE
    assert till.shop.find(Appointment, made.id).status is Status.CONFIRMED
    assert [each["notes"] for each in till.rows()] == ["asked for Ana"]


def test_any_script_and_any_length_arrives(till: Till):
    said = "👩🏽‍🦰 \u0627\u062b\u0646\u0627\u0646 ß" + "y" * 5_000
    till.shop.book(staff_id="ana", notes=said)
    till.sync(2)
    assert (till.open(), [each["notes"] for each in till.rows()]) == ([], [said])


def test_a_clock_that_was_an_hour_ahead_holds_nothing_back(till: Till):
    till.engine.hold = 5
    till.shop.clock.now += 3600
    till.shop.book(staff_id="ana", start=at(14))
    till.shop.clock.now -= 3600
    till.sync()
    assert till.open() == []


def test_a_till_that_was_put_back_in_time_tells_nothing_and_gives_no_ticket_twice(till: Till):
    where = Path(str(till.shop.store.where))
    till.shop.book(staff_id="ana")
    till.shop.check_in(guest_name="Pat")
    backup = Backups(where).make(till.shop.clock.now)
    till.sync()
    till.shop.book(staff_id="bob")
    late = till.shop.check_in(guest_name="Kim")
    till.sync()
    till.put_back(backup)
    new = till.shop.check_in(guest_name="Lou")
    till.sync(2)
    assert new.ticket != late.ticket
    assert len(till.rows()) == 2
    assert [each["meta"]["guest_name"] for each in till.rows("appointment-queues")] == ["Pat", "Kim", "Lou"]
    assert till.open() == []

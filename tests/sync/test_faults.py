"""What a till makes of a network that fails: nothing is lost, nothing happens twice, nothing is believed (rule 35)."""

from __future__ import annotations

import json
import time

import pytest

from app.core.values import Appointment, Profile, QueueEntry, Status, WaitlistEntry
from app.sync.following import Follower
from app.sync.report import Report, State
from tests.support.proxy import (
    BLACK_HOLE,
    CLOSE,
    CUT_HALF,
    ELSEWHERE,
    HALF_OPEN,
    PORTAL,
    RESET_AFTER,
    RESET_BEFORE,
    SLOW,
    TWICE,
    Asked,
    Fault,
    answer,
)
from tests.support.shop_builder import CUSTOMERS, DAY, at
from tests.support.twin import Twin


def _spoil_changes(twin: Twin, *faults: Fault) -> None:
    """Let these happen to till a's next requests that change anything."""
    script = list(faults)

    def choose(asked: Asked) -> Fault | None:
        return script.pop(0) if asked.method != "GET" and script else None

    twin.a.network.choose = choose


def _until_told(twin: Twin) -> None:
    """Go round as the till would, while it waits between its tries."""
    for _ in range(12):
        twin.sync("a")
        if not twin.a.outbox():
            return
        twin.pass_time(200)
    raise AssertionError(twin.a.outbox())


EVERY_FAULT = {
    "reset before": RESET_BEFORE, "reset after": RESET_AFTER, "half an answer": CUT_HALF, "silence": BLACK_HOLE,
    "done and silent": HALF_OPEN, "byte by byte": SLOW, "twice": TWICE, "closed": CLOSE, "portal": PORTAL,
    "elsewhere": ELSEWHERE, "429": answer(429), "429 with a wait": answer(429, "Retry-After: 30"),
    "429 for ever": answer(429, "Retry-After: 999999999"), "500": answer(500), "500 after": answer(500, arrives=1),
    "502": answer(502), "503": answer(503, "Retry-After: 5"), "504 after": answer(504, arrives=1),
    "no json": answer(200, "Content-Type: text/plain", body="ok", arrives=1),
}  # fmt: skip


def test_a_wish_arrives_once_whatever_happens_to_it_on_the_way(twin: Twin):
    twin.sync("a")
    for count, (name, fault) in enumerate(EVERY_FAULT.items(), 1):
        made = twin.a.act(
            "join_waitlist", definition_id="cut", location_id="mel", profile_id="tom",
            desired_start_at=at(10) + count * DAY,
        )  # fmt: skip
        _spoil_changes(twin, fault)
        if fault in (BLACK_HOLE, HALF_OPEN):
            twin.a.remote.close()
            twin.a.connect(patience=0.5)
            twin.sync("a")
            twin.a.remote.close()
            twin.a.connect()
        _until_told(twin)
        assert len(twin.hub_has(WaitlistEntry)) == count, name
        assert twin.a.there(made.id) in twin.hub_has(WaitlistEntry), name
    twin.settle()
    twin.assert_converged()


@pytest.mark.parametrize("fault", [RESET_AFTER, CUT_HALF, TWICE], ids=lambda fault: fault.name)
def test_a_booking_whose_answer_is_lost_is_never_told_that_its_time_is_taken(twin: Twin, fault: Fault):
    twin.sync("a")
    made = twin.a.book(staff_id="ana")
    _spoil_changes(twin, fault)
    _until_told(twin)
    assert list(twin.hub_has(Appointment)) == [twin.a.there(made.id)]


def test_every_kind_of_act_arrives_once_though_every_first_answer_is_lost(twin: Twin):
    twin.sync("a")
    customer = twin.a.act("add_customer", first_name="Nia", email="nia@example.com")
    made = twin.a.book(profile_id=customer.id, staff_id="ana")
    twin.a.act("arrive", made.id)
    entry = twin.a.act("check_in", definition_id="cut", location_id="mel", guest_name="Pat")
    twin.a.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=customer.id)
    seen: set[bytes] = set()

    def choose(asked: Asked) -> Fault | None:
        is_new = asked.method != "GET" and asked.body not in seen
        seen.add(asked.body)
        return RESET_AFTER if is_new else None

    twin.a.network.choose = choose
    _until_told(twin)
    twin.settle()
    twin.assert_converged()
    assert len(twin.hub_has(QueueEntry)) == 1
    assert twin.hub_has(QueueEntry)[twin.a.there(entry.id)]["ticket"] == entry.ticket


def test_with_the_cable_out_the_till_works_on_and_says_since_when(twin: Twin):
    twin.sync("a")
    twin.cut("a")
    twin.a.book(staff_id="ana")
    first = twin.sync("a")
    twin.pass_time(60)
    second = twin.sync("a")
    assert (first.state, second.state, second.since) == (State.OFFLINE, State.OFFLINE, first.since)
    assert second.waiting + second.sending == 1
    twin.heal("a")
    assert twin.sync("a").state is State.ONLINE
    assert len(twin.hub_has(Appointment)) == 1


def test_while_offline_one_probe_is_sent_and_not_one_for_each_step(twin: Twin):
    twin.sync("a")
    for hour in range(9, 15):
        twin.a.book(staff_id="ana", start=at(hour))
    twin.a.network.choose = lambda _: answer(503)
    twin.sync("a")
    before = len(twin.a.network.asked)
    twin.sync("a")
    assert len(twin.a.network.asked) - before == 1


def test_a_token_that_is_taken_away_stops_the_till_and_loses_nothing(twin: Twin):
    twin.sync("a")
    twin.a.book(staff_id="ana")
    gone = '{"message": "Unauthenticated."}'
    twin.a.network.choose = lambda _: answer(401, body=gone)
    report = twin.sync("a")
    assert report.state is State.SIGNED_OUT
    assert "sign in again" in report.words
    twin.a.network.choose = lambda _: None
    _until_told(twin)
    assert len(twin.hub_has(Appointment)) == 1


def test_a_portal_that_answers_for_the_hub_deletes_nothing(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.settle()
    twin.pass_time(700)
    twin.a.network.choose = lambda _: PORTAL
    assert twin.sync("a").state is State.NOT_A_REMOTE
    assert twin.a.shop.find(Appointment, made.id).status is Status.CONFIRMED


def test_a_list_that_is_empty_for_no_reason_deletes_nothing(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.settle()
    twin.pass_time(700)
    empty = '{"data": [], "links": {}, "meta": {"current_page": 1, "last_page": 1, "total": 0}}'

    def choose(asked: Asked) -> Fault | None:
        is_list = asked.method == "GET" and "/appointments?" in asked.path
        return answer(200, body=empty) if is_list else None

    twin.a.network.choose = choose
    twin.sync("a")
    assert twin.a.shop.find(Appointment, made.id).status is Status.CONFIRMED


def test_one_row_that_makes_no_sense_is_set_aside_and_the_page_goes_on(twin: Twin):
    twin.settle()
    good, bad = twin.hub.shop.book(staff_id="ana"), twin.hub.shop.book(staff_id="bob")

    def choose(asked: Asked) -> Fault | None:
        if asked.method != "GET" or "/appointments?" not in asked.path:
            return None
        page = twin.hub.staff.get(asked.path.removeprefix("/api/v3")).json()
        next(row for row in page["data"] if row["id"] == bad.number)["timezone"] = "Nowhere/Land"
        return answer(200, body=json.dumps(page))

    twin.a.network.choose = choose
    assert twin.sync("a").set_aside == 1
    assert list(twin.a.said(Appointment)) == [str(good.number)]
    [aside] = twin.a.shop.look("sync_view").set_aside
    assert (aside.kind, aside.remote_id) == ("appointment", str(bad.number))
    twin.a.network.choose = lambda _: None
    twin.pass_time(700)
    twin.sync("a")
    assert twin.a.shop.look("sync_view").set_aside == ()


def test_a_clock_that_jumps_back_and_forth_loses_and_doubles_nothing(twin: Twin):
    twin.sync("a", "b")
    for hour, jump in ((10, -7200), (11, 90_000), (12, -90_000), (13, 7200)):
        twin.a.shop.clock.now += jump
        twin.a.act("add_customer", first_name=f"at {hour}")
        twin.a.engine.run_once()
    twin.a.shop.clock.now = twin.hub.shop.clock.now
    twin.pass_time(300)
    twin.settle()
    twin.assert_converged()
    assert len(twin.hub_has(Profile)) == 10


def test_a_poisonous_record_never_blocks_the_rest(twin: Twin):
    twin.sync("a")
    twin.a.act("add_customer", first_name="x")
    with twin.a.shop.store.write() as unit:
        unit.connection.exec_driver_sql("""UPDATE outbox SET payload = '{"first_name": [null, 5]}'""")
    twin.a.book(staff_id="ana")
    twin.sync("a")
    assert len(twin.hub_has(Appointment)) == 1
    assert [state for _, state, _ in twin.a.outbox()] == ["refused"]


def _lose_every_first_reply(twin: Twin, acts: int) -> None:
    """Each is done there, and nothing of it comes back; what is asked again is answered."""
    twin.sync("a")
    for number in range(acts // 2):
        twin.a.act("check_in", definition_id="cut", location_id="mel", guest_name=f"Guest {number}")
        twin.a.book(start=at(9) + DAY * (3 + number // 16) + number % 16 * 1800, profile_id=CUSTOMERS[number % 6])
    seen: set[bytes] = set()

    def choose(asked: Asked) -> Fault | None:
        if asked.method == "GET" or asked.body in seen:
            return None
        seen.add(asked.body)
        return RESET_AFTER

    twin.a.network.choose = choose
    for _ in range(acts):
        twin.sync("a")
        assert all(state in ("pending", "sending") for _, state, _ in twin.a.outbox()), twin.a.outbox()
        if not twin.a.outbox():
            break
        twin.pass_time(200)
    assert len(seen) == acts
    assert len(twin.hub_has(Appointment)) == len(twin.hub_has(QueueEntry)) == acts // 2
    twin.a.network.choose = lambda _: None
    twin.settle()
    twin.assert_converged()


def test_two_hundred_lost_replies_make_no_duplicate_and_no_false_taken(near: Twin):
    _lose_every_first_reply(near, 200)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_two_thousand_lost_replies_make_no_duplicate_and_no_false_taken(twin: Twin):
    _lose_every_first_reply(twin, 2_000)


def test_a_cable_that_is_plugged_in_again_is_noticed_and_all_of_it_is_told(twin: Twin):
    twin.sync("a")
    twin.cut("a")
    for hour in range(9, 15):
        twin.a.book(start=at(hour), staff_id="ana")
    heard: list[State] = []

    def tell(report: Report) -> None:
        """The cable is in again as soon as the till has seen that it is out; nobody wakes the till."""
        heard.append(report.state)
        if len(heard) == 1:
            twin.heal("a")
        if not twin.a.outbox() or len(heard) == 6:
            follower.stop()

    twin.a.engine.clock = lambda: int(time.time())
    follower = Follower(twin.a.engine, tell)
    follower.run()
    assert (heard[0], heard[-1], twin.a.outbox()) == (State.OFFLINE, State.ONLINE, [])
    assert len(twin.hub_has(Appointment)) == 6


def test_a_question_whose_answer_breaks_off_is_asked_once_more_at_once(twin: Twin):
    twin.sync("a")
    asked: set[str] = set()

    def choose(each: Asked) -> Fault | None:
        is_first, _ = each.path not in asked, asked.add(each.path)
        return (RESET_AFTER, CUT_HALF, RESET_BEFORE)[len(asked) % 3] if is_first and each.method == "GET" else None

    twin.a.network.choose = choose
    assert twin.sync("a").state is State.ONLINE
    assert asked


def test_after_a_failure_one_question_shows_that_the_remote_is_there_again(twin: Twin):
    twin.sync("a")
    twin.a.network.choose = lambda _: answer(503)
    twin.sync("a")
    twin.a.network.choose = lambda _: None
    before = len(twin.a.network.asked)
    assert twin.sync("a").state is State.ONLINE
    probed = [each.path for each in twin.a.network.asked[before:] if "auth/verify" in each.path or "2999" in each.path]
    assert probed == ["/api/v3/auth/verify"]


def test_one_customer_who_was_written_down_twice_is_one_at_the_hub_and_here(twin: Twin):
    twin.sync("a")
    made = [twin.a.act("add_customer", first_name="Nia", email="nia@example.com") for _ in "12"]
    booked = [twin.a.book(profile_id=each.id, start=at(10 + n)) for n, each in enumerate(made)]
    _until_told(twin)
    twin.settle()
    twin.assert_converged()
    assert len([each for each in twin.hub_has(Profile).values() if each["email"] == "nia@example.com"]) == 1
    assert len({twin.a.shop.find(Appointment, each.id).profile_id for each in booked}) == 1


def test_what_is_known_of_one_of_two_who_become_one_is_told_of_the_one(near: Twin):
    first, _ = (near.a.act("add_customer", first_name="Nia", email="nia@example.com") for _ in "12")
    near.a.act("edit_customer", first.id, last_name="Roe")
    near.a.book(profile_id=first.id, staff_id="ana")
    assert near.sync("a").refused == 0
    near.settle()
    near.assert_converged()
    assert [each["last_name"] for each in near.hub_has(Profile).values() if each["first_name"] == "Nia"] == ["Roe"]


def test_where_a_key_is_kept_nothing_is_looked_for_however_long_the_line_is(near: Twin):
    near.a.act("check_in", definition_id="cut", location_id="mel", guest_name="Pat")
    _spoil_changes(near, RESET_AFTER, answer(503))
    near.sync("a")
    begin = len(near.a.network.asked)
    _until_told(near)
    asked = [each.path for each in near.a.network.asked[begin:]]
    assert not [
        each for each in asked if "/appointment-queues?" in each and "sort=-created_at" in each and "gte" not in each
    ]
    assert len(near.hub_has(QueueEntry)) == 1


def test_a_key_that_the_hub_lost_is_no_refusal_of_what_it_has(near: Twin):
    made = near.a.book(staff_id="ana")
    _spoil_changes(near, RESET_AFTER)
    near.sync("a")
    with near.hub.shop.store.write() as unit:
        unit.connection.exec_driver_sql("DELETE FROM idempotency_keys")
    near.pass_time(60)
    near.a.network.choose = lambda asked: None
    _until_told(near)
    assert list(near.hub_has(Appointment)) == [near.a.there(made.id)]


def test_two_equal_records_whose_answers_are_lost_are_two_there(twin: Twin):
    twin.sync("a")
    for _ in "12":
        twin.a.book(definition_id="class", profile_id="tom", start=at(14))
    _spoil_changes(twin, RESET_AFTER, RESET_AFTER)
    _until_told(twin)
    assert len(twin.hub_has(Appointment)) == 2

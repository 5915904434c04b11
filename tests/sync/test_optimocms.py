"""OptimoCMS: what cannot be told is said, a few days are asked for one by one, and a plan's calls are not overdrawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.values import Kind
from app.store.refs import CONNECTED
from app.sync.budget import Budget
from app.sync.engine import Engine
from app.sync.failures import Limited
from app.sync.remote import Wanted
from app.sync.report import State
from tests.support.hub_at_work import number_of
from tests.support.proxy import RESET_AFTER, RESET_BEFORE, Fault
from tests.support.remote_fixtures import _no_thread_survives, optimo, server
from tests.support.remotes import Far
from tests.support.shop_builder import DAY, at, open_small_shop

__all__ = ["_no_thread_survives", "optimo", "server"]
NOON = 1_778_500_000.0
MONTH = 31 * DAY


def test_a_booking_cannot_be_moved_there_and_the_desk_hears_so(optimo: Far):
    made = optimo.booking()
    there = optimo.told(made)
    moved = optimo.change(made, there, "reschedule", scheduled_start_at=at(12), scheduled_end_at=at(12, 30))
    assert "cannot move" in optimo.remote.cannot(moved)
    assert optimo.remote.cannot(optimo.change(made, there, "cancel", status="cancelled")) is None


def test_that_somebody_is_here_stays_here(optimo: Far):
    made = optimo.booking()
    there = optimo.told(made)
    calls = len(optimo.proxy.asked)
    assert optimo.remote.send(optimo.change(made, there, "arrive", status="arrived")) is None
    assert len(optimo.proxy.asked) == calls
    assert optimo.told(optimo.change(made, there, "complete", status="completed")).fields["status"] == "completed"


def test_who_booked_is_told_beside_the_booking(optimo: Far):
    assert optimo.told(optimo.booking()).customer["email"] == "zoe@example.com"


def test_a_few_days_are_asked_for_one_by_one(optimo: Far):
    for day in (0, 2):
        optimo.told(optimo.booking(scheduled_start_at=at(10) + day * DAY, scheduled_end_at=at(11) + day * DAY))
    wanted, seen, cursor = Wanted(Kind.APPOINTMENT, "13", at(0), at(0) + 3 * DAY), 0, None
    while True:
        page = optimo.remote.page(wanted, cursor)
        seen, cursor = seen + len(page.rows), page.cursor
        if cursor is None:
            break
    assert seen == 2
    assert [each.path.rpartition("date=")[2] for each in optimo.proxy.asked if "date=" in each.path] == [
        "2026-05-11", "2026-05-12", "2026-05-13",
    ]  # fmt: skip


def test_a_minute_has_so_many_calls():
    budget = Budget(2, 1_000)
    for _ in range(2):
        budget.take(NOON, is_act=True)
    with pytest.raises(Limited) as limited:
        budget.take(NOON + 20, is_act=True)
    assert limited.value.seconds == 40
    budget.take(NOON + 61, is_act=True)


def test_the_last_calls_of_a_month_are_for_what_the_desk_did():
    budget = Budget(1_000, 100, "2026-05", 95)
    with pytest.raises(Limited):
        budget.take(NOON, is_act=False)
    for _ in range(5):
        budget.take(NOON, is_act=True)
    with pytest.raises(Limited):
        budget.take(NOON, is_act=True)
    budget.take(NOON + MONTH, is_act=False)


def test_what_was_used_is_known_after_a_restart_and_a_clock_that_is_put_back_gives_nothing_back():
    budget = Budget(1_000, 100)
    for _ in range(40):
        budget.take(NOON, is_act=True)
    again = Budget(1_000, 100)
    again.restore(budget.state)
    again.take(NOON - MONTH, is_act=True)
    assert again.used == 41
    assert again.seconds_between(NOON) > 60


def test_polling_is_spread_over_what_is_left_of_the_month():
    assert Budget(60, 50_000).seconds_between(NOON) == pytest.approx(38, abs=6)
    assert Budget(10, 1_000).seconds_between(NOON) > 1_500


def test_a_till_tells_at_once_and_asks_as_seldom_as_its_plan_wants(optimo: Far, tmp_path):
    (tmp_path / "desk").mkdir()
    shop = open_small_shop(tmp_path / "desk")
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, optimo.remote.name)
    optimo.remote.budget = Budget(1_000, 1_000)
    engine = Engine(shop.store, optimo.remote, hold=0)
    engine.run_once()
    before = optimo.remote.budget.used
    shop.book(staff_id="ana")
    assert (engine.run_once().told, optimo.count()) == (1, 1)
    assert optimo.remote.budget.used == before + 1
    again = Engine(shop.store, optimo.remote, hold=0)
    assert again.run_once().state is State.ONLINE
    assert shop.rows("SELECT count(*) FROM sync_cursors WHERE stream = 'budget'") == [(1,)]
    shop.close()


def test_how_old_the_line_is_does_not_hang_on_a_remote_that_has_none(optimo: Far, tmp_path):
    (tmp_path / "desk").mkdir()
    shop = open_small_shop(tmp_path / "desk", letter="A")
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, optimo.remote.name)
    engine = Engine(shop.store, optimo.remote, hold=0)
    for _ in range(2):
        assert engine.run_once().state is State.ONLINE
    shop.clock.now += 600
    assert not shop.look("public_board", "mel").is_old(shop.clock.now)
    engine.close()
    shop.close()


def test_a_booking_of_somebody_else_comes_with_its_customer(optimo: Far, tmp_path):
    (tmp_path / "desk").mkdir()
    shop = open_small_shop(tmp_path / "desk")
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, optimo.remote.name)
    optimo.told(replace(optimo.booking(), customer={"first_name": "Nia", "email": "nia@example.com"}))
    assert Engine(shop.store, optimo.remote, hold=0).run_once().state is State.ONLINE
    assert shop.rows(
        "SELECT p.first_name, a.status FROM appointments a JOIN profiles p ON p.id = a.profile_id"
    ) == [("Nia", "confirmed")]  # fmt: skip
    shop.close()


@pytest.fixture
def till(optimo: Far, tmp_path):
    """A till that works with it, after its first round: ``engine`` and ``shop``."""
    (tmp_path / "desk").mkdir()
    shop = open_small_shop(tmp_path / "desk")
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, optimo.remote.name)
    optimo.remote.budget = Budget(1_000, 50_000)
    engine = Engine(shop.store, optimo.remote, hold=0)
    engine.run_once()
    yield engine, shop
    engine.close()
    shop.close()


def test_two_equal_bookings_whose_answers_are_lost_are_two_there(optimo: Far, till):
    engine, shop = till
    for _ in "12":
        shop.book(definition_id="class", staff_id=None)
    optimo.proxy.next(RESET_AFTER, RESET_AFTER)
    for _ in range(6):
        engine.run_once()
        shop.clock.now += 60
    assert optimo.count() == 2
    assert shop.rows("SELECT count(DISTINCT remote_id) FROM remote_refs WHERE kind = 'appointment'") == [(2,)]


@pytest.fixture
def doubtful(optimo: Far, till):
    """A till that has told of Zoe's booking without hearing whether it arrived; ``engine`` and ``shop``."""
    engine, shop = till
    shop.book(definition_id="class", staff_id=None)
    optimo.proxy.next(RESET_AFTER)
    engine.run_once()
    other = optimo.booking(definition_id=str(number_of("class")), assigned_staff_id=None, scheduled_end_at=at(11))
    optimo.told(other)
    shop.clock.now += 600
    return till


def test_of_equal_bookings_one_of_them_somebody_elses_none_is_adopted(optimo: Far, doubtful):
    engine, shop = doubtful
    engine.run_once()
    assert shop.rows("SELECT state, status_code FROM outbox WHERE state <> 'done'") == [("refused", 409)]
    assert "there are 2 such bookings" in shop.rows("SELECT last_error FROM outbox WHERE state = 'refused'")[0][0]
    assert shop.rows("SELECT count(*) FROM remote_refs WHERE kind = 'appointment'") == [(0,)]


def test_whoever_says_that_none_of_them_is_it_has_it_told_again_once(optimo: Far, doubtful):
    engine, shop = doubtful
    engine.run_once()
    optimo.hub.shop.change_service("class", max_concurrent_bookings=5)
    shop.act("retry_step", shop.look("sync_view").steps[0].seq)
    engine.run_once()
    assert shop.rows("SELECT count(*) FROM outbox WHERE state <> 'done'") == [(0,)]
    assert optimo.count() == 3


def test_whoever_says_that_one_of_them_is_it_has_both_as_they_are_there(optimo: Far, doubtful):
    engine, shop = doubtful
    engine.run_once()
    shop.act("discard_step", shop.look("sync_view").steps[0].seq, reason="It is there")
    shop.clock.now += 7200
    engine.run_once()
    assert shop.rows("SELECT status, count(*) FROM appointments GROUP BY status") == [
        ("cancelled", 1),
        ("confirmed", 2),
    ]
    assert optimo.count() == 2


def test_what_it_has_no_place_for_is_never_said_to_be_told(optimo: Far, tmp_path):
    (tmp_path / "desk").mkdir()
    shop = open_small_shop(tmp_path / "desk")
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, optimo.remote.name)
    engine = Engine(shop.store, optimo.remote, hold=0)
    shop.check_in(guest_name="Pat")
    engine.run_once()
    [line] = shop.look("lately_told")
    assert (line.verb, line.standing, line.words) == ("check_in", "done", "the remote has no place for it")
    engine.close()
    shop.close()


@pytest.fixture
def told_once(optimo: Far, till):
    """A till on whose first try to tell of Zoe's booking with Ana the connection ends; ``way`` says how."""
    engine, shop = till
    shop.book(staff_id="ana")

    def tell(way: Fault) -> None:
        optimo.proxy.next(way)
        engine.run_once()
        shop.clock.now += 600

    return engine, shop, tell


def far_zoe(optimo: Far, **given):
    """What somebody else books there for Zoe at the same time."""
    person = {"first_name": "Zoe", "last_name": "Lee", "email": "zoe@example.com", **given.pop("customer", {})}
    return optimo.told(replace(optimo.booking(**given), customer=person))


def standing(shop):
    return shop.rows("SELECT state, status_code FROM outbox WHERE verb = 'book'")


def test_a_booking_whose_answer_is_lost_is_known_again(optimo: Far, told_once):
    engine, shop, tell = told_once
    tell(RESET_AFTER)
    engine.run_once()
    assert (standing(shop), optimo.count()) == ([("done", None)], 1)


def test_the_only_booking_that_may_be_it_is_not_taken_for_it_where_it_says_otherwise(optimo: Far, told_once):
    engine, shop, tell = told_once
    tell(RESET_BEFORE)
    far_zoe(optimo, assigned_staff_id="bob")
    engine.run_once()
    assert standing(shop) == [("refused", 409)]
    assert "another member of staff" in shop.rows("SELECT last_error FROM outbox WHERE verb = 'book'")[0][0]
    assert shop.rows("SELECT count(*) FROM remote_refs WHERE kind = 'appointment'") == [(0,)]


def test_a_booking_that_was_there_before_ours_was_sent_is_not_taken_for_it(optimo: Far, told_once):
    engine, shop, tell = told_once
    optimo.hub.shop.clock.now = shop.clock.now + 60
    far_zoe(optimo, assigned_staff_id="bob")
    shop.clock.now += 3600
    optimo.hub.shop.clock.now = shop.clock.now
    tell(RESET_BEFORE)
    engine.run_once()
    assert standing(shop) == [("done", None)]
    assert optimo.count() == 2

"""Backups in the window: made, looked into, gone back to, with what was there before still kept."""

from pathlib import Path

import pytest

from app.core.errors import LeaveNeeded, Refused, StoreDamaged, StoreUnavailable
from app.core.outgoing import TOLD
from app.desk import window_shop
from app.desk.window_shop import open_window_shop
from app.store.lock import sync_lock
from tests.support.guarded import PINS, guard
from tests.support.shop_builder import Clock, at, open_small_shop


@pytest.fixture
def shop(tmp_path):
    open_small_shop(tmp_path).close()
    clock = Clock(at(9))
    opened = open_window_shop(tmp_path / "shop.db", clock=clock)
    opened.clock = clock
    yield opened
    opened.close()


def book(shop, hour):
    return shop.act("book", definition_id="cut", location_id="mel", profile_id="zoe", start=at(hour), staff_id="ana")


def names(shop):
    return [each.made_at for each in shop.backups()]


def test_a_backup_that_is_made_says_what_is_in_it(shop):
    book(shop, 10)
    assert shop.back_up()
    found = shop.look_into(shop.backups()[0])
    assert (found.customers, found.appointments, found.coming) == (6, 1, 1)
    assert [(each.start, each.customer, each.service) for each in found.bookings] == [(at(10), "Zoe Lee", "Cut")]


def test_going_back_loses_what_came_after_and_keeps_it_in_a_backup(shop):
    book(shop, 10)
    shop.back_up()
    first = shop.backups()[0]
    shop.clock.now = at(9, 30)
    later = book(shop, 11)
    told = []
    shop.subscribe(told.append)
    shop.go_back(first)
    assert told
    with pytest.raises(Refused):
        shop.look("appointment_card", later.id)
    assert names(shop) == [at(9, 30) + 1, at(9, 30), at(9)]
    shop.go_back(shop.backups()[1])
    assert shop.look("appointment_card", later.id).appointment.id == later.id


def test_who_went_back_to_the_wrong_one_chooses_again_among_all_that_there_were(shop):
    for minutes in (0, 31):
        shop.clock.now = at(10) + minutes * 60
        shop.back_up()
    there = set(names(shop))
    for minutes in (33, 35, 37):
        shop.clock.now = at(10) + minutes * 60
        shop.go_back(next(each for each in shop.backups() if each.made_at == at(10, 31)))
    assert there < set(names(shop))
    assert [each.occasion for each in shop.backups()] == ["after", "before"] * 3 + ["", ""]


def test_the_next_backup_keeps_what_was_there_before_going_back_beside_the_others(shop):
    shop.back_up()
    shop.clock.now = at(9, 30)
    shop.go_back(shop.backups()[0])
    shop.clock.now = at(10)
    shop.back_up()
    kept = [(each.made_at, each.occasion) for each in shop.backups()]
    assert kept == [(at(10), ""), (at(9, 30), "before"), (at(9), "")]


def test_a_backup_counts_neither_merged_doubles_nor_the_erased_as_customers(shop):
    shop.act("merge_customers", "zoe", other_id=shop.act("add_customer", first_name="Zoe", last_name="Leigh").id)
    shop.act("erase_customer", shop.act("add_customer", first_name="Max", last_name="Gone").id)
    shop.back_up()
    assert shop.look_into(shop.backups()[0]).customers == 6


def test_a_backup_in_which_something_is_wrong_is_left_alone(shop):
    shop.back_up()
    backup = shop.backups()[0]
    with Path(backup.path).open("r+b") as file:
        file.seek(4096)
        file.write(b"\0" * 8192)
    with pytest.raises(StoreDamaged):
        shop.look_into(backup)
    with pytest.raises(StoreDamaged):
        shop.go_back(backup)
    assert book(shop, 12).id


def test_nobody_goes_back_under_a_sync_that_does_not_end(shop, tmp_path, monkeypatch):
    monkeypatch.setattr(window_shop, "SYNC_SECONDS", 0.1)
    shop.back_up()
    later = book(shop, 11)
    with sync_lock(tmp_path / "shop.db"), pytest.raises(StoreUnavailable, match="the sync is at work"):
        shop.go_back(shop.backups()[0])
    assert shop.look("appointment_card", later.id).appointment.id == later.id
    assert len(names(shop)) == 1


def test_so_many_days_are_kept_as_the_shop_says(shop):
    shop.act("set_setting", "backup_days", value=1)
    shop.act("set_setting", "backup_weeks", value=0)
    for day in range(4):
        shop.clock.now = at(9) + day * 86_400
        shop.back_up()
    assert names(shop) == [at(9) + 3 * 86_400, at(9) + 2 * 86_400]


def trail(shop):
    return shop.rows("SELECT verb, staff_id, allowed_by FROM audit WHERE verb IN ('back_up', 'go_back') ORDER BY seq")


@pytest.fixture
def guarded(shop):
    """The same with PINs: Ana is the manager, Cyd sits at the desk and has none."""
    shop.rows = lambda query: [tuple(each) for each in _rows(shop, query)]
    return guard(shop, "cyd")


def _rows(shop, query):
    with shop.store.read() as reader:
        return reader.connection.exec_driver_sql(query).all()


def leave(shop):
    return shop.begin(shop.seat.give_leave("ana", PINS["ana"], "settings").leave)


def test_who_may_not_change_settings_makes_no_backup_and_goes_back_to_none(guarded):
    with pytest.raises(LeaveNeeded):
        guarded.back_up()
    guarded.back_up(leave(guarded))
    with pytest.raises(LeaveNeeded):
        guarded.go_back(guarded.backups()[0])
    assert len(names(guarded)) == 1
    assert trail(guarded) == [("back_up", "cyd", "ana")]


def test_who_went_back_and_by_whose_leave_stands_in_the_store_afterwards(guarded):
    guarded.back_up(leave(guarded))
    guarded.clock.now = at(9, 30)
    guarded.go_back(guarded.backups()[0], leave(guarded))
    assert trail(guarded) == [("go_back", "cyd", "ana")]
    guarded.go_back(guarded.backups()[0], leave(guarded))  # the newest is that of the store as it was put back
    assert trail(guarded) == [("go_back", "cyd", "ana")] * 2


def test_who_went_back_to_before_there_were_pins_is_named(shop):
    shop.rows = lambda query: _rows(shop, query)
    shop.back_up()
    shop.clock.now = at(9, 30)
    guard(shop, "ana")
    shop.go_back(shop.backups()[0])
    assert not shop.look("staffing").is_guarded
    assert trail(shop) == [("go_back", "ana", None)]


def test_a_backup_that_the_window_makes_by_itself_is_nobody_s_act(guarded):
    guarded.tend()
    assert len(names(guarded)) == 1
    assert trail(guarded) == []


def test_no_undo_takes_a_backup_back_and_no_remote_hears_of_it(guarded):
    guarded.staff_id = "ana"
    booked = book(guarded, 10)
    guarded.back_up()
    assert guarded.act("undo").record_id == booked.id
    with pytest.raises(Refused):
        guarded.act("undo", "back_up")
    [(kind,)] = guarded.rows("SELECT kind FROM outbox WHERE verb = 'back_up'")
    assert kind not in TOLD

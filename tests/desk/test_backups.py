"""Backups in the window: made, looked into, gone back to, with what was there before still kept."""

from pathlib import Path

import pytest

from app.core.errors import Refused, StoreDamaged, StoreUnavailable
from app.desk import window_shop
from app.desk.window_shop import open_window_shop
from app.store.lock import sync_lock
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
    assert names(shop) == [at(9, 30) + 1, at(9, 30)]
    shop.go_back(shop.backups()[1])
    assert shop.look("appointment_card", later.id).appointment.id == later.id


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

"""The window's shop: one per store, mended where damage is met, backed up at the start and every day."""

from datetime import date
from pathlib import Path

import pytest

from app.core.errors import StoreDamaged, StoreUnavailable, WindowAlreadyOpen
from app.core.values import Changes
from app.desk.shop import open_shop
from app.desk.window_shop import WindowShop, open_window_shop
from app.store.backup import Backups
from tests.support.noise import noise
from tests.support.shop_builder import NINE, Clock, at, open_small_shop

DAY = 86_400


@pytest.fixture
def clock():
    return Clock(NINE)


@pytest.fixture
def path(tmp_path):
    """A closed store with one booking, a backup, and one booking since."""
    small = open_small_shop(tmp_path)
    small.book(start=at(10))
    Backups(tmp_path / "shop.db").make(NINE)
    small.book(start=at(11))
    small.close()
    return tmp_path / "shop.db"


@pytest.fixture
def shop(path, clock):
    opened = open_window_shop(path, clock=clock)
    yield opened
    opened.close()


def spoil(path):
    """What a failing disk does: the middle of the file is noise."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(noise(size - 4096))


def bookings(shop):
    shown = shop.look("day_view", "mel", date(2026, 5, 11))
    return sum(len(column.bookings) for column in shown.columns)


def test_a_store_has_one_window(shop, path):
    with pytest.raises(WindowAlreadyOpen, match="another window has this store open"):
        open_window_shop(path)


def test_short_commands_run_beside_the_window(shop, path):
    beside = open_shop(path)
    assert bookings(beside) == 2
    beside.close()


def test_closing_lets_the_next_window_in(path):
    open_window_shop(path).close()
    open_window_shop(path).close()


def test_a_store_that_cannot_be_opened_keeps_no_lock(tmp_path):
    (tmp_path / "folder.db").mkdir()
    for _ in range(2):
        with pytest.raises(StoreUnavailable):
            open_window_shop(tmp_path / "folder.db")


def test_damage_met_at_opening_is_mended_and_told(path, clock):
    spoil(path)
    shop = open_window_shop(path, clock=clock)
    told = shop.tend()
    assert bookings(shop) >= 1
    shop.close()
    assert told.restored_at == NINE
    assert list(Path(told.aside).iterdir())


def test_damage_met_by_a_query_is_mended_and_the_query_answered(shop, path):
    shop.store._reader.dispose()
    spoil(path)
    assert bookings(shop) >= 1
    assert shop.tend() is not None


def test_damage_met_by_a_verb_is_mended_and_the_verb_refused_once(shop, path):
    shop.store._writer.dispose()
    shop.store._reader.dispose()
    spoil(path)
    wish = {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe", "start": at(14)}
    with pytest.raises(StoreDamaged):
        shop.act("book", **wish)
    assert shop.act("book", **wish).scheduled_start_at == at(14)


def test_a_repair_is_heard_as_a_change_of_anything(shop, path):
    heard = []
    shop.subscribe(heard.append)
    shop.store._reader.dispose()
    spoil(path)
    shop.tend()
    assert heard == [Changes()]


def test_listeners_hear_of_verbs_after_a_repair(shop, path):
    heard = []
    shop.subscribe(heard.append)
    shop.store._reader.dispose()
    spoil(path)
    shop.tend()
    shop.act("check_in", definition_id="cut", location_id="mel")
    assert heard[-1].kinds


def test_a_whole_store_needs_no_telling(shop):
    assert shop.tend() is None


def test_it_is_backed_up_at_the_start_and_then_once_a_day(shop, path, clock):
    made = []
    for later in (60, 120, DAY + 61):
        clock.now = NINE + later
        shop.tend()
        made.append(Backups(path).kept()[-1].made_at - NINE)
    assert made == [60, 60, DAY + 61]


def test_a_backup_that_nobody_waits_for_is_given_up(shop, path, clock):
    clock.now += 60
    shop.tend(lambda: False)
    assert len(Backups(path).kept()) == 1


def test_the_own_store_is_found_without_a_path(home):
    shop = open_window_shop()
    assert isinstance(shop, WindowShop)
    shop.close()
    assert (home / "data" / "floorwalker.db").exists()

"""Disks, locks and clocks that fail: words, nothing half-written, and everything works again afterwards."""

import os
import resource
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager, suppress

import pytest

from app.core.errors import StoreUnavailable
from app.store import engine, ids
from app.store.store import Store
from tests.support.shop_builder import NINE, Clock, SmallShop, at, open_small_shop

as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="needs to mount a small disk, which only root on Linux may"
)


@pytest.fixture
def shop(tmp_path):
    opened = open_small_shop(tmp_path)
    yield opened
    opened.close()


@contextmanager
def mounted(folder, size):
    """A disk of that size, mounted at the folder."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def state_of(shop):
    return shop.rows(
        "SELECT (SELECT count(*) FROM appointments), (SELECT count(*) FROM audit), (SELECT count(*) FROM outbox)"
    )


def check_in_until_it_fails(shop):
    done = []

    def go_on():
        while True:
            done.append(shop.check_in(notes="x" * 9_000))

    with pytest.raises(StoreUnavailable) as failure:
        go_on()
    return len(done), str(failure.value)


@as_root
def test_a_full_disk_is_told_in_words_and_what_was_acknowledged_is_there(tmp_path):
    with mounted(tmp_path / "disk", "2m") as disk:
        shop = open_small_shop(disk)
        done, words = check_in_until_it_fails(shop)
        assert "the disk is full; make room and try again, nothing was changed" in words
        assert shop.rows("SELECT count(*) FROM queue_entries") == [(done,)]
        assert state_of(shop) == [(0, done, done)]
        shop.close()


@as_root
def test_a_disk_that_is_full_to_the_brim_is_called_full_at_the_start_too(tmp_path):
    with mounted(tmp_path / "disk", "2m") as disk:
        open_small_shop(disk).close()
        with suppress(OSError), (disk / "films").open("wb", buffering=0) as film:
            while film.write(b"x" * 4096) == 4096:
                pass
        with pytest.raises(StoreUnavailable, match="the disk is full; make room"):
            Store(disk / "shop.db")


@as_root
def test_when_there_is_room_again_the_same_shop_goes_on(tmp_path):
    with mounted(tmp_path / "disk", "2m") as disk:
        shop = open_small_shop(disk)
        done, _ = check_in_until_it_fails(shop)
        subprocess.run(["mount", "-o", "remount,size=8m", disk], check=True)
        shop.check_in()
        assert shop.rows("SELECT count(*) FROM queue_entries") == [(done + 1,)]
        shop.close()


def test_a_file_that_may_not_grow_is_told_in_words_and_goes_on_later(shop):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        done, words = check_in_until_it_fails(shop)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "the disk" in words
    assert shop.rows("SELECT count(*) FROM queue_entries") == [(done,)]
    assert shop.check_in().ticket


@as_root
def test_a_disk_that_turns_read_only_is_told_in_words_and_goes_on_later(tmp_path):
    with mounted(tmp_path / "disk", "8m") as disk:
        shop = open_small_shop(disk)
        shop.close()
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        with pytest.raises(StoreUnavailable, match=r"shop\.db: it (is read-only|cannot be opened)"):
            Store(disk / "shop.db")
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        Store(disk / "shop.db").close()


def test_a_store_that_another_program_holds_is_told_in_words_and_goes_on_later(tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    shop = open_small_shop(tmp_path)
    with closing(sqlite3.connect(tmp_path / "shop.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable, match="another program is writing to it and does not finish; close it or"):
            shop.book()
        assert state_of(shop) == [(0, 0, 0)]
        other.execute("ROLLBACK")
    assert shop.book().status == "confirmed"
    shop.close()


def test_who_reads_is_not_held_up_by_who_writes(shop):
    with shop.store.write():
        assert state_of(shop) == [(0, 0, 0)]


def test_steps_stay_in_order_when_the_clock_is_set_back(shop):
    first = shop.check_in()
    shop.clock.now -= 86_400
    second = shop.check_in()
    assert first.checked_in_at > second.checked_in_at
    assert [row[0] for row in shop.rows("SELECT record_id FROM audit ORDER BY seq")] == [first.id, second.id]


def test_ids_stay_in_order_when_the_clock_is_set_back(monkeypatch):
    before = ids.new_id()
    real = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: real() - 10**15)
    after = [ids.new_id() for _ in range(1_000)]
    assert sorted([before, *after]) == [before, *after]


def test_ids_are_of_the_seventh_kind_and_none_is_given_twice():
    made = [ids.new_id() for _ in range(5_000)]
    assert len(set(made)) == len(made)
    assert {(each[14], each[19] in "89ab") for each in made} == {("7", True)}


def test_a_till_and_a_command_beside_it_see_each_other_s_work(shop):
    beside = SmallShop(Store(shop.store.where, clock=Clock(NINE)), Clock(NINE))
    seen = shop.store.data_version()
    assert shop.store.data_version() == seen
    beside.book(start=at(10))
    assert shop.store.data_version() != seen
    assert state_of(shop) == [(1, 1, 1)]
    beside.close()

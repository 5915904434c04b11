"""Rolling backups: whole, checked, made beside writers, and few."""

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import StoreDamaged, StoreUnavailable
from app.store import backup as module
from app.store.backup import DAYS_KEPT, WEEKS_KEPT, Backup, Backups, worth_keeping
from app.store.copies import find_damage
from tests.support.noise import noise

DAY = 86_400


@pytest.fixture
def backups(store):
    return Backups(store.where)


def names_in(folder):
    return [each.name for each in folder.iterdir()]


def ids_in(path):
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM appointments ORDER BY number")]


def test_a_backup_holds_what_was_acknowledged_though_it_is_still_in_the_log(store, backups, book, now):
    book(0)
    made = backups.make(now)
    assert store.where.with_name("shop.db-wal").stat().st_size > 0
    assert ids_in(made.path) == ["booking-0"]
    assert find_damage(made.path) is None


def test_a_backup_is_one_file_for_this_user_alone(backups, now):
    made = backups.make(now)
    assert names_in(backups.folder) == [made.path.name] == ["shop-20260528T202700Z.db"]
    assert made.path.stat().st_mode & 0o077 == 0


def test_writers_go_on_while_a_backup_is_made_and_it_is_one_state(store, backups, book, now, monkeypatch):
    monkeypatch.setattr("app.store.copies.PAGES_PER_STEP", 1)
    for at in range(30):
        book(at)
    writes = iter(range(30, 60))
    made = backups.make(now, go_on=lambda: book(at) if (at := next(writes, None)) is not None else True)
    assert ids_in(made.path) == [f"booking-{at}" for at in range(30)]
    assert len(ids_in(store.where)) == 60


def test_a_backup_may_be_made_on_a_thread_of_its_own(backups, now):
    made = []
    worker = threading.Thread(target=lambda: made.append(backups.make(now)))
    worker.start()
    worker.join()
    assert backups.kept() == made


def test_a_backup_that_is_not_wanted_any_more_leaves_nothing(backups, now):
    assert backups.make(now, go_on=lambda: False) is None
    assert names_in(backups.folder) == []


def test_a_backup_of_a_damaged_store_is_refused_and_replaces_nothing(store, backups, book, now):
    for at in range(200):
        book(at)
    good = backups.make(now)
    store.close()
    with store.where.open("r+b") as file:
        file.seek(store.where.stat().st_size // 2)
        file.write(noise(40_960))
    with pytest.raises(StoreDamaged, match=r"shop\.db"):
        backups.make(now + DAY)
    assert backups.kept() == [good]


def test_a_backup_without_room_is_refused_in_words(backups, now, monkeypatch):
    full = shutil.disk_usage("/")._replace(free=5_000_000)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda folder: full)
    with pytest.raises(StoreUnavailable, match=r"no room for a backup: it needs 16 MB and 5 MB are free"):
        backups.make(now)
    assert backups.kept() == []


def test_the_newest_good_backup_passes_over_those_that_became_bad(backups, now):
    good, bad = backups.make(now), backups.make(now + DAY)
    bad.path.write_bytes(bad.path.read_bytes()[:10_000])
    assert backups.newest_good() == good


def test_a_backup_is_due_once_a_day_and_not_when_the_clock_was_set_back(backups, now):
    assert backups.is_due(now)
    backups.make(now)
    assert [backups.is_due(now + later) for later in (0, DAY - 1, DAY, -90 * DAY)] == [False, False, True, False]


def test_other_files_and_the_backups_of_other_stores_are_not_taken_for_this_one_s(backups, now):
    made = backups.make(now)
    for name in ("other-20260528T202700Z.db", "shop-new-20260528T202700Z.db", "shop-yesterday.db", "notes.txt"):
        shutil.copy(made.path, backups.folder / name)
    assert backups.kept() == [made]


def test_those_that_are_too_many_go_when_a_new_one_is_there(backups, now):
    for days in range(10):
        backups.make(now + days * DAY)
    kept = [(each.made_at - now) // DAY for each in backups.kept()]
    assert kept[-DAYS_KEPT:] == list(range(3, 10))
    assert len(kept) <= DAYS_KEPT + WEEKS_KEPT


times = st.lists(st.integers(1_700_000_000, 1_700_000_000 + 120 * DAY), min_size=1, max_size=40)


@given(times)
def test_what_is_kept_covers_the_last_days_and_weeks_and_no_more(made):
    backups = [Backup(time, f"{time}") for time in made]
    kept = worth_keeping(backups)
    assert max(backups) in kept
    assert len(kept) <= DAYS_KEPT + WEEKS_KEPT
    weeks = {datetime.fromtimestamp(each.made_at, UTC).isocalendar()[:2] for each in backups}
    assert {datetime.fromtimestamp(each.made_at, UTC).isocalendar()[:2] for each in kept} >= set(
        sorted(weeks)[-WEEKS_KEPT:]
    )


def test_backups_made_every_day_go_back_more_than_two_weeks():
    first = datetime(2026, 3, 2, 9, tzinfo=UTC)
    kept: set[Backup] = set()
    for days in range(60):
        kept = worth_keeping([*kept, Backup(int((first + timedelta(days=days)).timestamp()), f"{days}")])
    assert 18 <= (max(kept).made_at - min(kept).made_at) // DAY <= 27

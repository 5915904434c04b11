"""Damaged stores: found, set aside, replaced by the newest good backup, with what was done since."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.core.errors import StoreDamaged, StoreUnavailable
from app.core.values import Kind, Profile, QueueEntry, QueueStatus, StaffPlace
from app.store import copies, swap
from app.store import repair as module
from app.store.backup import Backups
from app.store.catalogue_write import save_staff
from app.store.copies import find_damage
from app.store.lock import StoreLock
from app.store.repair import find_trouble, repair, restore
from app.store.store import Store
from app.store.swap import finish_swap, successor_of, swap_in
from tests.support.noise import noise
from tests.support.rows import book_in

EARLIER, LATER = 40, 30
"""Bookings of ``backed_up`` before its backup, and after it."""
DAY = 86_400


@pytest.fixture
def broken(backed_up, tmp_path):
    """A closed store with bookings from before its backup and from after it, for a test to damage."""
    shutil.copytree(backed_up, tmp_path, dirs_exist_ok=True)
    return tmp_path / "shop.db"


@pytest.fixture
def mend(broken, now):
    def run():
        with StoreLock(broken) as lock:
            return repair(broken, now + 60, lock=lock)

    return run


def truncate(path):
    os.truncate(path, path.stat().st_size * 2 // 3)


def truncate_to_a_page(path):
    os.truncate(path, 4096)


def zero_a_page(path):
    overwrite(path, path.stat().st_size // 4096 // 2 * 4096, bytes(4096))


def zero_the_first_page(path):
    overwrite(path, 0, bytes(4096))


def randomise(path):
    path.write_bytes(noise(path.stat().st_size))


def scribble(path):
    size = path.stat().st_size
    overwrite(path, size // 3, noise(size // 3))


def empty(path):
    path.write_bytes(b"")


def overwrite(path, start, content):
    with path.open("r+b") as file:
        file.seek(start)
        file.write(content)


DAMAGES = [truncate, truncate_to_a_page, zero_a_page, zero_the_first_page, randomise, scribble, empty]


def ids_in(path):
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM appointments ORDER BY number")]


def ask(path, sql):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchone()


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_store_is_found(broken, damage):
    assert find_trouble(broken) is None
    damage(broken)
    assert find_trouble(broken)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_repaired_store_has_what_its_backup_had_and_whatever_could_be_read(broken, mend, damage, now):
    damage(broken)
    before = broken.read_bytes()
    done = mend()
    kept = ids_in(broken)
    assert kept[:EARLIER] == [f"booking-{at}" for at in range(EARLIER)]
    assert len(kept) == EARLIER + done.saved.records
    assert (done.aside / "shop.db").read_bytes() == before
    assert done.restored_at == now
    assert find_trouble(broken) is None


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_repaired_store_opens_and_works_and_its_outbox_is_its_trail(broken, mend, damage):
    damage(broken)
    mend()
    again = Store(broken)
    book_in(again, 99)
    again.close()
    assert ask(broken, "SELECT (SELECT count(*) FROM audit) - (SELECT count(*) FROM outbox)") == (0,)
    assert ask(broken, "SELECT count(*) FROM appointments WHERE holds_from IS NULL") == (0,)
    assert ask(broken, "PRAGMA foreign_key_check") is None


def test_everything_is_saved_when_only_the_catalogue_is_damaged(broken, mend):
    root = ask(broken, "SELECT rootpage FROM sqlite_master WHERE name = 'ix_appointments_day'")[0]
    overwrite(broken, (root - 1) * 4096, bytes(4096))
    done = mend()
    assert done.found
    assert (done.saved.steps, done.saved.steps_lost, done.saved.records_lost) == (LATER, 0, 0)
    assert not done.may_miss_steps
    assert len(ids_in(broken)) == EARLIER + LATER


def test_a_record_that_cannot_be_read_is_put_together_from_its_steps(broken, mend):
    for name in ("appointments", "sqlite_autoindex_appointments_1"):
        root = ask(broken, f"SELECT rootpage FROM sqlite_master WHERE name = '{name}'")[0]
        overwrite(broken, (root - 1) * 4096, bytes(4096))
    whole = ids_in(Backups(broken).kept()[0].path)
    done = mend()
    assert (done.saved.records, done.saved.records_lost) == (LATER, 0)
    assert ids_in(broken) == whole + [f"booking-{at}" for at in range(EARLIER, EARLIER + LATER)]
    assert ask(broken, "SELECT length(notes), holds_until - holds_from FROM appointments WHERE number = 60") == (
        300,
        1800,
    )


def test_what_could_not_be_read_is_counted(broken, mend):
    root = ask(broken, "SELECT rootpage FROM sqlite_master WHERE name = 'audit'")[0]
    overwrite(broken, (root - 1) * 4096, bytes(4096))
    done = mend()
    assert (done.saved.steps, done.saved.steps_lost) == (0, LATER)
    assert done.may_miss_steps


def test_walk_ins_customers_and_absences_are_saved_with_their_steps(store, book, now):
    book(0)
    Backups(store.where).make(now)
    with store.write() as unit:
        unit.add("add_customer", Profile("new", "Grace", "Kim"))
        entry = QueueEntry("w", 1, "cut", "mel", QueueStatus.WAITING, "C001", day_of(now), now, profile_id="new")
        unit.add("check_in", entry)
        save_staff(unit, replace(unit.catalogue.staff["ana"], places=(StaffPlace("mel", is_active=False),)))
        unit.log("take_off", Kind.STAFF, "ana", {"places": [[], ["mel"]]})
    store.close()
    root = ask(store.where, "SELECT rootpage FROM sqlite_master WHERE name = 'ix_profiles_email'")[0]
    overwrite(store.where, (root - 1) * 4096, bytes(4096))
    with StoreLock(store.where) as lock:
        done = repair(store.where, now, lock=lock)
    assert (done.saved.steps, done.saved.records, done.saved.records_lost) == (3, 3, 0)
    assert ask(store.where, "SELECT profile_id, business_day FROM queue_entries") == ("new", "2026-05-28")
    assert ask(store.where, "SELECT is_active FROM staff_locations") == (0,)
    assert ask(store.where, "SELECT rowid FROM profile_search WHERE profile_search MATCH 'grace'")


def day_of(now):
    return datetime.fromtimestamp(now, UTC).date()


def test_a_store_that_lost_its_log_is_found_by_its_backup(store, other, book, now):
    for at in range(3):
        book(at)
    shutil.copy(store.where, store.where.with_name("bare.db"))  # without the log, as a careless copy is
    Backups(store.where).make(now)
    store.close()
    other.close()
    store.where.with_name("bare.db").replace(store.where)
    assert find_trouble(store.where) == "the last 3 steps of its backup are missing"
    with StoreLock(store.where) as lock:
        repair(store.where, now, lock=lock)
    assert ids_in(store.where) == ["booking-0", "booking-1", "booking-2"]


def test_a_damaged_store_without_a_backup_begins_anew_with_what_could_be_saved(store, book, now):
    book(0)
    store.close()
    root = ask(store.where, "SELECT rootpage FROM sqlite_master WHERE name = 'ix_profiles_email'")[0]
    overwrite(store.where, (root - 1) * 4096, bytes(4096))
    with StoreLock(store.where) as lock:
        done = repair(store.where, now, lock=lock)
    assert done.restored_at is None
    assert done.may_miss_steps
    assert done.saved.steps == 1
    assert find_damage(store.where) is None


def test_a_backup_that_became_bad_is_passed_over(broken, mend, now):
    shutil.copy(Backups(broken).kept()[0].path, broken.parent / "backups" / "shop-20270101T000000Z.db")
    truncate(broken.parent / "backups" / "shop-20270101T000000Z.db")
    truncate(broken)
    assert mend().restored_at == now


def test_a_store_that_is_whole_is_left_as_it_is_by_a_repair(broken, mend):
    done = mend()
    assert done.found == "no damage"
    assert len(ids_in(broken)) == EARLIER + LATER


def test_a_store_that_was_begun_anew_is_not_taken_for_one_that_lost_its_steps(broken):
    broken.unlink()
    Store(broken).close()
    assert find_trouble(broken) is None


def test_a_store_that_nobody_can_look_at_now_is_not_taken_for_a_damaged_one(broken, monkeypatch):
    monkeypatch.setattr(copies, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(broken, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable, match="another program is writing to it"):
            find_trouble(broken)


def test_a_newest_backup_that_became_bad_is_no_sign_of_a_loss(broken, now):
    (backup,) = Backups(broken).kept()
    randomise(backup.path)
    assert find_trouble(broken) is None


def test_a_file_that_is_missing_or_new_is_no_trouble(tmp_path):
    assert find_trouble(tmp_path / "none.db") is None
    (tmp_path / "new.db").touch()
    assert find_trouble(tmp_path / "new.db") is None


def test_what_a_reader_meets_in_a_damaged_store_is_told_in_words(broken):
    root = ask(broken, "SELECT rootpage FROM sqlite_master WHERE name = 'settings'")[0]
    overwrite(broken, (root - 1) * 4096, b"\xff" * 4096)
    store = Store(broken)
    with pytest.raises(StoreDamaged, match=r"shop\.db: the file is damaged"), store.read():
        pass
    store.close()


def test_the_lock_of_another_store_is_no_leave_to_repair(broken, tmp_path, now):
    with StoreLock(tmp_path / "other.db") as lock, pytest.raises(ValueError, match=r"not of .*shop\.db"):
        repair(broken, now, lock=lock)


def test_a_repair_without_room_leaves_the_store_as_it_was(broken, mend, monkeypatch):
    truncate(broken)
    before = broken.read_bytes()

    def full(*paths):
        raise OSError(28, "No space left on device", str(paths[-1]))

    monkeypatch.setattr(module, "swap_in", full)
    with pytest.raises(StoreUnavailable, match="No space left on device"):
        mend()
    assert broken.read_bytes() == before
    assert not broken.with_name("shop.db.restoring").exists()


def test_going_back_to_a_backup_keeps_the_store_as_it_was_and_is_no_loss(broken, now):
    (backup,) = Backups(broken).kept()
    Backups(broken).make(now + DAY)
    with StoreLock(broken) as lock:
        aside = restore(broken, backup, now + 2 * DAY, lock=lock)
    assert len(ids_in(broken)) == EARLIER
    assert len(ids_in(aside / "shop.db")) == EARLIER + LATER
    assert find_trouble(broken) is None


class Crash(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("moment", range(5))
def test_a_swap_that_is_cut_short_anywhere_leaves_the_old_store_or_the_new_one(broken, tmp_path, monkeypatch, moment):
    fresh = tmp_path / "fresh.db"
    shutil.copy(Backups(broken).kept()[0].path, fresh)
    moments = iter([False] * moment + [True])

    def crash(path):
        if next(moments, False):
            raise Crash

    monkeypatch.setattr(swap, "flush", crash)
    if moment < 4:
        with pytest.raises(Crash):
            swap_in(fresh, broken)
    else:
        swap_in(fresh, broken)
    monkeypatch.undo()
    begun = successor_of(broken).exists()
    Store(broken).close()
    assert len(ids_in(broken)) == (EARLIER + LATER if moment == 0 else EARLIER)
    assert begun == (moment in (1, 2))
    assert not successor_of(broken).exists()


def test_an_old_log_is_never_played_into_a_restored_file(broken, tmp_path):
    fresh = tmp_path / "fresh.db"
    shutil.copy(Backups(broken).kept()[0].path, fresh)
    fresh.replace(successor_of(broken))
    broken.with_name("shop.db-wal").write_bytes(noise(50_000))
    finish_swap(broken)
    assert not broken.with_name("shop.db-wal").exists()
    assert find_damage(broken) is None

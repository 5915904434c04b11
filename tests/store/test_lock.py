"""One window per store, by a lock that dies with its process."""

import subprocess
import sys

import pytest

from app.core.errors import StoreUnavailable, WindowAlreadyOpen
from app.store.lock import StoreLock, is_wanted, sync_lock, without_sync

HOLD = """
import sys
from pathlib import Path
from app.store.lock import StoreLock
lock = StoreLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def store(tmp_path):
    return tmp_path / "shop.db"


@pytest.fixture
def other_window(store):
    """A real process that holds the lock of the store."""
    command = [sys.executable, "-c", HOLD, str(store)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_window_is_refused_in_words(store, other_window):
    with pytest.raises(WindowAlreadyOpen, match=r"shop\.db: another window has this store open; close that one"):
        StoreLock(store)


def test_a_window_of_the_same_process_counts_as_well(store):
    with StoreLock(store), pytest.raises(WindowAlreadyOpen):
        StoreLock(store)


def test_a_window_that_was_closed_leaves_nothing_behind(store):
    StoreLock(store).release()
    with StoreLock(store):
        pass


def test_a_window_that_was_killed_leaves_nothing_behind(store, other_window):
    other_window.kill()
    other_window.wait()
    StoreLock(store).release()


def test_who_is_patient_gets_it_when_the_other_ends(store, other_window):
    other_window.stdin.close()
    StoreLock(store, patience=30).release()


def test_two_stores_have_a_lock_each(store, other_window):
    StoreLock(store.with_name("other.db")).release()


def test_a_folder_that_cannot_be_is_told_in_words(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable, match=r"shop\.db\.lock: it cannot be made"):
        StoreLock(tmp_path / "file" / "shop.db")


def test_a_sync_hears_that_somebody_wants_the_file_to_themselves(store):
    assert not is_wanted(store)
    with without_sync(store, patience=0.1):
        assert is_wanted(store)
    with sync_lock(store), pytest.raises(StoreUnavailable), without_sync(store, patience=0.1):
        pytest.fail("somebody had the file for themselves")

"""A store that cannot be used, met from the command line: one line that says why, exit 1, and nothing lost."""

import os
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest

from app.store import engine
from tests.support.setup_files import ZOE, booking, small_shop, write_file

BOOK = (
    "book", "--definition", "class", "--location", "mel", "--profile", ZOE, "--start", "2026-05-12 10:00", "--json",
)  # fmt: skip
READ = ("list", "appointments", "--json")

as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="needs to mount a small disk, which only root on Linux may"
)


def complaint(answer):
    assert answer.code == 1
    return answer.complaint


def test_a_store_that_another_program_holds_is_read_and_not_written(desk, shop_at_home, monkeypatch):
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    with closing(sqlite3.connect(shop_at_home, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "another program is writing to it and does not finish" in complaint(desk(*BOOK))
        assert desk(*READ).json == []
        other.execute("ROLLBACK")
    assert desk(*BOOK).json["status"] == "confirmed"


@pytest.mark.parametrize("call", [BOOK, READ])
def test_a_file_that_is_no_store_is_damaged(desk, shop_at_home, call):
    shop_at_home.write_bytes(b"this is no store, whatever its name says" * 1000)
    assert "floorwalker.db: the file is damaged or is no store" in complaint(desk(*call))


def test_a_damaged_page_is_named_when_it_is_met(desk, shop_at_home):
    assert desk(*BOOK).code == 0
    whole = bytearray(shop_at_home.read_bytes())
    whole[4096 * 2 :] = b"\xff" * (len(whole) - 4096 * 2)
    shop_at_home.write_bytes(whole)
    assert "floorwalker.db: the file is damaged or is no store" in complaint(desk(*BOOK))


def test_a_store_of_a_newer_version_is_left_alone(desk, shop_at_home):
    with sqlite3.connect(shop_at_home) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.close()
    before = shop_at_home.read_bytes()
    assert "written by a newer version of Floorwalker" in complaint(desk(*BOOK))
    assert shop_at_home.read_bytes() == before


def test_another_program_s_database_is_left_alone(desk, shop_at_home):
    shop_at_home.unlink()
    with sqlite3.connect(shop_at_home) as other:
        other.execute("CREATE TABLE songs (name TEXT)")
    other.close()
    answer = desk(*BOOK)
    assert (answer.code, "this is another program's database" in answer.complaint) == (2, True)


def test_an_empty_file_is_a_new_store(desk, shop_at_home):
    shop_at_home.write_bytes(b"")
    assert desk(*READ).json == []


def test_a_folder_in_the_store_s_place_is_told_in_words(desk, shop_at_home):
    shop_at_home.unlink()
    shop_at_home.mkdir()
    assert "floorwalker.db" in complaint(desk(*READ))


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc, a folder in which nothing can be made")  # noqa: PTH112
def test_a_home_that_cannot_be_made_is_told_in_words(floorwalker, monkeypatch):
    monkeypatch.setenv("FLOORWALKER_HOME", "/proc/floorwalker")
    assert "it cannot be made" in complaint(floorwalker("desk", *READ))


@contextmanager
def no_room_beyond(size):
    """No file may grow beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def many_bookings():
    return [booking(number, notes="x" * 2000) for number in range(1, 500)]


def test_an_import_for_which_there_is_no_room_changes_nothing_and_works_later(floorwalker, desk, tmp_path):
    file = write_file(tmp_path, {**small_shop(), "appointments": many_bookings()})
    with no_room_beyond(500_000):
        answer = floorwalker("setup", file)
    assert "disk" in complaint(answer)
    assert desk(*READ).json == []
    assert floorwalker("setup", file).code == 0
    assert len(desk(*READ).json) == 499


def test_an_export_for_which_there_is_no_room_leaves_the_old_file(floorwalker, desk, tmp_path):
    floorwalker("setup", write_file(tmp_path, {**small_shop(), "appointments": many_bookings()}))
    file = tmp_path / "out" / "export.json"
    file.parent.mkdir()
    file.write_text("old")
    with no_room_beyond(500_000):
        answer = floorwalker("export", file)
    assert "export.json: cannot be written: File too large; what stood there before still does" in complaint(answer)
    assert (file.read_text(), list(file.parent.iterdir())) == ("old", [file])


@as_root
def test_a_full_disk_is_told_in_words_and_what_was_there_still_is(
    floorwalker, desk, shop_at_home, tmp_path, monkeypatch
):
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", disk], check=True)
    try:
        monkeypatch.setenv("FLOORWALKER_HOME", str(disk))
        assert floorwalker("setup", write_file(tmp_path, small_shop())).code == 0
        big = write_file(tmp_path, {**small_shop(), "appointments": many_bookings()}, "big.json")
        assert "the disk is full" in complaint(floorwalker("setup", big))
        assert desk(*READ).json == []
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        assert "floorwalker.db" in complaint(desk(*BOOK))
    finally:
        subprocess.run(["umount", disk], check=True)

"""The paper copy on the disk is whole or not there, private, and goes after a week."""

import os
from datetime import date, timedelta

import pytest

from app.core.errors import StoreUnavailable
from app.desk.sheet_file import keep_paper, newest_paper, save_paper

DAY = date(2026, 11, 20)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_copy_replaces_the_last_one_of_its_day_and_place(tmp_path):
    keep_paper(b"one", "melbourne", DAY, tmp_path)
    path = keep_paper(b"two", "melbourne", DAY, tmp_path)
    assert (path.read_bytes(), names(tmp_path)) == (b"two", ["day-sheet-2026-11-20-melbourne.pdf"])


def test_a_copy_is_for_this_user_alone(tmp_path):
    path = keep_paper(b"one", "melbourne", DAY, tmp_path / "paper")
    assert [path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777] == [0o600, 0o700]


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_full_disk_leaves_the_last_good_copy(tmp_path, monkeypatch, failing):
    path = keep_paper(b"good", "melbourne", DAY, tmp_path)

    def fail(*_given):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, fail)
    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(StoreUnavailable, match="No space left"):
        keep_paper(b"bad", "melbourne", DAY, tmp_path)
    assert (path.read_bytes(), names(tmp_path)) == (b"good", [path.name])


def test_copies_of_the_last_seven_days_are_kept(tmp_path):
    for back in range(10, -1, -1):
        keep_paper(b"x", "melbourne", DAY - timedelta(days=back), tmp_path)
    assert len(names(tmp_path)) == 7


def test_other_files_in_the_folder_are_left_alone(tmp_path):
    (tmp_path / "notes.pdf").write_bytes(b"mine")
    keep_paper(b"x", "melbourne", DAY, tmp_path)
    assert (tmp_path / "notes.pdf").exists()


@pytest.mark.parametrize("handle", ["../../etc", "Mädchen/Café", "", "a" * 300])
def test_a_handle_never_leads_out_of_the_folder(tmp_path, handle):
    assert keep_paper(b"x", handle, DAY, tmp_path).parent == tmp_path


def test_the_newest_copy_is_found_whatever_its_place(tmp_path):
    old, new = (keep_paper(b"x", handle, DAY, tmp_path) for handle in ("perth", "melbourne"))
    os.utime(old, (1, 1))
    assert newest_paper(tmp_path).path == new


def test_without_a_folder_there_is_no_copy(tmp_path):
    assert newest_paper(tmp_path / "paper") is None


def test_a_sheet_that_is_saved_replaces_nothing(tmp_path):
    first, second = (save_paper(text, tmp_path, "Melbourne") for text in (b"1", b"2"))
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")

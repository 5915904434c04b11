"""Folders and files of the program: where they are, and whose."""

import os
import stat
from pathlib import Path

import pytest

from app.store.places import find_places, make_private_file, make_private_folder


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_is_kept_below_the_home_that_is_named(home):
    places = find_places()
    assert {places.data.parent, places.config.parent, places.cache.parent, places.logs.parent} == {home}
    assert places.store.parent == places.data


def test_a_home_may_be_relative_to_the_working_folder_or_to_the_user(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/somebody")
    assert find_places({"FLOORWALKER_HOME": "here"}).data == tmp_path / "here" / "data"
    assert find_places({"FLOORWALKER_HOME": "~/there"}).data == Path("/somebody/there/data")


def test_without_a_home_the_folders_are_the_system_s_for_this_user(monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", "/somebody/share")
    places = find_places({})
    assert len({places.data, places.config, places.cache, places.logs}) == 4
    assert all(each.is_absolute() and "floorwalker" in str(each) for each in (places.data, places.config))


def test_asking_for_the_places_makes_none_of_them(home):
    find_places()
    assert not home.exists()


@pytest.mark.skipif(os.name != "posix", reason="this system has no file modes")
def test_what_is_made_is_for_this_user_alone(tmp_path):
    folder = make_private_folder(tmp_path / "a" / "b")
    make_private_file(folder / "store.db")
    assert mode_of(folder) == mode_of(folder.parent) == 0o700
    assert mode_of(folder / "store.db") == 0o600


def test_what_is_there_is_left_as_it_is(tmp_path):
    kept = tmp_path / "store.db"
    kept.write_bytes(b"content")
    make_private_folder(tmp_path)
    make_private_file(kept)
    assert kept.read_bytes() == b"content"

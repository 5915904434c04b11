"""What a till's window remembers, and that nothing in its file can keep it from opening."""

import os

import pytest
from PySide6.QtCore import QByteArray

from app.ui import theme
from app.ui.preferences import Preferences, find_preferences
from app.ui.start import options_of
from app.ui.theme import Choice


@pytest.fixture
def path(home):
    return find_preferences(os.environ)


@pytest.fixture(autouse=True)
def _same_look_afterwards(qapp):
    yield
    theme.theme().choose(Choice.SYSTEM)
    theme.theme().scale_text(1.0)
    theme.theme().use_touch(False)


def kept_again(path, first):
    first._file.sync()
    return Preferences(path)


def test_the_file_is_below_the_home_of_the_program(home, path):
    assert path == home / "config" / "window.ini"


def test_what_is_switched_is_there_at_the_next_start(path):
    first = Preferences(path)
    first.follow_look()
    theme.theme().choose(Choice.CONTRAST)
    theme.theme().scale_text(1.5)
    theme.theme().use_touch(True)
    then = kept_again(path, first)
    assert (then.choice, then.text_scale, then.touch) == (Choice.CONTRAST, 1.5, True)
    assert options_of({}, then) == ("contrast", 1.5, True, "")


def test_what_the_environment_asks_for_goes_first_and_is_not_kept(path):
    first = Preferences(path)
    theme.theme().choose(Choice.DARK)  # as make_application does for FLOORWALKER_THEME
    first.follow_look()
    theme.theme().use_touch(True)
    then = kept_again(path, first)
    assert (then.choice, then.touch) == (Choice.SYSTEM, True)
    assert options_of({"FLOORWALKER_TOUCH": "0", "FLOORWALKER_THEME": "light"}, then)[:3] == ("light", 1.0, False)


def test_the_place_of_the_window_is_kept(path):
    first = Preferences(path)
    first.keep_place(QByteArray(b"\x01\xd9\xd0\xcb"))
    assert kept_again(path, first).place == QByteArray(b"\x01\xd9\xd0\xcb")


@pytest.mark.parametrize("nonsense", ["[look]\ntheme=blue\ntext_scale=nan\ntouch=maybe\n", "[look]\ntext_scale=9\n"])
def test_nonsense_is_left_out(path, nonsense):
    path.parent.mkdir(parents=True)
    path.write_text(nonsense, encoding="utf-8")
    kept = Preferences(path)
    assert (kept.choice, kept.text_scale, kept.touch) == (Choice.SYSTEM, 1.0, False)


def test_a_file_that_cannot_be_read_is_put_aside_and_begun_anew(path):
    path.parent.mkdir(parents=True)
    path.write_bytes(b"[look\n\x00theme")
    first = Preferences(path)
    assert first.is_unreadable
    first.keep("look/theme", "dark")
    assert kept_again(path, first).choice is Choice.DARK
    assert path.with_suffix(".unreadable").exists()


def test_a_folder_that_cannot_be_written_to_loses_nothing_else(path):
    path.parent.parent.mkdir(parents=True)
    path.parent.write_text("a file where the folder would be", encoding="utf-8")
    Preferences(path).keep("look/theme", "dark")
    assert Preferences(path).choice is Choice.SYSTEM


def test_without_a_file_it_lasts_as_long_as_the_window(qapp):
    kept = Preferences()
    kept.keep("calendar/zoom", 1.5)
    assert kept.number("calendar/zoom", 1.0, 0.5, 4.0) == 1.5


def test_the_language_that_was_asked_for_is_kept_and_the_environment_goes_first(path):
    first = Preferences(path)
    first.keep_language("ar")
    then = kept_again(path, first)
    assert options_of({}, then).language == "ar"
    assert options_of({"FLOORWALKER_LANGUAGE": "de"}, then).language == "de"


@pytest.mark.parametrize("nonsense", ["klingon", "%s"])
def test_a_language_that_is_none_does_not_keep_the_window_from_opening(path, nonsense):
    kept = Preferences()
    kept.keep_language(nonsense)
    assert options_of({"FLOORWALKER_LANGUAGE": nonsense}, kept).language == ""

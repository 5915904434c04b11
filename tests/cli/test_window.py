"""Where a window can be shown, and what is done where it cannot."""

import pytest

from app.cli.window import find_reports, has_display, language_of

SOMEWHERE = {
    "nothing at all": ({}, False),
    "a platform by name": ({"QT_QPA_PLATFORM": "offscreen"}, True),
    "X11 on another machine": ({"DISPLAY": "till:0"}, True),
    "X11 that has gone": ({"DISPLAY": ":4711"}, False),
    "X11 that never was": ({"DISPLAY": ""}, False),
    "Wayland that has gone": ({"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nowhere"}, False),
}


@pytest.mark.parametrize("case", SOMEWHERE)
def test_a_display_is_looked_for_on_linux(case):
    environment, found = SOMEWHERE[case]
    assert has_display(environment, platform="linux") is found


def test_wayland_is_there_when_its_socket_is(tmp_path):
    (tmp_path / "wayland-0").touch()
    assert has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}, platform="linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_a_display(platform):
    assert has_display({}, platform=platform)


def test_without_a_display_every_page_is_drawn_and_the_folder_named(floorwalker, monkeypatch, qapp, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    answer = floorwalker("--demo")
    folder = tmp_path / answer.out.rstrip().rpartition("/")[2]
    assert (answer.code, "There is no display here" in answer.out) == (0, True)
    assert {"today-light.png", "today-dark.png"} <= {file.name for file in folder.iterdir()}


def test_reports_of_bugs_are_kept_below_home(tmp_path):
    assert find_reports({"FLOORWALKER_HOME": str(tmp_path)}) == tmp_path / "logs"


SAID = {
    (): None,
    ("--demo", "--debug"): None,
    ("--demo", "--language", "ar"): "ar",
    ("--language=de_AT", "--demo"): "de_AT",
    ("--language", "system"): "",
}


@pytest.mark.parametrize("given", SAID)
def test_the_language_of_the_window_is_said_by_a_flag(given):
    assert language_of(given) == SAID[given]


@pytest.mark.parametrize(
    "call", [("--language", "klingon"), ("--demo", "--language=klingon"), ("--language", "klingon", "check-in")]
)
def test_a_language_that_is_none_opens_no_window(floorwalker, qapp, call):
    answer = floorwalker(*call)
    assert (answer.code, "--language: “klingon” names no language; give one like de" in answer.complaint) == (2, True)


def test_the_language_is_of_no_command_but_those_that_show_a_window(floorwalker):
    answer = floorwalker("--language", "ar", "desk", "list", "queue")
    assert (answer.code, "for the window, check-in, display and screenshot alone" in answer.complaint) == (2, True)

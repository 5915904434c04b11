"""What a machine lacks for Qt, and the one line that mends it."""

import sys

import pytest

from app.platform_check import LOADING, SHOWING, QtProbe, advice, is_debian_family, probe_qt

HEALTHY = QtProbe(error="", missing=(), fonts=3)
BARE = QtProbe(error="libEGL.so.1: cannot open shared object file", missing=("libEGL.so.1", "libGL.so.1"), fonts=0)


def test_qt_loads_where_the_suite_runs():
    assert probe_qt().loads


def test_an_interpreter_without_qt_is_told_so(tmp_path):
    script = tmp_path / "python"
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -S "$@"\n')
    script.chmod(0o755)
    assert "PySide6" in probe_qt(str(script)).error


def test_a_missing_interpreter_is_an_answer_too(tmp_path):
    assert not probe_qt(str(tmp_path / "nowhere")).loads


def test_all_is_well_asks_for_nothing():
    assert advice(HEALTHY, debian=True) == ""
    assert HEALTHY.summary == "Qt loads"


def test_on_debian_the_advice_is_a_command():
    assert advice(BARE, debian=True).endswith("install -y --no-install-recommends libegl1 libgl1")


def test_elsewhere_the_advice_names_the_libraries():
    assert advice(BARE, debian=False) == "install the packages that bring libEGL.so.1, libGL.so.1"


def test_qt_itself_missing_is_not_a_matter_for_apt():
    broken = QtProbe(error="No module named 'PySide6'", missing=(), fonts=0)
    assert "make clean setup" in advice(broken, debian=True)


def test_a_machine_without_fonts_is_given_some():
    assert QtProbe(error="", missing=(), fonts=0).packages == ("fonts-dejavu-core", "fonts-inter")


def test_what_a_window_lacks_does_not_keep_pages_from_being_drawn():
    probe = QtProbe(error="", missing=("libxcb-cursor.so.0",), fonts=3)
    assert probe.loads
    assert "libxcb-cursor.so.0 missing" in probe.summary


@pytest.mark.parametrize(
    ("release", "debian"),
    [("ID=debian\n", True), ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True), ("ID=fedora\n", False), ("", False)],
)
def test_the_family_is_read_from_the_release_file(tmp_path, release, debian):
    (tmp_path / "os-release").write_text(release)
    assert is_debian_family(tmp_path / "os-release") is debian


def test_each_library_has_one_package():
    assert not LOADING.keys() & SHOWING.keys()

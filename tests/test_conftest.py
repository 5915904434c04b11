"""The guards of the suite catch what they are there for."""

import os
import re
import subprocess
import sys
import time

import pytest

CASES = """
import threading
import warnings

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QLabel

kept = []

def test_quiet():
    pass

def test_thread():
    threading.Thread(target=threading.Event().wait, daemon=True).start()

def test_short_thread():
    threading.Thread(target=int).start()

def test_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(60_000)

def test_window(qapp):
    kept.append(QLabel("still here"))
    kept[-1].show()

def test_window_of_the_bot(qtbot):
    label = QLabel("here")
    qtbot.addWidget(label)
    label.show()

def test_warning():
    warnings.warn("old")

def test_qt_warning(qapp):
    qWarning("not so")
"""


@pytest.fixture(scope="module")
def outcomes(request, tmp_path_factory):
    """What became of each case, in a session of its own under the settings of this suite."""
    root, folder = request.config.rootpath, tmp_path_factory.mktemp("guarded")
    (folder / "conftest.py").write_text((root / "tests" / "conftest.py").read_text())
    (folder / "test_cases.py").write_text(CASES)
    command = [sys.executable, "-m", "pytest", "-c", root / "pyproject.toml", "--rootdir", folder, "-rA", folder]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found = re.findall(r"^(PASSED|FAILED|ERROR) \S*test_cases\.py::test_(\w+)", said, re.MULTILINE)
    return {name: {word for word, of in found if of == name} for _, name in found}


@pytest.mark.parametrize("name", ["quiet", "short_thread", "window_of_the_bot"])
def test_a_test_that_cleans_up_passes(outcomes, name):
    assert outcomes[name] == {"PASSED"}


@pytest.mark.parametrize("name", ["thread", "timer", "window"])
def test_what_is_left_running_fails_its_test(outcomes, name):
    assert "ERROR" in outcomes[name]


@pytest.mark.parametrize("name", ["warning", "qt_warning"])
def test_a_warning_fails_its_test(outcomes, name):
    assert outcomes[name] == {"FAILED"}


def test_the_machine_is_where_no_shop_is():
    assert time.localtime(0)[:5] == (1970, 1, 1, 12, 45)


def test_every_test_has_a_home_of_its_own(home):
    assert os.environ["FLOORWALKER_HOME"] == str(home)
    assert not home.exists()

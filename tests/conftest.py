"""What holds for every test: no display, no files of the person who runs it, nothing left running.

Importing PySide6 costs more than most core tests take, so nothing here does it for a test that does not.
"""

import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

# pytest writes the assertions of this one anew, in whichever thread imports it. Python 3.11 parses in one thread at a
# time: a hub that began while the next tests were parsed did not come up, now and then.
import anyio._backends._asyncio  # noqa: F401
import psutil
import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

# Before anything imports Qt or reads a clock. The zone is one in which no shop of the tests is, so that a wall time
# which is taken from the machine by mistake is wrong on every machine.
os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="<+1245>-12:45", LC_ALL="C.UTF-8", LANGUAGE="")
# No token of a test ends in the keyring of the person who runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
if hasattr(time, "tzset"):
    time.tzset()
# pytest-qt hears what Qt says in Python, and so waits for its lock; of fonts Qt speaks while it holds its own. A lane
# that lays out paper and the window that measures a word would wait for each other for ever.
os.environ["QT_LOGGING_RULES"] = "qt.text.font.*=false"

MEMORY_DISK, ROOM = Path("/dev/shm"), 4 << 30
# What tests write is thrown away. A store waits for the disk at every commit, which two workers and a database at once
# make a third of the suite's time; where there is room it lies in memory. What a power cut leaves is shown on an image.
if MEMORY_DISK.is_dir() and min(psutil.disk_usage(str(MEMORY_DISK)).free, psutil.virtual_memory().available) > ROOM:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY_DISK)

# The machine may be slow, and shared: time says nothing about a property. On CI the examples are the same every
# time, so that a change is judged by what it changed; `make soak` searches on.
settings.register_profile("default", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True)
settings.register_profile("soak", settings.get_profile("default"), max_examples=20_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "default"))

WAIT_MILLISECONDS = 20_000
"""How long a test waits for what a window is to do. It goes on as soon as that is done: a slow machine is no fault."""
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
    _wait.__kwdefaults__["timeout"] = WAIT_MILLISECONDS

PATIENCE_SECONDS = 1.0
"""How long a thread that a test started may take to end after it."""

SWITCH_SECONDS = sys.getswitchinterval()
_numbers = count()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder below which the program keeps its files in this test; the program makes it when it needs it."""
    folder = tmp_path_factory.getbasetemp() / f"home-{next(_numbers)}"
    monkeypatch.setenv("FLOORWALKER_HOME", str(folder))
    return folder


@pytest.fixture(scope="module", autouse=True)
def _nothing_old_is_looked_through() -> None:
    """What is there before a module is no test's own: every look at all objects is over those of the module alone."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _threads_take_turns_as_ever() -> Iterator[None]:
    """A window has its threads change more often (``app/ui/lane.py``), which is over with the test that made one."""
    yield
    sys.setswitchinterval(SWITCH_SECONDS)


@pytest.fixture(autouse=True)
def _what_is_old_stays_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that ends has all that there is looked through from then on: here that is every test before it."""
    monkeypatch.setattr(gc, "unfreeze", lambda: None)


@pytest.fixture(autouse=True)
def _language_ends_with_the_test() -> Iterator[None]:
    """What a test lets the program speak, and how it writes numbers, is over with it, whoever made the application."""
    before, locale = _spoken()
    yield
    if _spoken() != (before, locale):
        from PySide6.QtCore import QLocale

        from app.ui.language import speaker

        speaker().speak(before or "en")
        speaker().code = before
        QLocale.setDefault(QLocale.system() if locale is None else locale)


def _spoken() -> tuple[str, Any]:
    """The language that was asked for, and the locale; nothing is imported or made to find out."""
    language, core = sys.modules.get("app.ui.language"), sys.modules.get("PySide6.QtCore")
    made = getattr(language, "_speaker", None)
    return (made.code, core.QLocale()) if made is not None and core is not None else ("", None)


@pytest.fixture(autouse=True)
def _no_thread_survives() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    strays = [thread for thread in threading.enumerate() if thread not in before and not _ends(thread)]
    assert not strays, f"the test left threads running: {', '.join(thread.name for thread in strays)}"


@pytest.fixture(autouse=True)
def _no_window_or_timer_survives(request: pytest.FixtureRequest) -> Iterator[None]:
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    before = set(_alive_in_qt())
    yield
    strays = [name for key, name in _alive_in_qt().items() if key not in before]
    assert not strays, f"the test left in Qt: {', '.join(strays)}"


def _ends(thread: threading.Thread) -> bool:
    # A dummy stands for a thread that Qt made and that once called into Python; it never ends by itself.
    if isinstance(thread, threading._DummyThread):
        return True
    thread.join(PATIENCE_SECONDS)
    return not thread.is_alive()


def _alive_in_qt() -> dict[int, str]:
    """Windows that are shown, timers that run and workers that work, by identity, each with a name."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = {id(each): _named(each) for each in QApplication.topLevelWidgets() if each.isVisible()}
    kinds = {QTimer, *QTimer.__subclasses__()}  # looked up, since asking each of all objects takes its time
    timers = [each for each in gc.get_objects() if type(each) in kinds and isValid(each)]
    running = {id(each): _named(each) for each in timers if each.isActive()}
    idle = QThreadPool.globalInstance().waitForDone(int(PATIENCE_SECONDS * 1000))
    return windows | running | ({} if idle else {0: "QThreadPool with work"})


def _named(thing: object) -> str:
    return f"{type(thing).__name__} {thing.objectName()!r}"


def pytest_terminal_summary(terminalreporter):
    """Name the stories that were tried again."""
    for report in terminalreporter.stats.get("passed", []):
        for what, which in report.user_properties if report.when == "call" else ():
            if what == "tried again":
                terminalreporter.write_line(f"tried again: {which}")

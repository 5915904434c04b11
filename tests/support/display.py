"""A screen that nobody looks at, and the program on it as a process of its own."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from subprocess import DEVNULL, PIPE
from tempfile import NamedTemporaryFile

import pytest

from tests.support.terminal import COMMAND, ROOT

MARKS = ("first-paint", "data-paint")
"""What the program says on its way, when asked to."""
START_SECONDS = 60.0
LOOKS = 3
HAND_SECONDS = 0.5
"""So long a hand is on its way: longer than what has just come takes no press."""


def needs(*tools: str) -> list[pytest.MarkDecorator]:
    """The marks of tests that cannot run without a screen and these programs."""
    missing = [name for name in tools if shutil.which(name) is None]
    return [
        pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is looked at on Linux only"),
        pytest.mark.skipif(bool(missing), reason=f"not on this machine: {', '.join(missing)}"),
    ]


@contextmanager
def virtual_screen(size: str = "1400x900") -> Iterator[str]:
    """A screen of that size; its name for ``DISPLAY``."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stdout=DEVNULL, stderr=DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def program_on(
    screen: str,
    environment: Mapping[str, str] | None = None,
    mark: str = MARKS[-1],
    command: Sequence[str] = COMMAND,
) -> Iterator[subprocess.Popen[str]]:
    """The window on that screen, with its data, or as far as ``mark``; ended when it has not ended itself.

    What it complains of goes to a file, since a pipe that nobody reads would stop it. Fails when it crashed.
    """
    given = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "FLOORWALKER_MARKS": "-"}
    given |= {"PYTHONFAULTHANDLER": "1", **(environment or {})}
    with NamedTemporaryFile("w+") as complaints:
        process = subprocess.Popen(command, stdout=PIPE, stderr=complaints, text=True, env=given, cwd=ROOT)
        process.stderr = Path(complaints.name).open(encoding="utf-8")  # noqa: SIM115 - closed with the process
        try:
            _wait_for_mark(process, mark)
            yield process
        finally:
            ended = process.poll()
            process.kill()
            said = process.stderr.read()
            process.communicate()
        assert ended is None or ended >= 0, f"the window crashed with {ended}: {said[-4000:]}"


def _wait_for_mark(process: subprocess.Popen[str], mark: str) -> None:
    """Until the page has its data, or what else is waited for. Fails when it does not come: a bug may stand there."""
    assert process.stdout is not None
    said, until = "", time.monotonic() + START_SECONDS
    while mark not in said:
        is_there = bool(select.select([process.stdout], [], [], max(until - time.monotonic(), 0))[0])
        more = os.read(process.stdout.fileno(), 4096).decode() if is_there else ""
        assert more, f"the window did not come up with its data; it said {said.split()}"
        said += more


def xdotool(screen: str, *arguments: object) -> str:
    """Let a hand on the screen's mouse and keyboard do something; what it says."""
    command: Sequence[str] = ["xdotool", *map(str, arguments)]
    environment = {**os.environ, "DISPLAY": screen}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=True).stdout


def click(screen: str, at: tuple[int, int]) -> None:
    """Press the left button of the mouse there, as late as a hand does: nothing that has just come takes a press."""
    xdotool(screen, "mousemove", *at, "sleep", HAND_SECONDS, "click", 1)


def drag(screen: str, start: tuple[int, int], end: tuple[int, int], steps: int = 6) -> None:
    """Carry what is at one point to another, by way of some between them."""
    between = [
        [start[axis] + (end[axis] - start[axis]) * step // steps for axis in (0, 1)] for step in range(steps + 1)
    ]
    moves = [word for at in between[1:] for word in ("mousemove", *at, "sleep", "0.02")]
    xdotool(screen, "mousemove", *start, "mousedown", 1, *moves, "mouseup", 1)


def press_keys(screen: str, *keys: str) -> None:
    """Press keys in the program's window; there is no window manager that would give it the keyboard."""
    xdotool(screen, "windowfocus", "--sync", _window(screen), "key", *keys)


def type_text(screen: str, text: str) -> None:
    """Type into whatever has the keyboard in the program's window."""
    xdotool(screen, "windowfocus", "--sync", _window(screen), "type", text)


def scan(screen: str, code: str) -> None:
    """Type a code as a scanner does, with Enter behind it."""
    window = _window(screen)
    xdotool(screen, "windowfocus", "--sync", window, "key", "--delay", "2", *code, "Return")


def _window(screen: str) -> str:
    """The program's window; looked for again where another one, a menu say, went while they were looked through."""
    search = ("search", "--sync", "--onlyvisible", "--name", "Floorwalker")
    for _ in range(LOOKS - 1):
        with suppress(subprocess.CalledProcessError):
            return xdotool(screen, *search).split()[-1]
    return xdotool(screen, *search).split()[-1]

"""Can Qt load on this machine, and what to install where it cannot: for `make setup` and `floorwalker doctor`.

Standard library only, and Qt is tried in a process of its own: a Qt that cannot load ends the process it is in.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from app.own_process import is_frozen, own_command

LOADING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libzstd.so.1": "libzstd1",
}
"""Shared libraries without which Qt's widgets do not load at all, and the Debian packages that bring them."""

SHOWING = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Shared libraries without which no window can be shown under X11 or Wayland; drawing to a file works without."""

FONTS = ("fonts-inter", "fonts-dejavu-core")
"""Debian packages to install where there is no font at all."""

_PROBE = """
import ctypes, json, sys
def lacks(name):
    try:
        ctypes.CDLL(name)
    except OSError:
        return True
    return False
print(json.dumps([name for name in sys.argv[1:] if lacks(name)]), flush=True)
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication(["probe"])
print(len(QFontDatabase.families()), flush=True)
"""


@dataclass(frozen=True, slots=True)
class QtProbe:
    """What a try to load Qt showed: ``error`` is empty when it loads; libraries are named by their file names."""

    error: str
    missing: tuple[str, ...]
    fonts: int

    @property
    def loads(self) -> bool:
        """Whether pages can be drawn, if only to a file."""
        return not self.error

    @property
    def packages(self) -> tuple[str, ...]:
        """The Debian packages that bring what is missing, fonts included; sorted."""
        known = LOADING | SHOWING
        fonts = FONTS if self.loads and self.fonts == 0 else ()
        return tuple(sorted({known[name] for name in self.missing}.union(fonts)))

    @property
    def summary(self) -> str:
        """One line for a person: what works and what is missing."""
        if not self.loads:
            return f"Qt does not load: {self.error}"
        if self.missing:
            return f"Qt loads, but a window may not open: {', '.join(self.missing)} missing"
        return "Qt loads" if self.fonts else "Qt loads, but there is no font"


def probe_qt(python: str = sys.executable) -> QtProbe:
    """Try to start Qt offscreen with this interpreter, and every library that a window needs. Never raises."""
    libraries = [*LOADING, *SHOWING] if sys.platform == "linux" else []
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        command = own_command("qt", *libraries) if is_frozen() else [python, "-c", _PROBE, *libraries]
        tried = subprocess.run(  # noqa: S603 - our own interpreter and our own words
            command, capture_output=True, text=True, env=environment, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return QtProbe(str(error), (), 0)
    return _read_probe(tried.stdout.splitlines(), tried.stderr)


def set_up_again() -> str:
    """What brings back a part of the program that is gone."""
    return "install Floorwalker again" if is_frozen() else "`make clean setup` installs all of it afresh"


def answer() -> None:
    """What the other process of a frozen program does: an interpreter is given the same words."""
    exec(_PROBE, {})  # noqa: S102 - written above


def _read_probe(said: list[str], complaint: str) -> QtProbe:
    missing = tuple(json.loads(said[0])) if said else ()
    if len(said) > 1:
        return QtProbe("", missing, int(said[1]))
    lines = complaint.strip().splitlines() or ["it ended without a word"]
    return QtProbe(lines[-1].removeprefix("ImportError: "), missing, 0)


def is_debian_family(os_release: Path = Path("/etc/os-release")) -> bool:
    """Whether apt's package names hold here: Debian, Ubuntu and what is made from them."""
    try:
        lines = os_release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    ids = [line.partition("=")[2].strip("\"'").split() for line in lines if line.startswith(("ID=", "ID_LIKE="))]
    return any(name in {"debian", "ubuntu"} for words in ids for name in words)


def advice(probe: QtProbe, *, debian: bool) -> str:
    """The one line that mends it: a command on the Debian family, libraries elsewhere; empty if all is well."""
    if debian and probe.packages:
        return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(probe.packages)}"
    if probe.missing:
        return f"install the packages that bring {', '.join(probe.missing)}"
    if not probe.loads:
        return f"{probe.error}: {set_up_again()}"
    return "" if probe.fonts else "install a font, for example Inter or DejaVu Sans"

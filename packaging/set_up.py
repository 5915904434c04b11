"""Make the virtual environment and fill it from a lock file. Called by make, with any Python from 3.11 on.

Usage: python packaging/set_up.py VENV LOCK
Needs no package but pip, which may be the interpreter's own: Debian ships venv without it.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

OLDEST = (3, 11)


def main(venv: Path, lock: Path) -> int:
    """Create VENV if its interpreter does not run, install LOCK and the project. Returns pip's exit code."""
    python = venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not _runs(python) and (failed := _create(venv)):
        return failed
    pip = _pip(python)
    # The lock names every package with its hash, the build backend included, so nothing else is fetched.
    locked = subprocess.call([*pip, "install", "--quiet", "--require-hashes", "--requirement", str(lock)])
    own = [*pip, "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", "."]
    return locked or subprocess.call(own) or _compile(python)


def _runs(python: Path) -> bool:
    try:
        return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _create(venv: Path) -> int:
    pip = [] if find_spec("ensurepip") else ["--without-pip"]
    return subprocess.call([sys.executable, "-m", "venv", "--clear", *pip, str(venv)])


def _compile(python: Path) -> int:
    # An installed program is compiled; one that runs from its sources should start as soon where nobody may write.
    subprocess.call([python, "-m", "compileall", "-q", "app"])
    return 0


def _pip(python: Path) -> list[str]:
    """The environment's own pip, or this interpreter's aimed at the environment."""
    own = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False)
    if own.returncode == 0:
        return [str(python), "-m", "pip", "--disable-pip-version-check"]
    return [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python)]


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit("Floorwalker needs Python 3.11 or newer; name one: make PYTHON=python3.12 setup")
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

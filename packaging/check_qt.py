"""Make sure that Qt loads: install what is missing with apt where that is possible, else print the line that does.

Run by the interpreter of the virtual environment, from the root of the project. Exit 0: Qt loads; 1: it does not.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.platform_check import QtProbe, advice, is_debian_family, probe_qt


def main() -> int:
    """Probe, install if something is missing and we may, probe again, report."""
    probe = probe_qt()
    if probe.packages and is_debian_family():
        probe = _install(probe)
    if line := advice(probe, debian=is_debian_family()):
        print(f"{probe.summary}. To mend it:\n  {line}", file=sys.stderr)
    return 0 if probe.loads else 1


def _install(probe: QtProbe) -> QtProbe:
    """Install the packages of the probe, and probe once more: one library can hide the lack of the next."""
    apt = _apt()
    if apt is None:
        return probe
    print(f"{probe.summary}; installing {' '.join(probe.packages)}", flush=True)
    subprocess.run([*apt, "update", "-q"], stdout=subprocess.DEVNULL, check=False)
    install = [*apt, "install", "-y", "-q", "--no-install-recommends", *probe.packages]
    subprocess.run(install, stdout=subprocess.DEVNULL, check=False)
    return probe_qt()


def _apt() -> list[str] | None:
    """How to call apt-get here, or nothing: as root, or by a sudo that asks no password."""
    if shutil.which("apt-get") is None:
        return None
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if os.geteuid() == 0:
        return quiet
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n", *quiet]
    return None


if __name__ == "__main__":
    sys.exit(main())

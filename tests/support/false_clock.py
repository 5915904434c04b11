"""A program whose machine has the wrong time, and another one while it runs: its environment under libfaketime."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path


class FalseClock:
    """The wall clock of the processes that get ``environment``; what they measure time by goes on as it does."""

    def __init__(self, folder: Path) -> None:
        """Raises ``FileNotFoundError`` where the machine has no ``faketime``."""
        if shutil.which("faketime") is None:
            raise FileNotFoundError("faketime")
        self._said = folder / "wrong-by"
        library = subprocess.run(
            ["faketime", "-f", "+0", "printenv", "LD_PRELOAD"], capture_output=True, text=True, check=True
        ).stdout.strip()
        self.environment = {
            "LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(self._said), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }  # fmt: skip
        self.set("+0")

    def set(self, wrong_by: str) -> None:
        """From now on it is wrong by that: ``+10m``, ``-2h``, ``-1d``."""
        self._said.write_text(wrong_by)

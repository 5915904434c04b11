"""What `make pictures` draws: each round has a shop of its own, and what fails in one is not passed over."""

import subprocess
import sys

import pytest

ALONE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from tests.end2end import pictures

pictures.draw_sizes = lambda *_: None
pictures.STATES = {"refused": %s}
sys.exit(pictures.main(Path(sys.argv[1])))
"""


@pytest.fixture
def draw(tmp_path):
    """Draws one state in all rounds, in a process of its own."""

    def drawn(state):
        command = [sys.executable, "-c", ALONE % state, str(tmp_path / "drawn")]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    return drawn


def test_what_was_approved_in_one_round_is_refused_in_the_next_too(draw, tmp_path):
    done = draw("pictures.STATES['refused']")
    assert (done.returncode, done.stderr) == (0, "")
    names = {each.name for each in (tmp_path / "drawn").iterdir()}
    assert names == {"state-refused-light.png", "state-refused-dark.png"}


def test_what_fails_where_nobody_waits_for_it_is_told_by_the_exit_code(draw):
    done = draw("lambda stage: QTimer.singleShot(0, lambda: [].pop())")
    assert (done.returncode, "IndexError" in done.stderr) == (1, True)

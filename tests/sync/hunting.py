"""``python -m tests.sync.hunting MINUTES [SEED]``: the random stories of ``test_machine`` with one seed after another.

A story that fails is written to ``hunted-SEED.txt`` in the folder where this was begun, and the hunt goes on; the same
seed tells the same story again. Ends with 1 where any failed.
"""

from __future__ import annotations

import sys
import time
import traceback
from pathlib import Path
from random import Random

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.test_machine import SHORT, Shops

STORIES = 5
"""Told with each seed, of one length."""
LENGTHS = (30, 60, 120, 400)
"""Short ones fail in fewer words, long ones find more."""


def tell(seed: int) -> str:
    """Tell the stories of a seed; gives how one of them failed, nothing where none did."""

    class Seeded(Shops):
        _hypothesis_internal_use_seed = seed

    steps = Random(seed).choice(LENGTHS)
    chosen = settings(SHORT, max_examples=STORIES, stateful_step_count=steps, derandomize=False, print_blob=False)
    try:
        run_state_machine_as_test(Seeded, settings=chosen)
    except Exception as failure:  # noqa: BLE001 - whatever it is, the next seed may find another one
        return "".join(traceback.format_exception(failure))
    return ""


def hunt(minutes: float, seed: int) -> int:
    """Go on until the time is over; gives how many seeds failed."""
    end, failed = time.monotonic() + minutes * 60, 0
    while time.monotonic() < end:
        said = tell(seed)
        if said:
            failed += 1
            Path(f"hunted-{seed}.txt").write_text(said)
        print(f"{seed}: {'failed' if said else 'well'}", flush=True)
        seed += 1
    return failed


if __name__ == "__main__":
    sys.exit(hunt(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1) > 0)

"""``python -m tests.support.killing KILLS SEED``: run the desk's verbs on this user's store, killed at random moments.

Each life is a fork of this process, which has imported the program already, so that the moments fall into the work and
not into the start of an interpreter. A life runs the command line's own verbs, one after another, until it is killed.
Printed is what the lives printed, a line for each acknowledged verb: its name, a tab, the record as JSON.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import select
import signal
import sys
import time
from random import Random

# Imported before the forks, whatever each verb needs of it.
import app.cli.desk
import app.cli.words
import app.desk.records
import app.desk.shop  # noqa: F401
from app.main import main

MOST_VERBS = 4
"""A life ends so many verbs or fewer after its start, on a machine of any speed …"""
LAST_SECONDS = 0.03
"""… and up to so much later, which is as long as a verb takes or two."""
PATIENCE_SECONDS = 30.0


class Telling(io.StringIO):
    """What a verb prints; at each flush the whole of it is passed on as acknowledged."""

    def __init__(self, verb: str) -> None:
        super().__init__()
        self.verb = verb
        self._is_told = False

    def flush(self) -> None:
        """One write, so that a kill cannot cut a line in two."""
        if self.getvalue() and not self._is_told:
            os.write(1, f"{self.verb}\t{self.getvalue()}".encode())
            self._is_told = True


def live(dice: Random) -> None:
    """Run verbs for ever."""
    while True:
        day, quarter = dice.randrange(1, 300), dice.randrange(9 * 4, 16 * 4)
        time_ = f"2027-{1 + day // 28:02}-{1 + day % 28:02} {quarter // 4:02}:{quarter % 4 * 15:02}"
        if dice.random() < 0.5:
            entry = act("check-in", "--definition", "cut", "--location", "mel", "--guest", f"Guest {day}")
            for verb in (("call", "serve", "finish"), ("park", "unpark", "cancel"), ("serve", "undo"))[
                dice.randrange(3)
            ]:
                act(verb, "--id", entry, *(("--reason", "as it comes") if verb in ("call", "cancel") else ()))
        else:
            place = ("--definition", "form", "--location", "mel", "--profile", "zoe")
            booking = act("book", *place, "--start", time_, "--answer", "7=M")
            for verb in (("arrive", "complete"), ("cancel",), ("no-show", "undo"))[dice.randrange(3)]:
                act(verb, "--id", booking)


def act(verb: str, *flags: str) -> str:
    """Run one verb as the command line does; the id of the record that it printed."""
    telling = Telling(verb)
    with contextlib.redirect_stdout(telling):
        code = main(["desk", verb, *flags, "--json"])
    if code:
        os.write(2, f"{verb} {flags}: exit code {code}\n".encode())
        os._exit(code)
    return str(json.loads(telling.getvalue())["id"])


def kill_once(dice: Random) -> bytes:
    """Start a life, end it at a random moment, and return what it said until then."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.dup2(writing, 1)
        live(dice)
    os.close(writing)
    verbs, said, more = dice.randrange(MOST_VERBS + 1), b"", b"\0"
    while more and said.count(b"\n") < verbs and select.select([reading], [], [], PATIENCE_SECONDS)[0]:
        said += (more := os.read(reading, 65_536))
    end = time.monotonic() + dice.uniform(0, LAST_SECONDS)
    while more and (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            said += (more := os.read(reading, 65_536))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65_536):
        said += more
    os.close(reading)
    return said


def run(kills: int, seed: int) -> None:
    """Kill so many lives, and print what they acknowledged."""
    for number in range(kills):
        sys.stdout.buffer.write(kill_once(Random(f"{seed} {number}")))
        sys.stdout.flush()


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]))

"""``kill -9`` of the sync at each of its commits: the next start goes on, and nothing happens twice (rule 35)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from app.core.values import Appointment, QueueEntry
from app.store.bulk import list_records
from app.store.store import Store
from app.sync.connecting import OMNEO, Connection, keep_connection
from app.sync.tokens import Tokens
from tests.support.hub_process import floorwalker, running_hub, token_for
from tests.support.shop_builder import DAY, NINE, at, open_small_shop

SOON = at(10) + DAY * ((int(time.time()) - NINE) // DAY + 3)
KILL_AT_A_COMMIT = """
import os, signal, sys
from app.store.connections import Transaction
left, ended = [int(sys.argv.pop(1))], Transaction.__exit__
def end(self, *given):
    ended(self, *given)
    if self._of.begin_statement != "BEGIN":
        left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
Transaction.__exit__ = end
from app.main import main
sys.exit(main(sys.argv[1:]))
"""


def _sync(folder: Path, *, dying_at: int) -> int:
    """The command in a process of its own, killed right after that commit; its exit code."""
    command = [sys.executable, "-c", KILL_AT_A_COMMIT, str(dying_at), "sync", "--once"]
    done = subprocess.run(
        [*command, "--store", str(folder / "till" / "shop.db")], capture_output=True, check=False, timeout=60,
        env=os.environ | {"FLOORWALKER_HOME": str(folder)},
    )  # fmt: skip
    return done.returncode


def test_a_sync_that_is_killed_after_any_commit_goes_on_and_tells_nothing_twice(tmp_path: Path):
    for name in ("hub", "till"):
        (tmp_path / name).mkdir()
    open_small_shop(tmp_path / "hub").close()
    till = open_small_shop(tmp_path / "till", letter="A", now=int(time.time()))
    hub_store = tmp_path / "hub" / "shop.db"
    with running_hub("--store", hub_store) as hub:
        connection = Connection(OMNEO, f"{hub.url}/api/v3")
        Tokens(tmp_path / "config").keep(connection.name, token_for(hub_store))
        with till.store.write() as unit:
            keep_connection(unit, connection)
        killed = 0
        for commit in range(1, 40):
            made = till.book(start=SOON + (commit // 12) * DAY + (commit % 12) * 1800)
            till.act("arrive", made.id)
            till.act("check_in", definition_id="cut", location_id="mel", guest_name=f"Guest {commit}")
            code = _sync(tmp_path, dying_at=commit)
            killed += code == -signal.SIGKILL
            if code == 0:
                break
        done = floorwalker("sync", "--once", "--store", till.store.where, FLOORWALKER_HOME=str(tmp_path))
        assert done.returncode == 0, done.stderr
    assert killed >= 3
    assert till.rows("SELECT verb, state, last_error FROM outbox WHERE state <> 'done'") == []
    till.close()
    store = Store(hub_store)
    with store.read() as reader:
        booked, waiting = list_records(reader, Appointment), list_records(reader, QueueEntry)
    store.close()
    assert sorted(each.scheduled_start_at for each in booked) == sorted(
        SOON + (commit // 12) * DAY + (commit % 12) * 1800 for commit in range(1, len(booked) + 1)
    )
    assert len({each.guest_name for each in waiting}) == len(waiting) == len(booked)

"""Stores in a folder, real hubs of some of them, and tills that are connected to one hub after the other."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from app.main import main
from app.sync.addresses import OMNEO
from app.sync.connecting import Connection, forget_connection, keep_connection
from app.sync.tokens import Tokens
from tests.support.hub_process import HubProcess, running_hub, token_for
from tests.support.shop_builder import DAY, NINE, SmallShop, at, open_small_shop

if TYPE_CHECKING:
    from pathlib import Path

SOON = at(10) + DAY * ((int(time.time()) - NINE) // DAY + 3)
"""Ten o'clock, in three days by the clock of this machine."""
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
"""
"""The beginning of a program that is killed right after so many commits."""
THE_COMMAND = "from app.main import main\nsys.exit(main(sys.argv[1:]))\n"


class RealTills:
    """``with made.stack:`` lets go of all of it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.stack = folder, ExitStack()

    def shop(self, name: str, letter: str | None = None) -> SmallShop:
        """The store of that name, as the small shop of now."""
        (self.folder / name).mkdir()
        made = open_small_shop(self.folder / name, letter=letter, now=int(time.time()))
        self.stack.callback(made.close)
        return made

    def hub(self, shop: SmallShop) -> HubProcess:
        """The hub of a store, as a process."""
        return self.stack.enter_context(running_hub("--store", shop.store.where))

    def connect(self, till: SmallShop, hub: HubProcess, shop: SmallShop) -> None:
        """Let a till work with that hub from now on."""
        connection = Connection(OMNEO, f"{hub.url}/api/v3")
        Tokens(self.folder / "config").keep(connection.name, token_for(str(shop.store.where)))
        with till.store.write() as unit:
            forget_connection(unit)
            keep_connection(unit, connection)

    def sync(self, till: SmallShop, times: int = 1) -> None:
        """So many rounds of the real command, with what the shop offers read anew in each.

        In this process: most of a round would be the start of another.
        """
        for _ in range(times):
            self._read_again(till)
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("FLOORWALKER_HOME", str(self.folder))
                assert main(["sync", "--once", "--store", str(till.store.where)]) == 0

    def sync_killed(self, till: SmallShop, *, at_commit: int) -> int:
        """A round that is killed right after that commit; its exit code, 0 where it had fewer."""
        self._read_again(till)
        return self.run_killed(THE_COMMAND, at_commit, "sync", "--once", "--store", str(till.store.where))

    def run_killed(self, program: str, at_commit: int, *arguments: str) -> int:
        """A program that is killed right after that commit; its exit code."""
        command = [sys.executable, "-c", KILL_AT_A_COMMIT + program, str(at_commit), *arguments]
        environment = os.environ | {"FLOORWALKER_HOME": str(self.folder)}
        return subprocess.run(command, capture_output=True, check=False, timeout=60, env=environment).returncode

    def _read_again(self, till: SmallShop) -> None:
        with till.store.write() as unit:
            unit.connection.exec_driver_sql("DELETE FROM sync_cursors WHERE stream = 'catalogue'")


def outbox(till: SmallShop) -> list[tuple[object, ...]]:
    """Verb, state and words of every step that is still open."""
    rows = till.rows("SELECT verb, state, last_error FROM outbox WHERE state <> 'done' ORDER BY seq")
    return [tuple(row) for row in rows]

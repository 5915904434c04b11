"""Several processes on one socket: the system hands each connection to one of them, and one that dies is replaced.

Each is started afresh (``spawn``), so that nothing of the parent's is shared but the socket and the count of calls; and
each ends by itself when the parent is gone, however that went.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
import time
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from app.hub.logs import log_to_stderr
from app.hub.serve import GRACE_SECONDS, STOPPING, serve
from app.hub.shares import CELLS, Shares

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, MutableSequence
    from multiprocessing.context import SpawnProcess
    from types import FrameType

CALM_SECONDS = 10.0
"""A worker that lived as long is replaced at once; one that did not is given a pause, so that nothing spins."""
PAUSE_SECONDS = 1.0
log = logging.getLogger("floorwalker.hub")
_spawn = multiprocessing.get_context("spawn")


@dataclass
class Workers:
    """So many processes that serve one store on one socket."""

    where: str
    bound: socket.socket
    count: int
    per_minute: int = 0
    _running: dict[int, tuple[SpawnProcess, float]] = field(default_factory=dict)
    _stopping: threading.Event = field(default_factory=threading.Event)
    _cells: MutableSequence[float] = field(default_factory=lambda: _spawn.RawArray("d", CELLS))

    def run(self, say: Callable[[], None]) -> None:
        """Keep them running until SIGTERM or SIGINT, then let them finish what they do."""
        log_to_stderr()
        ears, mouth = os.pipe()
        os.set_blocking(mouth, False)
        signal.set_wakeup_fd(mouth)
        for each in STOPPING:
            signal.signal(each, self._stop)
        try:
            for _ in range(self.count):
                self._start()
            say()
            self._watch(ears)
        finally:
            self._end()
            signal.set_wakeup_fd(-1)
            os.close(ears)
            os.close(mouth)

    def _watch(self, ears: int) -> None:
        while not self._stopping.is_set():
            wait([ears, *(process.sentinel for process, _ in self._running.values())])
            for process, began in list(self._running.values()):
                if self._stopping.is_set() or process.exitcode is None:
                    continue
                del self._running[process.pid or 0]
                log.error("a worker died", extra={"facts": {"pid": process.pid, "exit": process.exitcode}})
                if time.monotonic() - began < CALM_SECONDS:
                    wait([ears], PAUSE_SECONDS)
                if not self._stopping.is_set():
                    self._start()

    def _start(self) -> None:
        process = _spawn.Process(target=_work, args=(self.where, self.bound, self.per_minute, self._cells), name="hub")
        process.start()
        self._running[process.pid or 0] = (process, time.monotonic())

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        self._stopping.set()

    def _end(self) -> None:
        processes = [process for process, _ in self._running.values()]
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + GRACE_SECONDS + 5
        for process in processes:
            process.join(max(0.0, deadline - time.monotonic()))
            if process.exitcode is None:
                process.kill()
                process.join()


def usual_count(where: str) -> int:
    """One on SQLite, where one writes at a time anyway; one for each processor up to four on a server."""
    return min(4, os.cpu_count() or 1) if "://" in where else 1


def _work(where: str, bound: socket.socket, per_minute: int, cells: MutableSequence[float]) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    serve(where, bound, shares=Shares(per_minute, cells) if per_minute else None)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)

"""A till that follows its remote on a thread of its own, and what it says meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.sync.following import Follower
from app.sync.report import Report
from tests.support.twin import Desk

PATIENCE_SECONDS = 30


class Told:
    """What a follower said so far, and waiting for what it is to say."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self._news = threading.Condition()

    def __call__(self, report: Report) -> None:
        """Hear it."""
        with self._news:
            self.reports.append(report)
            self._news.notify_all()

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        """Until a report after which it is so."""
        with self._news:
            assert self._news.wait_for(is_so, PATIENCE_SECONDS), self.reports


@contextmanager
def following(desk: Desk, hang_up: Callable[[], object] | None = None) -> Iterator[Told]:
    """Let a till follow the hub until the block ends; ``hang_up`` ends what it hears, or else its cable is cut."""
    told = Told()
    follower = Follower(desk.engine, told)
    thread = threading.Thread(target=follower.run, name="follower")
    thread.start()
    try:
        yield told
    finally:
        follower.stop()
        (hang_up or desk.network.cut)()
        thread.join(PATIENCE_SECONDS)
        for each in threading.enumerate():
            if each.name == "feed":
                each.join(PATIENCE_SECONDS)

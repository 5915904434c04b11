"""The sync that goes on: woken by the desk and by the remote, at rest otherwise; one probe at a time while offline."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.sync.back_off import pause_after
from app.sync.failures import RemoteFailure, SignedOut
from app.sync.report import Report, State

if TYPE_CHECKING:
    from app.sync.engine import Engine

BUSY_SECONDS, QUIET_SECONDS, IDLE_SECONDS = 5.0, 30.0, 120.0
"""How soon to ask again while something happens, while nothing does, and at the longest while it cannot be asked.

The quiet one, a slow round and the time until it is read together are less than a minute: a public display says when
what it shows is older than that, and is not to say so while all is well.
"""
LOOK_SECONDS = 0.5
"""How often to look whether the desk has done something."""
CALM_SECONDS = 0.1
"""What comes in so short a time is heard together."""


class Follower:
    """Runs round after round until ``stop``; ``tell`` hears how the sync stands whenever that changes."""

    def __init__(self, engine: Engine, tell: Callable[[Report], None]) -> None:
        """``tell`` is called on the thread that runs."""
        self.engine, self._tell = engine, tell
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._feeding: threading.Thread | None = None
        self._idle = BUSY_SECONDS

    def wake(self) -> None:
        """Something has happened, here or there: go round now. From any thread."""
        self._wake.set()

    def stop(self) -> None:
        """End after the page that is under way. From any thread."""
        self._stopping.set()
        self.engine.stop()
        self._wake.set()

    def run(self) -> None:
        """Go round until ``stop``. Raises only what is wrong with this till."""
        while not self._stopping.is_set():
            self._wake.clear()
            report = self.engine.run_once()
            seen = self.engine.store.data_version()
            self._tell(report)
            self._follow_feed(report)
            self._rest(report, seen)

    def _rest(self, report: Report, seen: int) -> None:
        """Wait until there is something to do."""
        left = self._seconds(report)
        while left > 0 and not self._wake.wait(min(LOOK_SECONDS, left)):
            left -= LOOK_SECONDS
            if report.state is State.ONLINE and self.engine.store.data_version() != seen:
                break
        self._stopping.wait(CALM_SECONDS)

    def _seconds(self, report: Report) -> float:
        now = self.engine.clock()
        self._idle = BUSY_SECONDS if report.did_anything else min(self._idle * 1.5, QUIET_SECONDS)
        if report.state is State.SIGNED_OUT:
            return IDLE_SECONDS
        if report.next_at is not None and (report.waiting or report.state is not State.ONLINE):
            longest = QUIET_SECONDS if report.state is State.ONLINE else IDLE_SECONDS
            return max(1.0, min(report.next_at - now, longest))
        return QUIET_SECONDS if self._feeding is not None else self._idle

    def _follow_feed(self, report: Report) -> None:
        if self._feeding is None and report.state is State.ONLINE and self.engine.abilities.has_feed:
            self._feeding = threading.Thread(target=self._listen, name="feed", daemon=True)
            self._feeding.start()

    def _listen(self) -> None:
        """Wake for every change that the remote tells of; ends with the program, or when the token is not taken."""
        after: str | None = None
        tries = 0
        while not self._stopping.is_set():
            try:
                for news in self.engine.remote.listen(after):
                    self.engine.offers.hear(news.kind, is_first=after is None)
                    after, tries = news.place, 0
                    self.wake()
                    if self._stopping.is_set():
                        return
            except SignedOut:
                return
            except RemoteFailure:
                pass
            self.engine.offers.lose()
            tries += 1
            self._stopping.wait(min(pause_after(tries), IDLE_SECONDS))

"""One worker thread with its line of jobs, and what the window needs of a shop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from queue import SimpleQueue

    from app.core.values import Changes

Job = Callable[[], object]
Receiver = Callable[[Any], object]


class Shop(Protocol):
    """What the lanes need of ``app.desk.shop.Shop``, which is imported in a lane only."""

    def act(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """Run a verb and commit. Raises ``Refused`` or ``Known``."""

    def look(self, query: str, /, *args: Any, **kwargs: Any) -> Any:
        """Run a query. Raises ``Known``."""

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Tell ``listener`` of each commit, on the thread that acts."""

    def data_version(self) -> int:
        """A number that moves when another process has committed."""

    def close(self) -> None:
        """Let go of the store."""


class Lane(threading.Thread):
    """One worker thread with its own line of jobs, done in order."""

    def __init__(self, name: str) -> None:
        from queue import SimpleQueue

        super().__init__(name=f"lane-{name}")
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()

    def put(self, job: Job) -> None:
        """Line up a job."""
        self._jobs.put(job)

    def begin(self) -> None:
        """Start working; a second call changes nothing."""
        if self.ident is None:
            self.start()

    def end(self) -> None:
        """Do what is lined up, then stop; returns when it has."""
        self._jobs.put(None)
        if self.is_alive():
            self.join()

    def run(self) -> None:
        """Work until the end is called."""
        while (job := self._jobs.get()) is not None:
            job()

"""One worker thread with its line of jobs, and what the window needs of a shop."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from queue import SimpleQueue
    from threading import Thread

    from app.core.values import Changes

SWITCH_SECONDS = 0.0005
"""How long a lane that works keeps Python's lock from the window, which lets go of it at every other call of Qt's.

Python's own five milliseconds made ten of a press that takes two, while a lane read something.
"""

Job = Callable[[], object]
Receiver = Callable[[Any], object]


class Shop(Protocol):
    """What the lanes need of ``app.desk.shop.Shop``, which is imported in a lane only."""

    def act(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """Run a verb and commit. Raises ``Refused`` or ``Known``."""

    def look(self, query: str, /, *args: Any, **kwargs: Any) -> Any:
        """Run a query. Raises ``Known``."""

    def look_behind(
        self, questions: Sequence[tuple[str, Sequence[Any], Mapping[str, Any]]]
    ) -> tuple[int, Sequence[Any]]:
        """The number of ``data_version`` and the answers to several queries, on the thread that has just acted."""

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Tell ``listener`` of each commit, on the thread that acts."""

    def data_version(self) -> int:
        """A number that moves when another process has committed."""

    def close(self) -> None:
        """Let go of the store."""


class Lane:
    """One worker thread with its own line of jobs, done in order."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: SimpleQueue[Job | None] | None = None
        self._thread: Thread | None = None

    @property
    def is_working(self) -> bool:
        """Whether its thread lives."""
        return self._thread is not None and self._thread.is_alive()

    @property
    def has_more(self) -> bool:
        """Whether jobs wait behind the one that is being done."""
        return self._jobs is not None and not self._jobs.empty()

    def begin(self) -> None:
        """Start working; a second call changes nothing."""
        if self._thread is None:
            from queue import SimpleQueue
            from threading import Thread

            sys.setswitchinterval(SWITCH_SECONDS)
            self._jobs = SimpleQueue()
            self._thread = Thread(target=_work, args=(self._jobs,), name=f"lane-{self._name}")
            self._thread.start()

    def put(self, job: Job) -> None:
        """Line up a job; the first one starts the thread."""
        self.begin()
        if self._jobs is not None:
            self._jobs.put(job)

    def end(self) -> None:
        """Do what is lined up, then stop; returns when it has."""
        if self._thread is not None and self._jobs is not None:
            self._jobs.put(None)
            self._thread.join()


def _work(jobs: SimpleQueue[Job | None]) -> None:
    while (job := jobs.get()) is not None:
        job()
    while not jobs.empty():  # what gave way to everything else, the end included
        if (job := jobs.get()) is not None:
            job()

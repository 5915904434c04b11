"""Pages asked for ahead: those of several streams side by side, while one thread takes them over in turn.

No page is asked for twice, and none long before it is taken over: what was read ahead grows old.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def begun_ahead(things: Iterable[T], begin: Callable[[T], R], most: int) -> Iterator[R]:
    """What ``begin`` makes of things, in their order, with up to ``most`` of them begun."""
    begun: deque[R] = deque()
    left = iter(things)
    while True:
        begun.extend(begin(thing) for _, thing in zip(range(most - len(begun)), left, strict=False))
        if not begun:
            return
        yield begun.popleft()


class Asking:
    """Questions that threads ask, so many at once; a single one is asked when its turn has come, on this thread."""

    def __init__(self, most: int) -> None:
        self.most = most
        # Kept from round to round: starting a thread takes about as long as a request.
        self._pool = ThreadPoolExecutor(most, thread_name_prefix="sync") if most > 1 else None
        self._asked: set[Future[Any]] = set()

    def ask(self, question: Callable[[], R]) -> Future[R]:
        """Its answer, or what it raised, when that is there."""
        if self._pool is not None:
            answer = self._pool.submit(question)
            self._asked.add(answer)
            answer.add_done_callback(self._asked.discard)
            return answer
        answer = Future()
        try:
            answer.set_result(question())
        except Exception as error:  # noqa: BLE001 - raised where the answer is read, as by a thread
            answer.set_exception(error)
        return answer

    def end(self) -> None:
        """Nothing is asked any more: what has not begun never does, and what has is waited for."""
        left = list(self._asked)
        wait([each for each in left if not each.cancel()])

    def close(self) -> None:
        """Let the threads go."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

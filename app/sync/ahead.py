"""Pages asked for ahead: those of several streams side by side, while one thread takes them over in turn.

No page is asked for twice, and none long before it is taken over: what was read ahead grows old.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from app.core.values import Json
    from app.sync.remote import Page

T = TypeVar("T")
R = TypeVar("R")


def begun_ahead(
    things: Iterable[T], begin: Callable[[T], R], most: int, go_on: Callable[[R], None] = lambda _: None
) -> Iterator[R]:
    """What ``begin`` makes of things, in their order, with up to ``most`` of them begun; the next ``go_on``."""
    begun: deque[R] = deque()
    left = iter(things)
    while True:
        begun.extend(begin(thing) for _, thing in zip(range(most - len(begun)), left, strict=False))
        if not begun:
            return
        given = begun.popleft()
        if begun:
            go_on(begun[0])
        yield given


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


class Pages:
    """The pages of one list from a place on, in their order; those that a page says will come are asked for with it."""

    def __init__(self, asking: Asking, ask: Callable[[Json], Page], cursor: Json) -> None:
        """``ask`` gives the page at a cursor, on any thread."""
        self._asking, self._ask = asking, ask
        self._coming: deque[tuple[Json, Future[Page]]] = deque()
        self._add(cursor)

    @property
    def is_over(self) -> bool:
        """Whether the last page has been taken, or nobody wants another."""
        return not self._coming

    @property
    def is_ready(self) -> bool:
        """Whether the next page came while others were asked for, and is one."""
        is_there = self._asking.most > 1 and not self.is_over and self._coming[0][1].done()
        return is_there and self._coming[0][1].exception() is None

    def go_on(self) -> None:
        """Ask for those that come after the first page, where that is there, before it is taken."""
        if len(self._coming) == 1 and self.is_ready:
            for cursor in self._coming[0][1].result().known[: self._asking.most - 1]:
                self._add(cursor)

    def take(self) -> Page:
        """The next page, waited for. Raises what asking for it raised."""
        page = self._coming.popleft()[1].result()
        if self._coming and self._coming[0][0] != page.cursor:
            self.end()  # the list has become shorter, or goes on elsewhere, since the others were asked for
        if page.cursor is not None and not self._coming:
            self._add(page.cursor)
        for cursor in page.known[len(self._coming) : self._asking.most]:
            self._add(cursor)
        return page

    def end(self) -> None:
        """Want none of those that have yet to come."""
        while self._coming:
            self._coming.pop()[1].cancel()

    def _add(self, cursor: Json) -> None:
        self._coming.append((cursor, self._asking.ask(partial(self._ask, cursor))))


def joined(pages: Sequence[Page]) -> Page:
    """Pages that follow each other, as one."""
    rows = tuple(row for page in pages for row in page.rows)
    unread = tuple(each for page in pages for each in page.unread)
    return replace(pages[-1], rows=rows, unread=unread)

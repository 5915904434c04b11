"""A program that dies between two commits, without the process of the test dying with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.store.store import Store


class Died(BaseException):
    """Nothing after this was run. No ``except Exception`` hears of it."""


@contextmanager
def dying(store: Store, *, after: int) -> Iterator[None]:
    """Let whoever writes die at the beginning of the write after that many commits; what was committed stands."""
    left = [after]
    write = store.write

    @contextmanager
    def counting(**given: Any) -> Iterator[Any]:
        if left[0] == 0:
            raise Died
        left[0] -= 1
        with write(**given) as unit:
            yield unit

    store.write = counting  # type: ignore[method-assign]
    try:
        yield
    finally:
        del store.write

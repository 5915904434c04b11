"""The hub itself: one store, and what every request does with it.

An answer is made inside the unit that acts, so that it and its idempotency key are one commit with the act (rule 35):
whatever dies when, the same request again either finds its answer or finds that nothing happened.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from app.core.errors import BadInput, Known, Refused, StoreContended
from app.core.frozen import frozen
from app.hub import errors
from app.hub.errors import ApiError
from app.hub.idempotency import Kept, Key, begin_key, finish_key
from app.store.store import Store

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.hub.callers import Caller
    from app.store.unit import Reader, Unit

T = TypeVar("T")

TRIES = 8
"""How often an act is begun when others stand in its way; after that the client is told to come again."""


@frozen
class Answer:
    """A success: a status, its body as JSON text, and the headers that go with it."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass
class Hub:
    """A store that others work on. Safe to use from many threads."""

    store: Store
    running: set[tuple[str, str]] = field(default_factory=set)
    """The idempotency keys whose first request is being answered by this process."""
    forget_callers: Callable[[], None] = lambda: None
    """What the gate does when a token has changed: ask the store anew who calls."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def clock(self) -> Callable[[], Instant]:
        """What tells the time."""
        return self.store.clock

    def read(self, look: Callable[[Reader], T]) -> T:
        """What one state of the store says. Raises ``ApiError``."""
        try:
            with self.store.read() as reader:
                return look(reader)
        except FAILURES as error:
            raise as_answer(error) from error

    def act(self, caller: Caller, act: Callable[[Unit], Answer], key: Key | None = None) -> Answer:
        """Act in one commit, together with the key of the request; a key that is known gives its old answer.

        Raises ``ApiError``: what is refused is remembered under the key as well, what may pass another time is not.
        """
        if key is None:
            return self._tried(lambda: self._act(caller, act, None))
        with self._lock:
            if (key.token_id, key.key) in self.running:
                raise in_progress()
            self.running.add((key.token_id, key.key))
        try:
            return self._tried(lambda: self._act(caller, act, key))
        except ApiError as refusal:
            self._remember(key, refusal)
            raise
        finally:
            with self._lock:
                self.running.discard((key.token_id, key.key))

    def _act(self, caller: Caller, act: Callable[[Unit], Answer], key: Key | None) -> Answer:
        with self.store.write(device=caller.device) as unit:
            kept = None if key is None else begin_key(unit, key)
            if kept is not None:
                return _again(kept)
            answer = act(unit)
            if key is not None:
                finish_key(unit, key, answer.status, answer.body)
            return answer

    def _remember(self, key: Key, refusal: ApiError) -> None:
        if refusal.status in FORGOTTEN or refusal.status >= 500:
            return
        try:
            with self.store.write() as unit:
                if begin_key(unit, key) is None:
                    finish_key(unit, key, refusal.status, refusal.body)
        except (Known, ApiError):
            return  # the refusal itself still stands; the same request again is looked at anew

    def _tried(self, run: Callable[[], Answer]) -> Answer:
        for attempt in range(TRIES):
            try:
                return run()
            except StoreContended:
                time.sleep(random.uniform(0, 0.002 * 2**attempt))
            except FAILURES as error:
                raise as_answer(error) from error
        raise errors.unavailable()


FORGOTTEN = frozenset({401, 403, 409, 429})
"""Answers that are not remembered under a key: they speak of the moment and not of the request."""
FAILURES = (Refused, BadInput, Known)


def as_answer(error: Exception) -> ApiError:
    """What the wire says of a refusal, of bad input, or of the world's trouble."""
    if isinstance(error, Refused):
        return errors.refused(error)
    return errors.bad_input(error) if isinstance(error, BadInput) else errors.unavailable()


def in_progress() -> ApiError:
    """409: the first request with this key has not been answered yet."""
    return ApiError(409, {"message": "A request with this Idempotency-Key is in progress."}, {"Retry-After": "1"})


def _again(kept: Kept) -> Answer:
    if kept.status is None:
        raise in_progress()
    if kept.status >= 400:
        refusal = ApiError(kept.status, None)
        refusal.body = kept.body
        raise refusal
    return Answer(kept.status, kept.body, (("Idempotency-Replayed", "true"),))

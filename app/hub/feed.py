"""The change feed of one process: one thread looks for new steps, and every stream is handed what it found.

A stream first reads what it missed from the store, then lives on what the thread hands out. One that falls behind
drops what waits for it and reads from the store again, so nobody's slowness takes memory; one that takes nothing for
``SEND_SECONDS`` is cut off.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from app.core.errors import Known
from app.hub.callers import is_in_force
from app.hub.changes import START, Change, Position, changes_after, newest, place_of
from app.hub.errors import ApiError, unavailable

if TYPE_CHECKING:
    from app.hub.hub import Hub

LOOK_SECONDS = 0.15
"""How often the store is asked for news while anybody listens."""
PAUSE_SECONDS = 1.0
"""How long to wait where the store does not answer."""
KEEP_ALIVE_SECONDS = 15.0
log = logging.getLogger("floorwalker.hub")
MOST_WAITING = 1_000
"""Changes that wait for one stream before it has to read them from the store."""
MOST_STREAMS = 1_000


@dataclass(eq=False)
class Stream:
    """One client's. Everything but its making happens on its event loop."""

    loop: asyncio.AbstractEventLoop
    token_id: str
    position: Position = START
    waiting: deque[Change] = field(default_factory=deque)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    is_behind: bool = True
    is_over: bool = False
    asked_at: float = 0.0
    """When its token was last asked for, by the clock of its loop."""

    def has_ended(self) -> bool:
        """Whether nobody listens, or the hub ends."""
        return self.is_over

    def must_leave(self) -> bool:
        """Whether what is handed out is not for it any more: it has ended, or has to read from the store first."""
        return self.is_over or self.is_behind

    def take(self, changes: list[Change]) -> None:
        """Be handed what is new."""
        if len(self.waiting) + len(changes) > MOST_WAITING:
            self.is_behind = True
            self.waiting.clear()
        else:
            self.waiting.extend(changes)
        self.news.set()

    def end(self) -> None:
        """Come to an end as soon as what was taken has been sent."""
        self.is_over = True
        self.news.set()


@dataclass
class Feed:
    """The streams of one process and the thread that feeds them, which looks only while there are any."""

    hub: Hub
    keep_alive: float = KEEP_ALIVE_SECONDS
    _streams: set[Stream] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _wake: threading.Event = field(default_factory=threading.Event)
    _is_closed: bool = False
    _head: Position = START
    _version: int | None = None
    _thread: threading.Thread | None = None

    @property
    def count(self) -> int:
        """How many listen."""
        return len(self._streams)

    def join(self, stream: Stream, since: int | None) -> None:
        """Let a stream follow from after the step ``since``, or from now on. Raises ``ApiError``."""
        stream.position = self.hub.read(lambda reader: newest(reader) if since is None else place_of(reader, since))
        with self._lock:
            if self._is_closed or len(self._streams) >= MOST_STREAMS:
                raise unavailable()
            if not self._streams:
                self._head, self._version = self.hub.read(newest), None
            self._streams.add(stream)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="change feed", daemon=True)
                self._thread.start()
            self._wake.set()

    def leave(self, stream: Stream) -> None:
        """Forget a stream."""
        with self._lock:
            self._streams.discard(stream)

    def stop(self) -> None:
        """End every stream: the process ends."""
        with self._lock:
            self._is_closed = True
            self._hand_out(Stream.end)
        self._wake.set()

    def close(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        if self._thread is not None:
            self._thread.join()

    async def follow(self, stream: Stream) -> AsyncIterator[list[Change]]:
        """The changes in their order, each once, for as long as the token is in force; an empty list now and then."""
        stream.asked_at = stream.loop.time()
        while not stream.has_ended():
            stream.is_behind = False
            while not stream.has_ended() and (missed := await self._missed(stream)):
                stream.position = missed[-1].position
                if not await self._may_go_on(stream):
                    return
                yield missed
            while not stream.must_leave():
                fresh = await self._fresh(stream)
                if not await self._may_go_on(stream):
                    return
                yield fresh

    async def _missed(self, stream: Stream) -> list[Change]:
        return await run_in_threadpool(self.hub.read, lambda reader: changes_after(reader, stream.position))

    async def _fresh(self, stream: Stream) -> list[Change]:
        """What has been handed out since; nothing when the time to say that one is alive came first."""
        while not stream.must_leave():
            taken, stream.waiting = stream.waiting, deque()
            fresh = [each for each in taken if each.position > stream.position]
            if fresh:
                stream.position = fresh[-1].position
                return fresh
            stream.news.clear()
            try:
                await asyncio.wait_for(stream.news.wait(), self.keep_alive)
            except TimeoutError:
                break
        return []

    async def _may_go_on(self, stream: Stream) -> bool:
        """Whether the token is in force; asked as often as a quiet stream says that it is alive, and a busy one too."""
        if stream.loop.time() - stream.asked_at < self.keep_alive:
            return True
        stream.asked_at = stream.loop.time()
        try:
            return await run_in_threadpool(self.hub.read, lambda reader: is_in_force(reader, stream.token_id))
        except ApiError:
            return True  # the store is away; who was let in stays until it can be asked

    def _run(self) -> None:
        while not self._is_closed:
            try:
                with self._lock:
                    self._look()
                    is_idle = not self._streams
                pause = LOOK_SECONDS
            except (Known, ApiError):
                is_idle, pause, self._version = False, PAUSE_SECONDS, None
            except Exception:
                log.exception("the change feed failed; its clients are told to come again")
                is_idle, pause, self._version = False, PAUSE_SECONDS, None
                self._hand_out(Stream.end)
            if is_idle:
                self._wake.wait()
            self._wake.clear()
            if not self._is_closed:
                self._wake.wait(pause)

    def _look(self) -> None:
        if not self._streams:
            return
        if self.hub.store.is_file:
            version = self.hub.store.data_version()
            if version == self._version:
                return
            self._version = version
        while found := self.hub.read(lambda reader: changes_after(reader, self._head)):
            self._head = found[-1].position
            self._hand_out(partial(Stream.take, changes=found))

    def _hand_out(self, act: Callable[[Stream], None]) -> None:
        for stream in tuple(self._streams):
            try:
                stream.loop.call_soon_threadsafe(act, stream)
            except RuntimeError:  # its loop is closed, so nobody listens
                self._streams.discard(stream)

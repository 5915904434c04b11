"""How long the hub waits for a client at its socket: who neither says what they want nor takes the answer is cut off.

The body has its own limits in the gate; a stream of changes its own in its route. What is here is what uvicorn leaves
open: a head that never ends, in time and in bytes, and an answer that nobody reads.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_SECONDS = 15.0
"""From the connection, or from the first byte of a request, to the end of its head."""
LARGEST_HEAD = 65_536
TAKE_SECONDS = 30.0
"""How long an answer that fills the socket may wait before any of it is taken."""


class PatientProtocol(HttpToolsProtocol):
    """One connection, with an end to each wait."""

    _waiting: asyncio.TimerHandle | None = None
    _writing: asyncio.TimerHandle | None = None
    _is_in_head = False
    _head_size = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as its parent has it
        """Wait for the first request."""
        super().connection_made(transport)
        self._waiting = self.loop.call_later(HEAD_SECONDS, transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._stop_waiting()
        self.resume_writing()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """A head begins."""
        self._is_in_head, self._head_size = True, 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """A head is whole."""
        self._is_in_head = False
        self._stop_waiting()
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        """Read on; of a head that is not whole yet, only so much and for so long."""
        super().data_received(data)
        if not self._is_in_head:
            return
        self._head_size += len(data)
        if self._head_size > LARGEST_HEAD:
            self.transport.abort()
        elif self._waiting is None:
            self._waiting = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def pause_writing(self) -> None:
        """The socket is full: the client has so long to take something."""
        super().pause_writing()
        if self._writing is None:
            self._writing = self.loop.call_later(TAKE_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """It has taken it."""
        super().resume_writing()
        if self._writing is not None:
            self._writing.cancel()
            self._writing = None

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

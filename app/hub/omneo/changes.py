"""The change feed on the wire: server-sent events, one for each committed step, so that tills see each other's work.

Beyond the original. ``since=SEQ`` or ``Last-Event-ID`` goes on after that step, otherwise it begins now; the first
event, ``ready``, says where that is. An event says which record was changed and how, never what stands in it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from fastapi import Response
from starlette.concurrency import run_in_threadpool

from app.core.text import LARGEST_INTEGER
from app.hub import errors
from app.hub.calls import Calling
from app.hub.feed import Feed, Stream
from app.hub.routing import Router

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from app.hub.changes import Change

router = Router(tags=["Changes"])
SEND_SECONDS = 20.0
"""How long a reader may take nothing before it is cut off."""
COMMENT = b": \n\n"


# It has no end, so it is no part of what the description describes: who tries all of that would wait for ever.
@router.get("/changes", include_in_schema=False)
async def changes(call: Calling) -> Response:
    """Follow what changes."""
    call.needs_staff()
    given = call.request.query_params.get("since") or call.request.headers.get("last-event-id")
    stream = Stream(asyncio.get_running_loop(), call.caller.token_id)
    feed: Feed = call.request.app.state.feed
    await run_in_threadpool(feed.join, stream, _since(given))
    return EventStream(feed, stream, call.request.scope["state"].get("transport"))


def _since(given: str | None) -> int | None:
    if not given:
        return None
    if not (given.isascii() and given.isdigit() and len(given) < 20 and int(given) <= LARGEST_INTEGER):
        raise errors.invalid({"since": ["The since must be the number of a step."]})
    return int(given)


class EventStream(Response):
    """An answer that goes on until the client, the token or the hub ends."""

    def __init__(self, feed: Feed, stream: Stream, transport: Any) -> None:
        super().__init__()
        self.feed, self.stream, self.transport = feed, stream, transport

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Send what there is, and notice when nobody takes it."""
        gone = asyncio.create_task(self._until_gone(receive))
        try:
            await self._send_all(send)
        finally:
            gone.cancel()
            self.feed.leave(self.stream)

    async def _send_all(self, send: Send) -> None:
        headers = [
            (b"content-type", b"text/event-stream; charset=utf-8"), (b"cache-control", b"no-store"),
            (b"x-accel-buffering", b"no"),
        ]  # fmt: skip
        try:
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await self._push(send, _ready(self.stream.position.seq))
            async for batch in self.feed.follow(self.stream):
                await self._push(send, _text(batch))
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        except TimeoutError:
            if self.transport is not None:
                self.transport.abort()

    async def _push(self, send: Send, body: bytes) -> None:
        async with asyncio.timeout(SEND_SECONDS):
            await send({"type": "http.response.body", "body": body, "more_body": True})

    async def _until_gone(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self.stream.end()


def _text(batch: list[Change]) -> bytes:
    return b"".join(each.event for each in batch) or COMMENT


def _ready(seq: int) -> bytes:
    return b'retry: 1000\nid: %d\nevent: ready\ndata: {"seq":%d}\n\n' % (seq, seq)

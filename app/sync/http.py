"""One request to a remote, and every way in which it can fail, by what is to be done about it.

Nothing is followed elsewhere, nothing endless is read, and nothing is believed that is not the remote's own JSON: the
page of a captive portal is no answer, and half an answer is none either. No token and no body is ever logged.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from threading import Lock
from typing import NamedTuple

import httpx2
from pydantic_core import from_json, to_json

from app.core.frozen import frozen
from app.core.outgoing_words import NOTED
from app.core.values import Instant, Json
from app.core.worded import Worded
from app.sync.answers import brief, clean_words, retry_after
from app.sync.failures import (
    Ambiguous,
    BrokenOff,
    Declined,
    Limited,
    NotARemote,
    RemoteFailure,
    SignedOut,
    Unreachable,
)

CONNECTIONS = 8
"""In flight at once: more did not make a remote faster."""
CONNECT_SECONDS, IO_SECONDS, WHOLE_SECONDS = 5.0, 20.0, 90.0
LARGEST_ANSWER = 32 * 1024 * 1024
"""Bytes of one answer once it is unpacked: fifty times a page of a hundred bookings."""

_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
Params = Mapping[str, str]
Read = Callable[[bytes], Json]


class Complaint(NamedTuple):
    """What a remote says of a request that it declines: in words, and about which fields."""

    words: str
    fields: tuple[str, ...] = ()


@frozen
class Answer:
    """A success: its status, and what it says; None where it says nothing (204)."""

    status: int
    said: Json
    is_replayed: bool = False
    """Whether that was said to an earlier try already: what it says was so then."""


def parse(body: bytes) -> Json:
    """JSON, whatever it says. Raises ``BrokenOff`` where it is none."""
    try:
        said: Json = from_json(body, allow_inf_nan=False)
    except ValueError:
        # It said that it is JSON, so it is rather cut off than somebody else's.
        raise BrokenOff("half an answer") from None
    return said


class Line:
    """The way to one remote, for several threads at once. ``read_complaint`` knows its errors' shape."""

    def __init__(
        self,
        base_url: str,
        headers: Mapping[str, str],
        read_complaint: Callable[[Json], Complaint | None],
        *,
        clock: Callable[[], float] = time.time,
        io_seconds: float = IO_SECONDS,
        connect_seconds: float = CONNECT_SECONDS,
        transport: httpx2.BaseTransport | None = None,
        asks_again: bool = True,
    ) -> None:
        """``transport`` instead of sockets; ``asks_again``: a question whose answer broke off, once and at once."""
        self._asks_again = asks_again
        self._client = httpx2.Client(
            base_url=base_url,
            headers={"Accept": "application/json", **headers},
            timeout=httpx2.Timeout(io_seconds, connect=connect_seconds, pool=WHOLE_SECONDS),
            limits=httpx2.Limits(
                max_connections=CONNECTIONS + 1, max_keepalive_connections=CONNECTIONS + 1, keepalive_expiry=4.0
            ),
            follow_redirects=False,
            # Where nothing is encrypted no certificate is asked for, and reading those of the world takes its time.
            verify=_NO_TLS if base_url.startswith("http://") else True,
            transport=transport,
        )
        self._complaint = read_complaint
        self._clock = clock
        self._lock = Lock()
        self._date = ""
        self.skew_seconds: Instant | None = None
        """By how much this machine is ahead of the remote's ``Date``, as last heard."""

    def ask(
        self, method: str, path: str, *, params: Params | None = None, body: Json = None, key: str | None = None,
        read: Read = parse,
    ) -> Answer:  # fmt: skip
        """Send one request and read its answer. Raises ``RemoteFailure``; ``key`` is its ``Idempotency-Key``.

        ``read`` reads the text of a success, and raises ``BrokenOff`` as ``parse`` does.
        """
        try:
            return self._ask(method, path, params, body, key, read)
        except BrokenOff:
            if method != "GET" or not self._asks_again:
                raise
            return self._ask(method, path, params, body, key, read)

    def _ask(
        self, method: str, path: str, params: Params | None, body: Json, key: str | None, read: Read
    ) -> Answer:  # fmt: skip
        headers = {} if key is None else {"Idempotency-Key": key}
        content = None
        if body is not None:
            content, headers["Content-Type"] = to_json(body), "application/json"
        try:
            request = self._client.build_request(method, path, params=params, content=content, headers=headers)
            response = self._client.send(request, stream=True)
            try:
                self._hear(response)
                return self._answer(response, read)
            finally:
                response.close()
        except RemoteFailure:
            raise
        except _NEVER_LEFT as error:
            raise Unreachable(Worded(NOTED["not_reached"], why=brief(error))) from None
        except httpx2.TimeoutException as error:
            raise Ambiguous(Worded(NOTED["no_answer"], why=brief(error))) from None
        except httpx2.HTTPError as error:
            raise BrokenOff(Worded(NOTED["no_answer"], why=brief(error))) from None

    def stream(self, path: str, params: Params, *, silence_seconds: float) -> httpx2.Response:
        """An answer that goes on: to be read by its lines and closed. Raises ``RemoteFailure``."""
        timeout = httpx2.Timeout(silence_seconds, connect=CONNECT_SECONDS)
        request = self._client.build_request(
            "GET", path, params=params, headers={"Accept": "text/event-stream"}, timeout=timeout
        )
        try:
            response = self._client.send(request, stream=True)
        except httpx2.HTTPError as error:
            raise Unreachable(Worded(NOTED["not_reached"], why=brief(error))) from None
        self._hear(response)
        if response.status_code == 200 and "text/event-stream" in response.headers.get("content-type", ""):
            return response
        try:
            self._answer(response, parse)
        finally:
            response.close()
        raise NotARemote("it has no feed of changes")

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _hear(self, response: httpx2.Response) -> None:
        said = response.headers.get("date", "")
        if not said or said == self._date:
            return
        try:
            at = parsedate_to_datetime(said).timestamp()
        except (ValueError, OverflowError, TypeError):
            return
        with self._lock:
            self._date, self.skew_seconds = said, round(self._clock() - at)

    def _answer(self, response: httpx2.Response, read: Read) -> Answer:
        status = response.status_code
        if status == 204:
            return Answer(status, None)
        if status == 429:
            raise Limited("too many requests", retry_after(response.headers.get("retry-after"), self._clock()))
        if 300 <= status < 400:
            raise NotARemote("it sends us elsewhere, which a remote does not do", status)
        is_json = "json" in response.headers.get("content-type", "")
        is_at_work = status == 409 and "retry-after" in response.headers  # on an earlier try of the same
        if status >= 500 or status == 408 or is_at_work:
            wait = retry_after(response.headers.get("retry-after"), self._clock())
            raise Ambiguous(Worded(NOTED["failed"], status=status), wait)
        if not is_json:
            raise NotARemote(
                Worded("what answered ({status}) does not speak as the remote does", status=status), status
            )
        body = _read(response)
        if 200 <= status < 300:
            return Answer(status, read(body), response.headers.get("idempotency-replayed") == "true")
        raise self._declined(status, parse(body))

    def _declined(self, status: int, said: Json) -> RemoteFailure:
        complaint = self._complaint(said)
        if complaint is None:
            return NotARemote(
                Worded("what answered ({status}) does not complain as the remote does", status=status), status
            )
        words = clean_words(complaint.words) or Worded(NOTED["declined"], status=status)
        if status == 401:
            return SignedOut("the token is not taken; sign in again")
        return Declined(words, status, complaint.fields)


_NEVER_LEFT = (
    httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.UnsupportedProtocol, httpx2.ProxyError,
    httpx2.LocalProtocolError,
)  # fmt: skip


def _read(response: httpx2.Response) -> bytes:
    declared = response.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > LARGEST_ANSWER:
        raise NotARemote("its answer is larger than any that it could have")
    parts: list[bytes] = []
    size, until = 0, time.monotonic() + WHOLE_SECONDS
    for part in response.iter_bytes():
        parts.append(part)
        size += len(part)
        if size > LARGEST_ANSWER:
            raise NotARemote("its answer is larger than any that it could have")
        if time.monotonic() > until:
            raise Ambiguous("its answer did not come to an end")
    return b"".join(parts)

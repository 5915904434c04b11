"""``Idempotency-Key``: one request is one act, however often it is sent (rule 35).

A key belongs to a token and to the method, path and body with which it came first. Its row is written in the unit that
acts, so there is no moment at which the act is done and the key is not known; until then a claim keeps others out.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, select, text

from app.core.frozen import frozen
from app.core.values import Instant
from app.hub.errors import ApiError
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

LONGEST = 255
KEPT_SECONDS = 7 * 24 * 3600
"""How long an answer is kept: longer than a till stays without a network over a long weekend."""
_row = tables.idempotency_keys.c


@frozen
class Key:
    """The key of one request, and the hash of what it asks."""

    token_id: str
    key: str
    request_hash: str


@frozen
class Kept:
    """What was answered under a key; no status while the first request is still running."""

    status: int | None
    body: bytes


def key_of(token_id: str, given: str, method: str, path: str, body: bytes) -> Key:
    """The key of a request. Raises ``ApiError`` for one that is empty or too long."""
    if not given.strip() or len(given) > LONGEST:
        raise ApiError(400, {"message": f"Idempotency-Key must have 1 to {LONGEST} characters."})
    asked = sha256(b"\0".join((method.encode(), path.encode(), body))).hexdigest()
    return Key(token_id, given, asked)


def begin_key(unit: Unit, key: Key) -> Kept | None:
    """Take the key for this unit, or say what it has been given already. Raises ``ApiError`` for another request's."""
    if not unit.is_alone and not _try_claim(unit, key):
        return Kept(None, b"")
    found = unit.connection.execute(_KEPT, {"whose": key.token_id, "which": key.key}).first()
    if found is None:
        return None
    if found.request_hash != key.request_hash:
        raise ApiError(422, {"message": "This Idempotency-Key belongs to another request.", "errors": {
            "Idempotency-Key": ["it was used with another body; use a new key for a new request"],
        }})  # fmt: skip
    return Kept(found.status, (found.answer or "").encode())


def finish_key(unit: Unit, key: Key, status: int, body: bytes) -> None:
    """Keep the answer under the key."""
    row = {
        "token_id": key.token_id, "key": key.key, "request_hash": key.request_hash, "status": status,
        "answer": body.decode(), "created_at": unit.now,
    }  # fmt: skip
    unit.connection.execute(_KEEP, row)


def forget_old_keys(unit: Unit, now: Instant) -> int:
    """Let go of answers that nobody asks for again; how many they were."""
    old = delete(tables.idempotency_keys).where(_row.created_at < now - KEPT_SECONDS)
    return int(unit.connection.execute(old).rowcount)


def _try_claim(unit: Unit, key: Key) -> bool:
    """Whether no other process is answering this key now."""
    number = int.from_bytes(sha256(f"{key.token_id}\0{key.key}".encode()).digest()[:8], "big", signed=True)
    return bool(unit.connection.execute(_TRY, {"key": number}).scalar_one())


_KEPT = select(_row.request_hash, _row.status, _row.answer).where(
    _row.token_id == bindparam("whose"), _row.key == bindparam("which")
)
_KEEP = insert(tables.idempotency_keys)
_TRY = text("SELECT pg_try_advisory_xact_lock(:key)")

"""Who calls: a token, of which the hub keeps a hash alone, its kind, and the till that it stands for."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import asdict
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from app.core.errors import BadInput
from app.core.frozen import frozen
from app.core.values import Device, Instant
from app.store import mapping, tables

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

PREFIX = "fw_"
"""What a token begins with, so that one that leaks is recognised."""
_token = tables.api_tokens.c


class CallerKind(StrEnum):
    """Whose token it is: the staff's may do what the desk may, a customer's what rules 15 and 18 let customers do."""

    STAFF = "staff"
    CUSTOMER = "customer"


@frozen
class Caller:
    """A token that is in force. ``device`` is the till that connected with it, if one did."""

    token_id: str
    name: str
    kind: CallerKind
    device: Device | None = None

    @property
    def is_staff(self) -> bool:
        """Whether it may do what the desk may."""
        return self.kind is CallerKind.STAFF


def make_token(unit: Unit, name: str, kind: CallerKind) -> str:
    """Make a token and return it, once: only its hash is kept. Raises ``BadInput`` without a name."""
    if not name.strip():
        raise BadInput("name", "it is empty", "say for what the token is, e.g. 'till-b'")
    token = PREFIX + secrets.token_urlsafe(32)
    row = {
        "id": unit.make_id(), "name": name.strip(), "kind": kind.value, "hash": hash_of(token),
        "device_id": None, "created_at": unit.now,
    }  # fmt: skip
    unit.connection.execute(insert(tables.api_tokens), row)
    return token


def revoke_token(unit: Unit, token_id: str) -> bool:
    """Let a token open nothing any more; whether there was one in force."""
    wanted = update(tables.api_tokens).where(_token.id == token_id, _token.revoked_at.is_(None))
    return bool(unit.connection.execute(wanted.values(revoked_at=unit.now)).rowcount)


@frozen
class TokenFacts:
    """What is known of a token; the token itself is not."""

    id: str
    name: str
    kind: str
    created_at: Instant
    last_used_at: Instant | None
    revoked_at: Instant | None

    @property
    def facts(self) -> dict[str, object]:
        """The same by name."""
        return asdict(self)


def list_tokens(reader: Reader) -> list[TokenFacts]:
    """Every token, oldest first."""
    columns = (_token.id, _token.name, _token.kind, _token.created_at, _token.last_used_at, _token.revoked_at)
    rows = reader.connection.execute(select(*columns).order_by(_token.created_at, _token.id))
    return [TokenFacts(*row) for row in rows]


def is_in_force(reader: Reader, token_id: str) -> bool:
    """Whether a token has not been revoked."""
    wanted = select(_token.id).where(_token.id == token_id, _token.revoked_at.is_(None))
    return reader.connection.execute(wanted).first() is not None


def find_caller(reader: Reader, token: str) -> Caller | None:
    """Whose token this is; None for one that is not known or was revoked."""
    wanted = hash_of(token)
    found = reader.connection.execute(
        select(_token.id, _token.name, _token.kind, _token.device_id, _token.hash).where(
            _token.hash == wanted, _token.revoked_at.is_(None)
        )
    ).first()
    if found is None or not hmac.compare_digest(found.hash, wanted):
        return None
    device = None
    if found.device_id is not None:
        row = reader.connection.execute(mapping.devices.select().where(tables.devices.c.id == found.device_id)).first()
        device = mapping.devices.value(row) if row else None
    return Caller(found.id, found.name, CallerKind(found.kind), device)


def own_till(unit: Unit, token_id: str) -> Device | None:
    """The till that connected with a token, as it stands now."""
    wanted = mapping.devices.select().join(tables.api_tokens, tables.devices.c.id == _token.device_id)
    row = unit.connection.execute(wanted.where(_token.id == token_id)).first()
    return mapping.devices.value(row) if row else None


def keep_till(unit: Unit, token_id: str, till: Device) -> None:
    """Remember which till connected with a token."""
    unit.connection.execute(update(tables.api_tokens).where(_token.id == token_id).values(device_id=till.id))


def note_use(unit: Unit, used: dict[str, Instant]) -> None:
    """Keep when tokens were last used; in one order, since other processes note the same ones."""
    for token_id, at in sorted(used.items()):
        unit.connection.execute(update(tables.api_tokens).where(_token.id == token_id).values(last_used_at=at))


def hash_of(token: str) -> str:
    """What is kept of a token. It has 256 random bits, so nothing slower is called for."""
    return sha256(token.encode()).hexdigest()

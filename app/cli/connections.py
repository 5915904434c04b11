"""The connection to a remote as the commands keep it: its token outside of the store, and in the trail who did it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from app.core.errors import BadInput
from app.core.values import Kind
from app.core.worded import Worded
from app.store.places import find_places

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from app.core.values import Json
    from app.store.store import Store
    from app.store.unit import Unit
    from app.sync.connecting import Connection
    from app.sync.tokens import Tokens

CONNECT, CHANGE, DISCONNECT = "connect_remote", "change_remote", "disconnect_remote"
"""What the trail calls it. None of them is taken back by an undo: the token is not kept for one."""


def add_staff(parser: argparse.ArgumentParser) -> None:
    """Add the flag that says who it is."""
    parser.add_argument("--staff", metavar="NAME", help="who does it, for the trail: a member of staff by handle or id")


def tokens() -> Tokens:
    """The tokens of this user."""
    from app.sync.tokens import Tokens

    return Tokens(find_places().config)


def find_staff(store: Store, named: str | None) -> str | None:
    """The id of who does it. Raises ``BadInput`` for somebody whom there is not."""
    if not named:
        return None
    from app.cli.flags import read_id

    with store.read() as reader:
        return read_id(reader, Kind.STAFF, named, "--staff")


def refuse_another(store: Store, connection: Connection) -> None:
    """Raises ``BadInput`` while steps wait for the remote that this store works with already."""
    from app.store.trail import count_open
    from app.sync.connecting import connection_of

    with store.read() as reader:
        before, waiting = connection_of(reader), count_open(reader.connection, 1_000)
    if before is not None and before.name != connection.name and waiting:
        raise BadInput(
            "URL", Worded("{count} steps wait to be told to {remote}", count=waiting, remote=before.name),
            "floorwalker sync --once tells them, floorwalker disconnect lets go of it",
        )  # fmt: skip


def connect_store(store: Store, connection: Connection, staff_id: str | None = None) -> None:
    """Let a store work with a remote, or otherwise with the one that it has; the trail says who did it."""
    from app.sync.connecting import connection_of, keep_connection

    with store.write(staff_id=staff_id) as unit:
        before = connection_of(unit)
        keep_connection(unit, connection)
        is_same = before is not None and before.name == connection.name
        _log(unit, CHANGE if is_same and before != connection else CONNECT, before, connection)


def disconnect_store(store: Store, staff_id: str | None = None) -> None:
    """Let a store work with no remote any more; the trail says who did it."""
    from app.sync.connecting import connection_of, forget_connection

    with store.write(staff_id=staff_id) as unit:
        before = connection_of(unit)
        forget_connection(unit)
        _log(unit, DISCONNECT, before, None)


def _log(unit: Unit, verb: str, before: Connection | None, after: Connection | None) -> None:
    from app.sync.connecting import CONNECTION

    old, new = _facts(before), _facts(after)
    changes = {name: [old.get(name), new.get(name)] for name in {**old, **new} if old.get(name) != new.get(name)}
    unit.log(verb, Kind.SETTING, CONNECTION, changes or {"url": [old.get("url"), new.get("url")]})


def _facts(connection: Connection | None) -> Mapping[str, Json]:
    """What the trail says of it; its places as a list, as they are kept."""
    return {} if connection is None else {**asdict(connection), "locations": list(connection.locations)}

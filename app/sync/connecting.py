"""Which remote a store works with: kept in the store as its kind and address, the token outside of it."""

from __future__ import annotations

from dataclasses import asdict
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, cast

from app.core.errors import BadInput, Known
from app.core.frozen import frozen
from app.core.worded import Worded
from app.store.refs import CONNECTED
from app.sync.addresses import OMNEO, OPTIMOCMS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.values import Json
    from app.store.store import Store
    from app.store.unit import Reader, Unit
    from app.sync.remote import Remote
    from app.sync.tokens import Tokens

CONNECTION = "connection"
"""The setting that says how the remote is reached."""


class NotConnected(Known):
    """This store works with no remote, or lacks the token for it."""


@frozen
class Connection:
    """How a remote is reached; ``locations`` are the ids there that this store is about, all where it names none."""

    kind: str
    url: str
    site: str | None = None
    locations: tuple[str, ...] = ()
    plan: str | None = None
    """Of OptimoCMS: what was bought there, by which calls are counted (``budget.PLANS``)."""

    @property
    def name(self) -> str:
        """Under which its ids, cursors and token are kept."""
        return f"{self.kind}:{self.url.removeprefix('https://')}" + (f"/{self.site}" if self.site else "")


def connection_of(reader: Reader) -> Connection | None:
    """How the remote of this store is reached, or None."""
    return read_connection(reader.setting(CONNECTION))


def read_connection(kept: Json) -> Connection | None:
    """A connection as it is kept; None where that is none."""
    if not isinstance(kept, dict):
        return None
    said = cast("dict[str, str | None]", kept)
    places = tuple(cast("list[str]", kept.get("locations") or ()))
    return Connection(str(said["kind"]), str(said["url"]), said.get("site"), places, said.get("plan"))


def keep_connection(unit: Unit, connection: Connection) -> None:
    """Let the store work with this remote from now on."""
    unit.set_setting(CONNECTION, cast("Json", {**asdict(connection), "locations": list(connection.locations)}))
    unit.set_setting(CONNECTED, connection.name)


def forget_connection(unit: Unit) -> None:
    """Let the store work with no remote any more; what it has to tell stays."""
    unit.set_setting(CONNECTION, None)
    unit.set_setting(CONNECTED, None)


def open_remote(store: Store, tokens: Tokens) -> Remote:
    """The remote of a store. Raises ``NotConnected``."""
    with store.read() as reader:
        connection, shop = connection_of(reader), numbers_of(reader)
    if connection is None:
        raise NotConnected("this store is connected to no remote; floorwalker connect does that")
    token = tokens.find(connection.name)
    if token is None:
        raise NotConnected(
            Worded("there is no token for {remote}; sign in again with floorwalker connect", remote=connection.name)
        )
    return make_remote(connection, token, shop)


class Numbers(NamedTuple):
    """Zones of places and minutes of services by their numbers here, for a remote whose wire says neither."""

    zones: Mapping[str, str] = MappingProxyType({})
    minutes: Mapping[str, int] = MappingProxyType({})


def numbers_of(reader: Reader) -> Numbers:
    """Those of this shop."""
    places, services = reader.catalogue.locations.values(), reader.catalogue.definitions.values()
    return Numbers(
        {str(each.number): each.timezone for each in places},
        {str(each.number): each.duration_minutes for each in services},
    )


def make_remote(connection: Connection, token: str, shop: Numbers = Numbers()) -> Remote:  # noqa: B008 - it is frozen
    """A client for a remote. Raises ``BadInput`` for a kind that there is not."""
    if connection.kind == OPTIMOCMS:
        from app.sync.budget import DEFAULT_PLAN, PLANS, Budget
        from app.sync.optimocms import OptimoRemote

        budget = Budget(*PLANS.get(connection.plan or DEFAULT_PLAN, PLANS[DEFAULT_PLAN]))
        return OptimoRemote(
            connection.url, token, connection.site or "main", zones=shop.zones, minutes=shop.minutes, budget=budget
        )
    if connection.kind == OMNEO:
        from app.sync.omneo import OmneoRemote

        made = OmneoRemote(connection.url, token)
        made.name = connection.name
        return made
    raise BadInput(
        "--kind",
        Worded("{kind} is no kind of remote", kind=repr(connection.kind)),
        Worded("use {one} or {other}", one=OMNEO, other=OPTIMOCMS),
    )

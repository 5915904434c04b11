"""How the till stands with its remote, in one look that is quick enough for after each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.outgoing import NEEDS_A_PERSON
from app.desk.overview import outbox_waiting
from app.desk.views_standing import Standing
from app.store.outgoing import count_states
from app.store.refs import CONNECTED
from app.store.standing import count_known_there, states_of_records
from app.store.there import cursor_of, takes_offers

if TYPE_CHECKING:
    from app.core.values import Json
    from app.store.unit import Reader

CONNECTION = "connection"
"""The setting that says how the remote is reached."""
MET = "met"
"""The cursor that is kept once all of the remote has been heard."""


def sync_standing(reader: Reader) -> Standing:
    """Whether there is a remote, and how much it has yet to hear of what."""
    remote = reader.setting(CONNECTED)
    if not isinstance(remote, str):
        return Standing(waiting=outbox_waiting(reader))
    states = count_states(reader.connection)
    return Standing(
        remote, states.get("pending", 0), states.get("sending", 0),
        sum(states.get(each, 0) for each in NEEDS_A_PERSON),
        cursor_of(reader.connection, remote, MET) is not None, states_of_records(reader.connection),
    )  # fmt: skip


def known_there(reader: Reader) -> dict[str, int]:
    """By kind, how many records the remote and this store both know: how far a first pull has come."""
    remote = reader.setting(CONNECTED)
    return count_known_there(reader.connection, remote) if isinstance(remote, str) else {}


def remote_address(reader: Reader) -> dict[str, Json]:
    """How the remote of this store is reached: kind, url, site, locations; empty without one. Never the token.

    ``takes_offers``: it is a hub, which is told what the shop offers.
    """
    kept = reader.setting(CONNECTION)
    return {**(kept if isinstance(kept, dict) else {}), **({"takes_offers": True} if is_told_on(reader) else {})}


def is_told_on(reader: Reader) -> bool:
    """Whether what the shop offers is told to a hub, and by it to the other tills."""
    remote = reader.setting(CONNECTED)
    return isinstance(remote, str) and takes_offers(reader.connection, remote)

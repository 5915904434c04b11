"""What the shop offers, told to a hub and asked of it in one piece: an extension, which Omneo does not have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from app.core.outgoing import OFFERED
from app.core.values import Json, Kind
from app.sync.failures import Declined, NotARemote
from app.sync.offer_messages import CHANGED, GONE, OVER, ROW, WAS
from app.sync.omneo_lists import data_of
from app.sync.remote import Past, Seen
from app.wire.offer_rows import SHAPES

if TYPE_CHECKING:
    from app.sync.http import Line
    from app.sync.remote import Message

PATH = "/offers"
_OF_ITS_STORE = frozenset({"id", "current_version_id", "created_at", "updated_at"})


def takes_offers(line: Line) -> bool:
    """Whether it can be told what the shop offers."""
    try:
        list_offers(line)
    except (Declined, NotARemote):
        return False
    return True


class OfferedThere(dict[Kind, Sequence[Seen]]):
    """All that a hub offers, by kind; ``past`` is what it says of its own."""

    past = Past()


def list_offers(line: Line, mark: str | None = None) -> OfferedThere:
    """All of it; ``mark`` is that of an earlier answer. Raises ``RemoteFailure``."""
    said = data_of(line.ask("GET", PATH, params={"mark": mark} if mark else None).said)
    told = OfferedThere({kind: [_seen(kind, row) for row in _rows(said, SHAPES[kind].named)] for kind in OFFERED})
    told.past = _past(said) if isinstance(said, dict) else Past()
    return told


def _past(said: Mapping[str, Json]) -> Past:
    """What an older hub does not know is left out."""
    changes, mark, follows = (said.get(name) for name in ("changes", "mark", "follows"))
    return Past(
        changes if isinstance(changes, int) else None, mark if isinstance(mark, str) else "",
        follows if isinstance(follows, bool) else None,
    )  # fmt: skip


def is_of_offer(message: Message) -> bool:
    """Whether a message is about what the shop offers."""
    return ROW in message.fields or GONE in message.fields


def tell_offer(line: Line, message: Message, key: str | None) -> Seen | None:
    """Tell it one step; gives the row as the hub has it now, None of what it has no more. Raises ``RemoteFailure``."""
    path = f"{PATH}/{SHAPES[message.kind].named}"
    row = message.fields.get(ROW)
    if message.remote_id is None:
        return _seen(message.kind, data_of(line.ask("POST", path, body={ROW: row}, key=key).said))
    path = f"{path}/{quote(message.remote_id, safe='')}"
    if GONE in message.fields:
        _delete(line, path)
        return None
    body = {name: message.fields.get(name) for name in (ROW, CHANGED, WAS, OVER)}
    return _seen(message.kind, data_of(line.ask("PUT", path, body=body, key=key).said))


def find_offer(line: Line, message: Message) -> Seen | None:
    """What an earlier try made: a member of staff by id, all else by handle where it says what was told.

    Two tills may have given the same handle to different things, and one of them may have it after another.
    """
    row = message.fields.get(ROW)
    if not isinstance(row, dict):
        return None
    named = "id" if message.kind is Kind.STAFF else "handle"
    found = next((each for each in list_offers(line)[message.kind] if each.fields.get(named) == row.get(named)), None)
    if found is None or found.remote_id in message.others:
        return None
    return found if message.kind is Kind.STAFF or _bare(dict(found.fields)) == _bare(row) else None


def _bare(said: Json) -> Json:
    """Without the numbers and stamps that every store gives by itself."""
    if isinstance(said, dict):
        return {name: _bare(each) for name, each in said.items() if name not in _OF_ITS_STORE}
    return sorted(map(_bare, said), key=repr) if isinstance(said, list) else said


def _delete(line: Line, path: str) -> None:
    try:
        line.ask("DELETE", path)
    except Declined as declined:
        if declined.status != 404:  # whoever took it away
            raise


def _rows(said: Json, named: str) -> list[Json]:
    found = said.get(named) if isinstance(said, dict) else None
    if not isinstance(found, list):
        raise NotARemote("its answer is no list")
    return found


def _seen(kind: Kind, row: Any) -> Seen:
    if not isinstance(row, dict) or not isinstance(row.get("id"), int | str):
        raise NotARemote("its answer has no data")
    return Seen(kind, str(row["id"]), row)

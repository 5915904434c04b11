"""``floorwalker connect URL --talk``: the same in lines of JSON, for the window. The token comes by standard input.

First ``{"token": "…"}`` comes in, and out goes what it may do and which places there are; then ``{"locations": […]}``
comes in, and the connection is kept. Where the input ends before that, nothing is kept. What goes wrong goes out as
``{"step": "error", "where": …, "words": …}``, with exit code 1.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.cli.stores import find_store
from app.core.errors import BadInput, FloorwalkerError, Known
from app.core.worded import as_json

if TYPE_CHECKING:
    from app.core.values import Json
    from app.store.store import Store
    from app.sync.connecting import Connection
    from app.sync.remote import Remote

MOST_PAGES = 50
_KEPT_WHERE = "; the token is "


def talk(given: argparse.Namespace, connection_to: Callable[[], Connection]) -> int:
    """Answer until the connection is kept, or the input ends; ``connection_to`` may say what is wrong with it."""
    from app.cli.connect import in_words

    try:
        with in_words(Path("-")):
            return _talk(given, connection_to())
    except BadInput as error:
        said = error.beside_where
        _say({"step": "error", "where": error.where.partition(" ")[0], "words": said, "worded": as_json(said)})
    except Known as error:
        _say({"step": "error", "where": "", "words": error.said, "worded": as_json(error.said)})
    except FloorwalkerError as error:
        _say({"step": "error", "where": "", "words": str(error)})
    return 1


def _talk(given: argparse.Namespace, connection: Connection) -> int:
    from app.cli.connect import connect
    from app.cli.connections import find_staff, refuse_another
    from app.store.store import Store
    from app.sync.connecting import make_remote, numbers_of

    token = _token()
    with closing(Store(find_store(given.store))) as store:
        refuse_another(store, connection)
        staff_id = find_staff(store, given.staff)
        with store.read() as reader:
            shop = numbers_of(reader)
        with closing(make_remote(connection, token, shop)) as remote:
            remote.probe()
            _say({"step": "reach", "name": connection.name, **_reach(remote), "places": list(_places(store, remote))})
        asked = _hear()
        if asked is None:
            return 0
        handles = tuple(str(each) for each in cast("list[Json]", asked.get("locations") or []))
        said = list(connect(store, connection, token, handles, given.letter, staff_id))
        kept = next((each.partition(_KEPT_WHERE)[2] for each in said if _KEPT_WHERE in each), "")
        _say({"step": "connected", "name": connection.name, "token_is": kept})
    return 0


def _token() -> str:
    from app.cli.connect import check_token

    heard = _hear()
    said = heard.get("token") if heard is not None else None
    return check_token(said if isinstance(said, str) else "", "--token-file")


def _reach(remote: Remote) -> dict[str, Json]:
    """What the token may and may not do; of a remote that cannot say it, nothing is named."""
    reach = getattr(remote, "reach", None)
    if reach is None:
        return {}
    found = reach()
    return {
        name: sorted(each.value for each in getattr(found, name))
        for name in ("reads", "writes", "lacks_read", "lacks_write")
    }


def _places(store: Store, remote: Remote) -> Iterator[dict[str, Json]]:
    """The places there: handle and name."""
    from app.core.values import Kind
    from app.sync.omneo import OmneoRemote
    from app.sync.remote import Wanted

    if not isinstance(remote, OmneoRemote):
        with store.read() as reader:
            for each in reader.catalogue.locations.values():
                yield {"handle": each.handle, "name": each.name}
        return
    cursor: Json = None
    for _ in range(MOST_PAGES):
        page = remote.page(Wanted(Kind.LOCATION), cursor)
        for row in page.rows:
            yield {"handle": row.fields["handle"], "name": row.fields.get("name") or row.fields["handle"]}
        cursor = page.cursor
        if cursor is None:
            return


def _hear() -> dict[str, Json] | None:
    """The next line that comes in; None where the input ends, or says nothing."""
    line = sys.stdin.readline()
    try:
        said = json.loads(line) if line.strip() else None
    except ValueError:
        raise BadInput("the input", "it is no line of JSON", 'say {"token": "…"}') from None
    return said if isinstance(said, dict) else None


def _say(line: dict[str, Json]) -> None:
    print(json.dumps(line), flush=True)

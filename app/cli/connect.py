"""``floorwalker connect URL``: work with a remote from now on. The token is tried before anything of it is kept."""

from __future__ import annotations

import argparse
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.connections import add_staff, connect_store, find_staff, refuse_another, tokens
from app.cli.printing import say
from app.cli.setup import read_bytes
from app.cli.stores import add_store, find_store
from app.core.errors import BadInput, Known
from app.core.worded import Worded

if TYPE_CHECKING:
    from app.store.store import Store
    from app.sync.connecting import Connection
    from app.sync.remote import Remote

LONGEST_TOKEN = 8_192
MAIN = "main"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's flags."""
    parser.add_argument(
        "url", metavar="URL", help="the address of a hub or of OptimoCMS, or the name of an Omneo tenant"
    )
    parser.add_argument("--token-file", metavar="FILE", type=Path, help="a file with nothing but the token")
    parser.add_argument(
        "--kind", choices=("omneo", "optimocms"), default="omneo", help="omneo by default; a hub is one"
    )
    parser.add_argument("--site", metavar="ID", help="the site, of OptimoCMS alone; main by default")
    parser.add_argument(
        "--plan", choices=("starter", "professional", "agency"),
        help="what was bought of OptimoCMS: how often it may be asked; agency by default",
    )  # fmt: skip
    parser.add_argument(
        "--location", metavar="HANDLE", action="append", default=[],
        help="only this place, several times for several; all by default",
    )  # fmt: skip
    parser.add_argument(
        "--talk", action="store_true", help="in lines of JSON, the token by standard input: as the window does it"
    )
    parser.add_argument("--letter", metavar="A-Z", help="the letter of this till's tickets; the first free by default")
    add_staff(parser)
    add_store(parser)


def run(given: argparse.Namespace) -> int:
    """Try the token, say what it may do, and keep the connection. Raises ``BadInput`` with nothing changed."""
    from app.store.store import Store
    from app.sync.addresses import address_of
    from app.sync.connecting import Connection

    if given.site is not None and given.kind != "optimocms":
        raise BadInput("--site", "it is of OptimoCMS alone", "leave it out, or say --kind optimocms")
    if given.plan is not None and given.kind != "optimocms":
        raise BadInput("--plan", "it is of OptimoCMS alone", "leave it out, or say --kind optimocms")
    site = (given.site or MAIN) if given.kind == "optimocms" else None
    letter = given.letter = _letter(given.letter)

    def connection_to() -> Connection:
        return Connection(given.kind, address_of(given.url, given.kind), site, plan=given.plan)

    if given.talk:
        from app.cli.connect_talk import talk

        return talk(given, connection_to)
    connection = connection_to()
    if given.token_file is None:
        raise BadInput("--token-file", "it is missing", "name a file with nothing but the token")
    token = read_token(given.token_file)
    with closing(Store(find_store(given.store))) as store, in_words(given.token_file):
        refuse_another(store, connection)
        staff_id = find_staff(store, given.staff)
        for line in connect(store, connection, token, tuple(given.location), letter, staff_id):
            say(line)
    return 0


def connect(
    store: Store, connection: Connection, token: str, handles: tuple[str, ...] = (), letter: str | None = None,
    staff_id: str | None = None,
) -> Iterator[str]:  # fmt: skip
    """Try the token, then keep the connection; tells what it finds line by line. Raises ``RemoteFailure``."""
    from app.sync.connecting import make_remote, numbers_of

    with store.read() as reader:
        shop = numbers_of(reader)
    with closing(make_remote(connection, token, shop)) as remote:
        remote.probe()
        yield from _reach(remote)
        yield from _plan(connection)
        connection = replace(connection, locations=_places(store, remote, handles))
        own = _letter_of_till(store, remote, letter)
        where = tokens().keep(connection.name, token)
        connect_store(store, connection, staff_id)
        _keep_letter(store, own)
    places = f", {len(connection.locations)} of its places" if connection.locations else ""
    yield f"connected to {connection.name}{places}; the token is {where}"
    if own is not None:
        yield f"this till is {own}: its tickets have that letter"
    yield "floorwalker sync tells it what was done here, and hears what others did"


def read_token(file: Path) -> str:
    """The token in a file. Raises ``BadInput``; nothing of the token is in its words."""
    said = read_bytes(file).strip()
    return check_token(said.decode("ascii", "replace") if len(said) <= LONGEST_TOKEN else "", f"--token-file {file}")


def check_token(said: str, where: str) -> str:
    """What was given as a token, if it can be one. Raises ``BadInput`` without a word of it."""
    token = said.strip()
    is_short = 0 < len(token) <= LONGEST_TOKEN
    if not is_short or not token.isascii() or not token.isprintable() or any(each.isspace() for each in token):
        raise BadInput(where, "it is no token", "put the token alone into the file, on one line")
    return token


def _letter(given: str | None) -> str | None:
    if given is not None and not (len(given) == 1 and given.isascii() and given.isalpha()):
        raise BadInput(
            "--letter", Worded("{letter} is no letter of a till", letter=repr(given[:20])), "use one of A to Z"
        )
    return given.upper() if given else None


def _reach(remote: Remote) -> Iterator[str]:
    """What the token may do, in words."""
    reach = getattr(remote, "reach", None)
    if reach is None:
        yield "the key is taken: bookings are read and written"
        return
    found = reach()
    for verb, may, lacks in (("read", found.reads, found.lacks_read), ("change", found.writes, found.lacks_write)):
        words = [", ".join(sorted(each.value.replace("_", " ") for each in kinds)) for kinds in (may, lacks)]
        yield f"the token may {verb}: {words[0] or 'nothing'}" + (f"; it may not: {words[1]}" if words[1] else "")


def _plan(connection: Connection) -> Iterator[str]:
    """What the plan of OptimoCMS allows, in words."""
    if connection.kind != "optimocms":
        return
    from app.sync.budget import DEFAULT_PLAN, PLANS

    plan = connection.plan or DEFAULT_PLAN
    minute, month = PLANS[plan]
    beside = "" if connection.plan else "; if yours is another, say --plan"
    yield f"the plan {plan} has {minute} calls a minute and {month:,} a month: it is asked no oftener{beside}"


def _places(store: Store, remote: Remote, handles: tuple[str, ...]) -> tuple[str, ...]:
    """The remote's ids of the places that are named."""
    known = _known_places(store, remote)
    for handle in handles:
        if handle not in known:
            named = ", ".join(sorted(known)[:20]) or "none"
            raise BadInput(
                "--location",
                Worded("there is no place {handle}", handle=repr(handle)),
                Worded("it has {these}", these=named),
            )
    return tuple(dict.fromkeys(known[each] for each in handles))


def _known_places(store: Store, remote: Remote) -> dict[str, str]:
    from app.core.values import Kind
    from app.sync.omneo import OmneoRemote
    from app.sync.remote import Wanted

    if not isinstance(remote, OmneoRemote):
        with store.read() as reader:
            return {each.handle: str(each.number) for each in reader.catalogue.locations.values()}
    found: dict[str, str] = {}
    cursor = None
    while True:
        page = remote.page(Wanted(Kind.LOCATION), cursor)
        found |= {str(row.fields["handle"]): row.remote_id for row in page.rows}
        cursor = page.cursor
        if cursor is None:
            return found


def _letter_of_till(store: Store, remote: Remote, wanted: str | None) -> str | None:
    from app.store.devices import this_device
    from app.sync.letters import letter_for
    from app.sync.omneo import OmneoRemote

    with store.read() as reader:
        till, now = this_device(reader.connection), reader.now
    own = till.letter if till else None
    if not isinstance(remote, OmneoRemote):
        return wanted or own
    name = (till.name if till else "") or socket.gethostname() or "till"
    return letter_for(remote, name, wanted, own, now)


def _keep_letter(store: Store, letter: str | None) -> None:
    from app.core.values import Device
    from app.store.devices import this_device

    if letter is None:
        return
    with store.write() as unit:
        till = this_device(unit.connection)
        if till is None:
            name = socket.gethostname() or f"Till {letter}"
            made = Device(unit.make_id(), name, letter, is_this=True, created_at=unit.now, updated_at=unit.now)
            unit.keep(None, made)
        else:
            unit.keep(till, replace(till, letter=letter))


@contextmanager
def in_words(file: Path) -> Iterator[None]:
    """What the remote lets go wrong, as the command line says it."""
    from app.sync.failures import Declined, NotARemote, RemoteFailure, SignedOut

    try:
        yield
    except SignedOut as failure:
        raise BadInput(f"--token-file {file}", failure.words, "make a new token there") from None
    except NotARemote as failure:
        raise BadInput("URL", failure.words, "is it the address of a hub, or a tenant's name?") from None
    except Declined as failure:
        if failure.status == 404:  # of all that is asked here, a site alone may not be there
            raise BadInput(
                "--site", Worded("it says no: {said}", said=failure.words), "name the site that the key is for"
            ) from None
        raise BadInput("URL", Worded("it says no: {said}", said=failure.words), "may the token do that?") from None
    except RemoteFailure as failure:
        raise Known(Worded("the remote: {said}; nothing was changed, try again", said=failure.words)) from None

"""``floorwalker hub``: serve the remote APIs, and make, list and revoke the tokens for them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from app.cli.printing import say, sentence
from app.cli.sites import add_sites
from app.cli.stores import add_store, find_store
from app.core.errors import BadInput
from app.core.moments import write_iso

if TYPE_CHECKING:
    from app.store.store import Store

HOST, PORT = "127.0.0.1", 8010
PER_MINUTE = 60_000
"""Calls of one token in a minute: what no till reaches, and a runaway loop soon does."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's flags, and those of its own commands."""
    add_store(parser)
    parser.add_argument("--host", default=HOST, help=f"where to listen; {HOST} by default: this machine alone")
    parser.add_argument("--port", type=int, default=PORT, help=f"the port, 0 for any free one; {PORT} by default")
    parser.add_argument("--workers", type=int, metavar="N", help="processes; 1 by default, on a server's store up to 4")
    parser.add_argument(
        "--per-minute", type=int, metavar="N", default=PER_MINUTE,
        help=f"calls that one token has in a minute on this machine; 0 for no limit, {PER_MINUTE} by default",
    )  # fmt: skip
    parser.set_defaults(work=_serve)
    acts = parser.add_subparsers(dest="act", metavar="token | tokens | revoke | site | sites")
    token = _act(acts, "token", "make a token and print it, once: only its hash is kept", _make_token)
    token.add_argument("name", metavar="NAME", help="for what it is, e.g. till-b")
    token.add_argument(
        "--kind", choices=("staff", "customer"), default="staff", help="whose rules hold; staff by default"
    )
    listing = _act(acts, "tokens", "list the tokens, without their secrets", _list_tokens)
    listing.add_argument("--json", action="store_true", help="print JSON")
    revoke = _act(acts, "revoke", "let a token open nothing any more", _revoke)
    revoke.add_argument("token", metavar="NAME-or-ID", help="as hub tokens lists it")
    _act(acts, "secret", "print the secret by which webhooks are signed", _tell_secret)
    add_sites(lambda name, words, work: _act(acts, name, words, work), _open)


def _act(
    acts: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str,
    work: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:  # fmt: skip
    own = acts.add_parser(name, help=words, description=sentence(words))
    add_store(own, argparse.SUPPRESS)
    own.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help="show tracebacks")
    own.set_defaults(work=work)
    return own


def run(given: argparse.Namespace) -> int:
    """Do what was asked; serving returns when the hub has been told to stop. Raises ``BadInput`` and ``Known``."""
    return int(given.work(given))


def _serve(given: argparse.Namespace) -> int:
    if not 0 <= given.port <= 65_535:
        raise BadInput("--port", f"{given.port} is no port", "name one from 1 to 65535, or 0 for any free one")
    if given.workers is not None and not 1 <= given.workers <= 64:
        raise BadInput("--workers", f"{given.workers} is no number of processes", "name one from 1 to 64")
    if given.per_minute < 0:
        raise BadInput("--per-minute", f"{given.per_minute} is no limit", "name one, or 0 for none")
    where = find_store(given.store)
    from app.hub.serve import address_of, serve, take_address
    from app.hub.shares import Shares
    from app.hub.workers import Workers, usual_count

    with _open(where) as store:  # what is wrong with it is said before anything listens
        tokens = _demo_tokens(store) if given.demo else ()
    with take_address(given.host, given.port) as bound:
        line = "\n".join([f"listening on {address_of(bound)}", *tokens])
        count = usual_count(str(where)) if given.workers is None else given.workers
        if count == 1:
            shares = Shares(given.per_minute) if given.per_minute else None
            serve(where, bound, shares=shares, say=lambda: print(line, flush=True))
        else:
            Workers(str(where), bound, count, given.per_minute).run(lambda: print(line, flush=True))
    return 0


def _demo_tokens(store: Store) -> list[str]:
    """A token of each kind, said after the address: nobody else can make one for a store that is thrown away."""
    from app.hub.callers import CallerKind, make_token

    with store.write() as unit:
        return [f"{kind.value} token {make_token(unit, 'demo', kind)}" for kind in CallerKind]


def _make_token(given: argparse.Namespace) -> int:
    from app.hub.callers import CallerKind, make_token

    with _open(find_store(given.store)) as store, store.write() as unit:
        token = make_token(unit, given.name, CallerKind(given.kind))
    print(token)
    return 0


def _list_tokens(given: argparse.Namespace) -> int:
    from app.hub.callers import list_tokens

    with _open(find_store(given.store)) as store, store.read() as reader:
        tokens = list_tokens(reader)
    if given.json:
        print(json.dumps([each.facts for each in tokens], indent=2))
        return 0
    for each in tokens:
        used = f"last used {write_iso(each.last_used_at)}" if each.last_used_at else "never used"
        state = f"revoked {write_iso(each.revoked_at)}" if each.revoked_at else "in force"
        say(f"{each.id}  {each.name}  {each.kind}  made {write_iso(each.created_at)}  {used}  {state}")
    return 0


def _revoke(given: argparse.Namespace) -> int:
    from app.hub.callers import list_tokens, revoke_token

    with _open(find_store(given.store)) as store, store.write() as unit:
        found = [each for each in list_tokens(unit) if given.token == each.id]
        named = [each for each in list_tokens(unit) if given.token == each.name and not each.revoked_at]
        found = found or named
        if not found:
            raise BadInput("revoke", f"no token in force is called {given.token!r}", "hub tokens lists them")
        if len(found) > 1:
            raise BadInput(
                "revoke", f"{len(found)} tokens are called {given.token!r}", "name it by its id, see hub tokens"
            )
        revoke_token(unit, found[0].id)
    say(f"{found[0].name}: revoked; hubs that run forget it within seconds")
    return 0


def _tell_secret(given: argparse.Namespace) -> int:
    from app.hub.delivery import secret_of

    with _open(find_store(given.store)) as store:
        print(secret_of(store))
    return 0


@contextmanager
def _open(where: object) -> Iterator[Store]:
    """The store, which is itself the remote of others."""
    from app.store.store import Store

    with closing(Store(where)) as store:  # type: ignore[arg-type]
        store.tell_nobody()
        yield store

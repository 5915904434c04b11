"""The letter of this till: from a hub, which gives each another; of Omneo, one that no ticket there has (rule 26)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from string import ascii_uppercase
from typing import TYPE_CHECKING

from app.core.errors import BadInput
from app.core.tickets import counter_of, ticket_code
from app.core.values import Definition, Instant, Json, Kind
from app.core.worded import Worded
from app.sync.failures import Declined
from app.sync.remote import Seen, Wanted

if TYPE_CHECKING:
    from app.sync.omneo import OmneoRemote

LOOK_BACK = 30 * 86_400
MOST_PAGES = 20


def letter_for(remote: OmneoRemote, name: str, wanted: str | None, own: str | None, now: Instant) -> str:
    """The letter under which this till gives tickets from now on. Raises ``BadInput`` for one that another has.

    ``wanted`` is asked for, ``own`` is what the till has.
    """
    if remote.abilities.has_feed:
        return _of_hub(remote, name, wanted, own)
    seen = letters_seen(remote, now)
    if wanted is not None and wanted in seen:
        raise BadInput(
            "--letter", Worded("another till gives tickets with {letter}", letter=wanted), "choose another letter"
        )
    found = wanted or own or next((each for each in ascii_uppercase if each not in seen), None)
    if found is None:
        raise BadInput("--letter", "every letter is in use there", "let go of a till that is not used any more")
    return found


def letters_seen(remote: OmneoRemote, now: Instant) -> frozenset[str]:
    """The letters of the tickets that were given there lately."""
    codes = {_code(row.fields) for row in _rows(remote, Wanted(Kind.DEFINITION))}
    tickets = [row.fields.get("ticket") for row in _rows(remote, Wanted(Kind.QUEUE_ENTRY, since=now - LOOK_BACK))]
    return frozenset(letter for ticket in tickets if (letter := letter_of(str(ticket), codes)))


def _rows(remote: OmneoRemote, wanted: Wanted) -> Iterator[Seen]:
    cursor: Json = None
    for _ in range(MOST_PAGES):
        page = remote.page(wanted, cursor)
        yield from page.rows
        cursor = page.cursor
        if cursor is None:
            return


def _code(row: Mapping[str, Json]) -> str:
    """What the tickets of a service begin with."""
    code = row.get("queue_code")
    queue_code = code if isinstance(code, str) else None
    return ticket_code(Definition("", 0, str(row["handle"]), str(row["name"]), 0, queue_code=queue_code))


def letter_of(ticket: str, codes: Iterable[str]) -> str | None:
    """The till's letter in a ticket; None where it has none, or is of a service that is not known."""
    for code in codes:
        for letter in ascii_uppercase:
            if counter_of(ticket, code + letter) is not None:
                return letter
    return None


def _of_hub(remote: OmneoRemote, name: str, wanted: str | None, own: str | None) -> str:
    try:
        return remote.name_till(name, wanted or own)
    except Declined as declined:
        if wanted is not None:
            raise BadInput("--letter", declined.words, "choose another letter") from None
        return remote.name_till(name, None)

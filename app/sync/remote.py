"""What a remote is to the sync, whichever it is: it hears one verb at a time and tells its records page by page.

Everything here is in the words of the shop: kinds of ``core.values``, names of their fields, instants as UTC seconds,
references as **remote** ids. How a remote writes that is its client's business (``app/wire`` translates, without I/O).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import NamedTuple, Protocol

from app.core.frozen import frozen
from app.core.values import Instant, Json, Kind, Location


@frozen
class Abilities:
    """What a remote can do, asked once and kept: each of these decides how it is spoken to."""

    has_keys: bool = False
    """It keeps ``Idempotency-Key``: the same request again gets the same answer and does nothing twice."""
    filters_updated: bool = False
    """Its lists can be asked for what changed since; otherwise windows are compared row by row."""
    has_feed: bool = False
    """It tells of changes as they happen."""
    takes_undo: bool = False
    """It takes a step back when asked to (rule 24); elsewhere the state before is written instead."""
    meta_is_list: bool = False
    """It takes ``meta`` as a list of strings, not as an object."""
    kinds: frozenset[Kind] = frozenset()
    """The kinds of records it can be told of."""
    statuses: frozenset[str] = frozenset()
    """The appointment statuses it has words for; any other is told as the nearest (the client's table says which)."""
    takes_offers: bool = False
    """It is told what the shop offers, and tells it in one piece; otherwise that is its own and read-only here."""
    can_reschedule: bool = True
    has_catalogue: bool = True
    """It tells what the shop offers; otherwise it is told of services and places by their numbers, which are ours."""


@frozen
class Message:
    """One step of the desk as a remote is to hear it."""

    kind: Kind
    verb: str
    intent: str
    """The UUID of the step, the same at every attempt: the idempotency key, and what a create carries in ``meta``."""
    remote_id: str | None
    """None: the remote does not know the record yet, so this makes it."""
    fields: Mapping[str, Json]
    """What the step changed, by the record's field names, as it is after the step; for a create the whole record."""
    record: Mapping[str, Json] = field(default_factory=dict)
    """The whole record after the step, for what a remote wants said again (a reschedule's zone, a look-up's keys)."""
    answers: tuple[Mapping[str, Json], ...] = ()
    """Of a booking that is made: ``questionnaire_question_id`` (the remote's) and ``value`` of each answer."""
    customer: Mapping[str, Json] = field(default_factory=dict)
    """Names, e-mail and phone of who books, for a remote that knows no customers by themselves."""
    made_by: str | None = None
    """Of a record that stands: the intent of the step that made it, kept in its ``meta`` by every change."""
    before: Mapping[str, Json] = field(default_factory=dict)
    """What the changed fields were before the step; empty where a person wants it told over whatever is there."""
    others: frozenset[str] = frozenset()
    """Ids there of other records that look the same: none of them is what this message made."""
    twins: int = 1
    """How many messages of this till may have made the same there, this one too, without its having answered."""
    sent_at: Instant | None = None
    """What an earlier try made was not there before; None where nobody knows when the first one left."""
    place: Location | None = None
    """Of a booking where it is: by its hours it is known which day a ticket was given on."""


@frozen
class Seen:
    """A record as the remote tells it."""

    kind: Kind
    remote_id: str
    fields: Mapping[str, Json]
    """By the record's field names, only what the remote has words for; references are remote ids, instants seconds.

    Of what a shop offers (locations, staff, services, questionnaires) it is the whole row as a set-up file says it
    (``app/wire/*_rows.py``), hours and places in it, with the remote's ids.
    """
    updated_at: Instant | None = None
    intent: str | None = None
    """The UUID in its ``meta`` of the step that made it, where a till of ours did."""
    customer: Mapping[str, str | None] = field(default_factory=dict)
    """Names, e-mail and phone of who booked, where the remote knows customers by nothing else."""
    named: str | None = None
    """What the till that told of it last calls it, where one said so."""


@frozen
class Unread:
    """A row that makes no sense: it is set aside with its text, and the page goes on without it."""

    kind: Kind
    remote_id: str | None
    body: str
    why: str
    intent: str | None = None
    """The UUID in its ``meta``, where that much can be read."""

    def aside(self) -> tuple[Kind, str, str, str]:
        """As it is set aside: what has no id is never taken for a whole kind that may not be read."""
        return self.kind, self.remote_id or "?", self.body, self.why

    def bare(self) -> Seen | None:
        """A record of which no more is known than that it is there; None where it has no id."""
        return None if self.remote_id is None else Seen(self.kind, self.remote_id, {}, None, self.intent)


@frozen
class Page:
    """Some of the rows of a stream, and where to go on; ``cursor`` None: that was the last."""

    rows: tuple[Seen, ...]
    unread: tuple[Unread, ...] = ()
    cursor: Json = None
    total: int | None = None
    known: Sequence[Json] = ()
    """The cursors of the pages to come, from ``cursor`` on, where they are known: to be asked for side by side."""


@frozen
class Wanted:
    """What a pull asks for: one kind, of one place, from ``since`` to ``until`` by start, changed after ``changed``."""

    kind: Kind
    location: str | None = None
    since: Instant | None = None
    until: Instant | None = None
    changed: Instant | None = None


class News(NamedTuple):
    """Something has changed there: its place in the feed, and of which kind the record is, where that is said."""

    place: str
    kind: str | None = None


@frozen
class Past:
    """What a hub says of what was done there; one that does not know it leaves it out."""

    changes: int | None = None
    """How often what it offers has changed."""
    mark: str = ""
    """Stands for all that was ever done there."""
    follows: bool | None = None
    """Whether the mark that it was told is of its own past: not where it was put back in time since."""


class Remote(Protocol):
    """A remote, as the sync sees it. Every method may raise what ``app/sync/failures.py`` names, and nothing else."""

    name: str
    """Under which ``remote_refs`` keeps its ids: the kind and the address (and site), never a token."""

    @property
    def skew_seconds(self) -> Instant | None:
        """By how much this machine's clock is ahead of the remote's ``Date``, as last heard; None: never heard."""

    def probe(self) -> Abilities:
        """Find out what it can do, changing nothing."""

    def greet(self) -> None:
        """One request that shows whether it is there and takes the token; what it can do is known."""

    def cannot(self, message: Message) -> str | None:
        """Why this step, or the part of it that matters, cannot be told here, in words for the desk; no request."""

    def send(self, message: Message) -> Seen | None:
        """Tell it one step; gives the record as it is there now, or None where it answers nothing."""

    def look_up(self, message: Message) -> Seen | None:
        """Find what an earlier try of this message may have made: by its keys and start, then by the intent."""

    def words(self, kind: Kind, fields: Mapping[str, Json]) -> Mapping[str, Json]:
        """Fields of ours as this remote would say them back: the nearest status it knows, without what it has not.

        No request: what it would say is compared with what it says, so that lacking a word is no conflict.
        """

    def read(self, kind: Kind, remote_id: str) -> Seen | None:
        """One record, or None where it is gone."""

    def page(self, wanted: Wanted, cursor: Json = None) -> Page:
        """The next page of what is wanted."""

    def offers(self, mark: str | None = None) -> Mapping[Kind, Sequence[Seen]]:
        """All that the shop offers, in the order in which one points at another. Only where ``takes_offers``.

        ``mark`` is that of the ``Past`` that was heard last. It may have its own ``past``.
        """

    def count(self, wanted: Wanted) -> int | None:
        """How many records there are of what is wanted; None where it does not say."""

    def newest(self, kind: Kind) -> Instant | None:
        """When a record of a kind was last changed, or earlier; None where it says nothing of that."""

    def listen(self, after: str | None) -> Iterator[News]:
        """Wait for changes after a place in the feed; the first says where it begins. Only where ``has_feed``."""

    def close(self) -> None:
        """Let go of its connections."""

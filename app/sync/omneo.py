"""Omneo v3, the original or a hub, as a ``Remote``: steps told by requests, records read page by page.

What the desk writes and what becomes of it here; steps are told by the fields that they changed, not by their names:

======================================================  ==========================================================
book                                                    POST /appointments, its answers with it
approve, reject, arrive, complete, no_show, cancel      PUT the status; a ``reason`` to a hub, else in ``meta``
reschedule, reassign, counter_offer                     PUT both times with their zone, or ``assigned_staff_id``
note                                                    PUT ``notes``
hand_over                                               PUT ``staff_id`` of a walk-in, ``meta`` of a booking
call, recall, serve, finish, keep_uncovered (bookings)  PUT ``meta``: there are no fields for the line of bookings
check_in                                                POST /appointment-queues, ticket, name and quote in ``meta``
call, call_next, requeue, serve, cancel, leftovers      PUT status, ``staff_id`` and ``meta``; ``recall`` to a hub
park, unpark, transfer, finish (walk-ins)               PUT ``meta``, where other tills read it
convert                                                 POST /appointments (that is ``book``), PUT the link and status
join_waitlist, fulfil, cancel                           POST /appointment-waitlists, PUT status and booking
add_customer, edit_customer                             POST and PUT /profiles
submit (feedback)                                       POST /questionnaires/ID/submissions; a step back stays here
record_visit                                            POST /visits of one without a cause; others count themselves
undo, redo                                              PUT what was before; of a status ``undo`` to a hub
block_time, take_break, take_off, change_block …        POST and DELETE /profiles/ID/special-hours
add_offer, change_offer, remove_offer                   to a hub POST, PUT and DELETE /offers/LIST; else read-only here
set_setting, import_setup, tills                        nothing: they are this desk's own
======================================================  ==========================================================
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

import httpx2

from app.core.values import Instant, Json, Kind
from app.core.worded import Worded
from app.sync import omneo_catalogue
from app.sync.failures import Declined, NotARemote, Senseless, SignedOut, Unreachable
from app.sync.http import IO_SECONDS, Answer, Line
from app.sync.making_sense import made_by, sensible
from app.sync.offer_messages import ROW
from app.sync.omneo_hours import tell_hours
from app.sync.omneo_lists import (
    PAGE,
    Listed,
    PageText,
    data_of,
    filters,
    is_last,
    is_past,
    is_wanted,
    listed_of,
    news_in,
    pages_after,
    read_complaint,
    read_row,
)
from app.sync.omneo_looking import (
    as_it_is_now,
    candidates,
    keeping_ticket,
    made_by_an_earlier_try,
    refuse_changed,
)
from app.sync.omneo_offers import find_offer, is_of_offer, list_offers, tell_offer
from app.sync.omneo_probe import TOLD, Reach, abilities_of, may_write, reach_of, verify
from app.sync.remote import Abilities, Message, News, Page, Seen, Unread, Wanted
from app.wire.omneo import messages
from app.wire.omneo.dialect import PATHS, Dialect, path_of
from app.wire.omneo.messages import Request

SILENCE_SECONDS = 60.0
"""After which a feed that says nothing, not even that it is there, is taken to be dead."""
_LOOKED_AT = frozenset({*messages.WAS, *messages.WAS_AT, "appointment_id"})
_COMPARED = frozenset({Kind.APPOINTMENT, Kind.QUEUE_ENTRY})
"""Of which a hub itself compares what was there with what is."""
_HERE_ALONE = {
    Kind.SETTING: "settings stay at this desk",
    Kind.VISIT: "the remote counts visits by itself",
    Kind.SUBMISSION: "a form that was handed in is not changed there",
}


class OmneoRemote:
    """A tenant of Omneo, or a Floorwalker hub."""

    def __init__(
        self, url: str, token: str, *, clock: Callable[[], float] = time.time, abilities: Abilities | None = None,
        io_seconds: float = IO_SECONDS, transport: httpx2.BaseTransport | None = None,
    ) -> None:  # fmt: skip
        """``abilities`` as they were probed before; without them the remote is taken to promise nothing."""
        self.name = f"omneo:{url.removeprefix('https://')}"
        named = {"Authorization": f"Bearer {token}"}
        self._line = Line(url, named, read_complaint, clock=clock, io_seconds=io_seconds, transport=transport)
        self.abilities = abilities or Abilities(kinds=TOLD)
        self._wants_lists = False

    @property
    def skew_seconds(self) -> Instant | None:
        """By how much this machine is ahead of the remote."""
        return self._line.skew_seconds

    @property
    def dialect(self) -> Dialect:
        """How it wants to be spoken to."""
        return Dialect(is_hub=self.abilities.takes_undo, meta_is_list=self.abilities.meta_is_list or self._wants_lists)

    def probe(self) -> Abilities:
        """Find out what it can do, changing nothing."""
        self.abilities = abilities_of(self._line)
        return self.abilities

    def greet(self) -> None:
        """One request that shows whether it is there and takes the token."""
        verify(self._line)

    def reach(self) -> Reach:
        """Find out what the token may do, changing nothing."""
        return reach_of(self._line)

    def name_till(self, name: str, letter: str | None) -> str:
        """Tell a hub what this till is called; gives the letter that it has from now on."""
        body: dict[str, Json] = {"name": name, **({"letter": letter} if letter else {})}
        said = data_of(self._line.ask("POST", "/tills", body=body).said)
        if not isinstance(said, dict) or not isinstance(said.get("letter"), str):
            raise NotARemote("it gave the till no letter")
        return str(said["letter"])

    def words(self, kind: Kind, fields: Mapping[str, Json]) -> Mapping[str, Json]:
        """Fields of ours as it would say them back."""
        return messages.words(kind, fields)

    def cannot(self, message: Message) -> str | None:
        """Why this step cannot be told here, in words for the desk; None where it can."""
        if is_of_offer(message):
            is_told = message.remote_id is not None or ROW in message.fields
            return None if is_told else Worded("it came to nothing before it left")
        if message.kind is Kind.STAFF:
            return None
        if message.kind not in messages.KINDS:
            return _HERE_ALONE.get(message.kind, Worded("that stays at this desk: the remote has no place for it"))
        return None if self._request(message) else _HERE_ALONE.get(message.kind)

    def send(self, message: Message) -> Seen | None:
        """Tell it one step; None where there is nothing to tell."""
        if is_of_offer(message):
            return tell_offer(self._line, message, message.intent if self.abilities.has_keys else None)
        if message.kind is Kind.STAFF:
            tell_hours(self._line, message)
            return None
        request = self._request(message)
        if request is None:
            return None
        if message.remote_id is not None and not self.abilities.takes_undo:
            message = self._looked_at(message, message.remote_id)
            request = cast("Request", self._request(message))
        try:
            answer = self._tell(message, request)
        except Declined as declined:
            if self.dialect.meta_is_list or not any(each.split(".")[0] == "meta" for each in declined.fields):
                raise
            self._wants_lists = True
            answer = self._tell(message, cast("Request", self._request(message)))
        made = made_by(message, read_row(message.kind, data_of(answer.said)))
        return as_it_is_now(self.read, made) if answer.is_replayed and made is not None else made

    def look_up(self, message: Message) -> Seen | None:
        """What an earlier try of this message may have made; of a change, the record as it stands."""
        if is_of_offer(message):
            return find_offer(self._line, message) if message.remote_id is None else None
        if message.kind is Kind.STAFF:
            return None
        if message.remote_id is not None:
            return self.read(message.kind, message.remote_id)
        record = message.record or message.fields
        return made_by_an_earlier_try(message, list(candidates(self._line, message.kind, record)), record)

    def read(self, kind: Kind, remote_id: str) -> Seen | None:
        """One record, or None where it is gone."""
        if kind not in PATHS or kind not in messages.KINDS:
            return None
        try:
            answer = self._line.ask("GET", path_of(kind, remote_id))
        except Declined as declined:
            if declined.status in (404, 410):
                return None
            raise
        return sensible(read_row(kind, data_of(answer.said)))

    def page(self, wanted: Wanted, cursor: Json = None) -> Page:
        """The next page of what is wanted, without what came beside it; a ``total`` only where nothing did."""
        number = cursor if isinstance(cursor, int) and not isinstance(cursor, bool) else 1
        if wanted.kind in omneo_catalogue.KINDS:
            return omneo_catalogue.page(self._line, wanted, number)
        params = filters(wanted, filters_updated=self.abilities.filters_updated)
        params |= {"page[size]": str(PAGE), "page[number]": str(number)}
        text = PageText(wanted.kind)
        came = listed_of(self._line.ask("GET", PATHS[wanted.kind], params=params, read=text.read).said)
        read = text.rows(came.rows)
        seen = tuple(each for each in read if isinstance(each, Seen) and is_wanted(each, wanted))
        unread = tuple(each for each in read if isinstance(each, Unread))
        is_over = is_last(came, number) or is_past(read, wanted)
        is_all = len(seen) + len(unread) == len(read)
        known = () if is_over else pages_after(wanted, came, number)
        return Page(seen, unread, None if is_over else number + 1, came.total if is_all else None, known)

    def offers(self, mark: str | None = None) -> Mapping[Kind, Sequence[Seen]]:
        """All that the shop offers, as a hub tells it."""
        return list_offers(self._line, mark)

    def count(self, wanted: Wanted) -> int | None:
        """How many records there are of what is wanted; None where it does not say."""
        return self._first(wanted.kind, filters(wanted, filters_updated=self.abilities.filters_updated)).total

    def newest(self, kind: Kind) -> Instant | None:
        """When a record of a kind was last changed, where it sorts by that; otherwise when any one was."""
        read = [read_row(kind, row) for row in self._first(kind, {"sort": "-updated_at"}).rows]
        return next((each.updated_at for each in read if isinstance(each, Seen)), None)

    def _first(self, kind: Kind, params: dict[str, str]) -> Listed:
        return listed_of(self._line.ask("GET", PATHS[kind], params={**params, "page[size]": "1"}).said)

    def listen(self, after: str | None) -> Iterator[News]:
        """Wait for changes, and give each with its place in the feed; the first is where it begins."""
        params = {} if after is None else {"since": after}
        response = self._line.stream("/changes", params, silence_seconds=SILENCE_SECONDS)
        try:
            yield from news_in(response.iter_lines())
        except httpx2.HTTPError as error:
            raise Unreachable(Worded("the feed ended: {why}", why=type(error).__name__)) from None
        finally:
            response.close()

    def close(self) -> None:
        """Let go of its connections."""
        self._line.close()

    def _request(self, message: Message) -> Request | None:
        if message.kind not in messages.KINDS:
            return None
        record = message.record or message.fields
        if message.remote_id is None:
            return messages.write_new(message.kind, record, message.intent, self.dialect, message.answers)
        request = messages.write_change(
            message.kind, message.remote_id, message.verb, message.fields, record, message.made_by, self.dialect
        )
        if request is not None and self.dialect.is_hub and message.kind in _COMPARED:
            was = messages.as_it_was(message.kind, message.before, request.body)
            return request._replace(body={**request.body, "was": was}) if was else request
        return request

    def _looked_at(self, message: Message, remote_id: str) -> Message:
        """The original takes whatever comes last: what somebody else has changed meanwhile is not written over.

        Nor is the ticket that another till has given. Raises ``Declined`` (409) where a field is neither as it was
        before the step nor as it is after it.
        """
        before = self.words(message.kind, {name: message.before[name] for name in _LOOKED_AT & message.before.keys()})
        try:
            now = self.read(message.kind, remote_id) if before else None
        except Senseless:
            return message
        if now is None:
            return message
        refuse_changed(before, self.words(message.kind, message.fields), now)
        return keeping_ticket(message, now)

    def _tell(self, message: Message, request: Request) -> Answer:
        key = message.intent if self.abilities.has_keys else None
        try:
            return self._line.ask(request.method, request.path, body=request.body, key=key)
        except Declined as declined:
            if declined.status == 403 and not may_write(self._line, Kind.APPOINTMENT):
                raise SignedOut(Worded("the token may not write: {said}", said=declined.words)) from None
            raise

"""Looking at Omneo v3 before something is told: what an earlier try has made, and what somebody else has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.core.business_day import business_day
from app.core.outgoing_words import NOTED
from app.core.tickets import said_to_be_given, which_stays
from app.core.values import Json, Kind
from app.core.worded import Worded
from app.sync.failures import Declined, Senseless
from app.sync.omneo_catalogue import walk
from app.sync.omneo_lists import read_row
from app.sync.remote import Message, Seen, Unread
from app.wire.omneo import looking_up
from app.wire.omneo.dialect import PATHS, forms_answered

if TYPE_CHECKING:
    from app.sync.http import Line


def candidates(line: Line, kind: Kind, record: Mapping[str, Json]) -> Iterator[Seen]:
    """What may be a record, newest first where the remote sorts."""
    path = forms_answered(record) if kind is Kind.SUBMISSION else PATHS[kind]
    for params in looking_up.looked_up_by(kind, record):
        for came in walk(line, path, dict(params)):
            rows = [read_row(kind, each) for each in came.rows]
            read = [each for row in rows if (each := row.bare() if isinstance(row, Unread) else row) is not None]
            yield from read
            if looking_up.is_too_old([each.fields for each in read], record):
                break


def made_by_an_earlier_try(message: Message, found: Sequence[Seen], record: Mapping[str, Json]) -> Seen | None:
    """Which of them is what the message made."""
    for each in found:
        if each.intent == message.intent:
            return each
    # One that keeps no meta is told by what it is about; and a customer by e-mail or phone, whoever made them.
    others = (each for each in found if each.remote_id not in message.others)
    like = [each for each in others if looking_up.is_alike(message.kind, each.fields, record)]
    return next((each for each in like if each.intent is None or message.kind is Kind.PROFILE), None)


def as_it_is_now(read: Callable[[Kind, str], Seen | None], made: Seen) -> Seen:
    """A record of which was told what it was like after an earlier try: others may have changed it since."""
    try:
        return read(made.kind, made.remote_id) or made
    except (Declined, Senseless):
        return made


def refuse_changed(before: Mapping[str, Json], after: Mapping[str, Json], now: Seen) -> None:
    """Raises ``Declined`` (409) where a field is neither as it was before a step nor as it is after it."""
    theirs = [name for name in before if now.fields.get(name) not in (before[name], after.get(name))]
    if theirs:
        words = ", ".join(name.removesuffix("_id").replace("_", " ") for name in theirs)
        raise Declined(Worded(NOTED["changed"], fields=words), 409, tuple(theirs))


def keeping_ticket(message: Message, now: Seen) -> Message:
    """The message with the ticket that stays where another till has let the same customer in (rule 26)."""
    record, said = message.record, now.fields
    theirs = said_to_be_given(said.get("ticket"), said.get("ticket_at"))
    if message.place is None or theirs is None:
        return message
    ours = said_to_be_given(record.get("ticket"), record.get("ticket_at"))
    stays = which_stays(ours, theirs, partial(business_day, message.place))
    if stays is None or stays == ours:
        return message
    return replace(message, record={**record, "ticket": stays.ticket, "ticket_at": stays.at})

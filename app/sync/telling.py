"""One message told to a remote that promises nothing: after an end that nobody understands it looks before it resends.

Runs on a thread of the pool and touches no store.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from app.core.frozen import frozen
from app.core.outgoing_words import NOTED
from app.core.values import Json, Kind
from app.core.worded import Worded
from app.sync.failures import Ambiguous, Declined, NotARemote, RemoteFailure, Senseless
from app.sync.refusing import GONE

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.sync.remote import Message, Remote, Seen

IMPOSSIBLE = 0
"""The status of what this program itself could not say; no remote gives it."""
PATIENCE_TRIES = 2
"""After so many tries that something before the remote did not let through, a person hears of it."""
log = logging.getLogger(__name__)


@frozen
class Told:
    """What became of one message."""

    step: Step
    seen: Seen | None = None
    failure: RemoteFailure | None = None
    known_as: Seen | None = None
    """A customer whom the remote has already, by the phone or e-mail that it refused to take twice."""
    was_found: bool = False
    """It was looked for and found there, and not told."""
    was_in_doubt: bool = False
    """An earlier try may have arrived, and that is still not known."""
    has_left: bool = False
    """This very try may have arrived."""
    is_gone: bool = False
    """The remote has been asked for the record, and has it no more."""
    said: Mapping[str, Json] = field(default_factory=dict)
    """What was told of the record, in the remote's ids."""


def tell(remote: Remote, step: Step, message: Message, is_again: bool, has_keys: bool) -> Told:
    """Tell it once; raises nothing."""
    said = message.record if message.remote_id is None else message.fields
    try:
        if is_again:
            found = _found(remote, message, has_keys=has_keys)
            if found is not None:
                return Told(step, found, said=said, was_found=True)
        return Told(step, remote.send(message), said=said)
    except Declined as no:
        return _declined(remote, step, message, no, is_again=is_again)
    except Senseless as answer:
        return _understood_by_nobody(remote, step, message, answer)
    except NotARemote as stranger:
        return _answered_by_another(remote, step, stranger, is_again=is_again)
    except RemoteFailure as failure:
        return Told(step, None, failure, was_in_doubt=is_again or isinstance(failure, Ambiguous))
    except Exception:  # a poisonous record never blocks the rest
        log.exception("step %s could not be told", step.seq)
        return Told(step, None, Declined("the program could not say this; please report it", IMPOSSIBLE))


def _found(remote: Remote, message: Message, *, has_keys: bool) -> Seen | None:
    """What an earlier try made there, if it did."""
    if has_keys and message.kind is not Kind.PROFILE:
        return None  # the same key again is answered as it was the first time
    if message.remote_id is None:
        return remote.look_up(message)
    if has_keys:
        return None
    try:
        now = remote.read(message.kind, message.remote_id)
    except Senseless:
        return None  # a change is told again
    wanted = remote.words(message.kind, message.fields)
    is_so = now is not None and all(now.fields.get(name) == value for name, value in wanted.items() if name in _TOLD)
    return now if is_so else None


_ASKED_FOR = frozenset({Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY, Kind.PROFILE})
"""The kinds of which a remote can be asked for one record."""
_TOLD = frozenset({"status", "scheduled_start_at", "scheduled_end_at", "assigned_staff_id", "staff_id", "notes"})


def _declined(remote: Remote, step: Step, message: Message, no: Declined, *, is_again: bool) -> Told:
    """It said no: to somebody whom it has already, perhaps, or to what an earlier try made there."""
    if message.remote_id is not None and message.kind in _ASKED_FOR and no.status in GONE:
        return Told(step, None, no, is_gone=_is_gone(remote, message))
    is_known = message.kind is Kind.PROFILE and _is_taken(no)
    if message.remote_id is not None or not (is_known or is_again):
        return Told(step, None, no)
    try:
        found = remote.look_up(message)
        if is_known or found is None:
            return Told(step, None, no, known_as=found)
        return Told(step, found, said=message.record, was_found=True)
    except RemoteFailure as failure:
        return Told(step, None, failure, was_in_doubt=True)


def _is_gone(remote: Remote, message: Message) -> bool:
    """Whether the record itself is there no more, and not something that was said with it."""
    try:
        return remote.read(message.kind, str(message.remote_id)) is None
    except RemoteFailure:
        return False


def _understood_by_nobody(remote: Remote, step: Step, message: Message, answer: Senseless) -> Told:
    """It said yes to what makes a record, and not which: looked for once, and never told again without a person."""
    try:
        found = remote.look_up(message)
    except RemoteFailure as failure:
        return Told(step, None, failure, was_in_doubt=True, has_left=True)
    if found is not None:
        return Told(step, found, said=message.record, was_found=True)
    return Told(step, None, Declined(Worded(NOTED["look_there"], said=answer.words), IMPOSSIBLE))


def _answered_by_another(remote: Remote, step: Step, stranger: NotARemote, *, is_again: bool) -> Told:
    """Something before the remote answered, as a firewall does that dislikes one text: the rest goes on.

    Where it answers everything so, nothing is sent any more.
    """
    try:
        remote.greet()
    except RemoteFailure as failure:
        return Told(step, None, failure, was_in_doubt=is_again, has_left=True)
    if stranger.status is not None and stranger.status >= 300 and step.attempts >= PATIENCE_TRIES:
        return Told(step, None, Declined(stranger.words, stranger.status))
    return Told(step, None, Ambiguous(stranger.words), was_in_doubt=True)


def _is_taken(no: Declined) -> bool:
    return no.status in (409, 422) and bool({"mobile_phone", "email"} & set(no.fields))

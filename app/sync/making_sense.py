"""Rows of a remote's answers that make no sense: only the record that they tell of is left aside, never the rest."""

from __future__ import annotations

from app.core.worded import Worded
from app.sync.failures import Senseless
from app.sync.remote import Message, Seen, Unread


def sensible(read: Seen | Unread) -> Seen:
    """What was read. Raises ``Senseless`` where that makes no sense."""
    if isinstance(read, Unread):
        raise Senseless(Worded("its answer makes no sense: {why}", why=read.why), read.remote_id, read.body)
    return read


def made_by(message: Message, read: Seen | Unread) -> Seen | None:
    """What a step made or changed there. Once it has been heard it is never told again, whatever the answer looks like.

    Raises ``Senseless`` where not even the id of what was made can be read.
    """
    if isinstance(read, Seen):
        return read
    if message.remote_id is not None:
        return None
    if read.remote_id is None:
        sensible(read)
    return Seen(message.kind, str(read.remote_id), {}, None, message.intent)

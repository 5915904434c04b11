"""What a remote goes on telling of customers who are no more here.

No remote knows that they are not: to it the old customer is still there. One who was merged means another one here, and
of one who was erased nothing is taken over that tells of them (rules 37, 38).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.privacy import without_words
from app.core.values import Kind
from app.store.people import Ended, who_ended

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.sync.arriving import Here
    from app.sync.remote import Seen


def as_they_are_now(
    connection: Connection, kind: Kind, news: Mapping[str, Seen], known: Mapping[str, str], here: Here
) -> tuple[Mapping[str, Seen], Here]:
    """The rows without what may not be known here any more, and whom each customer of the remote's means by now."""
    ended = who_ended(connection)
    if not ended.merged and not ended.erased:
        return news, here
    now = {key: ended.now(local) if key[0] is Kind.PROFILE else local for key, local in here.items()}
    if kind is Kind.PROFILE:
        return {there: row for there, row in news.items() if known.get(there, there) not in ended.erased}, now
    return {there: _blind(row, now, ended) for there, row in news.items()}, now


def _blind(row: Seen, here: Here, ended: Ended) -> Seen:
    """Of a booking of somebody who was erased: no words."""
    whose = row.fields.get("profile_id")
    is_erased = isinstance(whose, str) and here.get((Kind.PROFILE, whose)) in ended.erased
    return replace(row, fields=without_words(row.fields), customer={}) if is_erased else row

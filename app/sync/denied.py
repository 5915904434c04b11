"""What the remote does not let this till read: said once, asked for again in every round, and never in the others' way.

A token may lack the leave for one kind of records, and a row may make no sense; neither says anything of the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.values import Kind
from app.store import there
from app.sync.failures import Declined, Senseless
from app.sync.remote import Seen, Unread

if TYPE_CHECKING:
    from app.sync.engine import Engine

ALL = ""
"""In place of an id among what was set aside: none of its kind may be read."""


class Denied:
    """The kinds that may not be read. Kept among what was set aside, where a person looks."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._kinds: set[str] | None = None

    def say(self, kind: Kind, no: Declined) -> None:
        """None of this kind may be read, and why, in the remote's words."""
        with self._engine.store.write() as unit:
            there.set_aside(unit.connection, self._engine.remote.name, [(kind, ALL, "", no.words)], unit.now)
            unit.touch(Kind.OUTBOX, kind.value)
        self._known().add(kind.value)

    def lift(self, kind: Kind) -> None:
        """They have been read."""
        if kind.value in self._known():
            with self._engine.store.write() as unit:
                there.make_sense(unit.connection, self._engine.remote.name, kind, [ALL])
                unit.touch(Kind.OUTBOX, kind.value)
            self._known().discard(kind.value)

    def has(self, *kinds: Kind) -> bool:
        """Whether one of these may not be read."""
        return not self._known().isdisjoint(each.value for each in kinds)

    def _known(self) -> set[str]:
        if self._kinds is None:
            with self._engine.store.read() as reader:
                aside = there.list_set_aside(reader.connection, self._engine.remote.name)
            self._kinds = {each[0] for each in aside if each[1] == ALL}
        return self._kinds


def read_one(engine: Engine, kind: Kind, remote_id: str) -> Seen | Unread | None:
    """One record; None where it is gone. What makes no sense, or may not be read, is a row to be set aside."""
    found: Seen | Unread | None
    try:
        found = engine.remote.read(kind, remote_id)
    except Senseless as answer:
        found = Unread(kind, remote_id, answer.body, answer.words)
    except Declined as no:
        if no.status != 403:
            raise
        return Unread(kind, remote_id, "", no.words)
    engine.heard()
    return found

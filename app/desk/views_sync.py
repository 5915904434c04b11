"""What the page of the sync shows: facts, without words and without anything of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.frozen import frozen

if TYPE_CHECKING:
    from app.core.values import Instant, Json, Kind


@frozen
class Difference:
    """One field that the desk and the remote both changed: what it was, and what each of them says."""

    field: str
    base: Json
    ours: Json
    theirs: Json
    offer: Kind | None = None
    """Where it is one of what the shop offers: of which kind. Its values name others by their names."""


@frozen
class StepLine:
    """One step that the remote has yet to hear, or that a person has to decide on."""

    seq: int
    verb: str
    kind: Kind
    record_id: str
    state: str
    """pending, sending, refused, conflict."""
    standing: str
    """How it stands, and why: refused, conflict, gone, blocked, sending, in_doubt, held, pending, done."""
    whom: str
    """The customer's name, the guest's, or the ticket."""
    phone: str | None
    service: str
    was: Instant | None
    """The start before the step, where it moved it."""
    now: Instant | None
    """The start after it."""
    timezone: str
    """In which the times are read."""
    words: str | None
    """What the remote said, in its own words."""
    about: tuple[str, ...] = ()
    """The fields that the remote's refusal is about."""
    differences: tuple[Difference, ...] = ()
    made_at: Instant = 0
    attempts: int = 0
    next_at: Instant | None = None
    is_making: bool = False
    """The remote does not know the record yet."""

    @property
    def needs_you(self) -> bool:
        """Whether a person decides what becomes of it."""
        return self.state in ("refused", "conflict")


@frozen
class Heard:
    """When a stream of the remote's was last read: its kind, and until when."""

    kind: str
    at: Instant


@frozen
class SetAside:
    """A row of the remote's that made no sense."""

    kind: str
    remote_id: str
    why: str
    at: Instant
    body: str = ""


@frozen
class SyncView:
    """The readable outbox, what was pulled when, and what made no sense. Who needs a person stands first."""

    remote: str | None
    """The name of the remote; None: this store works with none."""
    steps: tuple[StepLine, ...] = ()
    heard: tuple[Heard, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    waiting: int = 0
    sending: int = 0
    need_you: int = 0

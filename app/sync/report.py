"""How the sync stands and what it did: the one value that goes through its steps, and that windows and scripts read."""

from __future__ import annotations

from dataclasses import asdict, replace
from enum import StrEnum

from app.core.frozen import frozen
from app.core.values import Instant, Json
from app.core.worded import as_json


class State(StrEnum):
    """What stands between this till and its remote."""

    ONLINE = "online"
    OFFLINE = "offline"
    SIGNED_OUT = "signed_out"
    NOT_A_REMOTE = "not_a_remote"
    LIMITED = "limited"


@frozen
class Report:
    """How the sync stands. Counts of what was done are those of this round."""

    state: State = State.ONLINE
    since: Instant = 0
    """Since when it has been so."""
    words: str = ""
    """What the remote, or the way to it, said; for a person."""
    last_heard: Instant | None = None
    """When the remote last answered anything."""
    skew_seconds: int | None = None
    """By how much this machine's clock is ahead of the remote's, where it is more than a minute."""
    sending: int = 0
    """Steps that are on their way, or of which nobody knows yet whether they arrived."""
    waiting: int = 0
    """Steps that have yet to leave."""
    need_you: int = 0
    """Refused steps and conflicts, which a person decides on."""
    calls_used: int | None = None
    """Of a remote whose plan counts calls: those of this month, by this till …"""
    calls_allowed: int | None = None
    """… and how many the plan has."""
    told: int = 0
    refused: int = 0
    cancelled_out: int = 0
    """Steps that came to nothing together before they left."""
    pulled: int = 0
    conflicts: int = 0
    deleted: int = 0
    set_aside: int = 0
    """Rows that made no sense."""
    next_at: Instant | None = None
    """When there is something to do again, as far as this till knows."""

    def at(self, state: State, now: Instant, words: str = "") -> Report:
        """The same in another state, since now unless it was so before."""
        since = self.since if state is self.state and self.since else now
        heard = now if state is State.ONLINE else self.last_heard
        return replace(self, state=state, since=since, words=words, last_heard=heard)

    def began(self) -> Report:
        """The same at the beginning of a round: nothing done yet."""
        return replace(
            self, told=0, refused=0, cancelled_out=0, pulled=0, conflicts=0, deleted=0, set_aside=0, next_at=None
        )

    @property
    def did_anything(self) -> bool:
        """Whether this round changed anything, here or there."""
        return any((self.told, self.refused, self.cancelled_out, self.pulled, self.conflicts, self.deleted))

    def facts(self) -> dict[str, Json]:
        """As JSON; ``worded`` is for whoever says the words in another language."""
        return {**asdict(self), "state": self.state.value, "worded": as_json(self.words)}

"""How the till stands with its remote, as far as the store knows: what the header's pill and the calendar show."""

from __future__ import annotations

from dataclasses import field

from app.core.frozen import frozen


@frozen
class Standing:
    """Counts of steps. Without a ``remote`` everything that was done waits."""

    remote: str | None = None
    """The name of the remote; None: this store works with none."""
    waiting: int = 0
    sending: int = 0
    need_you: int = 0
    has_met: bool = True
    """Whether all of the remote has been heard once; until then the first pull is under way."""
    unconfirmed: dict[str, str] = field(default_factory=dict)
    """By record, the state that weighs most of what the remote has yet to hear of it; empty without a remote."""

    @property
    def unsent(self) -> int:
        """Steps that the remote has not heard, and that nobody has to decide on."""
        return self.waiting + self.sending

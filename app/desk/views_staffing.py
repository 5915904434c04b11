"""What the lock and the settings of staff show: who there is, which role, and who has a PIN."""

from __future__ import annotations

from typing import NamedTuple

from app.core.roles import Role


class Member(NamedTuple):
    """A member of staff. ``role`` is a ``core.roles.Role``; without a PIN they are a host all the same."""

    id: str
    name: str
    role: str
    has_pin: bool
    wait_seconds: int = 0
    """Until their PIN may be tried again."""


class Staffing(NamedTuple):
    """The staff, by name. ``is_guarded``: PINs are in use."""

    members: tuple[Member, ...]
    is_guarded: bool
    stranded: tuple[str, ...] = ()
    """Who has a PIN where nobody can give leave any more, by name: retired, or made a host, at another till."""

    @property
    def managers(self) -> tuple[Member, ...]:
        """Those who can give leave: managers with a PIN."""
        return tuple(each for each in self.members if each.has_pin and each.role == Role.MANAGER)

    @property
    def is_shut(self) -> bool:
        """Whether nobody gets into a locked desk without a PIN: not where no manager could let them choose one."""
        return bool(self.managers)

    @property
    def without_pin(self) -> tuple[Member, ...]:
        """Those who have none, where PINs are in use."""
        return tuple(each for each in self.members if self.is_guarded and not each.has_pin)


class Tried(NamedTuple):
    """What came of a PIN. Where it was not right, ``wait_seconds`` until the next try."""

    is_right: bool
    wait_seconds: int = 0
    leave: str = ""
    """The one-time leave that was given with it."""

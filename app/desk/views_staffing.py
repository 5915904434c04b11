"""What the lock and the settings of staff show: who there is, which role, and who has a PIN."""

from __future__ import annotations

from typing import NamedTuple


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


class Tried(NamedTuple):
    """What came of a PIN. Where it was not right, ``wait_seconds`` until the next try."""

    is_right: bool
    wait_seconds: int = 0
    leave: str = ""
    """The one-time leave that was given with it."""

"""What each role may do at the desk that not everybody may: a table, and nothing else.

Everything that is not in it (booking, checking in, calling, undoing …) everybody may; passing somebody over needs a
reason, which is kept, and no leave (rules 27, 42). It holds where PINs are in use; a shop that has none trusts whoever
stands at the desk.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

GIVEN = "staff_roles"
"""The setting that keeps the roles that were given at this shop's desks, by the ids of members of staff."""


class Role(StrEnum):
    """What a member of staff is at the desk."""

    HOST = "host"
    SPECIALIST = "specialist"
    MANAGER = "manager"


class Act(StrEnum):
    """What not everybody may. Its word is a fact of the refusal ``LEAVE_NEEDED``, and what a one-time leave is for."""

    OVERRIDE = "override"  # rule 25: an overlap, a closed hour, a full slot, a booking kept uncovered
    ERASE = "erase"  # one person's data erased, customers merged
    EXPORT = "export"  # data of customers carried out of the program
    SETTINGS = "settings"  # what the shop sets, offers and opens; imports, backups, connection
    STAFF = "staff"  # roles, and other people's PINs
    QUEUE = "queue"  # last check-in, pause and cap of the line
    KIOSK = "kiosk"  # leaving the check-in screen


MAY: Mapping[Role, frozenset[Act]] = {
    Role.HOST: frozenset(),
    Role.SPECIALIST: frozenset({Act.OVERRIDE}),
    Role.MANAGER: frozenset(Act),
}
"""What each role may by itself. Whoever may not can ask a manager for a one-time leave."""


def may(role: str, act: str) -> bool:
    """Whether somebody of that role may do that by themselves; a role that nobody knows is a host's.

    Raises ``ValueError`` for an act that is not one of ``Act``.
    """
    return Act(act) in MAY[role_of(role)]


def role_of(word: str | None) -> Role:
    """The role of that word; a host where it is none."""
    return Role(word) if word in tuple(Role) else Role.HOST


class Leave(NamedTuple):
    """A manager's leave for one act: which, and whose."""

    act: Act
    by: str

"""Who sits at the desk of a window: signs in by PIN, gets up, and has managers give leave for single acts.

It lives as long as the window: a start begins with nobody. Each call runs where verbs do, in their order, so that what
was pressed before somebody got up is still theirs.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from app.core.errors import BadInput, LeaveNeeded
from app.core.pins import is_pin
from app.core.roles import Act, Leave, Role, may
from app.desk.shop import Going
from app.desk.views_staffing import Member, Tried

if TYPE_CHECKING:
    from app.desk.shop import Shop

MOST_LEAVES = 8
"""Leaves that were given and not used are forgotten beyond these."""


class Seat:
    """The desk of one window on a shop."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._leaves: dict[str, Leave] = {}

    def sign_in(self, staff_id: str, pin: str = "") -> Tried:
        """Let somebody sit down by their PIN; without one, while no manager could let them choose it."""
        tried = self._prove(staff_id, pin, is_pin_needed=self._shop.look("staffing").is_shut)
        if tried.is_right:
            self._sit(staff_id)
        return tried

    def sign_in_for(self, act: str, staff_id: str, pin: str) -> Tried:
        """Let somebody sit down who may do this, by their PIN alone. Raises ``LeaveNeeded`` where they may not."""
        tried = self._prove(staff_id, pin, is_pin_needed=True)
        if tried.is_right:
            if not may(self._shop.look("role_at_desk", staff_id), act):
                raise LeaveNeeded(Act(act))
            self._sit(staff_id)
        return tried

    def get_up(self) -> None:
        """Nobody is at the desk from now on."""
        self._sit(None)

    def give_leave(self, staff_id: str, pin: str, act: str) -> Tried:
        """Let a manager allow one act, whoever does it. Raises ``LeaveNeeded`` where that member is none."""
        wanted = Act(act)
        tried = self._prove(staff_id, pin, is_pin_needed=True)
        if not tried.is_right:
            return tried
        if self._shop.look("role_at_desk", staff_id) is not Role.MANAGER:
            raise LeaveNeeded(wanted)
        token = secrets.token_urlsafe(16)
        self._leaves[token] = Leave(wanted, staff_id)
        for old in list(self._leaves)[:-MOST_LEAVES]:
            del self._leaves[old]
        return tried._replace(leave=token)

    def take_leave(self, token: str) -> Leave | None:
        """The leave of that token, which is used by that; None for one that was used or never given."""
        return self._leaves.pop(token, None)

    def change_pin(self, old: str, new: str) -> Tried:
        """Give who sits here another PIN, once the old one is right. Raises ``BadInput`` for what is no PIN."""
        person = self._shop.staff_id
        if person is None:
            raise BadInput("pin", "nobody is at the desk", "sign in first")
        tried = self._prove(person, old, is_pin_needed=True)
        if tried.is_right:
            self._shop.act("set_pin", person, pin=new, is_proven=True)
        return tried

    def set_pin(self, staff_id: str, pin: str, leave: str = "") -> Member:
        """As the verb; who gives the shop its first PIN sits at this desk by it."""
        before = self._shop.staff_id
        is_first = not self._shop.look("staffing").is_guarded
        if is_first:
            self._sit(staff_id)  # before the commit is told: whoever reads it would find nobody at a guarded desk
        try:
            member: Member = self._shop.act("set_pin", staff_id, pin=pin, leave=leave, is_first=is_first)
        except Exception:
            self._sit(before)
            raise
        return member

    def choose_first(self, staff_id: str, pin: str, leave: str) -> Member:
        """Give somebody a PIN of their own by a manager's leave, and let them sit down.

        Raises ``BadInput`` for what is no PIN, and ``LeaveNeeded`` where the leave is none, or is used.
        """
        going = Going(staff_id, self.take_leave(leave))
        member: Member = self._shop.act("set_pin", staff_id, pin=pin, within=going)
        self._sit(staff_id)
        return member

    def _sit(self, staff_id: str | None) -> None:
        if staff_id != self._shop.staff_id:
            self._leaves.clear()
        self._shop.staff_id = staff_id

    def _prove(self, staff_id: str, pin: str, *, is_pin_needed: bool) -> Tried:
        """Whether it is them; what cannot be a PIN at all is no try of one."""
        member = self._member(staff_id)
        if member is None or not is_pin(pin):
            return Tried(member is not None and not (pin or member.has_pin or is_pin_needed))
        hashed, wait = self._shop.act("begin_try", staff_id)
        return self._judge(staff_id, pin, hashed) if hashed else Tried(False, wait)

    def _member(self, staff_id: str) -> Member | None:
        return next((each for each in self._shop.look("staffing").members if each.id == staff_id), None)

    def _judge(self, staff_id: str, pin: str, hashed: str) -> Tried:
        from app.desk.hashing import judge  # argon2 is only here and where one is given

        is_right, rehashed = judge(hashed, pin)
        if not is_right:
            member = self._member(staff_id)
            return Tried(False, member.wait_seconds if member else 0)
        return Tried(self._shop.act("end_try", staff_id, hashed, rehashed=rehashed))

"""Who has a PIN and which role: given, changed and taken away at the desk, by a manager once there is one.

The first PIN must be a manager's, and the last manager keeps theirs as long as anybody else has one; so PINs never
shut a shop out of itself. Neither these nor roles are told to a remote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import LeaveNeeded, Refused
from app.core.pins import check_new, count_try, wait_of, with_clock
from app.core.refusals import Code, reason
from app.core.roles import GIVEN, Act, Role
from app.core.values import Kind
from app.desk.leave import require
from app.desk.lookups import staff_of
from app.desk.views_staffing import Member, Staffing
from app.store.pins import forget_pin as drop_pin
from app.store.pins import has_pins, keep_pin, keep_tries, pin_of, tries_of_all
from app.store.staff_roles import managers_among, role_given, roles_given, roles_of

if TYPE_CHECKING:
    from app.core.values import Staff
    from app.store.unit import Reader, Unit


def staffing(reader: Reader, location_id: str | None = None) -> Staffing:
    """Everybody who works here, or may come to one place, by name, with roles and PINs; and whether PINs are in use.

    Managers with a PIN may come anywhere, and to a place where nobody works everybody may: a lock or a check-in screen
    that offered nobody would let nobody in again.
    """
    tried = tries_of_all(reader.connection)
    working = [each for each in reader.catalogue.staff.values() if each.is_active]
    roles = roles_of(reader, [each.id for each in working])
    managers = set(managers_among(reader, tried))
    may_come = [
        each for each in working if location_id is None or each.id in managers or _works_at(each, location_id)
    ]  # fmt: skip
    members = [
        Member(
            each.id, each.name, roles[each.id].value, each.id in tried,
            wait_of(tried[each.id], reader.now) if each.id in tried else 0,
        )
        for each in may_come or working
    ]  # fmt: skip
    formers = sorted(staff_of(reader, each).name for each in tried if not managers and each in reader.catalogue.staff)
    in_order = sorted(members, key=lambda each: (each.name.casefold(), each.id))
    return Staffing(tuple(in_order), bool(tried), tuple(formers))


def _works_at(member: Staff, location_id: str) -> bool:
    """Whether they are assigned there; whoever is assigned nowhere may come anywhere."""
    places = {each.location_id for each in member.places if each.is_active}
    return not places or location_id in places


def set_pin(unit: Unit, staff_id: str, *, pin: str, is_proven: bool = False, is_first: bool = False) -> Member:
    """Give a member of staff a PIN, or another one; ``is_proven``: they have just proved the old one themselves.

    ``is_first``: they sit at the desk because nobody had one. Where another till was quicker they are nobody there.

    Raises ``BadInput`` for what is no PIN, ``Refused(MANAGER_FIRST)``, and ``LeaveNeeded`` for who is no manager: a
    first PIN too, since whoever has none could be anybody.
    """
    from app.desk.hashing import hasher  # argon2 is only here and where one is judged

    member = staff_of(unit, staff_id)
    chosen = check_new(pin)
    unit.claim("pins")
    if is_first and has_pins(unit.connection):
        raise LeaveNeeded(Act.STAFF)
    if not (is_proven and unit.staff_id == staff_id and pin_of(unit.connection, staff_id) is not None):
        require(unit, Act.STAFF)
    if not has_pins(unit.connection) and role_given(unit, staff_id) is not Role.MANAGER:
        raise Refused(reason(Code.MANAGER_FIRST, staff_id, who=member.name))
    keep_pin(unit.connection, staff_id, hasher().hash(chosen), unit.now)
    return _changed(unit, "set_pin", staff_id)


def forget_pin(unit: Unit, staff_id: str) -> Member:
    """Take a PIN away, as from somebody who has forgotten it: without one they are a host. Twice is once.

    Raises ``Refused(LAST_MANAGER)`` and ``LeaveNeeded``.
    """
    staff_of(unit, staff_id)
    unit.claim("pins")
    require(unit, Act.STAFF)
    if pin_of(unit.connection, staff_id) is None:
        return _member(unit, staff_id)
    _check_manager_stays(unit, staff_id)
    drop_pin(unit.connection, staff_id)
    return _changed(unit, "forget_pin", staff_id)


def forget_pins(unit: Unit) -> int:
    """Take everybody's PIN away, so that PINs are not in use any more; gives how many. Raises ``LeaveNeeded``."""
    unit.claim("pins")
    require(unit, Act.STAFF)
    who = sorted(tries_of_all(unit.connection))
    for staff_id in who:
        drop_pin(unit.connection, staff_id)
        _changed(unit, "forget_pin", staff_id)
    return len(who)


def set_role(unit: Unit, staff_id: str, *, role: str) -> Member:
    """Make a member of staff a host, a specialist or a manager at the desks of this shop; the same twice is once.

    Raises ``ValueError`` for another word, ``Refused(LAST_MANAGER)`` and ``LeaveNeeded``.
    """
    staff_of(unit, staff_id)
    wanted, before = Role(role), role_given(unit, staff_id)
    unit.claim("pins")
    require(unit, Act.STAFF)
    if wanted is before:
        return _member(unit, staff_id)
    if before is Role.MANAGER and pin_of(unit.connection, staff_id) is not None:
        _check_manager_stays(unit, staff_id)
    unit.set_setting(GIVEN, {**roles_given(unit), staff_id: wanted.value})
    return _changed(unit, "set_role", staff_id, before, wanted)


def begin_try(unit: Unit, staff_id: str) -> tuple[str, int]:
    """Count a try of somebody's PIN and give the hash to judge it by; nothing and the seconds to wait while paused.

    Nothing and 0 for who has no PIN. It is counted, and committed, before it is judged.
    """
    unit.claim(f"pin:{staff_id}")
    kept = pin_of(unit.connection, staff_id)
    if kept is None:
        return "", 0
    tries = with_clock(kept.tries, unit.now)
    wait = wait_of(tries, unit.now)
    keep_tries(unit.connection, staff_id, tries if wait else count_try(tries, unit.now))
    return ("", wait) if wait else (kept.hash, 0)


def end_try(unit: Unit, staff_id: str, hashed: str, *, rehashed: str = "") -> bool:
    """The try was right by the hash ``hashed``: those before it are forgotten; ``rehashed`` is kept in its stead.

    Whether it still is their PIN: a manager may have given them another while it was judged.
    """
    unit.claim(f"pin:{staff_id}")
    kept = pin_of(unit.connection, staff_id)
    if kept is None or kept.hash != hashed:
        return False
    keep_pin(unit.connection, staff_id, rehashed or hashed, unit.now)
    return True


def check_may_go(unit: Unit, staff_id: str) -> None:
    """Whether somebody may stop working here: their PIN would stay in use, so not the last manager who has one.

    Raises ``Refused(LAST_MANAGER)``.
    """
    unit.claim("pins")
    if pin_of(unit.connection, staff_id) is not None:
        _check_manager_stays(unit, staff_id, is_pin_kept=True)


def _check_manager_stays(unit: Unit, staff_id: str, *, is_pin_kept: bool = False) -> None:
    """Whoever is the last manager with a PIN stays that, unless nobody has a PIN then."""
    others = set(tries_of_all(unit.connection)) - {staff_id}
    is_last = role_given(unit, staff_id) is Role.MANAGER and not managers_among(unit, others)
    if is_last and (others or is_pin_kept):
        raise Refused(reason(Code.LAST_MANAGER, staff_id, who=staff_of(unit, staff_id).name))


def _changed(unit: Unit, verb: str, staff_id: str, before: str | None = None, after: str | None = None) -> Member:
    changes = {} if after is None else {"role": [before, after]}
    unit.log(verb, Kind.SETTING, f"{verb}:{staff_id}", changes)
    unit.touch(Kind.STAFF, staff_id)
    return _member(unit, staff_id)


def _member(unit: Unit, staff_id: str) -> Member:
    return next(each for each in staffing_of_all(unit) if each.id == staff_id)


def staffing_of_all(reader: Reader) -> tuple[Member, ...]:
    """Everybody, whether or not they still work here."""
    tried = tries_of_all(reader.connection)
    staff = reader.catalogue.staff
    roles = roles_of(reader, staff)
    return tuple(Member(each.id, each.name, roles[each.id].value, each.id in tried) for each in staff.values())

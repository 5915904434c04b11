"""Changing what the shop offers and who works there, one record at a time: each change is one audited step.

A set-up file says how a whole shop is (``import_setup``); these are for whoever changes one thing of it. ``verb``:
what the step is called, where it is not making or editing, and ``undoes`` which one it takes back (rule 24).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from app.core.errors import Refused
from app.core.offering import check_definition
from app.core.plain import told_changes
from app.core.values import Definition, Kind, Location, Questionnaire, Staff
from app.desk.phoning import member_with_kept_phone, place_with_kept_phone
from app.desk.staffing import check_may_go
from app.desk.standing import is_told_on
from app.store.catalogue_write import save_definition, save_location, save_questionnaire, save_staff
from app.store.refs import check_handle
from app.store.staff_roles import is_manager_no_more

if TYPE_CHECKING:
    from app.store.unit import Unit

T = TypeVar("T", Definition, Location, Staff, Questionnaire)
MAKE, EDIT = "set_up", "edit"


def keep_definition(
    unit: Unit, before: Definition | None, after: Definition, *, verb: str = "", undoes: int | None = None
) -> Definition:
    """A service as it is wanted. Raises ``Refused`` where its flags contradict each other (rule 18)."""
    unit.claim_catalogue()
    check_handle(unit, Kind.DEFINITION, after.id, after.handle)
    if wrong := check_definition(after):
        raise Refused(*wrong)
    kept = _keep(unit, Kind.DEFINITION, before, after, save_definition, verb, undoes)
    if before is not None and before.handle != after.handle:
        _follow_handle(unit, before.handle, after.handle, verb)
    return unit.catalogue.definitions[kept.id]


def keep_location(
    unit: Unit, before: Location | None, after: Location, *, verb: str = "", undoes: int | None = None
) -> Location:
    """A place as it is wanted, its number in E.164 (rule 39). Raises ``BadInput`` for a handle that another one has."""
    unit.claim_catalogue()
    check_handle(unit, Kind.LOCATION, after.id, after.handle)
    if undoes is None and (before is None or before.phone != after.phone):
        after = place_with_kept_phone(after)
    kept = _keep(unit, Kind.LOCATION, before, after, save_location, verb, undoes)
    return unit.catalogue.locations[kept.id]


def keep_staff(unit: Unit, before: Staff | None, after: Staff, *, verb: str = "", undoes: int | None = None) -> Staff:
    """A member of staff as they are wanted, with places and hours, their number in E.164 (rule 39).

    Raises ``Refused(LAST_MANAGER)`` where nobody who works here could give leave any more.
    """
    unit.claim_catalogue()
    if before is not None and before.is_active and (not after.is_active or is_manager_no_more(unit, before, after)):
        check_may_go(unit, after.id)
    if undoes is None and (before is None or before.mobile_phone != after.mobile_phone):
        after = member_with_kept_phone(unit, after)
    kept = _keep(unit, Kind.STAFF, before, after, save_staff, verb, undoes)
    return unit.catalogue.staff[kept.id]


def keep_questionnaire(
    unit: Unit, before: Questionnaire | None, after: Questionnaire, *, verb: str = "", undoes: int | None = None
) -> Questionnaire:
    """A form as it is wanted, with its versions. Raises ``BadInput`` for a handle that another one has."""
    unit.claim_catalogue()
    check_handle(unit, Kind.QUESTIONNAIRE, after.id, after.handle)
    kept = _keep(unit, Kind.QUESTIONNAIRE, before, after, save_questionnaire, verb, undoes)
    return unit.catalogue.questionnaires[kept.id]


def take_off_lists(unit: Unit, gone: str, verb: str) -> None:
    """Let no service and no member of staff name who, or which place, is about to be taken away."""
    for service in list(unit.catalogue.definitions.values()):
        places = tuple(each for each in service.places if each.location_id != gone)
        staff = tuple(each for each in service.staff if each.staff_id != gone)
        if (places, staff) != (service.places, service.staff):
            keep_definition(unit, service, replace(service, places=places, staff=staff), verb=verb)
    for member in list(unit.catalogue.staff.values()):
        left = tuple(each for each in member.places if each.location_id != gone)
        if left != member.places:
            keep_staff(unit, member, replace(member, places=left), verb=verb)


def _keep(
    unit: Unit,
    kind: Kind,
    before: T | None,
    after: T,
    save: Callable[[Unit, T], None],
    verb: str,
    undoes: int | None,
) -> T:
    if before == after:
        return after
    save(unit, replace(after, updated_at=unit.now))
    unit.log(verb or (MAKE if before is None else EDIT), kind, after.id, told_changes(before, after), undoes=undoes)
    return after


def _follow_handle(unit: Unit, before: str, after: str, verb: str) -> None:
    """Who does not serve it goes on not serving it under its new name (rule 16).

    A hub does that by itself, if it takes the new name: it is told of the service alone.
    """
    for member in list(unit.catalogue.staff.values()):
        if before in member.excluded_service_handles:
            named = tuple(after if each == before else each for each in member.excluded_service_handles)
            renamed = replace(member, excluded_service_handles=named)
            if is_told_on(unit):
                save_staff(unit, replace(renamed, updated_at=unit.now))
            else:
                keep_staff(unit, member, renamed, verb=verb)

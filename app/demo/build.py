"""The demo shop written into a store: the records, this till, and what happened today as the trail tells it."""

from __future__ import annotations

from app.core.undo import changes_between
from app.core.values import Appointment, Device, Kind, Visit
from app.demo.line import TILL
from app.demo.lives import Step
from app.demo.plan import make_plan
from app.desk.import_setup import import_setup
from app.store.bulk import put_all
from app.store.unit import Unit


def write_demo_shop(unit: Unit) -> None:
    """Write the demo shop around ``unit.now``; the till is named and lettered before anything is logged for it."""
    plan = make_plan(unit.now, unit.make_id)
    import_setup(unit, plan.setup)
    unit.device = Device(unit.make_id(), "Till A", TILL, is_this=True, created_at=unit.now, updated_at=unit.now)
    put_all(unit, Kind.DEVICE, [unit.device])
    visits = {visit.appointment_id or visit.queue_entry_id: visit for visit in plan.setup.visits}
    for step in plan.steps:
        _log(unit, step, visits.get(step.after.id))


def _log(unit: Unit, step: Step, visit: Visit | None) -> None:
    """One press of that time, with the visit that it recorded; undo at the desk takes it back like any other."""
    then = Unit(
        unit.connection, step.at, unit.catalogue, device=unit.device, staff_id=step.staff_id, make_id=unit.make_id
    )
    kind = Kind.APPOINTMENT if isinstance(step.after, Appointment) else Kind.QUEUE_ENTRY
    changes = changes_between(step.before, step.after)  # type: ignore[type-var]  # both are of one class
    then.log(step.verb, kind, step.after.id, changes, why=step.after.reason)
    if visit is not None and step.verb == ("arrive" if kind is Kind.APPOINTMENT else "serve"):
        made = changes_between(None, visit)  # type: ignore[type-var]  # it reads any frozen record
        then.log("record_visit", Kind.VISIT, visit.id, made)

"""What the shop offers where a hub did not take a change of it, and somebody lets that go: the hub's stands again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.core.errors import BadInput
from app.core.values import Kind, Questionnaire
from app.store import there
from app.store.form_numbers import drop_version
from app.store.known import is_answered
from app.store.offered import let_go, offered, save_offered
from app.store.refs import CONNECTED

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.store.unit import Unit


def drop_offer(unit: Unit, step: Step, *, is_new: bool) -> None:
    """Take out what was made here, else have the hub's read anew in the next round.

    Raises ``BadInput`` for questions that somebody has answered already.
    """
    unit.claim_catalogue()
    record = offered(unit, step.kind).get(step.record_id)
    if record is not None and is_new:
        let_go(unit, step.kind, record)
    elif isinstance(record, Questionnaire) and "versions" in step.changes:
        _ask_as_before(unit, step, record)
    remote = unit.setting(CONNECTED)
    if isinstance(remote, str):
        there.read_again(unit.connection, remote, there.OFFERS)


def _ask_as_before(unit: Unit, step: Step, form: Questionnaire) -> None:
    """Let a form ask what it did before the step: its version has a number that the hub gives to another one."""
    known = {cast("dict[str, str]", each)["id"] for each in cast("list[object]", step.before["versions"] or [])}
    made = [each for each in form.versions if each.id not in known]
    if any(is_answered(unit.connection, each.id) for each in made):
        raise BadInput(
            "step", "bookings have been answered by these questions", "try it again: they are told over theirs"
        )
    before = step.before.get("current_version_id", form.current_version_id)
    save_offered(unit, Kind.QUESTIONNAIRE, replace(form, current_version_id=cast("str | None", before)))
    for each in made:
        drop_version(unit, each.id)

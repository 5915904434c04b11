"""Two customers who are one person, put together (rule 37).

One act: the fields as they were chosen, everything that one of them had given to the other, and the one who is no more
pointing at who they are now. One undo takes all of it back. No remote has a verb for that: it is told the fields, and
of each booking whose it is now; walk-ins, wishes and visits keep the old customer there, and mean the new one here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import BadInput, Refused
from app.core.refusals import Code, reason
from app.core.roles import Act
from app.core.values import Json, Kind, Profile
from app.core.worded import Worded
from app.desk.customers import FIELDS, kept_texts, needs_name
from app.desk.doubles import APART, pairs_apart
from app.desk.leave import require
from app.desk.whose import OWNED
from app.store.bulk import list_records

if TYPE_CHECKING:
    from app.store.unit import Unit

MERGE = "merge_customers"


def merge_customers(unit: Unit, profile_id: str, *, other_id: str, **fields: str | None) -> Profile:
    """The customer, who is the other one too from now on; ``fields`` are what is kept of both.

    Raises ``Refused``: one of them is no more; ``BadInput``: the same one twice, other fields, no name left; and
    ``LeaveNeeded``.
    """
    require(unit, Act.ERASE)
    unit.own(Profile, profile_id, other_id)
    kept, gone = _there(unit, profile_id), _there(unit, other_id)
    if kept.id == gone.id:
        raise BadInput("other_id", "this is the same customer", "choose another one")
    for field in fields:
        if field not in FIELDS:
            raise BadInput(field, "a customer has no such field", Worded("use one of {these}", these=", ".join(FIELDS)))
    after = replace(kept, **kept_texts(unit, fields), meta=_both(kept.meta, gone.meta))  # type: ignore[arg-type]
    needs_name(after)
    if unit.replace(MERGE, kept, after) is kept:
        unit.touch(Kind.PROFILE, kept.id)
    for cls in OWNED:
        for record in list_records(unit, cls, profile_id=gone.id):
            unit.replace(MERGE, record, replace(record, profile_id=kept.id))
    for earlier in list_records(unit, Profile, merged_into=gone.id):
        unit.replace(MERGE, earlier, replace(earlier, merged_into=kept.id))
    unit.replace(MERGE, gone, replace(gone, merged_into=kept.id))
    return after


def keep_apart(unit: Unit, profile_id: str, *, other_id: str) -> Profile:
    """Remember that these are two people, whatever they have in common: they are not offered as one any more.

    Raises ``Refused(NOT_FOUND)``.
    """
    first, second = _there(unit, profile_id), _there(unit, other_id)
    pair = " ".join(sorted((first.id, second.id)))
    unit.claim(f"setting:{APART}")
    known = pairs_apart(unit)
    if pair not in known:
        unit.set_setting(APART, [*sorted(known), pair])
        unit.touch(Kind.PROFILE, first.id)
    return first


def _there(unit: Unit, profile_id: str) -> Profile:
    found = unit.get(Profile, profile_id)
    if not found.is_there:
        raise Refused(reason(Code.NOT_FOUND, found.id, what="customer", name=found.id))
    return found


def _both(kept: Json, gone: Json) -> Json:
    """What other systems wrote beside both; where they say the same thing differently, the one who stays is right."""
    if isinstance(kept, dict) and isinstance(gone, dict):
        return {**gone, **kept}
    return kept if kept is not None else gone

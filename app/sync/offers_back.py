"""A hub that was restored from an old backup, and what the shop offers: a person is asked, and nothing goes unseen.

It says how often its shop has changed, and whether what was heard of it last is in its past. Where it says less than
before, or no, what it forgot stays here until somebody has said whether it is told again: what it has no more, and what
it has otherwise. Of a hub that says the first alone nothing is seen once it has counted as far again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from app.core.offer_merge import WHAT_IT_ASKS, is_alike
from app.core.plain import told_changes
from app.core.values import Kind
from app.store import there
from app.store.offered import offered
from app.sync.asking import ask
from app.sync.gone import GONE
from app.sync.merging import BACK
from app.sync.odds import questions_apart
from app.sync.offers_gone import gone_there

if TYPE_CHECKING:
    from app.core.values import Json
    from app.store.unit import Unit
    from app.sync.offers_taken import Listed
    from app.sync.remote import Past


def forget_what_it_forgot(unit: Unit, remote: str, told: Mapping[Kind, Listed], past: Past) -> bool:
    """Whether the hub has gone back in time; what it has no more is put before a person then."""
    if not _has_gone_back(unit, remote, past):
        return False
    for kind, listed in told.items():
        lost = gone_there(unit, remote, kind, listed.there)
        records = dict(offered(unit, kind)) if lost else {}
        for each in sorted(lost):
            there.drop_ref(unit.connection, remote, kind, each)  # the hub may give its number to something else
            if each in records:
                ask(unit, kind, each, told_changes(None, records[each]), {"gone": True}, GONE)
    return True


def _has_gone_back(unit: Unit, remote: str, past: Past) -> bool:
    """Whether what was heard before is not in its past; what it says now is kept."""
    before = there.cursor_of(unit.connection, remote, there.COUNTED)
    if past.changes is not None:
        there.keep_cursor(unit.connection, remote, there.COUNTED, past.changes, unit.now)
    if past.mark:
        there.keep_cursor(unit.connection, remote, there.MARKED, past.mark, unit.now)
    is_less = past.changes is not None and isinstance(before, int) and past.changes < before
    return is_less or past.follows is False


def ask_which(unit: Unit, kind: Kind, ours: Any, theirs: Any) -> None:
    """Put before a person whether the hub is to hear again how a record is here."""
    both = {
        name: pair for name, pair in told_changes(theirs, ours).items()
        if name in WHAT_IT_ASKS or not is_alike(getattr(theirs, name), getattr(ours, name))
    }  # fmt: skip
    both.pop("number", None)
    pairs = {name: cast("list[Json]", pair) for name, pair in both.items() if name not in WHAT_IT_ASKS}
    about: dict[str, Json] = {
        name: {"base": there, "ours": here, "theirs": there} for name, (there, here) in pairs.items()
    }
    if kind is Kind.QUESTIONNAIRE:
        apart = questions_apart(theirs.pages, ours.pages, theirs.pages)
        about |= apart
        both = both if apart else {name: pair for name, pair in both.items() if name not in WHAT_IT_ASKS}
    if about:
        ask(unit, kind, ours.id, both, {"fields": about}, BACK)

"""What a remote says where it refuses, in the words of the desk where those are known: what is gone, and what helps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.outgoing_words import NOTED
from app.core.worded import Worded

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.sync.failures import Declined

GONE = (404, 410)
"""Statuses of what is there no more."""
_INVALID = re.compile(r"The selected .+ is invalid\.( \(and .+\))?")
_NAMED = {
    "definition": "no_service", "location": "no_place", "staff": "no_member", "profile": "no_customer",
}  # fmt: skip
"""By a part of the field's name, what of it is not there any more."""


def refusal_words(step: Step, no: Declined, *, is_gone: bool) -> str:
    """The words for a person; the remote's own where nobody here knows better."""
    if is_gone:
        return Worded(NOTED["deleted"])
    if step.is_removing and "in use" in no.words:
        return Worded(NOTED["in_use"])
    if step.is_offer and no.fields == ("handle",):
        return Worded(NOTED["taken"])
    if _INVALID.fullmatch(no.words) and no.fields:
        found = next((said for part, said in _NAMED.items() if part in no.fields[0]), None)
        return no.words if found is None else Worded(NOTED[found])
    return no.words

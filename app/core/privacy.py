"""What of a record tells who somebody is, or was said of them, and what is left when that is taken out (rule 38).

By what may stay, not by what has to go: a field that nobody has thought of is taken for words.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.core.values import Json

KEPT = frozenset({
    "id", "number", "status", "timezone", "calls", "ticket", "business_day", "state", "event", "attempts", "version",
    "mapping_key", "mapping_status", "question_handle", "question_label", "question_type", "question_required",
    "link_type", "link_target", "link_write_policy", "intent",
})  # fmt: skip
"""Fields of bookings, walk-ins, wishes, visits, answers and customers that say nothing of a person."""
KEPT_ENDS = ("_id", "_at", "_by", "_from", "_until")
"""Stamps, quotes, and names of other records."""
TOLD_OUTSIDE = frozenset({"external_id"})
"""Names by which others would find a receipt, though they end so."""
ERASED = "–"
"""What stands where a text has to be: the name of nobody."""


def is_kept(field: str) -> bool:
    """Whether a field stays when a person is erased."""
    return field in KEPT or (field.endswith(KEPT_ENDS) and field not in TOLD_OUTSIDE)


def without_words(fields: Mapping[str, Json]) -> dict[str, Json]:
    """The fields that say nothing of a person."""
    return {name: value for name, value in fields.items() if is_kept(name)}

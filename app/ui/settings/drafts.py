"""What somebody changed and has not saved: record by record, and kept over a restart of the window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from app.core.plain import told_changes, with_fields

if TYPE_CHECKING:
    from app.ui.preferences import Preferences

NEW = "new"
"""The key under which a record lies that is not kept yet."""


class Draft(NamedTuple):
    """A record as somebody saw it, None for a new one, and as they want it; ``unreadable`` fields say nothing yet."""

    before: Any
    after: Any
    unreadable: frozenset[str] = frozenset()

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to keep."""
        return self.before != self.after or bool(self.unreadable)


class Shelf:
    """Keeps the drafts of a section beside what the window remembers of itself; of customers nothing is in them."""

    def __init__(self, preferences: Preferences, name: str) -> None:
        self._preferences, self._name = preferences, f"settings/drafts_{name}"
        self._written = "{}"

    def keep(self, drafts: Mapping[str, Draft]) -> None:
        """Keep these; a record that is as it was is none."""
        changes = {key: told_changes(each.before, each.after) for key, each in drafts.items() if each.is_changed}
        text = json.dumps({key: each for key, each in changes.items() if each})
        if text != self._written:
            self._written = text
            self._preferences.keep(self._name, text)

    def take(self, records: Mapping[str, Any], blank: Any) -> dict[str, Draft]:
        """What was kept, of the records that are still there; what makes no sense any more is left out."""
        self._written = self._preferences.text(self._name, "{}")
        try:
            kept = json.loads(self._written)
        except ValueError:
            return {}
        found: dict[str, Draft] = {}
        for key, changes in kept.items() if isinstance(kept, dict) else ():
            try:
                draft = _draft(records.get(key), changes, blank if key == NEW else None)
            except (TypeError, ValueError, KeyError, AttributeError):
                continue
            if draft is not None:
                found[key] = draft
        return found


def _draft(record: Any, changes: Mapping[str, Any], blank: Any) -> Draft | None:
    if blank is not None:
        return Draft(None, with_fields(blank, changes, is_after=True))
    if record is None:
        return None
    # What it was then: what somebody else has changed since is told apart when it is saved.
    before = with_fields(record, changes, is_after=False)
    return Draft(before, with_fields(before, changes, is_after=True))

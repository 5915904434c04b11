"""A booking as far as it has got: everything that was chosen and typed, as it is kept until it is booked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, field, fields
from datetime import date
from typing import TYPE_CHECKING

from app.core.frozen import frozen

if TYPE_CHECKING:
    from app.core.values import Instant, Json


_LATEST = 100_000_000_000
"""No instant of a draft lies beyond this: a calendar has to be able to show it."""


@frozen
class Draft:
    """What is known of it; every field may be missing. ``new`` is somebody who was never here, ``answers`` by id."""

    place_id: str = ""
    definition_id: str = ""
    staff_id: str = ""
    day: str = ""
    start: Instant | None = None
    end: Instant | None = None
    override_reason: str = ""
    profile_id: str = ""
    typed: str = ""
    new: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Json] = field(default_factory=dict)
    notes: str = ""
    transaction: str = ""
    order: str = ""
    saved_on: str = ""

    @property
    def is_worth_keeping(self) -> bool:
        """Whether a person has put anything into it that they would have to put in again."""
        said = (self.start, self.profile_id, self.typed, self.new, self.answers, self.notes, self.transaction)
        return any(said) or bool(self.order)

    @property
    def is_somebodys(self) -> bool:
        """Whether it says anything of a customer: a time alone is chosen again with a press."""
        return any((self.profile_id, self.typed, self.new, self.notes, self.transaction, self.order))

    def is_fresh(self, today: date) -> bool:
        """Whether it is of today or yesterday: what is older nobody goes on with."""
        saved = _date(self.saved_on)
        return saved is not None and abs((today - saved).days) <= 1

    @property
    def local_day(self) -> date | None:
        """The day that was looked at."""
        return _date(self.day)


def write_draft(draft: Draft) -> str:
    """As text for a file."""
    return json.dumps(asdict(draft), ensure_ascii=False, separators=(",", ":"))


def read_draft(text: str) -> Draft | None:
    """What stands in a file; None for what is no draft. A field that makes no sense is as if it were missing."""
    try:
        kept = json.loads(text)
    except ValueError:
        return None
    if not isinstance(kept, dict):
        return None
    usual = Draft()
    right = {each.name: kept[each.name] for each in fields(Draft) if _fits(getattr(usual, each.name), kept, each.name)}
    return Draft(**right)


def _date(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _fits(usual: object, kept: Mapping[str, object], name: str) -> bool:
    value = kept.get(name)
    if isinstance(usual, dict):
        return isinstance(value, dict) and (name != "new" or all(isinstance(each, str) for each in value.values()))
    if isinstance(usual, str):
        return isinstance(value, str)
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LATEST


def answers_by_id(draft: Draft) -> dict[int, Json]:
    """The answers by ``questionnaire_question_id``."""
    return {int(key): value for key, value in draft.answers.items() if key.isascii() and key.isdigit()}

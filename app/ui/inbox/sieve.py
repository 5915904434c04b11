"""Which requests are shown, and in which order: rivals always stand together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from app.ui import words

if TYPE_CHECKING:
    from app.desk.views_inbox import InboxView, RequestItem


class Which(StrEnum):
    """What a filter lets through."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    CONFLICTS = "conflicts"


class Order(StrEnum):
    """What comes first."""

    ASKED = "asked"
    START = "start"


def lets_through(which: Which, item: RequestItem, view: InboxView) -> bool:
    """Whether a request is shown. A week is the seven days from today; a conflict needs more than a yes."""
    zone = view.place.timezone
    day, today = words.local_date(item.start, zone), words.local_date(view.now, zone)
    if which is Which.TODAY:
        return day == today
    if which is Which.WEEK:
        return today <= day < today + timedelta(days=7)
    return which is Which.ALL or needs_more(item, view)


def needs_more(item: RequestItem, view: InboxView) -> bool:
    """Whether approving it is not all there is to it: it has rivals, no longer fits, or its time has passed."""
    return bool(item.reasons or item.group or item.rivals) or is_past(item, view)


def is_past(item: RequestItem, view: InboxView) -> bool:
    """Whether the time that was asked for has begun."""
    return item.start < view.now


def counts(view: InboxView) -> Mapping[Which, int]:
    """How many each filter lets through."""
    return {which: sum(lets_through(which, item, view) for item in view.requests) for which in Which}


def sift(view: InboxView, which: Which, order: Order) -> list[RequestItem]:
    """The requests to show, first those of the group that comes first."""
    shown = [item for item in view.requests if lets_through(which, item, view)]
    if order is Order.START:
        shown.sort(key=lambda item: (item.start, item.asked_at))
    return _together(shown)


def _together(items: Sequence[RequestItem]) -> list[RequestItem]:
    groups: dict[str, list[RequestItem]] = {}
    for item in items:
        groups.setdefault(item.group or item.id, []).append(item)
    return [item for group in groups.values() for item in group]


def heir_of(current: str, before: Sequence[str], now: Sequence[str]) -> str:
    """Who is the current one: whoever was, else the next that is still there, else the last; nobody of none."""
    if current in now:
        return current
    after = before[before.index(current) + 1 :] if current in before else now
    return next((each for each in after if each in now), now[-1] if now else "")

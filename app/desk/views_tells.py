"""What a place has to tell its staff, with what decides what is due."""

from __future__ import annotations

from typing import NamedTuple

from app.core.settings import Settings
from app.core.tells import Event
from app.core.values import Instant


class Tells(NamedTuple):
    """The events of a place, the time, and what the shop wants to be told."""

    now: Instant
    events: tuple[Event, ...]
    settings: Settings

"""What a shop may set for itself: every known setting with its kind and its default, read leniently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import cast

from app.core.errors import BadInput
from app.core.frozen import frozen
from app.core.printer_address import read_address
from app.core.values import Json
from app.core.wishes import HOLD_SECONDS, LONGEST_HOLD_SECONDS
from app.core.worded import Worded

MOST_SECONDS = 600
PAPERS = (58, 80)
"""The widths of paper of receipt printers, in millimetres."""


@frozen
class Settings:
    """How this shop wants its queue and its tickets. A field's name is the key that it is kept under."""

    recall_after_seconds: int = 30
    """How long after a call the same customer can be called again; 0 for at once (rule 22)."""
    hold_minutes: int = HOLD_SECONDS // 60
    """How long a time is held for somebody on the waitlist while they are called (rule 41)."""
    blind_call: bool = False
    """Whether names are hidden until somebody is called, so that nobody is picked by name."""
    ticket_printer: str = ""
    """The printer of this till's tickets: a ``core.printer_address``; empty: none are printed."""
    ticket_paper: int = 80
    """How wide its paper is, in millimetres."""
    display_chime: bool = False
    """Whether the public display sounds when somebody is called."""
    lock_after_minutes: int = 5
    """After how long without a hand at it a till locks itself, where PINs are in use; 0 for never."""
    tell_arrival: bool = True
    """Whether a member of staff is told that their customer has arrived."""
    tell_request: bool = True
    tell_wait: bool = True
    """Whether it is told when somebody waits longer than they were quoted."""
    tell_late: bool = True
    late_after_minutes: int = 10
    """How long after the start of a booking its customer counts as late."""
    tell_tray: bool = True
    """Whether what is told shows in the system's notices too, without names."""
    tell_sound: bool = True
    quiet_from: int = 0
    """In minutes after midnight on the place's clock, up to ``quiet_until``: neither sound nor the system's notices."""
    quiet_until: int = 0
    """The same as ``quiet_from``: no quiet hours."""
    backup_days: int = 7
    """Of how many days the last backup is kept."""
    backup_weeks: int = 4
    """And of how many weeks."""
    keep_customers_years: int = 0
    """After how many years without a booking, visit, wish or change a customer is erased; 0 for never (rule 38)."""


_LONGEST_HOLD = LONGEST_HOLD_SECONDS // 60
_RANGES: Mapping[str, tuple[int, int, Worded]] = {
    "hold_minutes": (1, _LONGEST_HOLD, Worded("{least} to {most} minutes", least=1, most=_LONGEST_HOLD)),
    "lock_after_minutes": (0, 120, Worded("{least} to {most} minutes", least=0, most=120)),
    "late_after_minutes": (1, 120, Worded("{least} to {most} minutes", least=1, most=120)),
    "quiet_from": (0, 1439, Worded("a minute of the day, {least} to {most}", least=0, most=1439)),
    "quiet_until": (0, 1439, Worded("a minute of the day, {least} to {most}", least=0, most=1439)),
    "backup_days": (1, 90, Worded("{least} to {most} days", least=1, most=90)),
    "backup_weeks": (0, 104, Worded("{least} to {most} weeks", least=0, most=104)),
    "keep_customers_years": (0, 50, Worded("{least} to {most} years, 0 for ever", least=0, most=50)),
}
"""What whole numbers may be, where it is not a number of seconds."""
KEYS = tuple(each.name for each in fields(Settings))
_DEFAULTS = Settings()


def settings_of(kept: Mapping[str, Json]) -> Settings:
    """The settings out of what is kept; what is missing or makes no sense is as by default."""
    return Settings(**{key: value for key, value in kept.items() if key in KEYS and _is_right(key, value)})  # type: ignore[arg-type]


def check_setting(key: str, value: Json) -> int | bool | str:
    """The value, when this key may have it. Raises ``BadInput``."""
    if key not in KEYS:
        raise BadInput(
            "key", Worded("there is no setting “{key}”", key=key), Worded("one of {these}", these=", ".join(KEYS))
        )
    if key == "ticket_printer" and isinstance(value, str):
        found = read_address(value)
        return "" if found is None else str(found)
    if not _is_right(key, value):
        raise BadInput(key, Worded("“{value}” does not fit", value=value), _right(key))
    return cast("int | bool | str", value)


def _right(key: str) -> Worded:
    if isinstance(getattr(_DEFAULTS, key), bool):
        return Worded("yes or no")
    if key == "ticket_paper":
        return Worded("{one} or {other}", one=PAPERS[0], other=PAPERS[1])
    if key in _RANGES:
        return _RANGES[key][2]
    is_text = isinstance(getattr(_DEFAULTS, key), str)
    return Worded("text") if is_text else Worded("{least} to {most} seconds", least=0, most=MOST_SECONDS)


def _is_right(key: str, value: Json) -> bool:
    default = getattr(_DEFAULTS, key)
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, str):
        return isinstance(value, str) and _is_printer(value)
    if key == "ticket_paper":
        return value in PAPERS
    least, most, _ = _RANGES.get(key, (0, MOST_SECONDS, Worded("")))
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _is_printer(text: str) -> bool:
    try:
        read_address(text)
    except BadInput:
        return False
    return True

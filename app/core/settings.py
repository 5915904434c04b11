"""What a shop may set for itself: every known setting with its kind and its default, read leniently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import cast

from app.core.errors import BadInput
from app.core.printer_address import read_address
from app.core.values import Json

MOST_SECONDS = 600
PAPERS = (58, 80)
"""The widths of paper of receipt printers, in millimetres."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How this shop wants its queue and its tickets. A field's name is the key that it is kept under."""

    recall_after_seconds: int = 30
    """How long after a call the same customer can be called again; 0 for at once (rule 22)."""
    blind_call: bool = False
    """Whether names are hidden until somebody is called, so that nobody is picked by name."""
    ticket_printer: str = ""
    """The printer of this till's tickets: a ``core.printer_address``; empty: none are printed."""
    ticket_paper: int = 80
    """How wide its paper is, in millimetres."""
    display_chime: bool = False
    """Whether the public display sounds when somebody is called."""


KEYS = tuple(each.name for each in fields(Settings))
_DEFAULTS = Settings()


def settings_of(kept: Mapping[str, Json]) -> Settings:
    """The settings out of what is kept; what is missing or makes no sense is as by default."""
    return Settings(**{key: value for key, value in kept.items() if key in KEYS and _is_right(key, value)})  # type: ignore[arg-type]


def check_setting(key: str, value: Json) -> int | bool | str:
    """The value, when this key may have it. Raises ``BadInput``."""
    if key not in KEYS:
        raise BadInput("key", f"there is no setting “{key}”", "one of " + ", ".join(KEYS))
    if key == "ticket_printer" and isinstance(value, str):
        found = read_address(value)
        return "" if found is None else str(found)
    if not _is_right(key, value):
        raise BadInput(key, f"“{value}” does not fit", _right(key))
    return cast("int | bool | str", value)


def _right(key: str) -> str:
    if isinstance(getattr(_DEFAULTS, key), bool):
        return "yes or no"
    if key == "ticket_paper":
        return " or ".join(map(str, PAPERS))
    return "text" if isinstance(getattr(_DEFAULTS, key), str) else f"0 to {MOST_SECONDS} seconds"


def _is_right(key: str, value: Json) -> bool:
    default = getattr(_DEFAULTS, key)
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, str):
        return isinstance(value, str) and _is_printer(value)
    if key == "ticket_paper":
        return value in PAPERS
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST_SECONDS


def _is_printer(text: str) -> bool:
    try:
        read_address(text)
    except BadInput:
        return False
    return True

"""What a shop may set for itself: every known setting with its kind and its default, read leniently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import cast

from app.core.errors import BadInput
from app.core.values import Json

MOST_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Settings:
    """How this shop wants its queue. A field's name is the key that it is kept under."""

    recall_after_seconds: int = 30
    """How long after a call the same customer can be called again; 0 for at once (rule 22)."""
    blind_call: bool = False
    """Whether names are hidden until somebody is called, so that nobody is picked by name."""


KEYS = tuple(each.name for each in fields(Settings))
_DEFAULTS = Settings()


def settings_of(kept: Mapping[str, Json]) -> Settings:
    """The settings out of what is kept; what is missing or makes no sense is as by default."""
    return Settings(**{key: value for key, value in kept.items() if key in KEYS and _is_right(key, value)})  # type: ignore[arg-type]


def check_setting(key: str, value: Json) -> int | bool:
    """The value, when this key may have it. Raises ``BadInput``."""
    if key not in KEYS:
        raise BadInput("key", f"there is no setting “{key}”", "one of " + ", ".join(KEYS))
    if not _is_right(key, value):
        is_flag = isinstance(getattr(_DEFAULTS, key), bool)
        raise BadInput(key, f"“{value}” does not fit", "yes or no" if is_flag else f"0 to {MOST_SECONDS} seconds")
    return cast("int | bool", value)


def _is_right(key: str, value: Json) -> bool:
    if isinstance(getattr(_DEFAULTS, key), bool):
        return isinstance(value, bool)
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST_SECONDS

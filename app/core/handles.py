"""Handles made of names: lower case, letters and digits, hyphens between."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from itertools import count

LONGEST = 200


def handle_of(name: str) -> str:
    """``bra-fitting`` of ``Bra Fitting``; accents are left out. Empty where nothing is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST]


def free_handle(name: str, taken: Collection[str]) -> str:
    """The handle of a name, with a number behind it where another has that already."""
    plain = handle_of(name) or "location"
    numbered = (f"{plain}-{each}" for each in count(2))
    return plain if plain not in taken else next(each for each in numbered if each not in taken)

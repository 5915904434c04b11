"""Handles made of names: lower case, letters and digits, hyphens between."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from itertools import count

from app.core.values import Kind

LONGEST = 200


def handle_of(name: str) -> str:
    """``bra-fitting`` of ``Bra Fitting``; accents are left out. Empty where nothing is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST]


def free_handle(name: str, taken: Collection[str], kind: Kind) -> str:
    """The handle of a name, that of its kind where a name has none, with a number behind where another has that."""
    plain = handle_of(name) or handle_of(kind)
    numbered = (f"{plain}-{each}" for each in count(2))
    return plain if plain not in taken else next(each for each in numbered if each not in taken)

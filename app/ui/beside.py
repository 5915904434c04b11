"""Facts beside each other in one line, and lists, with what the language that is spoken puts between them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLocale, Qt

_DOT, _COMMA = " · ", "، "
_DOTTED_ZEROS = {"\u0660", "\u06f0"}
"""The zeros of Arabic and of Persian digits are dots themselves: 4, a dot and 30 would be read as 4030."""
_FROM_RIGHT = "\u200f"


def beside(*facts: str) -> str:
    """Those of the facts that are not empty, in their order: "4 waiting · longest 14 min".

    Where one reads from the right the first stands there, whatever their letters, and each in its own direction.
    """
    there = [each for each in facts if each]
    if len(there) < 2:
        return "".join(there)
    between, is_from_right = _between(QLocale())
    return _put(there, between, is_from_right=is_from_right)


def listed(parts: Iterable[str]) -> str:
    """Those of the parts that are not empty, as a list of the language that is spoken: "Amara, Mina, Tom"."""
    there = [each for each in parts if each]
    if len(there) < 2:
        return "".join(there)
    between, is_from_right = _separator(QLocale())
    return _put(there, between, is_from_right=is_from_right)


def mark(locale: QLocale | None = None) -> str:
    """What stands between two facts, its spaces included, in the language that is spoken, or in that of ``locale``."""
    return _between(QLocale() if locale is None else locale)[0]


def _put(there: list[str], between: str, *, is_from_right: bool) -> str:
    if not is_from_right:
        return between.join(there)
    return _FROM_RIGHT + between.join(map(_by_itself, there))


def _by_itself(fact: str) -> str:
    """A fact that turns nothing around it; what was put together here is in order already."""
    return fact if fact.startswith(_FROM_RIGHT) else f"\u2068{fact}\u2069"


@lru_cache(maxsize=8)
def _between(locale: QLocale) -> tuple[str, bool]:
    """The mark of a language, and whether one reads it from the right. Remembered: every row asks, at every drawing."""
    said = _COMMA if locale.zeroDigit() in _DOTTED_ZEROS else _DOT
    return said, locale.textDirection() is Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=8)
def _separator(locale: QLocale) -> tuple[str, bool]:
    """What stands between the parts of a list, and whether one reads it from the right; remembered as above."""
    said = _COMMA if locale.script() is QLocale.Script.ArabicScript else ", "
    return said, locale.textDirection() is Qt.LayoutDirection.RightToLeft

"""Facts beside each other in one line, and lists, with what the language that is spoken puts between them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLocale, Qt

_DOT, _COMMA, _SEMICOLON = " · ", "، ", "؛ "
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
    return _one_after_another(parts, ", ", _COMMA)


def clauses(parts: Iterable[str]) -> str:
    """The same of parts that may have commas themselves: "Amara is taken; the place is closed"."""
    return _one_after_another(parts, "; ", _SEMICOLON)


def mark(locale: QLocale | None = None) -> str:
    """What stands between two facts, its spaces included, in the language that is spoken, or in that of ``locale``."""
    return _between(QLocale() if locale is None else locale)[0]


def _one_after_another(parts: Iterable[str], usual: str, arabic: str) -> str:
    there = [each for each in parts if each]
    if len(there) < 2:
        return "".join(there)
    is_arabic, is_from_right = _script(QLocale())
    return _put(there, arabic if is_arabic else usual, is_from_right=is_from_right)


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
def _script(locale: QLocale) -> tuple[bool, bool]:
    """Whether a language has the marks of Arabic, and whether one reads it from the right; remembered as above."""
    return locale.script() is QLocale.Script.ArabicScript, locale.textDirection() is Qt.LayoutDirection.RightToLeft

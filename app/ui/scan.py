"""Telling a scanner from a person: a keyboard-wedge scanner types a code faster than any hand, then Enter or Tab.

This is the decision alone, without Qt: keys go in with their times, and what is to be done with them comes out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from app.core.frozen import frozen

GAP_MILLISECONDS = 30
"""Keys of one code come within this of each other."""
HOLD_MILLISECONDS = 16
"""The first key of what may be a code is kept back no longer than this: one frame."""
SLOW_MILLISECONDS = 42
"""Both, where nothing is being written: a list may wait for a slow scanner, and could not take back what it did."""
LEAST = 4
"""A code has at least this many characters."""
MOST = 256
"""Nothing is kept back beyond this many."""
_CODE = re.compile(r"[\w:./+=%$@#*-]*\d[\w:./+=%$@#*-]*", re.ASCII)
"""What codes are made of: no blanks, and a digit somewhere."""


@frozen
class Marks:
    """What a scanner is set up to send before and after a code; both are taken off. With a prefix, only such codes."""

    prefix: str = ""
    suffix: str = ""


class Verdict(NamedTuple):
    """What to do: ``give`` back so many of the keys kept back, keep or pass the key itself, or take ``code``."""

    give: int = 0
    keep: bool = False
    code: str = ""
    leaked: int = 0
    """How many characters of the code had been given back before it was known to be one."""


@dataclass(slots=True)
class ScanReader:
    """Decides key by key. Times are in milliseconds of any clock; ``held`` counts the keys kept back."""

    marks: Marks = field(default_factory=Marks)
    is_patient: bool = False
    """Whether keys may wait longer, since they go where nothing is written."""
    _text: str = ""
    _held: int = 0
    _last: float = float("-inf")

    @property
    def held(self) -> int:
        """How many keys are kept back now."""
        return self._held

    @property
    def patience(self) -> int:
        """How many milliseconds what is kept back may wait for the next key."""
        is_first = self._held == len(self._text) == 1
        return HOLD_MILLISECONDS if is_first and not self.is_patient else self._gap

    @property
    def _gap(self) -> int:
        return SLOW_MILLISECONDS if self.is_patient else GAP_MILLISECONDS

    def take(self, text: str, at: float) -> Verdict:
        """A key that writes ``text``. It is kept back; what was kept before may have to be given first."""
        is_fast = 0 <= at - self._last <= self._gap and len(self._text) < MOST
        give = 0 if is_fast else self._held
        if not is_fast:
            self._text, self._held = "", 0
        self._text += text
        self._held += 1
        self._last = at
        return Verdict(give, keep=True)

    def end(self, at: float) -> Verdict:
        """Enter or Tab: a code ends here, or everything is given back and the key passes."""
        code = self._code() if 0 <= at - self._last <= self._gap else ""
        leaked, held = len(self._text) - self._held, self._held
        self.forget()
        return Verdict(code=code, leaked=leaked) if code else Verdict(held)

    def goes_on(self, at: float) -> bool:
        """Whether a key of that time, which is still to come, may belong to what is kept back; NaN is none."""
        return self._held > 0 and 0 <= at - self._last <= self._gap

    def lapse(self) -> Verdict:
        """The patience is over: give everything back. A next fast key may still make a code of it."""
        held, self._held = self._held, 0
        return Verdict(held)

    def interrupt(self) -> Verdict:
        """Something else happened: give everything back and begin anew."""
        held = self._held
        self.forget()
        return Verdict(held)

    def forget(self) -> None:
        """Begin anew, with nothing kept back."""
        self._text, self._held, self._last = "", 0, float("-inf")

    def _code(self) -> str:
        text, marks = self._text, self.marks
        if len(text) < LEAST or not (text.startswith(marks.prefix) and text.endswith(marks.suffix)):
            return ""
        code = text[len(marks.prefix) : len(text) - len(marks.suffix)].strip()
        if marks.prefix or marks.suffix:
            return code
        return code if _CODE.fullmatch(code) else ""

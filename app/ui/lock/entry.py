"""What is typed on a PIN pad, at any speed, and telling it from what can be no PIN: the decision alone, without Qt.

A hand that rolls over the keys is as quick as a scanner, so all that is typed gets here. What is longer than any PIN,
or has anything but digits in it, such as most that a scanner sends, spoils the entry and is no try.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.pins import MOST, is_pin

REST_SECONDS = 0.4
"""What spoiled the entry is over after as long a silence."""


@dataclass(slots=True)
class Entry:
    """The digits so far. Times are seconds of any clock that only goes forward."""

    digits: str = ""
    is_spoilt: bool = False
    _last: float = float("-inf")

    def add(self, digit: str, at: float) -> None:
        """A digit was typed."""
        self._rest(at)
        self._last = at
        self.digits += "" if self.is_spoilt else digit
        if len(self.digits) > MOST:
            self._spoil()

    def spoil(self, at: float) -> None:
        """Something came that is in no PIN."""
        self._last = at
        self._spoil()

    def press(self, digit: str) -> None:
        """A digit was pressed on the pad itself, which no scanner does."""
        self.is_spoilt = False
        self.digits = (self.digits + digit)[:MOST]

    def drop(self) -> None:
        """Take the last digit back."""
        self.digits = self.digits[:-1]

    def clear(self) -> None:
        """Begin anew."""
        self.digits, self.is_spoilt = "", False

    def take(self) -> str:
        """The PIN, where it is one; afterwards nothing is typed."""
        found = "" if self.is_spoilt or not is_pin(self.digits) else self.digits
        self.clear()
        return found

    def _spoil(self) -> None:
        self.digits, self.is_spoilt = "", True

    def _rest(self, at: float) -> None:
        """What spoilt the entry is over after a silence."""
        if self.is_spoilt and at - self._last >= REST_SECONDS:
            self.clear()

"""When a key was pressed, as the window system says: the window may have been busy since.

While an assistive program listens, Qt asks it about every key first and sends the key on later, without its time; the
question who wants it as a shortcut has come with the time before.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

NEVER = float("nan")
_LATEST = 2_000.0
"""A key that has not come after so many milliseconds was a shortcut."""
_MOST = 256
"""Keys of which the time is remembered, until they come."""


class KeyTimes:
    """The times of keys in milliseconds; NaN for one that no device sent."""

    def __init__(self) -> None:
        self._asked: deque[tuple[int, float]] = deque(maxlen=_MOST)

    def __call__(self, event: QKeyEvent) -> float:
        """When the key of an event was pressed; of one that is only asked about it is remembered."""
        at, key = float(event.timestamp()), event.key()
        if event.type() == QEvent.Type.ShortcutOverride:
            if at and not event.isAutoRepeat() and (key, at) not in self._asked:
                self._drop_until(at - _LATEST)
                self._asked.append((key, at))
            return at or NEVER
        if at:
            self._drop_until(at)
            return at
        found = next((time for asked, time in self._asked if asked == key), NEVER)
        self._drop_until(found)
        return found

    @property
    def next(self) -> float:
        """When the key was pressed that is to come next; NaN where all have come."""
        return self._asked[0][1] if self._asked else NEVER

    def _drop_until(self, at: float) -> None:
        while self._asked and self._asked[0][1] <= at:
            self._asked.popleft()

"""A wall time that is typed, or pressed earlier and later by quarters of an hour."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.wall import instant_of, wall_of
from app.ui import theme, words
from app.ui.announcing import announce
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field

if TYPE_CHECKING:
    from app.core.values import Instant

STEP_MINUTES = 15
DAY_MINUTES = 24 * 60
_TYPED = re.compile(r"^(\d{1,2})(?:[:.h]?(\d{2}))?$")


class ClockField(QWidget):
    """A time of one date at a location. ``changed`` comes with every change that can be read."""

    changed = Signal()

    def __init__(self, name: str, says: str, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._day, self._minutes = zone, date.min, 0
        self.setObjectName(name)
        self.field = Field(f"{name}.time", says, parent=self)
        self.field.setMaximumWidth(theme.scaled(110))
        earlier, later = self.tr("Earlier: {what}").format(what=says), self.tr("Later: {what}").format(what=says)
        self.less = Button("", f"{name}.earlier", earlier, icon="minus", parent=self)
        self.more = Button("", f"{name}.later", later, icon="plus", parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for part in (self.less, self.field, self.more):
            line.addWidget(part)
        line.addStretch(1)
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.field.textEdited.connect(self._read)
        self.field.editingFinished.connect(self._write)

    @property
    def minutes(self) -> int:
        """Minutes on the wall since midnight."""
        return self._minutes

    def instant(self, extra_days: int = 0) -> Instant:
        """The instant that is meant, of the date or of one after it."""
        return instant_of(self._day, self._minutes + extra_days * DAY_MINUTES, self._zone)

    def show_time(self, day: date, at: Instant) -> None:
        """Show the wall time of an instant."""
        wall = wall_of(at, self._zone)
        self._day, self._minutes = day, wall.hour * 60 + wall.minute
        self._write()
        self.field.settle()

    def show_day(self, day: date) -> None:
        """Mean the same wall time of another date."""
        self._day = day
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _step(self, steps: int) -> None:
        """To the next quarter of an hour in that direction."""
        at = self._minutes // STEP_MINUTES if steps > 0 else -(-self._minutes // STEP_MINUTES)
        self._minutes = (at + steps) * STEP_MINUTES % DAY_MINUTES
        self._write()
        if not self.field.hasFocus():  # which is read anyway
            announce(self, self.field.text())
        self.changed.emit()

    def _read(self, text: str) -> None:
        if (minutes := read_clock(text)) is not None:
            self._minutes = minutes
            self.changed.emit()

    def _write(self) -> None:
        text = words.clock(self.instant(), self._zone)
        if self.field.text() != text:
            self.field.amend(text)


def read_clock(text: str) -> int | None:
    """The minutes after midnight that somebody typed: "9", "930", "9:30", or as the locale writes it; None if none."""
    plain = text.strip()
    known = QLocale().toTime(plain.upper(), QLocale.FormatType.ShortFormat)
    if known.isValid():
        return known.hour() * 60 + known.minute()
    found = _TYPED.match(plain)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None

"""From when to when on the wall, as two fields, with one clear line for what is no time."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.cover.clock_field import ClockField, read_clock
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

_DAY = date(1970, 1, 5)
_UTC = "UTC"
_SECONDS = 4 * 86_400
"""To that Monday."""


class ClockPair(QWidget):
    """``edited`` carries the minutes after midnight at both ends; ``removed`` when it is not wanted any more."""

    edited = Signal(int, int)
    removed = Signal()

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._times = 0, 0
        self._kept: dict[ClockField, int] = {}
        """What each end was before anything was typed into it."""
        from_words, to_words = self.tr("From"), self.tr("To")
        self.start = ClockField(f"{name}.from", f"{says}: {from_words}", _UTC, self)
        self.end = ClockField(f"{name}.to", f"{says}: {to_words}", _UTC, self)
        self.remove = Button(self.tr("Remove"), f"{name}.remove", self.tr("Remove {what}").format(what=says),
                             kind=Kind.QUIET, icon="cross", parent=self)  # fmt: skip
        self.note = Label("", 13, ink="muted", parent=self)
        self.wrong = WrappedLabel("", 13, "danger_ink", parent=self)
        self.wrong.setObjectName(f"{name}.wrong")
        self.wrong.hide()
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        dash = Label("–", parent=self)
        for label in (dash, self.note):
            label.setMinimumHeight(theme.target())
        for part in (self.start, dash, self.end, self.note, self.remove):
            line.addWidget(part)
        column.addLayout(line)
        column.addWidget(self.wrong)
        for part in (self.start, self.end):
            part.changed.connect(self._edit)
            part.field.textEdited.connect(partial(self._look, part))
            part.field.editingFinished.connect(partial(self._finish, part))
        self.remove.clicked.connect(self.removed)

    def show_times(self, opens: int, closes: int) -> None:
        """Show these times, but leave alone what is being typed."""
        self._times = opens, closes
        for part, minutes in zip((self.start, self.end), self._times, strict=True):
            if not part.field.hasFocus():
                self._kept[part] = minutes
            is_typed = part.field.hasFocus() and read_clock(part.field.text()) in (None, minutes)
            if not is_typed and (part.minutes != minutes or not part.field.text()):
                part.show_time(_DAY, _SECONDS + minutes * 60)
        is_over = closes <= opens
        self.note.setText(self.tr("to the next day") if is_over else "")
        self.note.setVisible(is_over)

    def _edit(self) -> None:
        self.wrong.hide()
        self.edited.emit(self.start.minutes, self.end.minutes)

    def _look(self, part: ClockField, text: str) -> None:
        """What is no time changes nothing: not even by what was a time on the way to it."""
        if read_clock(text) is not None:
            return
        self.wrong.setText(self.tr("“{text}” is no time: write it like 9:30.").format(text=text))
        self.wrong.show()
        times = [
            self._kept.get(each, each.minutes) if each is part else each.minutes for each in (self.start, self.end)
        ]
        self.edited.emit(*times)

    def _finish(self, part: ClockField) -> None:
        self.wrong.hide()
        minutes = self._times[0 if part is self.start else 1]
        self._kept[part] = minutes
        part.show_time(_DAY, _SECONDS + minutes * 60)

"""An answer on a scale; it counts once somebody has moved the slider, or pressed where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.ui import words
from app.ui.widgets.field import Pressed
from app.ui.widgets.labels import Label
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from app.core.values import Json, Question

_FAR = 2**31 - 1
"""No slider goes farther."""


class SliderField(Handing, Pressed):
    """The slider between its bounds, with what it says beside it: a dash while nothing was said."""

    changed = Signal()

    def __init__(self, name: str, says: str, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_said = False
        self.slider = slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName(name)
        slider.setAccessibleName(says)
        slider.setRange(_bound(question, "min", 0), _bound(question, "max", 10))
        self.heir = slider
        self._shown = Label("", 14, 600, tabular=True, parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for text, at in ((slider.minimum(), 0), (slider.maximum(), 2)):
            line.insertWidget(at, Label(words.number(text), 12, ink="muted", tabular=True, parent=self))
            if not at:
                line.addWidget(slider, 1)
        line.addWidget(self._shown)
        slider.valueChanged.connect(lambda _: self._said())
        slider.sliderReleased.connect(self._said)
        self._show()

    @property
    def value(self) -> Json:
        """Where it stands; None while nobody has put it there."""
        return self.slider.value() if self._is_said else None

    def take(self, value: Json) -> None:
        """Put it there."""
        if isinstance(value, int | float) and not isinstance(value, bool):
            self.slider.setValue(int(value))
            self._said()
            self.settle()

    def entry(self) -> object:
        return self.value

    def _said(self) -> None:
        self._is_said = True
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._shown.setText(words.number(self.slider.value()) if self._is_said else "–")


def _bound(question: Question, which: str, otherwise: int) -> int:
    value = question.validation.get(which)
    return max(-_FAR, min(int(value), _FAR)) if isinstance(value, int | float) else otherwise

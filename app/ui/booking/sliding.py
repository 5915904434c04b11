"""An answer on a scale; it counts once somebody has moved the slider, or pressed where it stands."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.answer_limits import decimal_in, limits_of, step_of
from app.ui.typed import decimal_words
from app.ui.widgets.field import Pressed
from app.ui.widgets.labels import Label
from app.ui.widgets.slider import Slider
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from app.core.values import Json, Question

_MOST_STEPS = 2**31 - 1
"""No slider goes farther."""
_USUAL = Decimal(10)
"""How long it is where a question does not say both ends."""


class Scale:
    """The places that a slider has, each a step from the last; its end is always one of them.

    They are counted from ``first`` on, so that where steps are whole, a place is the very number that it stands for.
    """

    def __init__(self, question: Question) -> None:
        low, high = (each if isinstance(each, Decimal) else None for each in limits_of(question))
        self.low = low if low is not None else Decimal(0) if high is None else min(Decimal(0), high - _USUAL)
        self.high = max(self.low, high if high is not None else self.low + _USUAL)
        self._step = step_of(question)
        while self._steps_to(self.high) > _MOST_STEPS:
            self._step *= 10
        first = self.low / self._step
        is_number = first == first.to_integral_value() and abs(first) + self._steps_to(self.high) <= _MOST_STEPS
        self.first = int(first) if is_number else 0
        self.last = self.first + int(self._steps_to(self.high).to_integral_value(ROUND_CEILING))

    @property
    def is_plain(self) -> bool:
        """Whether each place is the number that it stands for."""
        return self._step == 1 and self.first == self.low

    def value(self, at: int) -> Decimal:
        """What a place stands for."""
        return min(self.low + (at - self.first) * self._step, self.high)

    def place(self, value: Decimal) -> int:
        """The place that is nearest to a value."""
        if value >= self.high:
            return self.last
        return self.first + max(0, int(self._steps_to(value).to_integral_value()))

    def _steps_to(self, value: Decimal) -> Decimal:
        return (value - self.low) / self._step


class SliderField(Handing, Pressed):
    """The slider between its ends, with what it says beside it: a dash while nothing was said."""

    changed = Signal()

    def __init__(
        self, name: str, says: str, question: Question, parent: QWidget | None = None, *, pixels: int = 14
    ) -> None:
        super().__init__(parent)
        self._is_said = False
        self._scale = scale = Scale(question)
        self.slider = slider = Slider(name, says, self)
        slider.setRange(scale.first, scale.last)
        slider.setPageStep(max(1, (scale.last - scale.first) // 10))
        self.heir = slider
        self._shown = Label("", pixels, 600, tabular=True, parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for end in (scale.low, scale.high):
            line.addWidget(Label(decimal_words(end), pixels - 2, ink="muted", tabular=True, parent=self))
        line.insertWidget(1, slider, 1)
        line.addWidget(self._shown)
        slider.valueChanged.connect(lambda _: self._said())
        slider.sliderReleased.connect(self._said)
        self._show()

    @property
    def value(self) -> Json:
        """Where it stands; None while nobody has put it there."""
        at = self._scale.value(self.slider.value())
        whole = at.to_integral_value()
        return None if not self._is_said else int(whole) if at == whole else float(at)

    def take(self, value: Json) -> None:
        """Put it there."""
        number = decimal_in(value)
        if number is not None:
            self.slider.setValue(self._scale.place(number))
            self._said()
            self.settle()

    def entry(self) -> object:
        return self.value

    def _said(self) -> None:
        self._is_said = True
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        said = decimal_words(self._scale.value(self.slider.value())) if self._is_said else "–"
        self._shown.setText(said)
        self.slider.is_set = self._is_said
        self.slider.update()
        self.slider.setAccessibleDescription("" if self._scale.is_plain else said)

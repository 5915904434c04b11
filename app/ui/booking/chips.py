"""Options as buttons that stay pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.field import Pressed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.tabbing import Handing


class Chips(Handing, Pressed):
    """One of several options, or some of them."""

    changed = Signal()

    def __init__(self, scope: str, options: Sequence[tuple[str, str]], *, several: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._several = several
        self._chips: dict[str, Button] = {}
        flow = FlowLayout(self, gap=6)
        for value, label in options:
            chip = Button(label, f"{scope}.{value}", parent=self)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, value=value: self._press(value))
            self._chips[value] = chip
            flow.addWidget(chip)
        self.heir = next(iter(self._chips.values()), None)
        self.settle()

    @property
    def values(self) -> list[str]:
        """What is pressed, in the order of the options."""
        return [value for value, chip in self._chips.items() if chip.isChecked()]

    def entry(self) -> object:
        return self.values

    def press(self, value: str) -> None:
        """Show the option of that value as pressed, if there is one."""
        if value in self._chips:
            self._chips[value].setChecked(True)
            self._press(value)
            self.settle()

    def choose(self, values: Sequence[str]) -> None:
        """Show these as pressed and no others."""
        for value, chip in self._chips.items():
            chip.setChecked(value in values)
        self.settle()
        self.changed.emit()

    def _press(self, value: str) -> None:
        if not self._several:
            for other, chip in self._chips.items():
                chip.setChecked(other == value and chip.isChecked())
        self.changed.emit()

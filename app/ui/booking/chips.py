"""Options as buttons that stay pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.field import Pressed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.tabbing import Handing

Chip: TypeAlias = Callable[[str, str, QWidget], QAbstractButton]
"""Makes a button for an option out of what it says, its object name and its parent."""


def small_chip(text: str, name: str, parent: QWidget) -> QAbstractButton:
    """As at the desk."""
    return Button(text, name, parent=parent)


class Chips(Handing, Pressed):
    """One of several options, or some of them."""

    changed = Signal()

    def __init__(
        self, scope: str, options: Sequence[tuple[str, str]], *, several: bool, parent: QWidget,
        gap: int = 6, make: Chip = small_chip,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._several = several
        self._chips: dict[str, QAbstractButton] = {}
        flow = FlowLayout(self, gap=gap)
        for value, label in options:
            chip = make(label, f"{scope}.{value}", self)
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

"""The key for capitals: pressed once for the next letter, twice for all of them, once more for none."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui.kiosk.tiles import BigButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Capitals(IntEnum):
    """Which of the letters that are typed next are capitals."""

    NONE = 0
    NEXT = 1
    ALL = 2


def has_capital(letter: str) -> bool:
    """Whether it is a letter that has one: ß has two, and Arabic letters none."""
    return len(letter.upper()) == 1 and letter.upper() != letter


class Shift(BigButton):
    """``turned`` comes when other letters than before are capitals."""

    turned = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", name, icon="shift", parent=parent)
        self.setCheckable(True)
        self.capitals = Capitals.NONE
        self.turn(Capitals.NONE)
        self.clicked.connect(lambda: self.turn(Capitals((self.capitals + 1) % len(Capitals))))

    def turn(self, to: Capitals) -> None:
        """From now on those are."""
        self.capitals = to
        said = {
            Capitals.NONE: self.tr("Capital letters"),
            Capitals.NEXT: self.tr("Capital letters: the next one"),
            Capitals.ALL: self.tr("Capital letters: all"),
        }
        self.setAccessibleName(said[to])
        self.setChecked(to is not Capitals.NONE)
        self.show_as("accent" if self.isChecked() else "plain", "shift_all" if to is Capitals.ALL else "shift")
        self.turned.emit()

    def begin(self, *, is_empty: bool) -> None:
        """A text begins with a capital; what stands there already goes on as it is, unless all are to be."""
        if self.capitals is not Capitals.ALL:
            self.turn(Capitals.NEXT if is_empty else Capitals.NONE)

    def take(self, letter: str) -> str:
        """The letter as it is typed now; a capital that was for one letter is used up by it."""
        if self.capitals is Capitals.NONE or not has_capital(letter):
            return letter
        if self.capitals is Capitals.NEXT:
            self.turn(Capitals.NONE)
        return letter.upper()

    def nextCheckState(self) -> None:
        """How it stands is told by ``turn``."""

"""Keys on the screen for those who have none: digits, the letters of the language that is spoken, or both."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.ui import theme
from app.ui.kiosk.shift import Capitals, Shift, has_capital
from app.ui.kiosk.tiles import BigButton
from app.ui.language import speaker

DIGITS = ("123", "456", "789", "0")
_LATIN = ("qwertyuiop", "asdfghjkl'", "zxcvbnm-")
_LETTERS = {
    "de": ("qwertzuiopü", "asdfghjklöä'", "yxcvbnmß-"),
    "fr": ("azertyuiopé", "qsdfghjklmè", "wxcvbnç-'"),
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذ"),
}
_GAP, _PIXELS = 6, 24


def letters_of(code: str) -> tuple[str, ...]:
    """The rows of a keyboard of that language."""
    return _LETTERS.get(code[:2], _LATIN)


class Keypad(QWidget):
    """``typed`` carries a character, ``dropped`` takes the last one back.

    ``rows`` are other letters than those of the language, ``signs`` what stands beside and below the digits. Where
    there are ``capitals``, and the letters have any, ``shift`` says which are.
    """

    typed = Signal(str)
    dropped = Signal()

    def __init__(
        self, name: str, *, is_letters: bool, rows: Sequence[str] = (), signs: str = "", capitals: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Letters") if is_letters else self.tr("Digits"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        rows = rows or (letters_of(speaker().code) if is_letters else DIGITS)
        self._height = 56
        self._keys: dict[str, BigButton] = {}
        self.shift = Shift(f"{name}.shift", self) if capitals and any(map(has_capital, "".join(rows))) else None
        for row, letters in enumerate(rows):
            for at, letter in enumerate(letters, 1 if letters == "0" else 0):
                self._add(letter, letter, row, at)
        if self.shift is not None:
            first = next(at for at, letters in enumerate(rows) if any(map(has_capital, letters)))
            wide = max(map(len, rows))
            self._place(self.shift, first, len(rows[first]), max(1, wide - len(rows[first])))
            self.shift.setMinimumWidth(self._height)
            self.shift.turned.connect(self._show_capitals)
        last = len(rows) - 1
        back = BigButton("", f"{name}.back", self.tr("Take the last one back"), icon="back", parent=self)
        back.clicked.connect(self.dropped)
        if "@" in "".join(rows):
            self._place(back, last, len(rows[last]), 1)
        elif is_letters:
            space = BigButton(self.tr("Space"), f"{name}.space", parent=self)
            space.clicked.connect(partial(self.typed.emit, " "))
            self._place(space, last, len(rows[last]), 2)
            self._place(back, last, len(rows[last]) + 2, 1)
        else:
            self._place(back, last, 2, 1)
            for at, sign in enumerate(signs):
                where = (last, 0) if not at else (last + 1, at - 1)
                self._add(self.tr("Space") if sign == " " else sign, sign, *where)
        if not is_letters:  # digits stand as on every keypad, also where the window is mirrored
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._most = 980 if is_letters else 360
        self.setMaximumWidth(theme.scaled(self._most))

    def fit(self, room: int) -> None:
        """Be as wide as a finger likes it, and no wider than there is room."""
        self.setFixedWidth(min(room, theme.scaled(self._most)))

    def _add(self, text: str, letter: str, row: int, at: int) -> None:
        said = text.upper() if has_capital(text) else text
        button = BigButton(said, f"{self.objectName()}.{letter}", pixels=_PIXELS, parent=self)
        button.clicked.connect(partial(self._type, letter))
        self._keys[letter] = button
        self._place(button, row, at, 1)

    def _type(self, letter: str) -> None:
        self.typed.emit(letter if self.shift is None else self.shift.take(letter))

    def _show_capitals(self) -> None:
        """Each key shows what it types."""
        are_capitals = self.shift is not None and self.shift.capitals is not Capitals.NONE
        for letter, key in self._keys.items():
            if has_capital(letter):
                key.setText(letter.upper() if are_capitals else letter)
                key.setAccessibleName(key.text())

    def _place(self, button: BigButton, row: int, at: int, span: int) -> None:
        button.setFixedHeight(max(self._height, theme.target(), theme.line_height(_PIXELS, 600) + 12))
        button.setMinimumWidth(0)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid.addWidget(button, row, at, 1, span)

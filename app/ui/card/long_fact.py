"""A fact that may go on for pages, as notes do: its beginning, and the whole of it at a press."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.card.marks import Fact
from app.ui.card.notes import BoxedText
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.laying import beginning_of

_LETTERS, _LINES = 1_000, 12
_SHOWN_LINES = 16
"""Lines of the whole that are seen at once; it scrolls."""


class LongFact(QWidget):
    """One fact with an icon; gone while it is empty. The whole of a long one is in a box that scrolls."""

    def __init__(self, icon: str, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.part")
        self._whole, self._name, self._says = "", name, says
        self.fact = Fact(icon, name, parent=self)
        self.more = Button(
            QCoreApplication.translate("Sheets", "Show all of it"), f"{name}.more", kind=Kind.QUIET, parent=self
        )
        self.more.clicked.connect(self._open)
        self._box: BoxedText | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fact)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def say(self, text: str) -> None:
        """Show another fact, or nothing."""
        if text != self._whole:
            self._close()
        self._whole = text
        first = beginning_of(text, _LETTERS, _LINES)
        is_open = self._box is not None
        self.fact.say("" if is_open else first)
        self.more.setVisible(first != text and not is_open)
        self.setVisible(bool(text))

    def _open(self) -> None:
        """Show the whole, laid out as far as it is scrolled to."""
        self._box = box = BoxedText(f"{self._name}.whole", self._says, parent=self)
        box.edit.setReadOnly(True)
        box.edit.setFixedHeight(_SHOWN_LINES * theme.line_height())
        box.write(self._whole)
        self._column.addWidget(box)
        self.say(self._whole)
        box.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
            self._box = None

"""A part of a form that hardly any shop needs: away behind a button until it is asked for, or wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.settings.fields import FormField
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout


class Fold(QWidget):
    """``name`` is the button's; what was opened stays open for as long as the form is there."""

    def __init__(self, name: str, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.button = Button(title, name, kind=Kind.QUIET, icon="down", parent=self)
        self.button.clicked.connect(lambda: self.open(is_open=content.isHidden()))
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        line.addWidget(self.button)
        column.addWidget(content)
        self.open(is_open=False)

    def open(self, *, is_open: bool = True) -> None:
        """Show what is in it, or put it away."""
        title = self.button.text()
        says = self.tr("{title}, shown") if is_open else self.tr("{title}, not shown")
        self.content.setVisible(is_open)
        self.button.become(title, says.format(title=title), Kind.QUIET, "up" if is_open else "down")

    def show_wrong(self) -> None:
        """Show what is in it where a field of it cannot be so."""
        if any(not each.wrong.isHidden() for each in self.content.findChildren(FormField)):
            self.open()

"""The notes on a record: read, changed and kept with one press."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScroller, QSizePolicy, QVBoxLayout, QWidget

from app.core.both_notes import both_of
from app.ui import theme
from app.ui.rows.scrolling import FloatingBar
from app.ui.widgets.button import Button
from app.ui.widgets.field import Entered, is_of_history, settle
from app.ui.widgets.paint import draw_box, draw_focus
from app.ui.widgets.tabbing import Handing

_LINES = 3
_ENDLESS = 5_000
"""Letters of a word from which on a text breaks anywhere: looking for where it may break takes their square in time."""
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere
_BETWEEN_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class TextBox(QPlainTextEdit, Entered):
    """A field for several lines; Tab leaves it."""

    def __init__(self, name: str, says: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(8, 6, 8, 6)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = FloatingBar(self)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        theme.theme().changed.connect(self.updateGeometry)

    def setPlainText(self, text: str) -> None:
        self._wrap(text)
        super().setPlainText(text)

    def amend(self, text: str) -> None:
        """Say this where it is different, the caret staying in what is being typed; all of it waits to be kept."""
        old, own = self.toPlainText(), self.textCursor()
        start = _alike(old, text)
        same = _alike(old[start:][::-1], text[start:][::-1])
        new = text[start : len(text) - same]
        self._wrap(text)
        change, at = QTextCursor(self.document()), _units(old[:start])
        change.setPosition(at)
        change.setPosition(_units(old[: len(old) - same]), QTextCursor.MoveMode.KeepAnchor)
        is_line_after = own.position() == at and new.startswith("\n")
        change.insertText(new)
        if is_line_after:
            own.setPosition(at)
            self.setTextCursor(own)
        self.document().clearUndoRedoStacks()  # Ctrl+Z is for what was typed, not for what came from elsewhere
        self.document().setModified(True)

    def _wrap(self, text: str) -> None:
        is_endless = len(text) > _ENDLESS and any(len(word) > _ENDLESS for word in text.split())
        self.setWordWrapMode(_ANYWHERE if is_endless else _BETWEEN_WORDS)

    def holds_entry(self) -> bool:
        return self.document().isModified()

    def settle(self) -> None:
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def event(self, event: QEvent) -> bool:
        history = self.document()
        if is_of_history(event) and not (history.isUndoAvailable() or history.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.follow()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(200), _LINES * theme.line_height() + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self.viewport()), theme.current()
        painter.fillRect(self.viewport().rect(), now.panel)
        painter.end()
        super().paintEvent(event)


class BoxedText(Handing):
    """Several lines of text in the window's outline."""

    changed = Signal()

    def __init__(self, name: str, says: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = TextBox(name, says, hint, self)
        self.heir = self.edit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit.textChanged.connect(self.changed)
        self.edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.edit)

    def text(self) -> str:
        """What is written."""
        return self.edit.toPlainText()

    def write(self, text: str) -> None:
        """Write something else."""
        self.edit.setPlainText(text)

    def amend(self, text: str) -> None:
        """Write what came from elsewhere into what somebody is typing."""
        self.edit.amend(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        draw_box(painter, self.rect(), now.panel, now.line)
        if self.edit.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()


class NotesEdit(QWidget):
    """The notes with a button that appears once they were changed; Ctrl+Return keeps them too."""

    kept = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self._box = BoxedText(f"{name}.notes", self.tr("Notes"), self.tr("Write a note"), self)
        self.keep = Button(self.tr("Keep the note"), f"{name}.keep_notes", parent=self)
        self.keep.hide()
        self.keep.clicked.connect(self._keep)
        self._box.changed.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._box)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def edit(self) -> QWidget:
        """What takes the keyboard."""
        return self._box.edit

    def show_notes(self, notes: str) -> None:
        """Show the notes as they are kept now; what came meanwhile comes beside what somebody is typing."""
        before, typed, self._known = self._known, self._box.text(), _as_shown(notes)
        if typed == before:
            self._box.write(notes)
        elif self._known not in (before, typed):
            self._box.amend(both_of(before, typed, self._known))
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.keep.setVisible(self._box.text() != self._known)

    def _keep(self) -> None:
        text = self._box.text()
        if text != self._known:
            self._known = text
            settle(self)
            self._changed()
            self.kept.emit(text)


def _as_shown(text: str) -> str:
    """A text as a box for text says it once it is written there."""
    for other, shown in (("\r\n", "\n"), ("\r", "\n"), ("\u2028", "\n"), ("\u2029", "\n"), ("\xa0", " ")):
        text = text.replace(other, shown)
    return text


def _units(text: str) -> int:
    """How far a text takes a cursor, which goes over letters beyond the first 65,536 in two."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _alike(one: str, other: str) -> int:
    """How many letters both begin with."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)

"""Keys below the field that a customer writes in, as its question needs them, and fields large enough for a finger."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui import dates, theme, typed
from app.ui.booking.asked import AskedQuestion
from app.ui.kiosk.keypad import Keypad, letters_of
from app.ui.language import speaker
from app.ui.rows.scrolling import show_whole
from app.ui.widgets.button import Button
from app.ui.widgets.slider import Slider

if TYPE_CHECKING:
    from app.ui.booking.questions import QuestionForm
    from app.ui.kiosk.shift import Shift

MOST_LETTERS = 500
"""Characters of an answer: more is nobody's who stands at a door."""
_PIXELS, _LEAST, _KNOB, _LINES = 20, 60, 40, 3
_FIGURES = "1234567890"
_EMAIL = (_FIGURES, "qwertyuiop", "asdfghjkl@", "zxcvbnm.-_")


class Writing(QObject):
    """Watches the fields of a form; ``take`` makes those that it has now large, and its own."""

    def __init__(self, form: QuestionForm) -> None:
        super().__init__(form)
        self._form = form
        self._pad: QWidget | None = None
        self._shift: Shift | None = None
        self._written: QLineEdit | QPlainTextEdit | None = None

    def take(self) -> None:
        """The form asks something else now."""
        self.put_away()
        for asked in self._form.findChildren(AskedQuestion):
            for each in (asked.field, *asked.field.findChildren(QWidget)):
                self._fit(each)

    def put_away(self) -> None:
        """No keys until somebody goes to a field again."""
        if self._pad is not None:
            self._pad.hide()
            self._pad.deleteLater()
        self._pad = self._shift = self._written = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit | QPlainTextEdit):
            self._open(watched)
        return super().eventFilter(watched, event)

    def _fit(self, part: QWidget) -> None:
        height = max(_LEAST, theme.scaled(52))
        if isinstance(part, QLineEdit | QPlainTextEdit):
            part.setFont(theme.font(_PIXELS, 400))
            part.setAcceptDrops(False)
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            part.installEventFilter(self)
            part.textChanged.connect(partial(self._begin, part))
        if isinstance(part, QLineEdit):
            part.setMaxLength(MOST_LETTERS)
            part.setFixedHeight(height)
            part.returnPressed.connect(self._go_on)
        elif isinstance(part, QPlainTextEdit):
            part.setMinimumHeight(_LINES * theme.line_height(_PIXELS) + 20)
            part.textChanged.connect(lambda: _shorten(part))
        elif isinstance(part, Slider):
            part.knob_pixels = _KNOB
            part.setFixedHeight(height)
        elif isinstance(part, Button):
            part.hide()  # the month to choose from, which would be a window of its own

    def _go_on(self) -> None:
        """Return in a field leads to the next question, as Tab does."""
        outer = self._form.parentWidget()
        if outer is not None:
            outer.focusNextChild()

    def _open(self, written: QLineEdit | QPlainTextEdit) -> None:
        asked = _asked_around(written)
        if asked is None or (written is self._written and self._pad is not None):
            return
        self.put_away()
        self._written, self._pad = written, QWidget(asked)
        pad, row, column = make_pad(asked.question.type, self._pad), QHBoxLayout(self._pad), asked.layout()
        self._shift = pad.shift
        self._begin(written)
        pad.typed.connect(self._insert)
        pad.dropped.connect(self._drop)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(pad, 1)  # as wide as it may be, at the side where lines begin
        row.addStretch(0)
        if isinstance(column, QVBoxLayout):
            column.addWidget(self._pad)
        self._pad.show()
        show_whole(asked)

    def _begin(self, part: QLineEdit | QPlainTextEdit, *_: object) -> None:
        """What is written in that field has changed, by these keys or by others."""
        asked = _asked_around(part)
        if part is self._written and self._shift is not None and asked is not None:
            self._shift.begin(is_empty=asked.value is None)

    def _insert(self, letter: str) -> None:
        """A letter of the keys."""
        if isinstance(self._written, QLineEdit):
            self._written.insert(letter)
        elif self._written is not None:
            self._written.insertPlainText(letter)

    def _drop(self) -> None:
        if isinstance(self._written, QLineEdit):
            self._written.backspace()
        elif self._written is not None:
            self._written.textCursor().deletePreviousChar()


def make_pad(kind: str, parent: QWidget) -> Keypad:
    """The keys for an answer of that type. Tab goes past them: who has a keyboard types on that."""
    name = f"kiosk.keys.{kind}"
    if kind in {"number", "phone", "date", "datetime"}:
        made = Keypad(name, is_letters=False, signs=signs_of(kind), parent=parent)
    elif kind == "email":
        made = Keypad(name, is_letters=True, rows=_EMAIL, parent=parent)
    else:
        rows = (f"{_FIGURES}.,", *letters_of(speaker().code))
        made = Keypad(name, is_letters=True, rows=rows, capitals=True, parent=parent)
    for key in made.findChildren(QWidget):
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def signs_of(kind: str) -> str:
    """What an answer in figures has besides them, as the language writes it."""
    if kind == "phone":
        return "+"
    if kind == "number":
        said = typed.decimal_words(Decimal("-1.5"))
    elif kind == "date":
        said = dates.day_digits(dates.example_day())
    else:
        said = typed.moment_words(datetime.combine(dates.example_day(), datetime.min.time()))
    return "".join(dict.fromkeys(each for each in reversed(said) if not each.isalnum() and each.isprintable()))


def _asked_around(part: QWidget) -> AskedQuestion | None:
    outer: QWidget | None = part
    while outer is not None and not isinstance(outer, AskedQuestion):
        outer = outer.parentWidget()
    return outer


def _shorten(box: QPlainTextEdit) -> None:
    text = box.toPlainText()
    if len(text) > MOST_LETTERS:
        box.setPlainText(text[:MOST_LETTERS])
        box.moveCursor(QTextCursor.MoveOperation.End)

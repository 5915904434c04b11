"""One question with a field for its type, and what would be right where its answer was refused (rule 31)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.answer_limits import date_in, datetime_in, decimal_in
from app.core.answers import choices_of
from app.core.json_operators import text as as_text
from app.ui.beside import beside
from app.ui.booking.chips import Chip, Chips, small_chip
from app.ui.booking.sliding import SliderField
from app.ui.card.notes import BoxedText
from app.ui.dated import DatedField
from app.ui.limit_words import limits_words
from app.ui.typed import decimal_words, in_decimal
from app.ui.widgets.field import Field
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.values import Json, Question

_KEYS = {"email": "ImhEmailCharactersOnly", "phone": "ImhDialableCharactersOnly", "number": "ImhFormattedNumbersOnly"}
_READ = {"number": decimal_in, "date": date_in, "datetime": datetime_in}
"""What is written as the language has it, and how the core reads what was meant."""
_HINTS = {"email": "name@example.com", "phone": "+61 …"}


class Face(NamedTuple):
    """How questions look, in pixels before text scaling, and what their options are made of."""

    label: int = 14
    small: int = 12
    gap: int = 6
    option: Chip = small_chip
    has_headings: bool = True
    """Whether a page says its title itself."""


DESK = Face()


class AskedQuestion(QWidget):
    """One question. ``field`` takes the answer."""

    changed = Signal()
    entered = Signal()
    """Return was pressed in a field of one line."""

    def __init__(
        self, question: Question, scope: str = "booking.answer", parent: QWidget | None = None, face: Face = DESK
    ) -> None:
        super().__init__(parent)
        self.question, self._face = question, face
        self._name = f"{scope}.{question.mapping_key or question.handle}"
        says = question.label + (self.tr(" (needed)") if question.is_required else "")
        label = Label(question.label + (" *" if question.is_required else ""), face.label, 600, parent=self)
        label.setWordWrap(True)
        said = beside(question.help_text or question.description or "", limits_words(question))
        help_text = Label(said, face.small, ink="muted", parent=self)
        help_text.setWordWrap(True)
        help_text.setVisible(bool(said))
        self._wrong = Label("", face.small, ink="danger_ink", parent=self)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._line: Field | None = None
        self._dated: DatedField | None = None
        self._box: BoxedText | None = None
        self._chips: Chips | None = None
        self._slider: SliderField | None = None
        self._value: Json = None
        self._unread = ""
        """What somebody wrote that was no answer in their language; no other makes one of it."""
        self._is_taking = False
        self.changed.connect(self._read)  # before anybody else asks what was said
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.gap)
        self.field = self._make_field(says)
        """What takes the answer."""
        self.take(_usual(question))
        self._begins_answered = not is_nothing(self.value)
        for part in (label, help_text, self.field, self._wrong):
            column.addWidget(part)
        self.changed.connect(lambda: self.show_wrong(""))

    @property
    def value(self) -> Json:
        """What was said, as the core takes it, read in the language in which it was; None while nothing was."""
        return self._value

    @property
    def is_taken_out(self) -> bool:
        """Whether somebody took out what is answered unless somebody says something else."""
        return self._begins_answered and is_nothing(self.value)

    def take(self, value: Json) -> None:
        """Answer it with this; with nothing, take out what is there. What was no answer stays none."""
        reads = _READ.get(self.question.type)
        is_unread = reads is not None and isinstance(value, str) and reads(value) is None
        self._unread, self._is_taking = str(value) if is_unread else "", True
        self._write(value)
        self._read()
        self._is_taking = False
        self.show_wrong("")

    def _write(self, value: Json) -> None:
        said = "" if value is None else value
        if self._chips is not None:
            several = value if isinstance(value, list) else [] if value is None else [value]
            self._chips.choose([as_text(each) for each in several])
        elif self._slider is not None:
            self._slider.take(value)
        elif self._box is not None:
            self._box.write(said if isinstance(said, str) else json.dumps(said, ensure_ascii=False))
        elif self._dated is not None:
            self._dated.take(str(said))
        elif self._line is not None and isinstance(said, str | int | float):
            number = decimal_in(said) if self.question.type == "number" else None
            self._line.setText(str(said) if number is None else decimal_words(number))

    def show_wrong(self, text: str) -> None:
        """Say what would be right, or nothing; what was no answer and looks like one in this language is asked for."""
        if self._unread and self._said() != self._unread:
            text = self.tr("This was written in another language and could not be read. Please write it again.")
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def _read(self) -> None:
        if not self._is_taking:  # somebody writes
            self._unread = ""
        self._value = self._unread or self._said()

    def _said(self) -> Json:
        if self._chips is not None:
            chosen = self._chips.values
            if self.question.type == "multi_select":
                return list(chosen)
            return chosen[0] if chosen else None
        if self._slider is not None:
            return self._slider.value
        if self._dated is not None:
            return self._dated.value or None
        said = self._box.text() if self._box is not None else self._line.text() if self._line is not None else ""
        number = in_decimal(said) if self.question.type == "number" else ""
        return (number if decimal_in(number) is not None else said.strip()) or None

    def _make_field(self, says: str) -> QWidget:
        kind = self.question.type
        if kind in {"single_select", "multi_select", "boolean"}:
            return self._make_chips(several=kind == "multi_select")
        if kind in {"textarea", "json"}:
            self._box = BoxedText(self._name, says, parent=self)
            self._box.changed.connect(self.changed)
            return self._box
        if kind == "slider":
            self._slider = SliderField(self._name, says, self.question, self, pixels=self._face.label)
            self._slider.changed.connect(self.changed)
            return self._slider
        if kind in {"date", "datetime"}:
            self._dated = DatedField(self._name, says, has_time=kind == "datetime", parent=self)
            self._dated.changed.connect(self.changed)
            self._dated.line.returnPressed.connect(self.entered)
            return self._dated
        keys = getattr(Qt.InputMethodHint, _KEYS.get(kind, "ImhNone"))
        self._line = Field(self._name, says, hint=_HINTS.get(kind, ""), keys=keys, parent=self)
        self._line.textChanged.connect(self.changed)
        self._line.returnPressed.connect(self.entered)
        return self._line

    def _make_chips(self, *, several: bool) -> QWidget:
        pairs = list(choices_of(self.question).items())
        if self.question.type == "boolean":
            pairs = [("true", self.tr("Yes")), ("false", self.tr("No"))]
        face = self._face
        self._chips = Chips(self._name, pairs, several=several, parent=self, gap=face.gap, make=face.option)
        self._chips.changed.connect(self.changed)
        return self._chips


def is_nothing(value: Json) -> bool:
    """Whether that is no answer."""
    return value in (None, [])


def _usual(question: Question) -> Json:
    """What is answered unless somebody says something else; the wire says it as text, as it says answers."""
    from app.core.answers import WrongAnswerError, is_empty, parse_answer

    usual = question.default_value
    if is_empty(usual) or question.type == "phone":
        return usual
    try:
        return parse_answer(question, usual).native if question.type != "json" else usual
    except WrongAnswerError:
        return usual

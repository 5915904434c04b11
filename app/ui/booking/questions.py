"""What a service asks before it is booked: a simple field for each type of question (rules 30, 31)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.ui import words
from app.ui.card.notes import BoxedText
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.core.values import Json, Page, Question

_KEYS = {"email": "ImhEmailCharactersOnly", "phone": "ImhDialableCharactersOnly", "number": "ImhFormattedNumbersOnly"}
_HINTS = {"date": "2026-05-11", "datetime": "2026-05-11 10:00", "email": "name@example.com", "phone": "+61 …"}


class Chips(Handing):
    """Options as buttons that stay pressed: one of them, or several."""

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

    @property
    def values(self) -> list[str]:
        """What is pressed, in the order of the options."""
        return [value for value, chip in self._chips.items() if chip.isChecked()]

    def press(self, value: str) -> None:
        """Press the option of that value, if there is one."""
        if value in self._chips:
            self._chips[value].setChecked(True)
            self._press(value)

    def _press(self, value: str) -> None:
        if not self._several:
            for other, chip in self._chips.items():
                chip.setChecked(other == value and chip.isChecked())
        self.changed.emit()


class AskedQuestion(QWidget):
    """One question with its field and, when its answer was refused, what would be right."""

    changed = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._name = f"booking.answer.{question.mapping_key or question.handle}"
        says = question.label + (self.tr(" (needed)") if question.is_required else "")
        label = Label(question.label + (" *" if question.is_required else ""), 14, 600, parent=self)
        label.setWordWrap(True)
        help_text = Label(question.help_text or question.description or "", 12, ink="muted", parent=self)
        help_text.setWordWrap(True)
        help_text.setVisible(bool(help_text.text()))
        self._wrong = Label("", 12, ink="danger_ink", parent=self)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._line: Field | None = None
        self._box: BoxedText | None = None
        self._chips: Chips | None = None
        self._slider: QSlider | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.field = self._make_field(says)
        """What takes the answer."""
        for part in (label, help_text, self.field, self._wrong):
            column.addWidget(part)
        self.changed.connect(lambda: self.show_wrong(""))

    @property
    def value(self) -> Json:
        """What was said, as the core takes it; None while nothing was."""
        if self._chips is not None:
            chosen = self._chips.values
            if self.question.type == "multi_select":
                return list(chosen)
            return chosen[0] if chosen else None
        if self._slider is not None:
            return self._slider.value()
        said = self._box.text() if self._box is not None else self._line.text() if self._line is not None else ""
        return said.strip() or None

    def show_wrong(self, text: str) -> None:
        """Say what would be right, or nothing."""
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def _make_field(self, says: str) -> QWidget:
        kind = self.question.type
        if kind in {"single_select", "multi_select", "boolean"}:
            return self._make_chips(several=kind == "multi_select")
        if kind in {"textarea", "json"}:
            self._box = BoxedText(self._name, says, parent=self)
            self._box.changed.connect(self.changed)
            return self._box
        if kind == "slider":
            return self._make_slider(says)
        keys = getattr(Qt.InputMethodHint, _KEYS.get(kind, "ImhNone"))
        self._line = Field(self._name, says, hint=_HINTS.get(kind, ""), keys=keys, parent=self)
        default = self.question.default_value
        self._line.setText(str(default) if isinstance(default, str | int | float) else "")
        self._line.textChanged.connect(self.changed)
        return self._line

    def _make_chips(self, *, several: bool) -> QWidget:
        pairs = [_option(each) for each in self.question.options]
        if self.question.type == "boolean":
            pairs = [("true", self.tr("Yes")), ("false", self.tr("No"))]
        self._chips = Chips(self._name, pairs, several=several, parent=self)
        default = self.question.default_value
        for value in default if isinstance(default, list) else [default]:
            self._chips.press(str(value).lower() if isinstance(value, bool) else str(value))
        self._chips.changed.connect(self.changed)
        return self._chips

    def _make_slider(self, says: str) -> QWidget:
        holder, shown = QWidget(self), Label("", 14, 600, tabular=True, parent=self)
        slider = self._slider = QSlider(Qt.Orientation.Horizontal, holder)
        slider.setObjectName(self._name)
        slider.setAccessibleName(says)
        slider.setRange(_bound(self.question, "min", 0), _bound(self.question, "max", 10))
        slider.valueChanged.connect(lambda value: shown.setText(words.number(value)))
        slider.valueChanged.connect(self.changed)
        default = self.question.default_value
        slider.setValue(int(default) if isinstance(default, int | float) else slider.minimum())
        shown.setText(words.number(slider.value()))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(slider, 1)
        line.addWidget(shown)
        return holder


class QuestionForm(QWidget):
    """The questions of a service; those whose condition does not hold are away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("booking.questions")
        self.setAccessibleName(self.tr("Questions"))
        self._pages: tuple[Page, ...] = ()
        self._asked: list[AskedQuestion] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        """Ask these questions; the same ones keep what was said."""
        if pages == self._pages:
            return
        self._pages = pages
        for old in self._asked:
            old.hide()
            old.deleteLater()
        ordered = sorted(pages, key=lambda page: page.sort_order)
        questions = [each for page in ordered for each in sorted(page.questions, key=lambda each: each.sort_order)]
        self._asked = [AskedQuestion(question, self) for question in questions if question.is_active]
        for asked in self._asked:
            self._column.addWidget(asked)
            asked.changed.connect(self._answered)
        self._answered()

    def clear(self) -> None:
        """Forget what was said."""
        pages, self._pages = self._pages, ()
        self.show_pages(pages)

    def answers(self) -> dict[int, Json]:
        """What was said to the questions that are asked, by ``questionnaire_question_id``."""
        shown = {asked.question.id: asked.value for asked in self._asked if not asked.isHidden()}
        return {key: value for key, value in shown.items() if value not in (None, [])}

    def missing(self) -> tuple[str, ...]:
        """The labels of the questions that need an answer and have none."""
        return tuple(asked.question.label for asked in self.unanswered())

    def mark_unanswered(self) -> None:
        """Say at each question that needs an answer and has none that it does."""
        for asked in self.unanswered():
            asked.show_wrong(self.tr("Needs an answer"))

    def unanswered(self) -> tuple[AskedQuestion, ...]:
        """The questions that need an answer and have none."""
        answers = self.answers()
        return tuple(
            asked
            for asked in self._asked
            if asked.question.is_required and not asked.isHidden() and asked.question.id not in answers
        )

    def show_wrong(self, reasons: Sequence[Reason]) -> None:
        """Say at each question what the desk did not take."""
        wrong = {reason.record_id: words.reason_words(reason) for reason in reasons}
        for asked in self._asked:
            asked.show_wrong(wrong.get(str(asked.question.id), ""))

    def _answered(self) -> None:
        from app.core.questionnaires import visible_questions

        natives = {asked.question.id: asked.value for asked in self._asked}
        shown = {each.id for each in visible_questions([asked.question for asked in self._asked], natives)}
        for asked in self._asked:
            asked.setVisible(asked.question.id in shown)
        self.changed.emit()


def _option(option: object) -> tuple[str, str]:
    value = option.get("value", option.get("label")) if hasattr(option, "get") else option
    label = option.get("label", value) if hasattr(option, "get") else option
    return str(value), str(label)


def _bound(question: Question, which: str, otherwise: int) -> int:
    value = question.validation.get(which)
    return int(value) if isinstance(value, int | float) else otherwise

"""When a question is asked: the answer to one before it, how that compares, and with what; JSON Logic comes of it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from app.core.answer_limits import limits_of
from app.core.answers import choices_of
from app.core.simple_conditions import (
    Comparison,
    SimpleCondition,
    can_be_named,
    comparisons_of,
    read_condition,
    write_condition,
)
from app.ui.settings.fields import UNREADABLE, FormField
from app.ui.settings.form import FieldGrid
from app.ui.settings.limit_fields import DecimalField
from app.ui.settings.pick_fields import PickField
from app.ui.settings.wrong_words import unreadable_words
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.values import Json, Question

_ORDERED = frozenset({"at_least", "at_most"})
_OTHER = object()
"""A condition that is not simple: it is shown, and stays until another is chosen."""


class ConditionField(FormField):
    """Offer the questions first. ``edited`` carries the condition, None for a question that is always asked."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(name, says, parent)
        self._all: Sequence[Question] = ()
        self._earlier: Sequence[Question] = ()
        self._condition: SimpleCondition | None = None
        self.question = PickField(name, says, self)
        self.comparison = PickField(f"{name}.comparison", self.tr("How its answer compares"), self)
        self.answer = PickField(f"{name}.answer", self.tr("With this answer"), self)
        self.number = DecimalField(f"{name}.number", self.tr("With this number"), self)
        self.number.is_whole = False
        self.rule = WrappedLabel("", 12, "muted", parent=self)
        self.rule.setObjectName(f"{name}.rule")
        self.put(FieldGrid((self.question, self.comparison, self.answer, self.number), self), is_labelled=False)
        self.column.insertWidget(1, self.rule)
        self.question.edited.connect(self._ask)
        self.comparison.edited.connect(self._compare)
        self.answer.edited.connect(self._tell_value)
        self.number.edited.connect(self._tell_value)

    def offer(self, questions: Sequence[Question], earlier: Sequence[Question]) -> None:
        """All questions of the form, and those that are asked before this one."""
        self._all = questions
        self._earlier = [each for each in earlier if can_be_named(each, questions)]

    def show_value(self, value: object) -> None:
        condition = read_condition(cast("Json", value), self._all)
        if not self._keeps_number(condition):
            self.number.is_unreadable = False
            self.number.say_wrong("")
        self._condition = condition
        is_other = condition is None and value not in (None, [], {})
        offered = [*self._earlier]
        if condition is not None and all(each.handle != condition.question.handle for each in offered):
            offered.append(condition.question)
        others = [(_OTHER, self.tr("A condition of another system"))] if is_other else []
        named = [(each.handle, each.label or each.handle) for each in offered]
        self.question.offer([(None, self.tr("Always asked")), *named, *others])
        self.question.show_value(_OTHER if is_other else condition.question.handle if condition else None)
        self.rule.setText(json.dumps(value, ensure_ascii=False) if is_other else "")
        self.rule.setVisible(is_other)
        self._show_compared(condition)
        self.setVisible(bool(offered) or is_other)

    def focus(self) -> None:
        self.question.focus()

    def _keeps_number(self, condition: SimpleCondition | None) -> bool:
        """Whether a number that is being typed is asked for still."""
        before = self._condition
        if before is None or condition is None or condition.comparison not in _ORDERED:
            return False
        return before.comparison in _ORDERED and before.question.handle == condition.question.handle

    def _show_compared(self, condition: SimpleCondition | None) -> None:
        is_number = condition is not None and condition.comparison in _ORDERED
        is_choice = condition is not None and not is_number and condition.comparison != "answered"
        self.comparison.setVisible(condition is not None)
        self.number.setVisible(is_number)
        self.answer.setVisible(is_choice)
        self.meaning.setVisible(condition is not None and condition.comparison == "is_not")
        if condition is None:
            return
        self.meaning.setText(self.tr("It is asked as well while that question has no answer."))
        said = self._comparisons()
        self.comparison.offer([(each, said[each]) for each in comparisons_of(condition.question)])
        self.comparison.show_value(condition.comparison)
        if is_number:
            self.number.show_value(Decimal(str(condition.value)))
        else:
            self.answer.offer(self._answers(condition.question))
            self.answer.show_value(condition.value)

    def _comparisons(self) -> dict[Comparison, str]:
        return {
            "is": self.tr("is"), "is_not": self.tr("is not"), "has": self.tr("contains"),
            "at_least": self.tr("is at least"), "at_most": self.tr("is at most"), "answered": self.tr("is answered"),
        }  # fmt: skip

    def _answers(self, question: Question) -> list[tuple[object, str]]:
        if question.type == "boolean":
            return [(True, self.tr("Yes")), (False, self.tr("No"))]
        return [*choices_of(question).items()]

    def _ask(self, handle: object) -> None:
        """Another question decides, by its usual comparison; ``_OTHER`` is what is shown already."""
        found = next((each for each in self._all if each.handle == handle), None)
        if found is not None:
            self._tell(self._usual(found, comparisons_of(found)[0]))
        elif handle is None:
            self.edited.emit(None)

    def _compare(self, comparison: object) -> None:
        if self._condition is None:
            return
        before, wanted = self._condition, cast("Comparison", comparison)
        usual = self._usual(before.question, wanted)
        keeps = usual.value is not None and before.value is not None
        self._tell(SimpleCondition(before.question, wanted, before.value) if keeps else usual)

    def _usual(self, question: Question, comparison: Comparison) -> SimpleCondition:
        """With the first answer that there is; a choice without any can only be answered."""
        if comparison == "answered":
            return SimpleCondition(question, "answered")
        if comparison in _ORDERED:
            low = limits_of(question).low
            return SimpleCondition(question, comparison, int(low) if isinstance(low, Decimal) else 1)
        first = next(iter(self._answers(question)), None)
        if first is None:
            return SimpleCondition(question, "answered")
        return SimpleCondition(question, comparison, cast("Json", first[0]))

    def _tell_value(self, value: object) -> None:
        if self._condition is None:
            return
        is_empty = value is None or value is UNREADABLE
        self.number.is_unreadable = is_empty
        self.number.say_wrong(unreadable_words(self.number) if is_empty else "")
        if not is_empty:
            condition = self._condition
            self._tell(SimpleCondition(condition.question, condition.comparison, cast("Json", value)))

    def _tell(self, condition: SimpleCondition) -> None:
        self.edited.emit(write_condition(condition, self._all))

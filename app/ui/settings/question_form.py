"""One question of a form in fields: its words, its type, its limits, when it is asked, and where its answer goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.answer_limits import LIMITED, decimal_in, is_no_step, limits_of
from app.core.values import Question
from app.ui.settings import question_words
from app.ui.settings.condition_field import ConditionField
from app.ui.settings.fields import UNREADABLE, FlagField, FormField, TextField
from app.ui.settings.fold import Fold
from app.ui.settings.form import FieldGrid
from app.ui.settings.limit_fields import DecimalField, MomentField
from app.ui.settings.long_fields import JsonField, LongField, json_words, logic_words
from app.ui.settings.options import OptionsField
from app.ui.settings.pick_fields import PickField
from app.ui.settings.wrong_words import unreadable_words
from app.ui.widgets.card import CardFrame

if TYPE_CHECKING:
    from collections.abc import Callable

_DATED, _DECIMAL = frozenset({"date", "datetime"}), frozenset({"number", "slider"})


class QuestionCard(CardFrame):
    """``edited`` carries the question as it is wanted now."""

    edited = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self.setAccessibleName(self.tr("A question"))
        self._question: Question | None = None
        self.label = TextField(f"{name}.label", self.tr("What is asked"), self, is_needed=True)
        self.type = PickField(f"{name}.type", self.tr("How it is answered"), self)
        self.required = FlagField(f"{name}.required", self.tr("Needs an answer"), self)
        self.active = FlagField(f"{name}.active", self.tr("Is asked"), self)
        self.least = DecimalField(f"{name}.min", self.tr("Smallest number"), self)
        self.most = DecimalField(f"{name}.max", self.tr("Largest number"), self)
        self.step = DecimalField(f"{name}.step", self.tr("In steps of"), self)
        self.step.is_whole = False
        self.dated = {
            kind: (
                MomentField(f"{name}.{kind}.min", self.tr("Earliest"), self, has_time=kind == "datetime"),
                MomentField(f"{name}.{kind}.max", self.tr("Latest"), self, has_time=kind == "datetime"),
            )
            for kind in sorted(_DATED)
        }
        """Both ends, by the type that has them."""
        meaning = self.tr("One in a line; “word = label” where another system has a word of its own for it.")
        self.options = OptionsField(f"{name}.options", self.tr("What can be chosen"), self, meaning=meaning)
        self.help = TextField(f"{name}.help", self.tr("Help text below the question"), self)
        self.description = LongField(f"{name}.description", self.tr("Description"), self)
        self.handle = TextField(f"{name}.handle", self.tr("Short name for links and files"), self, is_needed=True)
        self.key = TextField(f"{name}.key", self.tr("Key of its answer"), self, is_needed=True)
        self.default = JsonField(
            f"{name}.default", self.tr("Answer that is filled in already"), self, meaning=json_words()
        )
        self.when = ConditionField(f"{name}.when", self.tr("Asked only if"), self)
        self.condition = JsonField(
            f"{name}.condition", self.tr("Rule of when it is asked"), self, meaning=logic_words()
        )
        self.link = PickField(f"{name}.link", self.tr("The answer goes to"), self)
        self.target = TextField(f"{name}.target", self.tr("Field there that it is written to"), self)
        self.policy = PickField(f"{name}.policy", self.tr("When it is written"), self)
        self._lay_out()
        self._listen()

    def forget_typed(self) -> None:
        """Another question is about to be shown: nothing that is typed here stays."""
        for field in self.findChildren(FormField):
            field.is_unreadable = False
            field.say_wrong("")

    def show_question(
        self, question: Question, *, can_edit: bool, among: Sequence[Question] = (), after: Sequence[Question] = ()
    ) -> None:
        """Show a question ``among`` all of its form, which is asked ``after`` some of them."""
        self._question = question
        self.when.offer(among, after)
        for each, says in zip((self.least, self.most), question_words.ends(question.type), strict=True):
            each.is_whole = question.type not in _DECIMAL
            each.call_it(says)
        for field, value in self._values(question):
            field.show_value(value)
        self.options.setVisible(question.type in question_words.CHOICES)
        shown = self._limits(question)
        for end in (self.least, self.most, *chain(*self.dated.values())):
            end.setVisible(end in shown)
            end.is_unreadable = end.is_unreadable and end in shown
        self.step.setVisible(question.type == "slider")
        self.step.is_unreadable = self.step.is_unreadable and question.type == "slider"
        for field in (self.target, self.policy):
            field.setVisible(question.link_type != "none")
        self.setEnabled(can_edit)
        if not can_edit:
            self.fold.open()

    def show_wrong(self, *, is_taken: bool) -> None:
        """Say at the fields what keeps the question from being asked; ``is_taken``: another one has its handle."""
        question = self._question
        if question is None:
            return
        limits = limits_of(question)
        needs_limits = question.type == "slider" and None in limits
        is_choice = question.type in question_words.CHOICES
        self.label.say_wrong("" if question.label.strip() else self.tr("This is empty: write something."))
        self.options.say_wrong(self.tr("A choice needs options.") if is_choice and not question.options else "")
        crossed = self.tr("Nothing lies between these two: no answer would fit.") if limits.are_crossed else ""
        for at, end in enumerate(self._limits(question)):
            needed = self.tr("A slider needs both ends.") if needs_limits and not at else ""
            end.say_wrong(unreadable_words(end) if end.is_unreadable else needed or (crossed if at else ""))
        if not self.step.is_unreadable:
            none = question.type == "slider" and is_no_step(question.validation.get("step"))
            self.step.say_wrong(self.tr("A step is a number above 0.") if none else "")
        self.handle.say_wrong(self.tr("Another question has that already: use another.") if is_taken else "")
        self.fold.show_wrong()

    def focus_wrong(self, said: str, *, is_rule: bool) -> None:
        """Bring the keyboard to the first field that is wrong; ``said`` is put at one where none is yet."""
        if all(each.wrong.isHidden() for each in self.findChildren(FormField)):
            (self.condition if is_rule else self.options).say_wrong(said)
            self.fold.show_wrong()
        next(each for each in self.findChildren(FormField) if not each.wrong.isHidden()).focus()

    def _limits(self, question: Question) -> tuple[FormField, ...]:
        """The fields of the least and the most; none for a type that has no limits."""
        if question.type in _DATED:
            return self.dated[question.type]
        return (self.least, self.most) if question.type in LIMITED else ()

    def _values(self, question: Question) -> list[tuple[FormField, object]]:
        return [
            (self.label, question.label), (self.type, question.type), (self.required, question.is_required),
            (self.active, question.is_active), *zip(self._limits(question), limits_of(question), strict=False),
            (self.step, decimal_in(question.validation.get("step"))),
            (self.options, tuple(question.options)),
            (self.help, question.help_text), (self.description, question.description), (self.handle, question.handle),
            (self.key, question.mapping_key), (self.default, question.default_value),
            (self.when, question.visibility_condition), (self.condition, question.visibility_condition),
            (self.link, question.link_type), (self.target, question.link_target),
            (self.policy, question.link_write_policy),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(12)
        self.type.offer(question_words.types())
        self.link.offer(question_words.links())
        self.policy.offer(question_words.policies())
        column.addWidget(self.label)
        ends = (self.least, self.most, *chain(*self.dated.values()))
        column.addWidget(FieldGrid((self.type, self.required, *ends, self.step), self))
        column.addWidget(self.options)
        column.addWidget(self.when)
        column.addWidget(FieldGrid((self.help, self.active, self.link, self.target, self.policy), self))
        column.addWidget(self.description)
        grid = FieldGrid((self.handle, self.key, self.default, self.condition))
        self.fold = Fold(f"{self.objectName()}.more", self.tr("For other systems"), grid, self)
        column.addWidget(self.fold)

    def _listen(self) -> None:
        own: Mapping[FormField, str] = {
            self.label: "label", self.type: "type", self.required: "is_required", self.active: "is_active",
            self.options: "options", self.help: "help_text", self.description: "description", self.handle: "handle",
            self.key: "mapping_key", self.default: "default_value", self.condition: "visibility_condition",
            self.when: "visibility_condition", self.link: "link_type",
            self.target: "link_target", self.policy: "link_write_policy",
        }  # fmt: skip
        for field, name in own.items():
            field.edited.connect(self._taking(field, name))
        for least, most in ((self.least, self.most), *self.dated.values()):
            least.edited.connect(self._limiting(least, "min"))
            most.edited.connect(self._limiting(most, "max"))
        self.step.edited.connect(self._limiting(self.step, "step"))

    def _taking(self, field: FormField, name: str) -> Callable[[object], None]:
        return lambda value: self._tell(field, value, **{name: value})

    def _limiting(self, field: FormField, name: str) -> Callable[[object], None]:
        def take(value: object) -> None:
            if self._question is not None:
                gone = (name, f"{name}_length")
                kept = {key: each for key, each in self._question.validation.items() if key not in gone}
                self._tell(field, value, validation={**kept, **({} if value is None else {name: value})})

        return take

    def _tell(self, field: FormField, value: object, **changed: Any) -> None:
        field.say_wrong(unreadable_words(field) if value is UNREADABLE else "")
        if self._question is None or value is UNREADABLE:
            return
        self._question = replace(self._question, **changed)
        self.edited.emit(self._question)

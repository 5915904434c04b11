"""What a form asks, page by page: the list of its questions, the one that is open, and the ways to add and to order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.questionnaires import all_questions
from app.core.simple_conditions import renamed
from app.core.values import Page, Question
from app.ui.beside import beside
from app.ui.rows.scrolling import show_whole
from app.ui.settings import question_words
from app.ui.settings.fields import TextField
from app.ui.settings.question_form import QuestionCard
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

translate = QCoreApplication.translate
Pages = tuple[Page, ...]
Place = tuple[int, int]
"""A page, and a question on it; -1 for the page itself."""


class PagesEditor(QWidget):
    """``edited`` carries the pages as they are wanted now."""

    edited = Signal(object)

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.pages: Pages = ()
        self._at: Place | None = None
        self._can_edit = True
        self.list = Choice(f"{name}.list", says, self)
        self.empty = WrappedLabel(self.tr("It asks nothing yet."), 13, "muted", parent=self)
        self.title = TextField(f"{name}.title", self.tr("Title of the page"), self)
        self.card = QuestionCard(f"{name}.question", self)
        self.add = Button(self.tr("Add a question"), f"{name}.add", icon="plus", parent=self)
        self.add_page = Button(self.tr("Add a page"), f"{name}.add_page", icon="plus", parent=self)
        self.up = Button(self.tr("Earlier"), f"{name}.up", kind=Kind.QUIET, icon="up", parent=self)
        self.down = Button(self.tr("Later"), f"{name}.down", kind=Kind.QUIET, icon="down", parent=self)
        self.remove = Button(self.tr("Remove"), f"{name}.remove", kind=Kind.QUIET, icon="cross", parent=self)
        column, acts = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.empty, self.list):
            column.addWidget(part)
        column.addLayout(acts)
        for button in (self.add, self.add_page, self.up, self.down, self.remove):
            acts.addWidget(button)
        column.addWidget(self.title)
        column.addWidget(self.card)
        self._listen()

    def show_pages(self, pages: Pages, *, can_edit: bool) -> None:
        """Show these pages."""
        self.pages, self._can_edit = pages, can_edit
        if self._at is not None and not self._is_there(self._at):
            self._at = None
        self._show()

    def tell_wrong(self, where: str, said: str) -> bool:
        """Open the question that cannot be asked, with the keyboard at what is wrong; whether there is one.

        ``where`` is its handle, or behind that a field of it; ``said`` is for what no field knows by itself.
        """
        handle, _, field = where.partition(".")
        for page, each in enumerate(self.pages):
            for number, question in enumerate(each.questions):
                if question.handle == handle:
                    self._open(f"{page}.{number}")
                    self._show()
                    self.card.focus_wrong(said, is_rule=field == "visibility_condition")
                    return True
        return False

    def _listen(self) -> None:
        self.list.chosen.connect(self._open)
        self.add.clicked.connect(self._add)
        self.add_page.clicked.connect(self._add_page)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.title.edited.connect(self._entitle)
        self.card.edited.connect(self._change)

    def _show(self) -> None:
        options = []
        types = dict(question_words.types())
        for at, page in enumerate(self.pages):
            if len(self.pages) > 1 or page.title:
                title = page.title or translate("Settings", "Page {number}").format(number=at + 1)
                options.append(Option(f"{at}.-1", title.upper(), self.tr("page"), name=f"page{at}"))
            for number, each in enumerate(page.questions):
                fact = beside(types.get(each.type, each.type), self.tr("needed") if each.is_required else "",
                              "" if each.is_active else self.tr("not asked"))  # fmt: skip
                options.append(Option(f"{at}.{number}", each.label or self.tr("Without words"), fact,
                                      name=f"{at}-{number}"))  # fmt: skip
        chosen = "" if self._at is None else f"{self._at[0]}.{self._at[1]}"
        self.list.show_options(options, chosen)
        self.list.setVisible(bool(options))
        self.empty.setVisible(not options)
        self._show_open()

    def _show_open(self) -> None:
        at = self._at
        is_question = at is not None and at[1] >= 0
        self.card.setVisible(is_question)
        self.title.setVisible(at is not None and not is_question)
        if at is not None and is_question:
            question = self.pages[at[0]].questions[at[1]]
            among = all_questions(self.pages)
            before = [*all_questions(self.pages[: at[0]]), *self.pages[at[0]].questions[: at[1]]]
            after = [each for each in before if each.is_active]
            self.card.show_question(question, can_edit=self._can_edit, among=among, after=after)
            handles = [each.handle for each in among]
            self.card.show_wrong(is_taken=handles.count(question.handle) > 1)
        elif at is not None:
            self.title.show_value(self.pages[at[0]].title)
        for button in (self.up, self.down, self.remove):
            button.setVisible(at is not None and self._can_edit)
        for button in (self.add, self.add_page):
            button.setEnabled(self._can_edit)
        self.title.setEnabled(self._can_edit)

    def _is_there(self, at: Place) -> bool:
        return at[0] < len(self.pages) and at[1] < len(self.pages[at[0]].questions)

    def _open(self, key: str) -> None:
        page, _, number = key.partition(".")
        self._at = int(page), int(number)
        self.card.forget_typed()
        self._show_open()
        self._bring_open()

    def _add(self) -> None:
        pages = self.pages or (Page(),)
        page = self._at[0] if self._at is not None else len(pages) - 1
        handles = {each.handle for each_page in pages for each in each_page.questions}
        number = next(at for at in range(1, len(handles) + 2) if f"question-{at}" not in handles)
        words = translate("Settings", "New question")
        key = f"question_{number}"
        made = Question(0, 0, 0, f"question-{number}", words, words, "text", key)
        rows = (*pages[page].questions, made)
        self._at = page, len(rows) - 1
        self.card.forget_typed()
        self._keep(_with(pages, page, rows))
        self.card.label.focus()
        self.card.label.field.selectAll()
        self._bring_open()

    def _bring_open(self) -> None:
        """What is open stands below the list, which may be long."""
        show_whole(self.title if self.card.isHidden() else self.card)

    def _add_page(self) -> None:
        self._at = len(self.pages), -1
        self._keep((*self.pages, Page(translate("Settings", "Page {number}").format(number=len(self.pages) + 1))))
        self.title.focus()
        self._bring_open()

    def _change(self, question: Question) -> None:
        if self._at is None:
            return
        page, number = self._at
        before = self.pages[page].questions[number]
        named = replace(question, name=question.label if before.name == before.label else question.name)
        rows = (named if at == number else each for at, each in enumerate(self.pages[page].questions))
        self._keep(_renamed(self.pages, _with(self.pages, page, tuple(rows))))

    def _entitle(self, title: object) -> None:
        if self._at is not None:
            page = replace(self.pages[self._at[0]], title=None if title is None else str(title))
            self._keep(tuple(page if at == self._at[0] else each for at, each in enumerate(self.pages)))

    def _remove(self) -> None:
        if self._at is None:
            return
        (page, number), self._at = self._at, None
        if number < 0:
            self._keep(tuple(each for at, each in enumerate(self.pages) if at != page))
            return
        rows = tuple(each for at, each in enumerate(self.pages[page].questions) if at != number)
        self._keep(_with(self.pages, page, rows))

    def _move(self, step: int) -> None:
        """Among the questions of its page, or to the next page; a page among the pages."""
        if self._at is None:
            return
        page, number = self._at
        if number < 0:
            to = max(0, min(page + step, len(self.pages) - 1))
            pages = list(self.pages)
            pages.insert(to, pages.pop(page))
            self._at = to, -1
            self._keep(tuple(pages))
            return
        rows = list(self.pages[page].questions)
        question = rows.pop(number)
        if 0 <= number + step <= len(rows):
            rows.insert(number + step, question)
            self._at = page, number + step
            self._keep(_with(self.pages, page, tuple(rows)))
        elif 0 <= page + step < len(self.pages):
            pages_left = _with(self.pages, page, tuple(rows))
            there = list(pages_left[page + step].questions)
            place = 0 if step > 0 else len(there)
            there.insert(place, question)
            self._at = page + step, place
            self._keep(_with(pages_left, page + step, tuple(there)))

    def _keep(self, pages: Pages) -> None:
        numbered = (
            replace(page, sort_order=at, questions=tuple(
                replace(each, sort_order=number) for number, each in enumerate(page.questions)
            ))
            for at, page in enumerate(pages)
        )  # fmt: skip
        self.pages = tuple(numbered)
        self._show()
        self.edited.emit(self.pages)


def _with(pages: Pages, at: int, questions: tuple[Question, ...]) -> Pages:
    return tuple(replace(page, questions=questions) if number == at else page for number, page in enumerate(pages))


def _renamed(before: Pages, pages: Pages) -> Pages:
    """The pages, with conditions that go along where the question that they look at is called otherwise."""
    was, now = all_questions(before), all_questions(pages)
    return tuple(
        replace(page, questions=tuple(
            replace(each, visibility_condition=renamed(each.visibility_condition, was, now)) for each in page.questions
        ))
        for page in pages
    )  # fmt: skip

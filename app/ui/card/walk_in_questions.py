"""What a walk-in has yet to be asked, in place on their card: what they say goes into the note (rule 18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.answer_words import words_of_answers
from app.ui.booking.questions import QuestionForm
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError
    from app.desk.views_answers import WalkInForm
    from app.ui.scene import Scene


def ask_now_word() -> str:
    """What leads to the questions, on the card and in the notice after a check-in."""
    return QCoreApplication.translate("WalkInQuestions", "Ask now")


class AskNow(Button):
    """On the card of somebody who has to be asked something. ``looked`` brings what, as soon as it is known."""

    looked = Signal(object)

    def __init__(self, scene: Scene, entry_id: str, parent: QWidget) -> None:
        super().__init__(ask_now_word(), "entry.ask_now", icon="question", parent=parent)
        self._scene, self._id = scene, entry_id
        self.clicked.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Look what they have yet to be asked."""
        self._scene.lanes.look("walk_in_form", self._id, then=self.looked.emit, key=(id(self), "form"))


class WalkInQuestions(QWidget):
    """The questions with a press that keeps what was said; what was not stays to be asked. ``dropped`` puts it away."""

    dropped = Signal()

    def __init__(self, scene: Scene, entry_id: str, asked: WalkInForm, whose: str) -> None:
        super().__init__()
        self._scene, self._id, self._asked, self._whose = scene, entry_id, asked, whose
        self.setObjectName("entry.questions_form")
        self.questions = QuestionForm(self, scope="entry", region=lambda: asked.region)
        self.questions.show_pages(asked.pages)
        self.keep = Button(self.tr("Keep the answers"), "entry.keep_answers", kind=Kind.ACCENT, parent=self)
        self.keep.clicked.connect(self._keep)
        self.questions.entered.connect(self._enter)
        drop = Button(self.tr("Never mind"), "entry.drop_answers", kind=Kind.QUIET, parent=self)
        drop.clicked.connect(self.dropped)
        column, buttons = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.questions)
        column.addLayout(buttons)
        for button in (self.keep, drop):
            buttons.addWidget(button)

    def take_keyboard(self) -> None:
        """Bring the keyboard to what is to be answered first."""
        self.questions.take_keyboard()

    def _enter(self) -> None:
        """Return in a field goes on to what still needs an answer; where nothing does, it keeps them."""
        if not self.questions.ask_for_missing():
            self.keep.click()

    def _keep(self) -> None:
        """Nobody at a counter is kept by a question: one answer is kept without the others."""
        answers = self.questions.answers()
        if not answers:
            self.questions.ask_for_missing()
            return
        self._scene.act(
            "answer_walk_in", self._id, version_id=self._asked.version_id, answers=answers,
            words=words_of_answers(self._asked.pages, answers, self._asked.region),
            about=self._whose, button=self.keep, then=lambda _: self.dropped.emit(), failed=self._refused,
        )  # fmt: skip

    def _refused(self, error: FloorwalkerError) -> bool:
        self.questions.show_wrong(getattr(error, "reasons", ()))
        return True

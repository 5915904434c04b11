"""After a visit: the way to ask what the customer thought of it, and what they said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.booking.questions import QuestionForm
from app.ui.card.answers import Answers
from app.ui.card.marks import heading
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import settle

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError
    from app.core.values import Submission
    from app.desk.views_booking import FeedbackForm
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class CardFeedback(QWidget):
    """On the card of a completed booking: a button while nothing was said, then the answers."""

    def __init__(self, scene: Scene, appointment_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self._id = scene, appointment_id
        self._form: FeedbackForm | None = None
        self.setObjectName("card.feedback")
        self.ask = Button(self.tr("Ask for feedback"), "card.ask_feedback", icon="note", parent=self)
        self.ask.clicked.connect(self._open)
        self._answers = Answers(self, title=self.tr("FEEDBACK"), name="card.feedback_answers")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.ask)
        column.addWidget(self._answers)
        self.hide()

    def look(self, *, is_over: bool) -> None:
        """Look what is asked after this visit, once it is over."""
        if not is_over:
            self.hide()
            return
        self._scene.lanes.look(
            "feedback_form", self._id, then=self._show, failed=lambda _: False, key=(id(self), "feedback")
        )

    def _show(self, form: FeedbackForm | None) -> None:
        self._form = form
        self.ask.setVisible(form is not None and form.given_at is None)
        self._answers.show_answers(form.answers if form is not None else ())
        self.setVisible(form is not None)

    def _open(self) -> None:
        if self._form is not None:
            sheet = FeedbackSheet(self._scene, self._id, self._form)
            self._scene.open_drawer(sheet, self._form.name or translate("Card", "Feedback"))


class FeedbackSheet(QWidget):
    """The form, to be answered by or with the customer."""

    def __init__(self, scene: Scene, appointment_id: str, form: FeedbackForm) -> None:
        super().__init__()
        self._scene, self._id = scene, appointment_id
        self.setObjectName("feedback")
        self.questions = QuestionForm(self, scope="feedback", region=lambda: form.region)
        self.questions.show_pages(form.pages)
        self.keep = Button(self.tr("Keep the feedback"), "feedback.keep", kind=Kind.ACCENT, parent=self)
        self.keep.clicked.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(14)
        column.addWidget(heading(self.tr("AFTER THE VISIT"), self))
        column.addWidget(self.questions)
        column.addWidget(self.keep)
        column.addStretch(1)

    def _keep(self) -> None:
        if self.questions.ask_for_missing():
            return
        self._scene.act(
            "give_feedback", self._id, answers=self.questions.answers(), button=self.keep,
            then=self._kept, failed=self._refused,
        )  # fmt: skip

    def _kept(self, _: Submission) -> None:
        settle(self)
        self._scene.card_wanted.emit(self._id)

    def _refused(self, error: FloorwalkerError) -> bool:
        self.questions.show_wrong(getattr(error, "reasons", ()))
        return True

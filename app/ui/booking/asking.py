"""Asks for the questions of the chosen service, and again when somebody may have changed them meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.values import Page
    from app.desk.views import Service
    from app.ui.booking.questions import QuestionForm
    from app.ui.scene import Scene


class Asking(QObject):
    """Keeps ``form`` as the service has it now, and ``around``, in which it stands, away while nothing is asked."""

    def __init__(self, scene: Scene, form: QuestionForm, around: QWidget) -> None:
        super().__init__(form)
        self._scene, self._form, self._around = scene, form, around
        around.hide()

    def ask_for(self, service: Service | None) -> None:
        """Ask what this service asks; a question that stays keeps what was said."""
        if service is not None and service.has_questionnaire:
            self._scene.lanes.look("questions_of", service.id, then=self._show, key=id(self))
        else:
            self._scene.lanes.forget(id(self))
            self._form.show_pages(())
            self._around.hide()

    def _show(self, pages: tuple[Page, ...]) -> None:
        self._form.renew(pages)
        self._around.setVisible(any(page.questions for page in pages))

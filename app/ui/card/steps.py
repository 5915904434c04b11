"""The steps that work from where a record stands, as buttons; the likeliest one is the accent."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui import words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

translate = QCoreApplication.translate

ORDER = (
    "approve", "arrive", "serve", "finish", "complete", "call", "recall", "unpark", "no_show",
    "reschedule", "reassign", "hand_over", "convert", "transfer", "requeue", "park", "reject", "cancel",
)  # fmt: skip
"""The likeliest first, what ends a record last."""
ENDING = {"cancel", "reject"}


class StepButtons(QWidget):
    """A button per step. ``pressed`` carries the verb."""

    pressed = Signal(str)

    def __init__(self, scope: str, parent: QWidget | None = None, *, of_walk_in: bool = False) -> None:
        super().__init__(parent)
        self._scope, self._of_walk_in = scope, of_walk_in
        self._buttons: dict[str, Button] = {}
        self._flow = FlowLayout(self)

    def show_steps(self, steps: Sequence[str], whose: str, *, hard: Collection[str] = ()) -> None:
        """Offer these verbs; buttons that stay keep the focus. The ``hard`` ones go on over a broken rule only.

        What can be rejected is not to be cancelled beside that.
        """
        shown = [verb for verb in ORDER if verb in steps and not (verb == "cancel" and "reject" in steps)]
        for verb in [verb for verb in self._buttons if verb not in shown]:
            self._drop(verb)
        while self._flow.takeAt(0) is not None:
            pass
        main = next(iter(each for each in shown if each not in hard), "")  # what works as things stand
        for verb in shown:
            button = self._buttons.get(verb) or self._make(verb)
            button.set_kind(Kind.ACCENT if verb == main and verb not in ENDING else _kind(verb))
            button.say(self._word(verb, is_hard=verb in hard))
            button.setAccessibleName(translate("Steps", "{verb}: {who}").format(verb=button.text(), who=whose))
            self._flow.addWidget(button)
        for before, after in pairwise(self.buttons()):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()

    def buttons(self) -> tuple[Button, ...]:
        """The buttons that are seen, in order."""
        return tuple(self._buttons[verb] for verb in ORDER if verb in self._buttons)

    def button(self, verb: str) -> Button | None:
        """The button of a step, if it works from here."""
        return self._buttons.get(verb)

    def _word(self, verb: str, *, is_hard: bool) -> str:
        word = words.verb_word(verb, of_walk_in=self._of_walk_in)
        return translate("Steps", "{verb} anyway…").format(verb=word) if is_hard else word

    def _make(self, verb: str) -> Button:
        made = Button("", f"{self._scope}.{verb}", parent=self)
        made.clicked.connect(lambda: self.pressed.emit(verb))
        self._buttons[verb] = made
        made.show()
        return made

    def _drop(self, verb: str) -> None:
        button = self._buttons.pop(verb)
        if button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        button.hide()
        button.deleteLater()


def _kind(verb: str) -> Kind:
    return Kind.QUIET if verb in ENDING else Kind.PLAIN

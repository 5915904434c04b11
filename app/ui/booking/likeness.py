"""While somebody new is written down: who may be the same person, to be taken instead with one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.beside import beside
from app.ui.customers.rows import why_word
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.desk.views_booking import Likeness
    from app.ui.scene import Scene

PATIENCE_MILLISECONDS = 150


class MaybeKnown(QWidget):
    """A hint below the fields of somebody new. ``taken`` carries the id and the name of whoever it is after all."""

    taken = Signal(str, str)

    def __init__(self, scene: Scene, scope: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._asked: tuple[str, str, str] = ("", "", "")
        self._names: dict[str, str] = {}
        self.setObjectName(f"{scope}.maybe")
        said = Label(self.tr("Known already? Then take who is there."), 13, ink="warn_ink", parent=self)
        said.setWordWrap(True)
        self.choice = Choice(f"{scope}.known", self.tr("Customers who may be the same"), self)
        self.choice.chosen.connect(lambda key: self.taken.emit(key, self._names.get(key, "")))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(said)
        column.addWidget(self.choice)
        self.hide()

    def look_for(self, name: str, email: str, phone: str) -> None:
        """Look, once the typing rests, who is near to that."""
        asked = (name.strip(), email.strip(), phone.strip())
        if asked == self._asked:
            return
        self._asked = asked
        self._patience.start()

    def forget(self) -> None:
        """Nobody is written down any more."""
        self._asked = ("", "", "")
        self._patience.stop()
        self._scene.lanes.forget((id(self), "similar"))
        self.hide()

    def _ask(self) -> None:
        name, email, phone = self._asked
        place = self._scene.place
        self._scene.lanes.look(
            "similar_customers", name=name, email=email, phone=phone, location_id=place.id if place else "",
            then=self._show, failed=lambda _: False, key=(id(self), "similar"),
        )  # fmt: skip

    def _show(self, found: tuple[Likeness, ...]) -> None:
        self._names = {each.customer.id: each.customer.name for each in found}
        options = [Option(each.customer.id, each.customer.name, _fact(each)) for each in found]
        self.choice.show_options(options)
        self.setVisible(bool(found))


def _fact(each: Likeness) -> str:
    """Why it may be them, and the number that tells two of the same name apart."""
    return beside(
        why_word(each.why), each.customer.phone if each.why in ("name", "name_not_phone", "name_only") else ""
    )

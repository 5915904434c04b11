"""The section of this till: its name, and its letter in the tickets (rule 26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app.core.errors import BadInput
from app.core.values import Kind
from app.ui.page import Page
from app.ui.settings.fields import TextField
from app.ui.settings.form import FieldGrid
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as Look
from app.ui.widgets.field import settle
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.desk.views_offer import OfferView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class TillSection(Page):
    """What is typed and not saved stays until it is."""

    kinds = frozenset({Kind.DEVICE})

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "settings.till", translate("Settings", "This till"))
        self._kept: tuple[str, str] | None = None
        self._wanted = ["", ""]
        self.name = TextField("settings.till.name", self.tr("Name"), self, is_needed=True,
                              hint=self.tr("Where it stands: Front desk"))  # fmt: skip
        self.letter = TextField("settings.till.letter", self.tr("Letter, A to Z"), self, is_needed=True)
        why = self.tr(
            "Where a shop has several tills, each puts its letter into its tickets, so that two of them never give the "
            "same one. Tickets that were given keep theirs."
        )
        self.save = Button(self.tr("Save"), "settings.till.save", kind=Look.ACCENT, icon="check", parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 12, 16, 20)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("This till"), 18, 700, parent=self))
        column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        column.addWidget(FieldGrid((self.name, self.letter), self))
        column.addLayout(line)
        line.addWidget(self.save)
        column.addStretch(1)
        for at, field in enumerate((self.name, self.letter)):
            field.edited.connect(lambda text, at=at: self._edit(at, str(text)))
            field.entered.connect(self.save.click)
        self.save.clicked.connect(self._save)

    def refresh(self) -> None:
        self.scene.lanes.look("offer_view", then=self._show, key=(id(self), "offer"))

    def _show(self, view: OfferView) -> None:
        kept = (view.till.name, view.till.letter or "") if view.till is not None else ("", "")
        if self._kept is None or self._wanted == list(self._kept):
            self._wanted = list(kept)
            self.name.show_value(kept[0])
            self.letter.show_value(kept[1])
        self._kept = kept
        self._settle()
        self.filled.emit()

    def _edit(self, at: int, text: str) -> None:
        self._wanted[at] = text
        (self.name, self.letter)[at].say_wrong("")
        self._settle()

    def _settle(self) -> None:
        self.save.setEnabled(self._kept is not None and self._wanted != list(self._kept))

    def _save(self) -> None:
        name, letter = self._wanted
        self.scene.act(
            "change_till", name=name, letter=letter.upper(), about=name, button=self.save, failed=self._refuse,
            then=lambda _: settle(self),
        )  # fmt: skip

    def _refuse(self, error: Exception) -> bool:
        if not isinstance(error, BadInput):
            return True
        if error.where == "name":
            self.name.say_wrong(self.tr("This is empty: write something."))
        else:
            self.letter.say_wrong(self.tr("One letter from A to Z that no other till has."))
        return False

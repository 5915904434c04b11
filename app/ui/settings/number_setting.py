"""A setting that is a whole number: kept when the keyboard leaves its field, and taken back by Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.core.errors import BadInput
from app.ui.settings.fields import UNREADABLE, NumberField
from app.ui.settings.wrong_words import unreadable_words
from app.ui.trouble import said_words
from app.ui.widgets.field import settle

if TYPE_CHECKING:
    from app.ui.scene import Scene


class NumberSetting(NumberField):
    """``key`` is that of ``core.settings``."""

    def __init__(self, scene: Scene, key: str, says: str, parent: QWidget, *, meaning: str = "") -> None:
        super().__init__(f"settings.{key}", says, parent, meaning=meaning, is_needed=True)
        self._scene, self._key = scene, key
        self._number: int | None = None
        self._wanted: object = None
        self.edited.connect(self._take)
        self.field.editingFinished.connect(self._keep)

    def show_number(self, number: int) -> None:
        """Show what is kept; what is being typed stays."""
        before, self._number = self._number, number
        if self.field.hasFocus() and (self.is_unreadable or self._wanted not in (None, before, number)):
            return
        self._wanted, self.is_unreadable = number, False
        self.say_wrong("")
        self.show_value(number)

    def _take(self, value: object) -> None:
        self._wanted = value
        self.say_wrong(unreadable_words(self) if value is UNREADABLE else "")

    def _keep(self) -> None:
        wanted = self._wanted
        if isinstance(wanted, int) and wanted != self._number:
            self._scene.act(
                "set_setting", self._key, value=wanted, about=self.says, failed=self._refuse,
                then=lambda _: settle(self),
            )  # fmt: skip

    def _refuse(self, error: Exception) -> bool:
        if not isinstance(error, BadInput):
            return True
        self.say_wrong(self.tr("This number does not fit: {right}.").format(right=said_words(error.right)))
        return False

"""The settings of the queue and of calls to the waitlist: one press changes one, and Undo takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app.ui import words
from app.ui.card.marks import heading
from app.ui.page import Page
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.settings import Settings
    from app.ui.scene import Scene

translate = QCoreApplication.translate
SECONDS = (0, 15, 30, 60, 120, 300)
MINUTES = (5, 10, 15, 20, 30, 60)


class QueueSettings(Page):
    """How soon somebody can be called again, whether names are hidden until then, and how long a time is held."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "queue_settings", translate("Queue", "Queue settings"))
        self.recall = Choice("queue_settings.recall", self.tr("Call again"), self)
        self.blind = Choice("queue_settings.blind", self.tr("Names before the call"), self)
        self.recall.chosen.connect(lambda key: self._set("recall_after_seconds", int(key)))
        self.blind.chosen.connect(lambda key: self._set("blind_call", key == "hidden"))
        self.hold = Choice("queue_settings.hold", self.tr("How long a time is held"), self)
        self.hold.chosen.connect(lambda key: self._set("hold_minutes", int(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("CALL THE SAME CUSTOMER AGAIN"), self))
        column.addWidget(self.recall)
        column.addWidget(heading(self.tr("NAMES BEFORE THE CALL"), self))
        why = self.tr("Hidden names keep anybody from picking an easier customer. They show once somebody is called.")
        column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        column.addWidget(self.blind)
        column.addWidget(heading(self.tr("A TIME HELD FOR SOMEBODY ON THE WAITLIST"), self))
        column.addWidget(self.hold)
        column.addStretch(1)

    def refresh(self) -> None:
        self.scene.lanes.look("shop_settings", then=self._show, key=(id(self), "settings"))

    def _show(self, settings: Settings) -> None:
        wanted = sorted({*SECONDS, settings.recall_after_seconds})
        options = [Option(str(each), _after_words(each), name=str(each)) for each in wanted]
        self.recall.show_options(options, str(settings.recall_after_seconds))
        names = [Option("shown", self.tr("Shown")), Option("hidden", self.tr("Hidden until the call"))]
        self.blind.show_options(names, "hidden" if settings.blind_call else "shown")
        minutes = sorted({*MINUTES, settings.hold_minutes})
        lengths = [Option(str(each), words.minutes_words(each), name=str(each)) for each in minutes]
        self.hold.show_options(lengths, str(settings.hold_minutes))
        self.filled.emit()

    def _set(self, key: str, value: int | bool) -> None:
        self.scene.act("set_setting", key, value=value, failed=self._put_back)

    def _put_back(self, _error: object) -> bool:
        self.catch_up()
        return True


def _after_words(seconds: int) -> str:
    if not seconds:
        return translate("Queue", "At once")
    if seconds % 60 == 0:
        return translate("Queue", "After {minutes}").format(minutes=words.minutes_words(seconds // 60))
    return translate("Queue", "After {seconds} seconds").format(seconds=words.number(seconds))

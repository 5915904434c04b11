"""What is still to be done before a till serves its first customer: one line a step, each with the way to it.

It opens by itself once a first start has brought a shop, again after each step and at each start until all are done or
left for later; and from the palette whenever somebody wants it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.card.marks import Fact
from app.ui.settings.sections import show_section
from app.ui.sheets import AWAY, LED, open_ready
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.settings import Settings
    from app.desk.views import ShopView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class Step(NamedTuple):
    """One thing to do: the section of the settings that does it, its words, and whether it is done."""

    section: str
    title: str
    meaning: str
    is_done: bool


_NO_PRINTER = "ready_no_printer"
"""The preference of a till that prints no tickets because somebody said so."""


def steps_of(shop: ShopView, settings: Settings, *, prints_none: bool = False) -> tuple[Step, ...]:
    """The steps of a new till, in the order in which they are best done; ``prints_none``: it is to have no printer."""
    return (
        Step(
            "places", translate("Ready", "Look over opening hours and special days"),
            translate("Ready", "Free times are cut out of them."),
            shop.place is not None and not shop.has_no_hours,
        ),
        Step(
            "till", translate("Ready", "Name this till"),
            translate("Ready", "Its letter stands before its tickets, so that two tills never give the same one."),
            bool(shop.till_letter),
        ),
        Step(
            "printers", translate("Ready", "Choose the ticket printer, and try it"),
            translate("Ready", "Without one the number is shown large."),
            bool(settings.ticket_printer) or prints_none,
        ),
        Step(
            "pins", translate("Ready", "Give PINs, a manager's first"),
            translate("Ready", "Until then everybody may do everything, and the till does not lock."),
            shop.is_guarded,
        ),
    )  # fmt: skip


class ReadySheet(QWidget):
    """The steps; what is done has a tick, and can be gone to all the same."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.setObjectName("ready")
        self.setAccessibleName(self.tr("Get this till ready"))
        self._scene = scene
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 20)
        self._column.setSpacing(10)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        why = self.tr("Nothing of this has to be done now: you can book and check in already.")
        self._column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        self._lead("1")
        scene.lanes.look("shop_settings", key=self, then=self._show, failed=lambda _: True)

    def _show(self, settings: Settings) -> None:
        if self._scene.shop is None:
            return
        steps = steps_of(self._scene.shop, settings, prints_none=bool(self._scene.preferences.text(_NO_PRINTER)))
        is_ready = all(step.is_done for step in steps)
        if is_ready and self._scene.preferences.text(LED):  # nobody asked for it, and there is nothing left to say
            self._scene.say(self.tr("This till is ready"), "good")
            self._leave()
            return
        for step in steps:
            self._add(step)
        done = Button(self.tr("Done") if is_ready else self.tr("Later"), "ready.later", kind=Kind.QUIET, parent=self)
        done.clicked.connect(self._leave)
        self._column.addWidget(done)

    def _add(self, step: Step) -> None:
        says = self.tr("{step}: open the settings").format(step=step.title)
        words = self.tr("Look at it") if step.is_done else self.tr("Do it now")
        go = Button(words, f"ready.{step.section}", says, icon="forward", parent=self)
        go.clicked.connect(partial(self._go, step.section))
        for part in (self._title(step), WrappedLabel(step.meaning, 12, "muted", parent=self), go):
            self._column.addWidget(part)
        if step.section == "printers" and not step.is_done:
            none = Button(self.tr("No printer here"), "ready.no_printer", kind=Kind.QUIET, parent=self)
            none.clicked.connect(self._do_without)
            self._column.addWidget(none)

    def _do_without(self) -> None:
        """This till is to print no tickets: said once, and shown as done."""
        self._scene.preferences.keep(_NO_PRINTER, "1")
        open_ready(self._scene)

    def _title(self, step: Step) -> QWidget:
        if not step.is_done:
            return WrappedLabel(step.title, 14, weight=600, parent=self)
        title = Fact("check", f"ready.{step.section}.done", "good_ink", self)
        title.say(step.title)
        return title

    def _lead(self, how: str) -> None:
        """Lead on from a first start like that, where one still leads here."""
        if self._scene.preferences.text(LED):
            self._scene.preferences.keep(LED, how)

    def _leave(self) -> None:
        self._lead("")
        self._scene.drawer_done.emit()

    def _go(self, section: str) -> None:
        self._lead(AWAY)
        self._scene.drawer_done.emit()
        show_section(self._scene, section)

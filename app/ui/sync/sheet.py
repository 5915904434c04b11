"""Everything about one step that needs a person: what was said, both values side by side, and each way to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.core.outgoing import OFFERED
from app.core.values import Kind as Record
from app.ui.card.asking import ReasonForm
from app.ui.card.marks import Fact, heading
from app.ui.page import Page
from app.ui.sync.acting import SyncActs
from app.ui.sync.compare import Compare
from app.ui.sync.lines import made_words, standing_words, step_words
from app.ui.sync.near import NearTimes
from app.ui.sync.saying import sentence
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk.views import SlotOption
    from app.desk.views_cards import AppointmentCard
    from app.desk.views_sync import StepLine, SyncView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class StepSheet(Page):
    """One step, live. ``begin`` is ``discard`` where a reason is to be asked for at once; ``decided`` closes it."""

    decided = Signal()

    def __init__(self, scene: Scene, line: StepLine, begin: str = "") -> None:
        super().__init__(scene, "step_sheet", translate("Sync", "A step that needs you"))
        self._line = line
        self._form: ReasonForm | None = None
        self._acts = SyncActs(scene, self.catch_up)
        now = scene.remote.at
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(WrappedLabel(step_words(line, now), 18, weight=700, parent=self))
        self._said = self._fact("warning", "said", sentence(standing_words(line)), "danger_ink")
        if line.kind not in OFFERED:
            self._fact("phone", "phone", line.phone or self.tr("No phone number is known."))
        self._fact("clock", "made", made_words(line, now))
        if line.differences:
            staff = {each.id: each.name for each in scene.shop.staff} if scene.shop is not None else {}
            column.addWidget(heading(self.tr("BOTH VALUES"), self))
            column.addWidget(Compare(line, staff, self))
        self.near = NearTimes(scene, "step.near", self)
        self.near.chosen.connect(self._move)
        self.near.hide()
        column.addWidget(self.near)
        self._add_ways()
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        column.addStretch(1)
        if begin == "discard":
            self._ask_discard()

    def refresh(self) -> None:
        self.scene.lanes.look("sync_view", then=self._show, key=(id(self), "view"))
        if self._line.kind is Record.APPOINTMENT and self._line.standing == "refused":
            self.scene.lanes.look(
                "appointment_card", self._line.record_id, then=self._ask_times, key=(id(self), "card")
            )

    def _fact(self, icon: str, name: str, text: str, ink: str = "ink") -> Fact:
        fact = Fact(icon, f"step.{name}", ink, self)
        fact.say(text)
        self._column.addWidget(fact)
        return fact

    def _add_ways(self) -> None:
        ways, line = FlowLayout(), self._line
        is_conflict, is_gone = line.standing == "conflict", line.standing == "gone"
        if is_conflict or is_gone:
            mine = self.tr("Tell it anew") if is_gone else self.tr("Keep ours")
            theirs = self.tr("Let it go here too") if is_gone else self.tr("Take theirs")
            self._way(ways, "mine", mine, Kind.PLAIN, lambda: self._acts.keep_mine(line))
            self._way(ways, "theirs", theirs, Kind.PLAIN, lambda: self._acts.take_theirs(line))
        else:
            self._way(ways, "retry", self.tr("Try again"), Kind.ACCENT, lambda: self._acts.retry(line))
        if line.kind in (Record.APPOINTMENT, Record.PROFILE):
            self._way(ways, "change", self.tr("Change…"), Kind.PLAIN, lambda: self._acts.change(line))
        if line.standing == "refused":
            self._way(ways, "discard", self.tr("Discard…"), Kind.QUIET, self._ask_discard)
        self._way(ways, "print", self.tr("Print"), Kind.QUIET, self._print)
        self._column.addLayout(ways)

    def _way(self, ways: FlowLayout, verb: str, text: str, kind: Kind, does: Callable[[], object]) -> None:
        button = Button(text, f"step.{verb}", kind=kind, parent=self)
        button.clicked.connect(does)
        ways.addWidget(button)

    def _show(self, view: SyncView) -> None:
        line = next((each for each in view.steps if each.seq == self._line.seq and each.needs_you), None)
        if line is None:
            self.scene.drawer_done.emit()
            self.decided.emit()
            return
        self._line = line
        self._said.say(sentence(standing_words(line)))
        self.filled.emit()

    def _ask_times(self, card: AppointmentCard) -> None:
        self.near.show()
        self.near.ask(card.appointment, card.place.timezone)

    def _move(self, slot: SlotOption, button: Button) -> None:
        self._acts.move(self._line, slot, button)

    def _ask_discard(self) -> None:
        if self._form is not None:
            return
        why = self.tr("Here it will be as it was before; the server never hears of it.")
        form = self._form = ReasonForm(why, self.tr("Discard it"), "step.discard_form", needed=True, kind=Kind.DANGER)
        form.given.connect(lambda reason: self._acts.discard(self._line, reason))
        form.dropped.connect(self._stop_asking)
        self._form_place.addWidget(form)
        form.show()
        form.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_asking(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def _print(self) -> None:
        from app.ui.sync.printing import print_steps

        print_steps(self.scene, [self._line])

"""On the card of a booking: that the remote has not confirmed it, or has refused it, and what is free instead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.ui.sync.acting import SyncActs
from app.ui.sync.lines import standing_words
from app.ui.sync.near import NearTimes
from app.ui.sync.saying import moment, remote_word, sentence

if TYPE_CHECKING:
    from app.desk.views import SlotOption
    from app.desk.views_cards import AppointmentCard
    from app.desk.views_sync import StepLine, SyncView
    from app.ui.card.sheet import Sheet
    from app.ui.scene import Scene
    from app.ui.widgets.button import Button

translate = QCoreApplication.translate


class RemoteFact(QObject):
    """Two parts of the card's column: a fact, and under it the nearest free times of a booking that was refused."""

    def __init__(self, scene: Scene, card: Sheet) -> None:
        super().__init__(card)
        self._scene = scene
        self._card: AppointmentCard | None = None
        self._line: StepLine | None = None
        self._acts = SyncActs(scene, card.catch_up)
        self.open, self.refused = (
            card.add_fact("sync", "remote"), card.add_fact("warning", "remote_refused", "danger_ink"),
        )  # fmt: skip
        self.near = NearTimes(scene, "card.near", card.body)
        self.near.chosen.connect(self._move)
        self.near.hide()
        card.column.addWidget(self.near)
        scene.remote.changed.connect(self._say)

    def show_of(self, card: AppointmentCard) -> None:
        """This is the booking as it is by now."""
        self._card = card
        self._say()

    def _say(self) -> None:
        card, remote = self._card, self._scene.remote
        if card is None:
            return
        state = remote.unconfirmed.get(card.appointment.id, "")
        self.open.say(self._open_words() if state in ("pending", "sending") else "")
        if state in ("refused", "conflict"):
            take = partial(self._take, card.appointment.id)
            self._scene.lanes.look("sync_view", then=take, failed=lambda _: False, key=(id(self), "view"))
        else:
            self._line = None
            self.refused.say("")
            self.near.hide()

    def _open_words(self) -> str:
        remote = self._scene.remote
        heard = remote.report.last_heard if remote.report is not None else None
        name = remote_word(remote.name)
        if not heard:
            return translate("Sync", "Not confirmed by {remote} yet").format(remote=name)
        text = translate("Sync", "Not confirmed by {remote}, as of {time}")
        return text.format(remote=name, time=moment(heard, self._scene.zone, remote.at))

    def _take(self, appointment_id: str, view: SyncView) -> None:
        card = self._card
        if card is None or card.appointment.id != appointment_id:
            return
        found = (each for each in view.steps if each.record_id == appointment_id and each.needs_you)
        line = self._line = next(found, None)
        self.refused.say(self._refused_words(line) if line is not None else "")
        is_refused = line is not None and line.standing == "refused"
        self.near.setVisible(is_refused)
        if is_refused:
            self.near.ask(card.appointment, card.place.timezone)

    def _refused_words(self, line: StepLine) -> str:
        """What was said, and whom to call, which is said higher up where it is known."""
        said, unknown = sentence(standing_words(line)), translate("Sync", "No phone number is known.")
        return said if line.phone else f"{said} {unknown}"

    def _move(self, slot: SlotOption, button: Button) -> None:
        if self._line is not None:
            self._acts.move(self._line, slot, button)

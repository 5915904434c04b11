"""What a person decides on steps that the remote did not take; each decision is said, and told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.values import Kind
from app.ui.sync.lines import step_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from app.desk.views import SlotOption
    from app.desk.views_sync import StepLine
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class SyncActs:
    """The decisions; ``renew`` reads what is shown anew where one was refused: it is no longer so."""

    def __init__(self, scene: Scene, renew: Callable[[], None]) -> None:
        self._scene, self._renew = scene, renew

    def retry(self, line: StepLine, button: QAbstractButton | None = None) -> None:
        """Tell it again."""
        self._decide("retry_step", line, translate("Sync", "Tried again: {step}"), button)

    def keep_mine(self, line: StepLine, button: QAbstractButton | None = None) -> None:
        """Let our values stand."""
        self._decide("keep_mine", line, translate("Sync", "Ours stands: {step}"), button)

    def take_theirs(self, line: StepLine, button: QAbstractButton | None = None) -> None:
        """Let theirs stand."""
        self._decide("take_theirs", line, translate("Sync", "Theirs stands: {step}"), button)

    def discard(self, line: StepLine, reason: str, then: Callable[[], None] | None = None) -> None:
        """Let it go, with a reason."""
        self._decide("discard_step", line, translate("Sync", "Discarded: {step}"), None, then, reason=reason)

    def change(self, line: StepLine) -> None:
        """Open what it is about, to be changed there."""
        if line.kind is Kind.APPOINTMENT:
            self._scene.card_wanted.emit(line.record_id)
        elif line.kind is Kind.PROFILE:
            self._scene.customer_wanted.emit(line.record_id)

    def move(
        self, line: StepLine, slot: SlotOption, button: QAbstractButton | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        """Give it another time, and tell it again."""

        def moved(_: object) -> None:
            self._scene.lanes.act("retry_step", line.seq, then=lambda _: done(), failed=lambda _: done())

        def done() -> None:
            self._scene.remote.wake_wanted.emit()
            if then is not None:
                then()

        staff = [each.id for each in slot.staff]
        self._scene.act(
            "reschedule", line.record_id, start=slot.start, end=slot.end, staff_id=staff[0] if staff else None,
            about=line.whom, button=button, then=moved, failed=self._refused,
        )  # fmt: skip

    def _decide(
        self, verb: str, line: StepLine, said: str, button: QAbstractButton | None,
        then: Callable[[], None] | None = None, **given: str,
    ) -> None:  # fmt: skip
        def done(_: object) -> None:
            self._scene.say_done(said.format(step=step_words(line, self._scene.remote.at)), (str(line.seq),))
            self._scene.remote.wake_wanted.emit()
            if then is not None:
                then()

        self._scene.lanes.act(verb, line.seq, then=done, failed=self._refused, button=button, **given)

    def _refused(self, _: object) -> bool:
        self._renew()
        return True

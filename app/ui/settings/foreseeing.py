"""What a change of the open record would do is asked for a moment after it, and said at the foot of its section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.values import Kind
from app.ui.settings.drafts import NEW
from app.ui.settings.outside import show_left

if TYPE_CHECKING:
    from app.core.offer_checks import Wrong
    from app.core.values import Changes
    from app.desk.views_offer import LeftBooking, OfferEffects
    from app.ui.settings.record_section import RecordSection

_PAUSE_MILLISECONDS = 150
"""How long after the last change its effects are asked for."""


class Foresight(QObject):
    """Asks, and shows what is answered: the times, the bookings that are left, and what is wrong at its field."""

    def __init__(self, section: RecordSection) -> None:
        super().__init__(section)
        self._section = section
        self._is_quiet = False
        """Whether what is said stays until it is answered: nobody has changed anything here."""
        self._left: tuple[LeftBooking, ...] = ()
        self.wrong: tuple[Wrong, ...] = ()
        """What was wrong when it was last asked."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.ask)
        section.foot.left_wanted.connect(lambda: show_left(section.scene, self._left))
        section.scene.changed.connect(self._hear)

    def ask_soon(self) -> None:
        """Ask once nobody has changed anything for a moment."""
        self._pause.start()

    def _hear(self, changes: Changes) -> None:
        """What is offered or booked has changed, so what is said at the foot may not be so any more."""
        section = self._section
        kinds = (section.kinds or frozenset()) | {Kind.APPOINTMENT}
        if section.foot.isVisible() and (not changes.kinds or changes.kinds & kinds):
            self._is_quiet = True
            self.ask_soon()

    def ask(self) -> None:
        """Ask what the change would do, and what is wrong with it."""
        section, draft = self._section, self._section.draft
        is_quiet, self._is_quiet = self._is_quiet, False
        if section.removal.is_open:
            section.removal.look()
            return
        if draft is None or section.view is None:
            return
        section.form.show_wrong((), draft.unreadable)
        if not draft.is_changed:
            section.scene.lanes.forget((id(section), "effects"))
            section.foot.wait()  # or its next change would be shown with what was said last
            return
        if not is_quiet:
            section.foot.wait()
        section.scene.lanes.look(
            "offer_effects", draft.before, draft.after, then=self._show, failed=lambda _: False,
            key=(id(section), "effects"), **section.foreseen(draft),
        )  # fmt: skip

    def keep_left(self, left: tuple[LeftBooking, ...]) -> None:
        """These are the bookings that are left by what is said at the foot."""
        self._left = left

    def _show(self, effects: OfferEffects) -> None:
        section, draft = self._section, self._section.draft
        if draft is None or section.view is None:
            return
        self.wrong = effects.wrong
        self.keep_left(effects.left)
        # Nobody is told off for a name that they are about to write.
        is_begun = section.key != NEW or bool(getattr(draft.after, "name", ""))
        section.form.show_wrong(effects.wrong if is_begun else (), draft.unreadable)
        said = "" if section.tells_of_times else section.effect_words(draft)
        also = section.also_said(draft)
        section.foot.show_effects(effects, section.view.today, said, also, can_keep=not draft.unreadable)
        if not is_begun:
            section.foot.says.set_ink("muted")
            section.foot.says.setText(self.tr("Give it a name to begin with."))

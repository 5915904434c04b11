"""Deleting the open record: what that would do is said at the foot first, and one more press does it.

What is in use cannot be deleted: the foot says so, and what retiring it would do, which is the press instead.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.core.errors import BadInput
from app.core.offer_checks import KINDS, RETIRED
from app.ui.second_press import second_press_of
from app.ui.settings.drafts import NEW, Draft

if TYPE_CHECKING:
    from app.desk.views_offer import RemovalEffects
    from app.ui.settings.record_section import RecordSection


class Removal(QObject):
    """Asks beforehand, and deletes or retires."""

    def __init__(self, section: RecordSection) -> None:
        super().__init__(section)
        self._section = section
        self.is_open = False
        """Whether the foot says what deleting would do."""
        self._is_used = False
        section.stage.remove.clicked.connect(self.ask)
        section.foot.do.clicked.connect(self._do)
        section.foot.stay.clicked.connect(self.close)

    @property
    def can_begin(self) -> bool:
        """Whether there is anything that may be deleted here."""
        section = self._section
        return section.key not in ("", NEW) and section.view is not None and section.view.owner is None

    def ask(self) -> None:
        """Ask what deleting the open record would do."""
        section = self._section
        if section.record is None or not self.can_begin:
            return
        self.is_open = True
        section.scene.lanes.forget((id(section), "effects"))
        section.foot.begin_removal()
        section.show_foot()
        self.look()

    def look(self) -> None:
        """Ask again, and leave what is said until then."""
        section, record = self._section, self._section.record
        if self.is_open and record is not None:
            section.scene.lanes.look(
                "removal_effects", record, then=partial(self._show, record), failed=self._fail,
                key=(id(section), "removal"),
            )  # fmt: skip

    def close(self) -> None:
        """Leave the record as it is, and say again what its change would do."""
        if self.is_open:
            focused = QApplication.focusWidget()
            if focused is not None and self._section.foot.isAncestorOf(focused):
                self._section.stage.remove.setFocus(Qt.FocusReason.TabFocusReason)
            self.end()
            self._section.foresight.ask()

    def end(self) -> None:
        """Speak of it no more."""
        if self.is_open:
            self.is_open = False
            self._section.scene.lanes.forget((id(self._section), "removal"))
            self._section.foot.end_removal()
            self._section.show_foot()

    def _show(self, record: Any, found: RemovalEffects) -> None:
        section = self._section
        if not self.is_open or section.view is None or record.id != section.key:
            return
        self._is_used = found.is_used
        section.foresight.keep_left(found.effects.left)
        instead = "" if _is_retired(record) else section.instead()
        does = instead if found.is_used and RETIRED[KINDS[type(record)]] else ""
        foot = section.foot
        before = "" if foot.do.isHidden() else foot.do.text()
        foot.show_removal(found, section.view.today, section.says_of_none, instead, does)
        if foot.do.text() != before:
            second_press_of(section).stir()  # nobody deletes by pressing Delete twice
        if section.stage.remove.hasFocus():
            (foot.stay if foot.do.isHidden() else foot.do).setFocus(Qt.FocusReason.TabFocusReason)

    def _fail(self, _error: Exception) -> bool:
        self.close()
        return True

    def _do(self) -> None:
        section, record = self._section, self._section.record
        if record is None:
            return
        if self._is_used:
            self._retire(record)
            return
        key = section.key

        def removed(_record: Any) -> None:
            self.end()
            section.drafts.pop(key, None)
            section.key = ""
            section.catch_up()

        about = section.option(record, section.view)[0] if section.view is not None else ""
        section.scene.act(
            "remove_offer", record, about=about, button=section.foot.do, then=removed, failed=self._ask_again
        )

    def _ask_again(self, error: Exception) -> bool:
        """It has come into use meanwhile, so what is said of it is not so any more."""
        if is_used := isinstance(error, BadInput):
            self.ask()
        return not is_used

    def _retire(self, record: Any) -> None:
        """Keep the record so that nobody uses it any more.

        What is changed in its form and not saved is not kept by this press either: it is one more of those changes.
        """
        section, fields = self._section, RETIRED[KINDS[type(record)]]
        self.end()
        if section.key in section.drafts:
            section.change(**fields)
        else:
            section.keeper.keep(section.key, Draft(record, replace(record, **fields)))


def _is_retired(record: Any) -> bool:
    fields = RETIRED[KINDS[type(record)]]
    return bool(fields) and replace(record, **fields) == record

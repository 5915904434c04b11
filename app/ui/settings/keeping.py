"""Keeping a record as it is wanted: one press, what is refused said where it is wrong, and letting the changes be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.core.errors import BadInput, Refused
from app.core.offer_checks import Wrong
from app.core.offer_merge import merge_offer
from app.core.refusals import Code
from app.ui.settings.drafts import NEW, Draft
from app.ui.settings.fields import FormField
from app.ui.widgets.field import settle

if TYPE_CHECKING:
    from app.ui.settings.record_section import RecordSection


class Keeper(QObject):
    """Saves and discards what is changed in a section."""

    def __init__(self, section: RecordSection) -> None:
        super().__init__(section)
        self._section = section
        section.foot.save.clicked.connect(self.save)
        section.foot.drop.clicked.connect(self._drop)
        for field in section.form.findChildren(FormField):
            field.entered.connect(self.press)

    def save(self) -> None:
        """Have the open record as it is wanted."""
        if (draft := self._section.draft) is not None:
            self.keep(self._section.key, draft)

    def keep(self, key: str, draft: Draft) -> None:
        """Have a record as it is wanted, with a way back."""
        section, view = self._section, self._section.view
        if view is None:
            return

        def saved(record: Any) -> None:
            section.drafts.pop(key, None)
            if section.key == key:
                section.key = record.id
                settle(section.form)
            section.catch_up()

        section.scene.act(
            "change_offer", draft.before, section.wanted(draft),
            about=section.option(draft.after, view)[0] or section.stage.title.text(),
            button=section.foot.save, then=saved, failed=self._tell_wrong, **section.besides(draft),
        )  # fmt: skip

    def press(self) -> None:
        """Save by a key, where the button could be pressed."""
        if self._section.foot.save.isVisible() and self._section.foot.save.isEnabled():
            self.save()

    def _tell_wrong(self, error: Exception) -> bool:
        """What is wrong is said at the field, where there is one."""
        section, draft = self._section, self._section.draft
        if draft is not None and isinstance(error, Refused):
            is_meanwhile = any(each.code is Code.CHANGED_SINCE for each in error.reasons)
            return not (is_meanwhile and self._begin_from_theirs(draft))
        if not isinstance(error, BadInput):
            return True
        if error.where not in section.form.fields:
            return not section.form.tell_part(error)
        found = section.foresight.wrong
        here = [each for each in found if each.field == error.where] or [Wrong(error.where, "missing")]
        section.form.show_wrong(here, draft.unreadable if draft else ())
        section.form.focus_wrong()
        return False

    def _begin_from_theirs(self, draft: Draft) -> bool:
        """Let the changes be some of the record as somebody else has made it meanwhile; whether it is there."""
        section = self._section
        stands = section.record
        if stands is None or draft.before is None:
            return False
        mine = merge_offer(stands, draft.before, draft.after, is_over=True)
        section.keep_draft(Draft(stands, mine, draft.unreadable))
        section.scene.say(
            self.tr("Somebody else has changed this meanwhile. Save again to have it as you want it."), "refused"
        )
        return True

    def _drop(self) -> None:
        """Let the changes be, with a way to have them again."""
        section = self._section
        key, draft = section.key, section.draft
        section.drafts.pop(key, None)
        if key == NEW:
            section.key = ""
        section.show_stage()
        section.foresight.ask()
        if draft is not None and draft.is_changed:
            section.scene.say(self.tr("Changes discarded"), "plain", self.tr("Have them again"),
                              lambda: self._have_again(key, draft), is_own=True)  # fmt: skip

    def _have_again(self, key: str, draft: Draft) -> None:
        self._section.drafts[key] = draft
        self._section.open_record(key)

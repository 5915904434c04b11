"""A section of records: the list, the one that is open in a form, what its change would do, and one press to keep it.

What was changed and not saved stays, record by record, over a restart too: leaving asks nothing.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.core.offer_checks import Offer
from app.core.values import Kind
from app.ui.page import Key, Page
from app.ui.settings.drafts import NEW, Draft, Shelf
from app.ui.settings.effects import EffectBar
from app.ui.settings.fields import UNREADABLE
from app.ui.settings.foreseeing import Foresight
from app.ui.settings.keeping import Keeper
from app.ui.settings.outside import OutsideNote
from app.ui.settings.owner import OwnerNote
from app.ui.settings.record_stage import RecordStage, options_of
from app.ui.settings.removing import Removal

if TYPE_CHECKING:
    from app.desk.views_offer import OfferView
    from app.ui.scene import Scene
    from app.ui.settings.form import RecordForm

translate = QCoreApplication.translate


class RecordSection(Page):
    """What the sections of places, services, staff, forms and targets share."""

    kinds = frozenset(
        {Kind.LOCATION, Kind.DEFINITION, Kind.STAFF, Kind.QUESTIONNAIRE, Kind.TARGET, Kind.SETTING, Kind.DEVICE}
    )
    tells_of_times = True
    """Whether a change can make bookable times come or go."""
    unsaved = Signal(bool)
    """Whether anything of the section is changed and not saved."""

    def __init__(self, scene: Scene, name: str, says: str, *, new_words: str, empty: str) -> None:
        super().__init__(scene, f"settings.{name}", says)
        self.name = name
        self.view: OfferView | None = None
        self.drafts: dict[str, Draft] = {}
        self.key = ""
        """The record that is open; nothing while the list is shown."""
        self._shelf = Shelf(scene.preferences, name)
        self.note = OwnerNote(scene, self)
        self.form = self.make_form()
        self.outside = OutsideNote(scene, f"settings.{name}", self)
        parts = self.form, self.note, self.outside
        self.stage = RecordStage(name, says, *parts, new_words=new_words, empty=empty)
        self.head = self.stage.head
        self.foot = EffectBar(f"settings.{name}")
        self.foresight = Foresight(self)
        self.keeper = Keeper(self)
        self.removal = Removal(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        self._listen()

    @abstractmethod
    def make_form(self) -> RecordForm:
        """The form, without a record."""

    @abstractmethod
    def records(self, view: OfferView) -> Mapping[str, Any]:
        """The records by id."""

    @abstractmethod
    def blank(self, view: OfferView) -> Offer:
        """A new record, with nothing in it yet."""

    @abstractmethod
    def option(self, record: Any, view: OfferView) -> tuple[str, str]:
        """The line of a record: its name, and a fact."""

    @abstractmethod
    def instead(self) -> str:
        """What to do with a record that is in use and cannot be deleted, on a button that retires it where one can."""

    def fill(self, record: Any, _view: OfferView) -> None:
        """Offer what the form has to choose from, and show the record."""
        self.form.show_record(record)

    @property
    def says_of_none(self) -> str:
        """What is said where no bookable time depends on what is kept here; nothing where times do."""
        return "" if self.tells_of_times else self.tr("Nothing that can be booked depends on it.")

    def effect_words(self, _draft: Draft) -> str:
        """What a change does that no bookable time depends on."""
        return self.says_of_none

    def wanted(self, draft: Draft) -> Any:
        """The record as the verb takes it."""
        return draft.after

    def besides(self, _draft: Draft) -> dict[str, Any]:
        """What the verb takes beside the record."""
        return {}

    def foreseen(self, _draft: Draft) -> dict[str, Any]:
        """What the question takes beside the record what its change would do."""
        return {}

    def also_said(self, _draft: Draft) -> str:
        """What is said at the foot beside what a change would do."""
        return ""

    def refresh(self) -> None:
        self.scene.lanes.look("offer_view", then=self._show, key=(id(self), "offer"))

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+S", translate("Settings", "Save what was changed")),
            Key("Esc", translate("Settings", "Back to the list; what was changed stays")),
        )

    def open_record(self, key: str) -> None:
        """Show a record in the form, as it was left."""
        if self.view is None:
            return
        self.removal.end()
        self.key = key
        self.form.keep_typed(())
        if key in self.drafts:  # what said nothing when it was left is not to be had again
            self.drafts[key] = self.drafts[key]._replace(unreadable=frozenset())
        self.show_stage()
        self.foresight.ask()

    def leave(self) -> None:
        """Back to the list; what was changed stays."""
        self.removal.end()
        key, self.key = self.key, ""
        self.show_stage()
        self.stage.list.choose(key)
        self.stage.list.setFocus()

    def step_back(self) -> None:
        """Leave what is open: the question whether to delete, then the record."""
        (self.removal.close if self.removal.is_open else self.leave)()

    @property
    def record(self) -> Any:
        """The record that is open, as it stands; None for a new one, and where it is gone."""
        return self.records(self.view).get(self.key) if self.view is not None else None

    @property
    def draft(self) -> Draft | None:
        """The record that is open, as it is wanted."""
        if self.view is None or not self.key:
            return None
        if self.key in self.drafts:
            return self.drafts[self.key]
        if self.key == NEW:
            return Draft(None, self.blank(self.view))
        record = self.record
        return None if record is None else Draft(record, record)

    def change(self, **fields: Any) -> None:
        """Want some fields of the open record otherwise."""
        draft = self.draft
        if draft is not None:
            readable = draft.unreadable - fields.keys()
            self.keep_draft(Draft(draft.before, replace(draft.after, **fields), readable))

    def keep_draft(self, draft: Draft) -> None:
        """Want the open record so, and ask what that would do."""
        self.drafts[self.key] = draft
        if not draft.is_changed:
            del self.drafts[self.key]
        self.removal.end()
        if self.view is not None:
            self._show_record(draft, self.view)
        self.show_foot()
        self._tell_unsaved()
        self.foresight.ask_soon()

    def show_stage(self) -> None:
        """Show the list, or the record that is open."""
        view, draft = self.view, self.draft
        if view is None:
            return
        if self.key and draft is None:
            self.key = ""  # it is gone
            self.removal.end()
        if self.key and draft is not None:
            self._show_record(draft, view)
        else:
            self._show_list(view)
        self.outside.look_at(self.record)
        self.show_foot()
        self._tell_unsaved()

    def show_foot(self) -> None:
        """Show the foot where it has something to say."""
        draft, view = self.draft, self.view
        is_changed = draft is not None and (draft.is_changed or self.key == NEW)
        self.foot.setVisible(is_changed or self.removal.is_open)
        is_own = view is not None and view.owner is None
        self.foot.save.setEnabled(is_changed and is_own and not (draft and draft.unreadable))

    def _listen(self) -> None:
        self.stage.list.chosen.connect(self.open_record)
        self.stage.new.clicked.connect(lambda: self.open_record(NEW))
        self.stage.new.clicked.connect(self.form.focus_first)
        self.stage.back.clicked.connect(self.leave)
        self.form.edited.connect(self._edit)

    def _show(self, view: OfferView) -> None:
        if self.view is None:
            self.drafts = self._shelf.take(self.records(view), self.blank(view))
        self.view = view
        self.note.show_owner(view.owner, view.hub)
        if not self.removal.can_begin:
            self.removal.end()
        self.show_stage()
        self.filled.emit()

    def _tell_unsaved(self) -> None:
        self._shelf.keep(self.drafts)
        self.unsaved.emit(any(each.is_changed for each in self.drafts.values()))

    def _show_list(self, view: OfferView) -> None:
        options = options_of(self.records(view), self.drafts, lambda record: self.option(record, view))
        self.stage.show_list(options, can_add=view.owner is None)

    def _show_record(self, draft: Draft, view: OfferView) -> None:
        title, _ = self.option(draft.after, view)
        self.stage.show_form(title, can_edit=view.owner is None, can_remove=self.removal.can_begin)
        self.form.keep_typed(draft.unreadable)
        self.fill(draft.after, view)

    def _edit(self, field: str, value: object) -> None:
        draft = self.draft
        if draft is None:
            return
        if value is UNREADABLE:
            self.keep_draft(draft._replace(unreadable=draft.unreadable | {field}))
        else:
            self.change(**{field: value})

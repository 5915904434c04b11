"""A section of records: the list, the one that is open in a form, what its change would do, and one press to keep it.

What was changed and not saved stays, record by record, over a restart too: leaving asks nothing.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import BadInput, Refused
from app.core.offer_checks import Offer, Wrong
from app.core.offer_merge import merge_offer
from app.core.refusals import Code
from app.core.values import Kind
from app.ui.booking.leaving import LeaveKey
from app.ui.page import Key, Page
from app.ui.settings.drafts import NEW, Draft, Shelf
from app.ui.settings.effects import EffectBar, booking_words
from app.ui.settings.fields import UNREADABLE
from app.ui.settings.owner import OwnerNote
from app.ui.settings.retiring import say_used
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as Look
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import settle
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.desk.views_offer import OfferEffects, OfferView
    from app.ui.scene import Scene
    from app.ui.settings.form import RecordForm

translate = QCoreApplication.translate
_PAUSE_MILLISECONDS = 150
"""How long after the last change its effects are asked for."""


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
        self._effects: OfferEffects | None = None
        self._shelf = Shelf(scene.preferences, name)
        self.note = OwnerNote(scene, self)
        self.list = Choice(f"settings.{name}.list", says, self)
        self.empty = WrappedLabel(empty, 14, "muted", parent=self)
        self.new = Button(new_words, f"settings.{name}.new", kind=Look.ACCENT, icon="plus", parent=self)
        self.back = Button(self.tr("All of them"), f"settings.{name}.back", kind=Look.QUIET, icon="back", parent=self)
        self.title = Label("", 18, 700, parent=self)
        self.form = self.make_form()
        self.remove = Button(self.tr("Delete"), f"settings.{name}.delete", kind=Look.QUIET, icon="cross", parent=self)
        self.foot = EffectBar(f"settings.{name}")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._lay_out(says)
        self._listen()

    # what each section says

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

    def fill(self, record: Any, _view: OfferView) -> None:
        """Offer what the form has to choose from, and show the record."""
        self.form.show_record(record)

    def effect_words(self, _draft: Draft) -> str:
        """What a change does that no bookable time depends on."""
        return self.tr("Nothing that can be booked depends on it.")

    def wanted(self, draft: Draft) -> Any:
        """The record as the verb takes it."""
        return draft.after

    def besides(self, _draft: Draft) -> dict[str, Any]:
        """What the verb takes beside the record."""
        return {}

    # the page

    def refresh(self) -> None:
        self.scene.lanes.look("offer_view", then=self._show, key=(id(self), "offer"))

    def open_record(self, key: str) -> None:
        """Show a record in the form, as it was left."""
        if self.view is None:
            return
        self.key = key
        self.form.keep_typed(())
        if key in self.drafts:  # what said nothing when it was left is not to be had again
            self.drafts[key] = self.drafts[key]._replace(unreadable=frozenset())
        self._show_stage()
        self._ask()

    @property
    def draft(self) -> Draft | None:
        """The record that is open."""
        if self.view is None or not self.key:
            return None
        if self.key in self.drafts:
            return self.drafts[self.key]
        if self.key == NEW:
            return Draft(None, self.blank(self.view))
        record = self.records(self.view).get(self.key)
        return None if record is None else Draft(record, record)

    def change(self, **fields: Any) -> None:
        """Want some fields of the open record otherwise."""
        draft = self.draft
        if draft is not None:
            readable = draft.unreadable - fields.keys()
            self._keep_draft(Draft(draft.before, replace(draft.after, **fields), readable))

    def _lay_out(self, says: str) -> None:
        column, acts = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 12, 16, 20)
        column.setSpacing(10)
        head = Label(says, 18, 700, parent=self)
        self._listed: tuple[QWidget, ...] = (head, self.empty, self.list, self.new)
        self._opened: tuple[QWidget, ...] = (self.back, self.title, self.form)
        column.addLayout(acts)
        acts.addWidget(self.back)
        shown: tuple[QWidget, ...] = (head, self.title, self.note, self.empty, self.list, self.form)
        for part in shown:
            column.addWidget(part)
        line = FlowLayout()
        line.addWidget(self.new)
        line.addWidget(self.remove)
        column.addLayout(line)
        self.remove.hide()
        column.addStretch(1)
        for each in (*self._listed, *self._opened):
            each.hide()

    def _listen(self) -> None:
        self.list.chosen.connect(self.open_record)
        self.new.clicked.connect(lambda: self.open_record(NEW))
        self.remove.clicked.connect(self._remove)
        self.back.clicked.connect(self.leave)
        self.form.edited.connect(self._edit)
        self._pause.timeout.connect(self._ask)
        self.foot.save.clicked.connect(self._save)
        self.foot.drop.clicked.connect(self._drop)
        self.foot.left_wanted.connect(self._show_left)
        LeaveKey(self, self._leave_form)
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._press_save)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+S", translate("Settings", "Save what was changed")),
            Key("Esc", translate("Settings", "Back to the list; what was changed stays")),
        )

    def _press_save(self) -> None:
        if self.foot.isVisible() and self.foot.save.isEnabled():
            self._save()

    def _leave_form(self) -> None:
        if self.key:
            self.leave()

    def leave(self) -> None:
        """Back to the list; what was changed stays."""
        key, self.key = self.key, ""
        self._show_stage()
        self.list.choose(key)
        self.list.setFocus()

    def _show(self, view: OfferView) -> None:
        if self.view is None:
            self.drafts = self._shelf.take(self.records(view), self.blank(view))
        self.view = view
        self.note.show_owner(view.owner, view.hub)
        self._show_stage()
        self.filled.emit()

    def _show_stage(self) -> None:
        view, draft = self.view, self.draft
        if view is None:
            return
        if self.key and draft is None:
            self.key = ""  # it is gone
        is_open = bool(self.key)
        for part in self._listed:
            part.setVisible(not is_open)
        for part in self._opened:
            part.setVisible(is_open)
        self.remove.setVisible(self.key not in ("", NEW) and view.owner is None)
        if is_open and draft is not None:
            self._show_record(draft, view)
        else:
            self._show_list(view)
        self._show_foot(draft)
        self._tell_unsaved()

    def _tell_unsaved(self) -> None:
        self._shelf.keep(self.drafts)
        self.unsaved.emit(any(each.is_changed for each in self.drafts.values()))

    def _show_list(self, view: OfferView) -> None:
        options = []
        for key, record in self.records(view).items():
            kept = self.drafts.get(key)
            title, fact = self.option(kept.after if kept else record, view)
            options.append(Option(key, title, self.tr("not saved") if kept and kept.is_changed else fact, name=key))
        if NEW in self.drafts:
            title, _ = self.option(self.drafts[NEW].after, view)
            options.append(Option(NEW, title or self.tr("New"), self.tr("not saved"), name="draft"))
        self.list.show_options(options, self.list.key)
        self.empty.setVisible(not options)
        self.new.setVisible(view.owner is None)

    def _show_record(self, draft: Draft, view: OfferView) -> None:
        title, _ = self.option(draft.after, view)
        self.title.setText(title or self.new.text())
        self.form.setEnabled(view.owner is None)
        self.form.keep_typed(draft.unreadable)
        self.fill(draft.after, view)

    def _show_foot(self, draft: Draft | None) -> None:
        is_changed = draft is not None and (draft.is_changed or self.key == NEW)
        self.foot.setVisible(is_changed)
        is_own = self.view is not None and self.view.owner is None
        self.foot.save.setEnabled(is_changed and is_own and not (draft and draft.unreadable))

    def _edit(self, field: str, value: object) -> None:
        draft = self.draft
        if draft is None:
            return
        if value is UNREADABLE:
            self._keep_draft(draft._replace(unreadable=draft.unreadable | {field}))
        else:
            self.change(**{field: value})

    def _keep_draft(self, draft: Draft) -> None:
        self.drafts[self.key] = draft
        if not draft.is_changed:
            del self.drafts[self.key]
        if self.view is not None:
            self._show_record(draft, self.view)
        self._show_foot(draft)
        self._tell_unsaved()
        self._pause.start()

    def _ask(self) -> None:
        """Ask what the change would do, and what is wrong with it."""
        draft, view = self.draft, self.view
        if draft is None or view is None:
            return
        self.form.show_wrong((), draft.unreadable)
        if not draft.is_changed:
            self.scene.lanes.forget((id(self), "effects"))
            return
        self.foot.wait()
        self.scene.lanes.look(
            "offer_effects", draft.before, draft.after, then=self._show_effects, failed=lambda _: False,
            key=(id(self), "effects"),
        )  # fmt: skip

    def _show_effects(self, effects: OfferEffects) -> None:
        draft, view = self.draft, self.view
        if draft is None or view is None:
            return
        self._effects = effects
        # Nobody is told off for a name that they are about to write.
        is_begun = self.key != NEW or bool(getattr(draft.after, "name", ""))
        self.form.show_wrong(effects.wrong if is_begun else (), draft.unreadable)
        said = "" if self.tells_of_times else self.effect_words(draft)
        self.foot.show_effects(effects, view.today, said)
        if not is_begun:
            self.foot.says.set_ink("muted")
            self.foot.says.setText(self.tr("Give it a name to begin with."))

    def _save(self) -> None:
        if (draft := self.draft) is not None:
            self.keep(self.key, draft)

    def keep(self, key: str, draft: Draft) -> None:
        """Have a record as it is wanted, with a way back."""
        view = self.view
        if view is None:
            return

        def saved(record: Any) -> None:
            self.drafts.pop(key, None)
            if self.key == key:
                self.key = record.id
                settle(self.form)
            self.catch_up()

        self.scene.act(
            "change_offer", draft.before, self.wanted(draft),
            about=self.option(draft.after, view)[0] or self.title.text(),
            button=self.foot.save, then=saved, failed=self._tell_wrong, **self.besides(draft),
        )  # fmt: skip

    @abstractmethod
    def instead(self) -> str:
        """What to do with a record that is in use and cannot be deleted, on a button that retires it where one can."""

    def _remove(self) -> None:
        record = self.records(self.view).get(self.key) if self.view is not None else None
        if record is None or self.view is None:
            return
        key = self.key

        def removed(_record: Any) -> None:
            self.drafts.pop(key, None)
            self.key = ""
            self.catch_up()

        def used(error: Exception) -> bool:
            if is_used := isinstance(error, BadInput):
                say_used(self, record)
            return not is_used

        about = self.option(record, self.view)[0]
        self.scene.act("remove_offer", record, about=about, button=self.remove, then=removed, failed=used)

    def _tell_wrong(self, error: Exception) -> bool:
        """What is wrong is said at the field, where there is one."""
        draft = self.draft
        if draft is not None and isinstance(error, Refused):
            is_meanwhile = any(each.code is Code.CHANGED_SINCE for each in error.reasons)
            return not (is_meanwhile and self._begin_from_theirs(draft))
        if not isinstance(error, BadInput) or error.where not in self.form.fields:
            return True
        found = self._effects.wrong if self._effects is not None else ()
        here = [each for each in found if each.field == error.where] or [Wrong(error.where, "missing")]
        self.form.show_wrong(here, draft.unreadable if draft else ())
        self.form.focus_wrong()
        return False

    def _begin_from_theirs(self, draft: Draft) -> bool:
        """Let the changes be some of the record as somebody else has made it meanwhile; whether it is there."""
        stands = self.records(self.view).get(self.key) if self.view is not None else None
        if stands is None or draft.before is None:
            return False
        mine = merge_offer(stands, draft.before, draft.after, is_over=True)
        self._keep_draft(Draft(stands, mine, draft.unreadable))
        self.scene.say(
            self.tr("Somebody else has changed this meanwhile. Save again to have it as you want it."), "refused"
        )
        return True

    def _drop(self) -> None:
        """Let the changes be, with a way to have them again."""
        key, draft = self.key, self.draft
        self.drafts.pop(key, None)
        if key == NEW:
            self.key = ""
        self._show_stage()
        self._ask()
        if draft is not None and draft.is_changed:
            self.scene.say(self.tr("Changes discarded"), "plain", self.tr("Have them again"),
                           lambda: self._have_again(key, draft), is_own=True)  # fmt: skip

    def _have_again(self, key: str, draft: Draft) -> None:
        self.drafts[key] = draft
        self.key = key
        self._show_stage()
        self._ask()

    def _show_left(self) -> None:
        """The bookings that the change would leave, each a press away from its card."""
        if self._effects is None:
            return
        choice = Choice("settings.left", self.tr("Bookings left uncovered"))
        choice.setContentsMargins(16, 4, 16, 16)
        choice.show_options([Option(each.id, each.customer, booking_words(each)) for each in self._effects.left])
        choice.chosen.connect(self.scene.card_wanted)
        self.scene.open_drawer(choice, self.tr("Bookings left uncovered"))

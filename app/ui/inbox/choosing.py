"""Several requests at once: who is chosen, which of them fit together, and the bar that answers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.rivals import fitting_together
from app.ui import words
from app.ui.beside import listed
from app.ui.inbox.sieve import is_past
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import AskCard
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.desk.views_inbox import InboxView, RequestItem

translate = QCoreApplication.translate


class Together(NamedTuple):
    """Of those chosen, who can be approved in one act, who wants what one of them has, and whose time cannot be had."""

    fit: tuple[RequestItem, ...]
    crowded: tuple[RequestItem, ...]
    unfit: tuple[RequestItem, ...]


def together(view: InboxView, chosen: Iterable[str]) -> Together:
    """Whoever asked first has their time."""
    wanted = set(chosen)
    items = {item.id: item for item in view.requests if item.id in wanted}
    unfit = tuple(item for item in items.values() if item.reasons or is_past(item, view))
    open_ids = items.keys() - {item.id for item in unfit}
    fit, left = fitting_together([each for each in view.askings if each.id in open_ids], view.rooms)
    return Together(tuple(items[each] for each in fit), tuple(items[each] for each in left), unfit)


class Chosen:
    """The requests that are chosen, in the order in which they were."""

    def __init__(self) -> None:
        self._ids: dict[str, None] = {}
        self._anchor = ""

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(self._ids)

    def toggle(self, key: str) -> None:
        """Take one more, or one less."""
        self._anchor = key
        if key in self._ids:
            del self._ids[key]
        else:
            self._ids[key] = None

    def reach(self, key: str, shown: Sequence[str]) -> None:
        """Take all from the one that was taken last to this one."""
        start = shown.index(self._anchor) if self._anchor in shown else shown.index(key)
        first, last = sorted((start, shown.index(key)))
        self._ids.update(dict.fromkeys(shown[first : last + 1]))
        self._anchor = self._anchor if self._anchor in shown else key

    def take(self, keys: Iterable[str]) -> None:
        """Take exactly these."""
        self._ids = dict.fromkeys(keys)

    def keep_only(self, keys: Iterable[str]) -> None:
        """Let go of whoever is not among these any more."""
        known = set(keys)
        self._ids = {key: None for key in self._ids if key in known}


class ChosenBar(AskCard):
    """How many are chosen, what approving them comes to, and their answers. The buttons carry whom they are about."""

    approved = Signal(object)
    rejected = Signal(object)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox.many", translate("Inbox", "Those that are chosen"), parent)
        self._fit: tuple[RequestItem, ...] = ()
        self._all: tuple[RequestItem, ...] = ()
        self._count = Label("", 14, 600, parent=self)
        self._facts = Label("", 13, ink="muted", parent=self)
        self._facts.setObjectName("inbox.many.facts")
        self._facts.setWordWrap(True)
        self.approve = Button("", "inbox.many.approve", kind=Kind.ACCENT, parent=self)
        self.reject = Button("", "inbox.many.reject", parent=self)
        none = Button(self.tr("Choose none"), "inbox.many.none", kind=Kind.QUIET, hint=self.tr("Esc"), parent=self)
        self.approve.clicked.connect(lambda: self.approved.emit(self._fit))
        self.reject.clicked.connect(lambda: self.rejected.emit(self._all))
        none.clicked.connect(self.dropped)
        column, buttons = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._count)
        column.addWidget(self._facts)
        column.addLayout(buttons)
        for button in (self.approve, self.reject, none):
            buttons.addWidget(button)

    def show_chosen(self, view: InboxView, chosen: Sequence[str]) -> None:
        """Say of these what can be done with all of them."""
        found = together(view, chosen)
        self._fit, wanted = found.fit, set(chosen)
        self._all = tuple(item for item in view.requests if item.id in wanted)
        count, fit = words.number(len(self._all)), words.number(len(found.fit))
        self._count.setText(self.tr("{count} chosen").format(count=count))
        self._facts.setText(together_words(found))
        if len(found.fit) == len(self._all):
            self.approve.say(self.tr("Approve all {count}").format(count=count))
        else:
            self.approve.say(self.tr("Approve the {count} that fit").format(count=fit))
        self.approve.setEnabled(bool(found.fit))
        self.reject.say(self.tr("Reject all {count}…").format(count=count))


def together_words(found: Together) -> str:
    """Which of those chosen can be approved, and why the others cannot: "2 of 3 fit together: …"."""
    names = [listed(item.name for item in items) for items in found]
    total = sum(len(items) for items in found)
    if len(found.fit) == total:
        return translate("Inbox", "All of them fit together.")
    fit = translate("Inbox", "{fit} of {count} fit together").format(
        fit=words.number(len(found.fit)), count=words.number(total)
    )
    parts = [f"{fit}: {names[0]}." if found.fit else f"{fit}."]
    if found.crowded:
        parts.append(translate("Inbox", "Who asked later goes without: {names}.").format(names=names[1]))
    if found.unfit:
        parts.append(translate("Inbox", "No longer possible: {names}.").format(names=names[2]))
    return " ".join(parts)

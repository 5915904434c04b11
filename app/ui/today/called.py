"""Who is called right now, where a narrow window shows no line: the ticket that was called out, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal

from app.ui import theme, words
from app.ui.beside import beside, listed
from app.ui.names import person_words
from app.ui.queue import saying
from app.ui.rows import measures
from app.ui.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.desk.views_board import LineItem, QueueView

translate = QCoreApplication.translate

_TEXT, _WEIGHT, _EDGES = 13, 600, 24
_SAMPLE = "WB012"
"""Room for a ticket as long as this is there while nobody is called too: the calendar below does not move for it."""


class CalledNow(Button):
    """Says it in as many words as there is room for; away while nobody is called. ``chosen`` carries who was pressed.

    Of several it carries none: the line has them all.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", name, icon="bell", parent=parent)
        self._called: tuple[LineItem, ...] = ()
        self._ways: tuple[str, ...] = ()
        self.clicked.connect(self._choose)
        self.hide()

    def show_view(self, view: QueueView) -> None:
        """Say who is called now, the latest call first; the longest way to say it is what a screen reader hears."""
        called = (item for item in view.line if item.state == "called")
        self._called = tuple(sorted(called, key=lambda item: -(item.since or 0)))
        self._ways = called_words(self._called)
        self.setVisible(bool(self._called))

    def _choose(self) -> None:
        self.chosen.emit(self._called[0] if len(self._called) == 1 else None)

    def fit(self, width: int) -> None:
        """Say it in so many pixels."""
        if self._ways:
            room = min(width, theme.scaled(320)) - self._around
            self.say(measures.fitting(self._ways, room, _TEXT, _WEIGHT), self._ways[0])

    @property
    def least_width(self) -> int:
        """Pixels for the shortest way to say it, or for one ticket while nobody is called."""
        shortest = self._ways[-1] if self._ways else called_words((), _SAMPLE)[-1]
        return measures.advance(shortest, _TEXT, _WEIGHT) + self._around + 1

    @property
    def usual_width(self) -> int:
        """Pixels for a ticket and to whom, whether anybody is called or not: what else is said makes way for that."""
        return max(self.least_width, measures.advance(_said(_to(_SAMPLE, "Amara")), _TEXT, _WEIGHT) + self._around + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.target(), self.sizeHint().height())

    @property
    def _around(self) -> int:
        """Pixels beside the words: the icon, and the edges."""
        return self._whole_width() - measures.advance(self.text(), _TEXT, _WEIGHT) + _EDGES


def called_words(called: Sequence[LineItem], tag: str = "") -> tuple[str, ...]:
    """Ways to say who is called, the longest first: with names and to whom, without names, tickets, the first one."""
    tags = [saying.tag_words(item.tag) for item in called] or [tag]
    names = [person_words(item.name) if item.name else "" for item in called]
    staff = [saying.first_name(item.staff) for item in called]
    whole, short = map(beside, tags, names), listed(map(_to, tags, staff))
    said = [_said(each) for each in (listed(map(_to, whole, staff)), short, listed(tags)) if each]
    if len(tags) > 1:
        more = translate("Today", "Called: {whom} +{count}")
        said.append(more.format(whom=tags[0], count=words.number(len(tags) - 1)))
    return tuple(dict.fromkeys((*said, tags[0])))


def _said(whom: str) -> str:
    return translate("Today", "Called: {whom}").format(whom=whom)


def _to(whom: str, staff: str) -> str:
    return translate("Today", "{whom} to {staff}").format(whom=whom, staff=staff) if staff else whom

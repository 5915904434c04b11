"""Two customers side by side, field by field, and one press that makes them one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import beside
from app.ui.card.marks import heading
from app.ui.page import Page
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import ChoiceLine, Option
from app.ui.widgets.field import Pressed, settle
from app.ui.widgets.flow import FlowLayout, lay_beside
from app.ui.widgets.labels import Label, WrappedLabel
from app.ui.widgets.laying import beginning_of
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from app.core.values import Profile
    from app.desk.views_customers import Pair, Side
    from app.ui.scene import Scene

translate = QCoreApplication.translate
FIRST, SECOND, BOTH = "first", "second", "both"
_MOST_LETTERS, _MOST_LINES = 1_000, 12
"""What is shown of a value; the whole of it is kept."""


class SidePick(Handing, Pressed):
    """One field of both, of which one value is taken; the notes of both may be kept together."""

    changed = Signal()

    def __init__(self, name: str, title: str, values: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._values = name, values
        column, line = QVBoxLayout(self), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row = line
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line.setSpacing(8)
        column.addWidget(heading(title.upper(), self))
        column.addLayout(line)
        self.lines: dict[str, ChoiceLine] = {}
        nothing = translate("Customer", "nothing")
        for key, value in zip((FIRST, SECOND), values, strict=True):
            shown = beginning_of(value or nothing, _MOST_LETTERS, _MOST_LINES)
            line.addWidget(self._line(Option(key, shown, name=key)))
        if name == "notes" and all(values):
            column.addWidget(self._line(Option(BOTH, translate("Customer", "Both, one after the other"), name=BOTH)))
        self.setVisible(values[0] != values[1])
        self.choose(SECOND if values[1] and not values[0] else FIRST)
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One value below the other where the end of one, which may be what tells them apart, would be cut."""
        super().resizeEvent(event)
        each = (event.size().width() - self._row.spacing()) // 2
        lay_beside(self._row, is_beside=all(line.whole_width() <= each for line in self.lines.values()))

    @property
    def key(self) -> str:
        """Whose value is taken."""
        return next(key for key, line in self.lines.items() if line.isChecked())

    @property
    def value(self) -> str:
        """What is kept."""
        return {FIRST: self._values[0], SECOND: self._values[1], BOTH: "\n".join(self._values)}[self.key]

    def entry(self) -> object:
        return self.key

    def choose(self, key: str) -> None:
        """Take that one's."""
        for each, line in self.lines.items():
            line.setChecked(each == key)
        self.heir = self.lines[key]
        self.changed.emit()

    def _line(self, option: Option) -> ChoiceLine:
        made = ChoiceLine(option, f"merge.{self.name}", self)
        made.clicked.connect(lambda: self.choose(option.key))
        self.lines[option.key] = made
        return made


class MergeSheet(Page):
    """What is kept of two customers. The one with more bookings stays; the other is found by nobody any more."""

    def __init__(
        self, scene: Scene, profile_id: str, other_id: str, *, shows: Callable[[str], object] | None = None
    ) -> None:
        """``shows`` the card of who they are then, by id; the drawer does where nobody else says so.

        Where the card of one of them lies on the page below it is theirs then, and no second one comes.
        """
        super().__init__(scene, "merge", translate("Sheets", "Merge customers"))
        self._ids, self._shows = (profile_id, other_id), shows
        self._pair: Pair | None = None
        self._picks: list[SidePick] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 20)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.go = Button(self.tr("Make them one"), "merge.go", kind=Kind.ACCENT, parent=self)
        self.drop = Button(self.tr("They are two people"), "merge.drop", kind=Kind.QUIET, parent=self)
        self.go.hide()
        self.drop.hide()
        self.go.clicked.connect(self._merge)
        self.drop.clicked.connect(self._keep_apart)

    def refresh(self) -> None:
        if self._pair is None:  # what is being chosen is not thrown away by what happens elsewhere
            self.scene.lanes.look("pair_of", *self._ids, then=self._show, key=(id(self), "pair"))

    def _show(self, pair: Pair) -> None:
        if pair.second.bookings > pair.first.bookings:
            from dataclasses import replace

            pair = replace(pair, first=pair.second, second=pair.first)
        self._pair = pair
        heads = QHBoxLayout()
        heads.setSpacing(8)
        for side in (pair.first, pair.second):
            heads.addWidget(_head(side, self), 1)
        self._column.addLayout(heads)
        for name, title in _titles().items():
            pick = SidePick(name, title, (_value(pair.first, name), _value(pair.second, name)), self)
            self._picks.append(pick)
            self._column.addWidget(pick)
        says = WrappedLabel(self._says(pair), 13, "muted", parent=self)
        says.setObjectName("merge.says")
        line = FlowLayout()
        self._column.addWidget(says)
        self._column.addLayout(line)
        for button in (self.go, self.drop):
            line.addWidget(button)
            button.show()
        self._column.addStretch(1)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filled.emit()

    def _says(self, pair: Pair) -> str:
        said = [
            self.tr("Bookings, walk-ins, wishes, visits and answers of both are one customer's then. It can be undone.")
        ]
        if self.scene.remote.name:
            said.append(
                self.tr(
                    "The server has no way to merge: there the bookings change over to {name}, and the other customer"
                    " stays in its list. Here it means {name} from now on."
                ).format(name=pair.first.profile.called(pair.first.phone))
            )
        return " ".join(said)

    def _keep_apart(self) -> None:
        first, second = self._ids
        self.scene.lanes.act("keep_apart", first, other_id=second, then=self._left, button=self.drop)

    def _left(self, _kept: Profile) -> None:
        self.scene.say(self.tr("They stay two people, and are not offered as one any more"))
        self.scene.drawer_done.emit()

    def _merge(self) -> None:
        if self._pair is None:
            return
        kept, gone = self._pair.first.profile, self._pair.second.profile
        # Only what is the other's: what somebody changed meanwhile of the one who stays is kept.
        fields: dict[str, Any] = {pick.name: pick.value for pick in self._picks if pick.key != FIRST}
        self.scene.lanes.act(
            "merge_customers", kept.id, other_id=gone.id, then=lambda made: self._done(made, gone.id),
            button=self.go, **fields,
        )  # fmt: skip

    def _done(self, made: Profile, gone_id: str) -> None:
        self.scene.say_done(self.tr("{name}: two customers are one now").format(name=made.name), [gone_id, made.id])
        settle(self)
        if self._shows is None and not self._lies_below():
            self.scene.customer_wanted.emit(made.id)
            return
        self.scene.drawer_done.emit()
        if self._shows is not None:
            self._shows(made.id)

    def _lies_below(self) -> bool:
        """Whether the card of one of them is on the page under the drawer."""
        from app.ui.card.customer import CustomerSheet

        cards = self.window().findChildren(CustomerSheet)
        return any(each.isVisible() and each.profile_id in self._ids for each in cards)


def open_merge(scene: Scene, profile_id: str, other_id: str, *, shows: Callable[[str], object] | None = None) -> None:
    """Show two customers side by side; ``shows`` as the sheet has it."""
    scene.open_drawer(MergeSheet(scene, profile_id, other_id, shows=shows), translate("Sheets", "Merge customers"))


def _titles() -> dict[str, str]:
    return {
        "first_name": translate("Customer", "First name"), "last_name": translate("Customer", "Last name"),
        "mobile_phone": translate("Customer", "Mobile phone"), "email": translate("Customer", "E-mail"),
        "notes": translate("Customer", "Notes"),
    }  # fmt: skip


def _value(side: Side, name: str) -> str:
    return side.phone if name == "mobile_phone" else getattr(side.profile, name) or ""


def _head(side: Side, parent: QWidget) -> QWidget:
    """Who one of them is, and what hangs on them."""
    made = QWidget(parent)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    name = Label(side.profile.called(side.phone), 16, 700, parent=made)
    name.setWordWrap(True)
    column.addWidget(name)
    bookings = translate("Customer", "Bookings: {count}").format(count=words.number(side.bookings))
    ahead = translate("Customer", "{count} to come").format(count=words.number(side.upcoming))
    visits = translate("Customer", "Visits: {count}").format(count=words.number(side.visits))
    for text in (beside(bookings, ahead) if side.upcoming else bookings, visits):
        column.addWidget(WrappedLabel(text, 13, "muted", parent=made))
    column.addStretch(1)
    return made

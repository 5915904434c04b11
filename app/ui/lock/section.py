"""The settings of the desk: who has which role, who has a PIN, and after how long it locks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.values import Kind
from app.ui import theme, words
from app.ui.card.marks import heading
from app.ui.lock.faces import stranded_words
from app.ui.lock.member_row import MemberRow
from app.ui.lock.new_pin import open_new_pin
from app.ui.page import Page
from app.ui.second_press import second_press_of
from app.ui.widgets.button import Button
from app.ui.widgets.card import Divider
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.core.settings import Settings
    from app.desk.views_staffing import Member, Staffing
    from app.ui.scene import Scene

translate = QCoreApplication.translate
MINUTES = (0, 1, 2, 5, 10, 15, 30)


class PinSettings(Page):
    """One row for each member of staff; a press changes one thing, and is asked leave for where it must be."""

    kinds = frozenset({Kind.STAFF, Kind.SETTING, Kind.LOCATION})

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "pin_settings", translate("Staffing", "PINs and roles"))
        self.said = WrappedLabel("", 13, "muted", parent=self)
        self.said.setObjectName("pins.said")
        self._longest = WrappedLabel(self._no_pin_words(), 13, "muted", parent=self)
        self._longest.hide()  # its height is what is wanted
        self._room = QWidget(self)
        theme.theme().changed.connect(self._keep_room)
        self.roles = WrappedLabel(
            self.tr(
                "A host books and serves. A specialist may also book over a rule. A manager may do everything, and can"
                " give leave for a single act with a PIN."
            ),
            13, "muted", parent=self,
        )  # fmt: skip
        self.roles.setObjectName("pins.roles")
        self.stranded = WrappedLabel("", 13, "danger_ink", parent=self)
        self.stranded.setObjectName("pins.stranded")
        self.without = WrappedLabel("", 13, "warn_ink", parent=self)
        self.without.setObjectName("pins.without")
        self.give = Button("", "pins.without.give", icon="lock", parent=self)
        self.give.clicked.connect(self._give)
        for part in (self.stranded, self.without, self.give):
            part.hide()  # until it is known
        self._first: Member | None = None
        """The first of those who have no PIN."""
        self._rows: list[MemberRow] = []
        self._lines: list[Divider] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.idle = Choice("pins.idle", self.tr("The desk locks itself"), self)
        self.idle.chosen.connect(lambda key: self._set(int(key)))
        column, room = QVBoxLayout(self), QVBoxLayout(self._room)
        self._around = column
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.said)
        room.addStretch(1)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("WHO MAY DO WHAT"), self))
        column.addWidget(self.roles)
        column.addWidget(self._room)
        column.addWidget(self.stranded)
        column.addLayout(self._column)
        column.addWidget(self.without)  # below the rows, which stand still when it comes with the first PIN
        column.addWidget(self.give, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(heading(self.tr("THE DESK LOCKS ITSELF"), self))
        column.addWidget(self.idle)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """Give what is said above the rows the room of the longest of it: they stand still when it changes."""
        edges = self.contentsMargins() + self._around.contentsMargins()
        width = self.width() - edges.left() - edges.right()
        self._room.setMinimumHeight(self._longest.heightForWidth(width))

    def _no_pin_words(self) -> str:
        return self.tr(
            "Nobody has a PIN yet, so none of this is asked for: everybody may do everything, and the desk is never"
            " locked. Make somebody a manager and give them the first PIN."
        )

    def refresh(self) -> None:
        self.scene.lanes.look("staffing", then=self._show, key=(id(self), "staffing"))
        self.scene.lanes.look("shop_settings", then=self._show_settings, key=(id(self), "settings"))

    def _show(self, staffing: Staffing) -> None:
        self.said.setText(
            self.tr("Who has no PIN is a host at the desk.") if staffing.is_guarded else self._no_pin_words()
        )
        if self.isVisible() and bool(staffing.stranded) == self.stranded.isHidden():
            second_press_of(self).stir(QRect(self.mapTo(self.window(), QPoint()), self.size()))  # the rows will move
        self.stranded.setText(stranded_words(staffing.stranded))
        self.stranded.setVisible(bool(staffing.stranded))
        self._show_without(staffing)
        if [row.member for row in self._rows] != list(staffing.members):
            self._make_rows(staffing)
        self.filled.emit()

    def _show_without(self, staffing: Staffing) -> None:
        """Say who has no PIN where others do, and what that means at a locked desk."""
        missing = staffing.without_pin
        self._first = missing[0] if missing else None
        for part in (self.without, self.give):
            part.setVisible(bool(missing))
        if self._first is None:
            return
        text = (
            self.tr("Without a PIN: {names}. At a locked desk they choose one, with a manager beside them.")
            if staffing.is_shut
            else self.tr("Without a PIN: {names}. No manager has one, so whoever presses these names gets in.")
        )
        self.without.setText(text.format(names=QLocale().createSeparatedList([each.name for each in missing])))
        says = translate("Staffing", "Give {name} a PIN").format(name=self._first.name)
        self.give.setText(says)
        self.give.setAccessibleName(says)

    def _give(self) -> None:
        if self._first is not None:
            open_new_pin(self.scene, self._first.id, self._first.name)

    def _make_rows(self, staffing: Staffing) -> None:
        for old in (*self._rows, *self._lines):
            old.hide()
            old.deleteLater()
        self._rows = [MemberRow(self.scene, each, self) for each in staffing.members]
        self._lines = [Divider(self) for _ in self._rows]
        for row, line in zip(self._rows, self._lines, strict=True):
            for part in (row, line):
                self._column.addWidget(part)
                part.show()

    def _show_settings(self, settings: Settings) -> None:
        wanted = sorted({*MINUTES, settings.lock_after_minutes})
        options = [Option(str(each), _after_words(each), name=str(each)) for each in wanted]
        self.idle.show_options(options, str(settings.lock_after_minutes))

    def _set(self, minutes: int) -> None:
        self.scene.act("set_setting", "lock_after_minutes", value=minutes, failed=self._put_back)

    def _put_back(self, _error: object) -> bool:
        self.catch_up()
        return True


def _after_words(minutes: int) -> str:
    if not minutes:
        return translate("Staffing", "Only by hand")
    return translate("Staffing", "After {minutes} without a hand on it").format(minutes=words.minutes_words(minutes))

"""The settings of the desk: who has which role, who has a PIN, and after how long it locks itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.core.refusals import Code, reason
from app.core.roles import Role
from app.core.values import Kind
from app.ui import theme, words
from app.ui.card.marks import heading
from app.ui.lock.faces import may_words, role_words, stranded_words
from app.ui.lock.new_pin import open_new_pin
from app.ui.page import Page
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as Look
from app.ui.widgets.card import Divider
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, WrappedLabel
from app.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from app.core.settings import Settings
    from app.desk.views_staffing import Member, Staffing
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_WHO = 200
MINUTES = (0, 1, 2, 5, 10, 15, 30)


class PinSettings(Page):
    """One row for each member of staff; a press changes one thing, and is asked leave for where it must be."""

    kinds = frozenset({Kind.STAFF, Kind.SETTING, Kind.LOCATION})

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "pin_settings", translate("Staffing", "PINs and roles"))
        self.said = WrappedLabel("", 13, "muted", parent=self)
        self.said.setObjectName("pins.said")
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
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("WHO MAY DO WHAT"), self))
        column.addWidget(self.roles)
        column.addWidget(self.said)
        column.addWidget(self.stranded)
        column.addWidget(self.without)
        column.addWidget(self.give, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._column)
        column.addWidget(heading(self.tr("THE DESK LOCKS ITSELF"), self))
        column.addWidget(self.idle)
        column.addStretch(1)

    def refresh(self) -> None:
        self.scene.lanes.look("staffing", then=self._show, key=(id(self), "staffing"))
        self.scene.lanes.look("shop_settings", then=self._show_settings, key=(id(self), "settings"))

    def _show(self, staffing: Staffing) -> None:
        self.said.setText(
            self.tr("Who has no PIN is a host at the desk.")
            if staffing.is_guarded
            else self.tr(
                "Nobody has a PIN yet, so none of this is asked for: everybody may do everything, and the desk is never"
                " locked. Make somebody a manager and give them the first PIN."
            )
        )
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


class MemberRow(QWidget):
    """One member of staff: the role, and the ways to a PIN and from it."""

    def __init__(self, scene: Scene, member: Member, parent: QWidget) -> None:
        super().__init__(parent)
        self.scene, self.member = scene, member
        self.setObjectName(f"pins.{member.id}")
        self.setAccessibleName(member.name)
        who = QWidget(self)
        who.setFixedWidth(theme.scaled(_WHO))
        name = ElidedLabel(member.name, 14, 600, parent=who)
        has = self.tr("Has a PIN") if member.has_pin else self.tr("Without a PIN")
        if member.wait_seconds:
            has = self.tr("Paused after wrong PINs")
        state = ElidedLabel(has, 13, 400, "muted", parent=who)
        column, words_, line = QVBoxLayout(self), QVBoxLayout(who), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words_.setContentsMargins(0, 0, 0, 0)
        words_.setSpacing(0)
        words_.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        who.setMinimumHeight(theme.target())
        words_.addWidget(name)
        words_.addWidget(state)
        column.addLayout(line)
        for part in (who, self._role(), *self._pins()):
            line.addWidget(part)

    def _role(self) -> Pill:
        word = role_words(self.member.role)
        says = self.tr("Role of {name}: {role}").format(name=self.member.name, role=word)
        pill = Pill(word, f"pins.{self.member.id}.role", says, parent=self)
        pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(pill)
        menu.setObjectName(f"pins.{self.member.id}.roles")
        menu.setAccessibleName(self.tr("Roles"))
        menu.aboutToShow.connect(lambda: menu.setStyleSheet(theme.menu_style()))
        for role in Role:
            line = menu.addAction(may_words(role))
            line.setObjectName(f"pins.{self.member.id}.role.{role}")
            line.setCheckable(True)
            line.setChecked(role == self.member.role)
            line.triggered.connect(partial(self._make, role))
        pill.setMenu(menu)
        pill.setMinimumWidth(_widest(pill))
        return pill

    def _pins(self) -> list[Button]:
        key, name = self.member.id, self.member.name
        says = self.tr("New PIN") if self.member.has_pin else self.tr("Give a PIN")
        give = Button(says, f"pins.{key}.give", f"{says}: {name}", icon="lock", parent=self)
        give.clicked.connect(self._give)
        if not self.member.has_pin:
            return [give]
        gone = self.tr("Remove the PIN")
        drop = Button(gone, f"pins.{key}.drop", f"{gone}: {name}", kind=Look.QUIET, parent=self)
        drop.clicked.connect(lambda: self._act("forget_pin", self.tr("{name} has no PIN any more"), drop))
        return [give, drop]

    def _give(self) -> None:
        """Ask for the PIN; that the first must be a manager's is said before anybody types one twice."""
        shop = self.scene.shop
        if shop is not None and not shop.is_guarded and self.member.role != Role.MANAGER:
            first = reason(Code.MANAGER_FIRST, self.member.id, who=self.member.name)
            self.scene.say(words.reasons_words((first,)), "refused")
        else:
            open_new_pin(self.scene, self.member.id, self.member.name)

    def _make(self, role: Role, _is_checked: bool = False) -> None:
        if role == self.member.role:
            return
        self.scene.lanes.act("set_role", self.member.id, role=role.value, then=self._say_role)

    def _say_role(self, member: Member) -> None:
        said = self.tr("{name} is a {role} now").format(name=member.name, role=role_words(member.role))
        self.scene.say(said, "good")

    def _act(self, verb: str, said: str, button: Button) -> None:
        def tell(_: object) -> None:
            self.scene.say(said.format(name=self.member.name), "good")

        self.scene.lanes.act(verb, self.member.id, button=button, then=tell)


def _widest(pill: Pill) -> int:
    """How wide it is with the longest role in it, so that what stands beside it makes a column."""
    said, widths = pill.text(), []
    for role in Role:
        pill.setText(role_words(role))
        widths.append(pill.sizeHint().width())
    pill.setText(said)
    return max(widths)


def _after_words(minutes: int) -> str:
    if not minutes:
        return translate("Staffing", "Only by hand")
    return translate("Staffing", "After {minutes} without a hand on it").format(minutes=words.minutes_words(minutes))

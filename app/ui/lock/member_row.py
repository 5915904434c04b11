"""A member of staff in the settings of the desk: the role, and the ways to a PIN and from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.core.refusals import Code, reason
from app.core.roles import Role
from app.ui import theme, words
from app.ui.lock.faces import may_words, role_words
from app.ui.lock.new_pin import open_new_pin
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as Look
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from app.desk.views_staffing import Member
    from app.ui.scene import Scene

_WHO = 200


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

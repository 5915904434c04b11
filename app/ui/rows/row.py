"""One row: a record that opens when it is pressed, with the buttons of what can be done to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import theme
from app.ui.rows import places
from app.ui.rows.check import CHOOSE, CheckMark
from app.ui.rows.content import Act, RowContent
from app.ui.rows.drawing import draw_row
from app.ui.rows.places import Places, lay_row
from app.ui.rows.settling import settling_of
from app.ui.tips import say_tip
from app.ui.widgets.button import Button
from app.ui.widgets.paint import mirrored
from app.ui.widgets.picture import Picture


class Row(QAbstractButton):
    """A row of a list. ``opened`` asks for all of the record, ``acted`` carries the verb of the pressed button.

    A card has an outline of its own, and its buttons always stand below its text.
    """

    acted = Signal(str)
    opened = Signal()

    def __init__(
        self,
        content: RowContent,
        *,
        is_card: bool = False,
        watchers: Sequence[Watcher] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``watchers`` are asked before the row of each press, key and coming of the keyboard: True takes it."""
        super().__init__(parent)
        self.content, self.is_card = content, is_card
        self.is_current = False
        self._watchers = watchers
        self._is_busy = self._has_ring = False
        self._is_stop = True
        self._buttons: list[Button] = []
        self._check: CheckMark | None = None
        self._places: Places | None = None
        self._laid: dict[int, Places] = {}
        self._picture = Picture()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme().changed.connect(self._relay)
        if parent is not None:
            self.resize(parent.width(), theme.target())  # nearly as it will be: it is laid out once
        self.show_content(content)

    def show_content(self, content: RowContent) -> None:
        """Show other facts of the same record; buttons that stay keep the focus."""
        old, was_busy = self.content, self._is_busy
        self.content, self._is_busy, is_new = content, False, old is content
        if is_new or (old.name, old.whole_title) != (content.name, content.whole_title):
            self.setObjectName(content.name)
            self.setText(content.whole_title)
        if is_new or (old.says, old.hint) != (content.says, content.hint):
            self.setAccessibleName(content.says)
            say_tip(self, content.hint or content.says)
        self._renew_check()
        if is_new or was_busy or old.acts != content.acts:
            self._renew_buttons()
        if is_new or (old.drawn(), old.acts, old.wraps, old.fact_lines) != (
            content.drawn(), content.acts, content.wraps, content.fact_lines
        ):  # fmt: skip
            self._lay_anew()

    @property
    def has_ring(self) -> bool:
        """Whether the keyboard is on it, and came by a key."""
        return self._has_ring and self.hasFocus()

    def setEnabled(self, enabled: bool) -> None:
        """While a verb is on its way, nothing of this row can be pressed; the row itself keeps the focus."""
        self._is_busy = not enabled
        if self._is_busy and any(button.hasFocus() for button in self._buttons):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for button, act in zip(self._buttons, self.content.acts, strict=False):
            button.setEnabled(enabled and act.is_able)

    def act_buttons(self) -> tuple[Button, ...]:
        """Its buttons, in reading order."""
        return tuple(self._buttons)

    def stop_at(self, is_stop: bool) -> None:
        """Whether the Tab key comes here, and to its buttons."""
        if is_stop is not self._is_stop:
            self._is_stop = is_stop
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
            for button in self._buttons:
                button.setFocusPolicy(self._policy())

    def act(self, verb: str) -> None:
        """Do what the button of ``verb`` does, unless the row is busy."""
        if not self._is_busy:
            self.acted.emit(verb)

    def _press(self, button: Button) -> None:
        if button in self._buttons and settling_of(self).takes_press(button):
            self.act(self.content.acts[self._buttons.index(button)].verb)

    def _policy(self) -> Qt.FocusPolicy:
        # A press by mouse leaves the focus where it was: Space then means the page's own key, not this button again.
        return Qt.FocusPolicy.TabFocus if self._is_stop else Qt.FocusPolicy.NoFocus

    def _renew_check(self) -> None:
        if self.content.is_chosen is None:
            return
        if self._check is None:
            self._check = CheckMark(self)
            self._check.pressed_on.connect(lambda: self.act(CHOOSE))
            self._check.show()
        self._check.show_state(f"{self.content.name}.choose", self.content.choosing, is_on=self.content.is_chosen)

    def _renew_buttons(self) -> None:
        before, old = self._buttons, {button.objectName(): button for button in self._buttons}
        spare = [old[name] for name in old if name not in {act.name for act in self.content.acts}]
        self._buttons = [self._button(act, old.get(act.name), spare) for act in self.content.acts]
        for button in spare:
            self._let_go(button)
            button.hide()
            button.deleteLater()
        if self._buttons != before:
            for first, second in zip((self, *self._buttons), self._buttons, strict=False):
                QWidget.setTabOrder(first, second)

    def _button(self, act: Act, same: Button | None, spare: list[Button]) -> Button:
        """The button of an act: the one that it has, or one that is not wanted any more, or a new one."""
        if same is None:
            same = next((each for each in spare if not each.isDown()), None)
            if same is None:
                return self._make_button(act)
            spare.remove(same)
            self._let_go(same)
            same.setObjectName(act.name)
        same.become(act.text, act.says, act.kind, act.icon, act.room)
        same.setEnabled(act.is_able)
        return same

    def _make_button(self, act: Act) -> Button:
        made = Button(act.text, act.name, act.says, kind=act.kind, icon=act.icon, room=act.room, parent=self)
        made.setFocusPolicy(self._policy())
        made.setEnabled(act.is_able)
        made.clicked.connect(lambda: self._press(made))
        made.show()
        return made

    def _let_go(self, button: Button) -> None:
        """A button that will mean something else, or nothing, hands the keyboard to its row."""
        if button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width).height

    def sizeHint(self) -> QSize:
        width = max(theme.scaled(240), self.width())
        return QSize(theme.scaled(240), self._lay(width).height)

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(max(widest + 2 * places.PAD, theme.scaled(160)), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _lay(self, width: int) -> Places:
        if width not in self._laid:
            sizes = [button.sizeHint() for button in self._buttons]
            self._laid[width] = lay_row(self.content, width, sizes, is_card=self.is_card)
        return self._laid[width]

    def _relay(self) -> None:
        self._places = None
        self._lay_anew()

    def _lay_anew(self) -> None:
        """Lay out what is shown now; the column hears of it where that takes another height."""
        before, self._laid = self._places, {}
        self._place()
        if before is None or self._places is None or before.height != self._places.height:
            self.updateGeometry()

    def _place(self) -> None:
        self._places = self._lay(self.width())
        # Beside a higher card the buttons of both are in one line.
        spare = max(0, self.height() - self._places.height) if self.is_card else 0
        for button, place in zip(self._buttons, self._places.acts, strict=True):
            button.setGeometry(self._mirrored(place.translated(0, spare)))
        if self._check is not None:
            self._check.setGeometry(self._mirrored(self._places.check))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._is_taken(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_taken(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_taken(event):
            super().mouseReleaseEvent(event)

    def _is_taken(self, event: QEvent) -> bool:
        return any(watch(self, event) for watch in self._watchers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_taken(event)
        self._has_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_taken(event):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        letter = event.text().upper()
        acts = (*self.content.acts, *self.content.keyed)
        verbs = [act.verb for act in acts if letter and act.key == letter and act.is_able]
        if verbs and not event.isAutoRepeat():
            if settling_of(self).takes_key(self.objectName()):
                self.act(verbs[0])
            return
        event.ignore()  # Space and the arrows are for the list and the page

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._places is None:
            return
        state = (self.isDown(), self.underMouse(), self.is_current, self.has_ring)
        self._picture.paint(self, (*self.content.drawn(), self._places, *state), partial(draw_row, self, self._places))

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self, box)


Watcher: TypeAlias = Callable[[Row, QEvent], bool]
"""Is asked of a row's presses, keys and focus before the row itself; True where the event is taken."""

"""The check-in screen itself: the place and the languages above, one screen below, a clock at the foot.

It asks nothing of the shop; ``Kiosk`` does, and tells it what came of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.kiosk.asking import Asking
from app.ui.kiosk.finding import Finding
from app.ui.kiosk.given import Given
from app.ui.kiosk.guard import PAGE
from app.ui.kiosk.leaving import Leaving
from app.ui.kiosk.screen import BAR
from app.ui.kiosk.tiles import PillChoice
from app.ui.kiosk.welcome import Welcome
from app.ui.language import OWN_NAMES
from app.ui.lock.pad import give_to_pad
from app.ui.public_words import clock_words
from app.ui.rows.scrolling import ScrollingArea
from app.ui.rows.wheel import WheelAround
from app.ui.widgets.flow import lay_beside
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import Side, draw_focus, write

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from app.desk.views_kiosk import KioskView
    from app.ui.kiosk.screen import Screen

EDGE, NARROW_EDGE = 40, 20
HOLD_MILLISECONDS = 3_000
"""How long the name of the place is held before staff are asked who they are."""
HINT_MILLISECONDS = 4_000
"""How long what staff do to get out stands at the foot, once somebody has pressed the name of the place."""
SETTLE_MILLISECONDS = 400
"""After another screen came up presses are ignored for as long: they were meant for the one before."""


class KioskPage(QWidget):
    """Opaque. ``language_chosen`` carries a code; ``leave_wanted`` comes when the name of the place is held down."""

    language_chosen = Signal(str)
    leave_wanted = Signal()
    filled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.setAccessibleName(self.tr("Check-in"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.place = _PlaceName(self)
        self.languages = [PillChoice(f"kiosk.language.{code}", name, self) for code, name in OWN_NAMES.items()]
        self.welcome, self.finding, self.asking = Welcome(), Finding(), Asking()
        self.given, self.leaving = Given(), Leaving()
        self.stack = QStackedWidget(self)
        self.foot, self.clock = Label("", 16, ink="muted", parent=self), Label("", 16, ink="muted", tabular=True)
        self.foot.setObjectName("kiosk.foot")
        self.clock.setObjectName("kiosk.clock")
        self._areas: dict[QWidget, ScrollingArea] = {}
        self._shown: dict[QWidget, QWidget] = {}
        """The screens with what stays in sight below them."""
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MILLISECONDS)
        self._foot_said = ""
        self._hinting = QTimer(self)
        self._hinting.setSingleShot(True)
        self._hinting.setInterval(HINT_MILLISECONDS)
        self._hinting.timeout.connect(self._end_hint)
        self._lay_out()
        for code, pill in zip(OWN_NAMES, self.languages, strict=True):
            pill.clicked.connect(lambda _=False, code=code: self.language_chosen.emit(code))
        self.place.held.connect(self.leave_wanted)
        self.place.pressed.connect(self._say_hold)
        self.place.held.connect(self._end_hint)
        theme.theme().changed.connect(self._fit)
        theme.theme().changed.connect(self.update)

    @property
    def screen_shown(self) -> Screen:
        """The screen that is shown."""
        return next(each for each in self._screens() if self._shown[each] is self.stack.currentWidget())

    @property
    def is_settling(self) -> bool:
        """Whether the screen has just changed."""
        return self._settling.isActive()

    def show_screen(self, screen: Screen) -> None:
        """Show another screen; presses that were meant for the last one go nowhere."""
        if self.stack.currentWidget() is not self._shown[screen]:
            self._settling.start()
        self.stack.setCurrentWidget(self._shown[screen])
        screen.enter()

    def turn(self) -> None:
        """The screen shows another page of its own, from its top; presses that were meant for the last go nowhere."""
        self._settling.start()
        self._areas[self.screen_shown].verticalScrollBar().setValue(0)

    def show_view(self, view: KioskView) -> None:
        """Show the place and its services as they stand."""
        self.place.say(view.place)
        self.clock.setText(clock_words(view.now, view.zone))
        self._fit()
        self.welcome.show_view(view)
        self.filled.emit()

    def show_language(self, code: str) -> None:
        """Mark the language that is spoken."""
        for own, pill in zip(OWN_NAMES, self.languages, strict=True):
            pill.setChecked(own == (code[:2] or "en"))

    def say_foot(self, text: str) -> None:
        """What stands at the foot: that no name is needed, or when this starts again."""
        self._foot_said = text
        if not self._hinting.isActive():
            self.foot.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        give_to_pad(self.leaving, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the pad of a manager takes the keyboard from nothing."""
        event.accept()
        if self.screen_shown is self.leaving:
            self.leaving.enter()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().background)
        painter.end()

    def _say_hold(self) -> None:
        """Who presses the name of the place is told how long to hold it; nothing shows it to whoever does not."""
        self.foot.setText(self.tr("Staff: hold for three seconds"))
        self._hinting.start()

    def _end_hint(self) -> None:
        self._hinting.stop()
        self.foot.setText(self._foot_said)

    def _screens(self) -> tuple[Screen, ...]:
        return self.welcome, self.finding, self.asking, self.given, self.leaving

    def _fit(self) -> None:
        """The languages stand beside the name of the place, or below it where there is no room for both."""
        edge = EDGE if self.width() >= 700 else NARROW_EDGE
        self._column.setContentsMargins(edge - BAR, 24, edge - BAR, 20)
        wide = self.place.sizeHint().width() + sum(each.sizeHint().width() + 12 for each in self.languages)
        is_beside = wide + 2 * edge + 24 <= self.width()
        lay_beside(self._head, is_beside=is_beside)

    def _lay_out(self) -> None:
        self.outer, self._column = QVBoxLayout(self), QVBoxLayout()
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.addLayout(self._column)
        self._head, pills, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._column.setSpacing(0)
        self._head.setSpacing(12)
        pills.setSpacing(12)
        pills.addStretch(1)
        for pill in self.languages:
            pills.addWidget(pill)
        self._head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeading)
        self._head.addLayout(pills, 1)
        for screen in self._screens():
            area = ScrollingArea(screen, f"{screen.objectName()}.scroll")
            self._areas[screen] = area
            self._shown[screen] = area if screen.bar is None else _over_bar(area, screen.bar)
            self.stack.addWidget(self._shown[screen])
        for outer in (self._head, foot):
            outer.setContentsMargins(BAR, 0, BAR, 0)
        foot.addWidget(self.foot, 1)
        foot.addWidget(self.clock)
        self._column.addLayout(self._head)
        self._column.addSpacing(20)
        self._column.addWidget(self.stack, 1)
        self._column.addSpacing(8)
        self._column.addLayout(foot)


def _over_bar(area: ScrollingArea, bar: QWidget) -> QWidget:
    made = QWidget()
    WheelAround(made, area)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(area, 1)
    column.addWidget(bar)
    return made


class _PlaceName(QAbstractButton):
    """The name of the place. Held down for some seconds, by a finger or by the space bar, it lets staff out.

    A screen reader cannot hold: what it presses lets them out at once, to the same question of who they are.
    """

    held = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.place")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(HOLD_MILLISECONDS)
        self._holding.timeout.connect(self.held)
        self.pressed.connect(self._holding.start)
        self.released.connect(self._holding.stop)
        self._is_by_hand = False
        self.clicked.connect(self._take)

    def _take(self) -> None:
        was, self._is_by_hand = self._is_by_hand, False
        if not was:
            self.held.emit()

    def say(self, name: str) -> None:
        """Say which place it is."""
        self.setText(name)
        self.setAccessibleName(self.tr("{place}. Staff: hold to leave").format(place=name))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(20, 700))
        return QSize(metrics.horizontalAdvance(self.text()) + 8, max(52, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_by_hand = True
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._is_by_hand = True
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            super().keyReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(20, 700))
        painter.setPen(theme.current().ink)
        shown = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        write(painter, self.rect(), shown, Side.RIGHT if self.isRightToLeft() else Side.LEFT)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()

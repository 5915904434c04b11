"""A scroll area whose bar lies over its content, so that what scrolls is not laid out anew when the bar comes."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QScrollArea,
    QScrollBar,
    QScroller,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)
from shiboken6 import isValid

from app.ui import theme
from app.ui.widgets.paint import draw_box

BAR_WIDTH = 10
"""Pixels of the floating bar."""
_GUTTER = 7
"""Pixels of it that are drawn on, with a little air."""
_AIR = 8
"""Pixels around what is scrolled to."""
_MOMENT_MILLISECONDS = 1_500
"""How long it is kept in view: what comes with it is there by then."""


def handle_of(bar: QScrollBar) -> QRect:
    """What of a bar can be dragged."""
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    part = QStyle.SubControl.SC_ScrollBarSlider
    return bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)


class FloatingBar(QScrollBar):
    """The slim bar that lies over the end side of an area; it is away while everything fits."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        real = area.verticalScrollBar()
        real.rangeChanged.connect(self._take_range)
        real.valueChanged.connect(self.setValue)
        self.valueChanged.connect(real.setValue)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()

    def follow(self) -> None:
        """Lie over the end side of the area as large as it is now."""
        left = 0 if self._area.isRightToLeft() else self._area.width() - BAR_WIDTH
        self.setGeometry(left, 0, BAR_WIDTH, self._area.height() - self._area.viewportMargins().bottom())
        self.raise_()

    def _take_range(self, least: int, most: int) -> None:
        if not isValid(self._area):  # while it is taken down
            return
        real = self._area.verticalScrollBar()  # asked for anew: PySide may let go of what it named before
        self.setRange(least, most)
        self.setPageStep(real.pageStep())
        self.setSingleStep(real.singleStep())
        self.setValue(real.value())
        self.setVisible(most > least)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tones = QPainter(self), theme.current()
        share = 0.75 if self.isSliderDown() else 0.55 if self.underMouse() else 0.35
        box = QRectF(handle_of(self)).adjusted(3, 1, -3, -1)
        draw_box(painter, box, theme.mix(tones.muted, tones.panel, share), None, box.width() / 2)
        painter.end()


class ScrollingArea(QScrollArea):
    """Scrolls up and down only, by wheel, by finger, by the keyboard's focus, and by a bar that floats."""

    def __init__(
        self, content: QWidget | None, name: str, parent: QWidget | None = None, *, follows: bool = True
    ) -> None:
        """``follows``: what the content wants of the layout anew is asked of that around it; else somebody tells it."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setViewport(QWidget())  # of Python's own: to name one of Qt's, PySide makes every kind of widget there is
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        if content is not None:
            self.setWidget(content)
            content.setAutoFillBackground(False)
            if follows:
                content.installEventFilter(_Follower(self))
        self.bar = FloatingBar(self)
        self._gutter = self._early = 0
        self._freed = QElapsedTimer()
        """Since the gutter was given back."""
        self._keeps_gutter, self._size = False, QSize()
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def keep_clear(self) -> None:
        """Let what has an outline, as cards have, end before the bar while there is one.

        What scrolls without the gutter alone, as rows do that fold where they have less width, keeps it until the area
        has another size: else it would come and go for ever.
        """
        self.verticalScrollBar().rangeChanged.connect(self._leave_gutter)

    def end_early(self, pixels: int) -> None:
        """Show nothing in the last ``pixels`` of its height, where something lies over it: what is there scrolls.

        What has the keyboard stays in sight.
        """
        self._early = pixels
        self._make_room()
        focused = QApplication.focusWidget()
        if pixels and focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, _AIR)

    def _leave_gutter(self, _least: int, most: int) -> None:
        if most > 0 and not self._gutter:
            self._keeps_gutter = self._freed.isValid() and self._freed.elapsed() < _MOMENT_MILLISECONDS
            self._gutter = _GUTTER
            self._make_room()
        elif most == 0 and self._gutter and not self._keeps_gutter:
            self._freed.start()
            self._gutter = 0
            self._make_room()

    def _make_room(self) -> None:
        wide, below = self._gutter, self._early
        self.setViewportMargins(*((wide, 0, 0, below) if self.isRightToLeft() else (0, 0, wide, below)))
        self.bar.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.size() != self._size:  # not its viewport's alone
            self._size, self._keeps_gutter = self.size(), False
            self._freed.invalidate()
            if self._gutter:
                self._leave_gutter(0, self.verticalScrollBar().maximum())
        self.bar.follow()


def show_whole(part: QWidget) -> None:
    """Scroll the area around a part that was just shown as far as all of it needs, or as its beginning does.

    It is not laid out yet, and what comes with it may take room away: it is kept in view meanwhile.
    """
    area = part.parentWidget()
    while area is not None and not isinstance(area, ScrollingArea):
        area = area.parentWidget()
    if area is not None:
        _Showing(part, area)


class _Showing(QObject):
    """Keeps a part in view for a moment: whenever there is more or less to scroll, it is scrolled to again."""

    def __init__(self, part: QWidget, area: ScrollingArea) -> None:
        super().__init__(part)
        self._part, self._area, self._has_moved = part, area, False
        self._soon, end = QTimer(self), QTimer(self)
        for timer, milliseconds, then in (
            (self._soon, 0, self._scroll), (end, _MOMENT_MILLISECONDS, self.deleteLater)
        ):  # fmt: skip
            timer.setSingleShot(True)
            timer.timeout.connect(then)
            timer.start(milliseconds)
        area.verticalScrollBar().rangeChanged.connect(self._wait)

    def _wait(self, _least: int, _most: int) -> None:
        self._soon.start(0)

    def _scroll(self) -> None:
        bar, content = self._area.verticalScrollBar(), self._area.widget()
        if content is None or not self._part.isVisible():
            return
        top, before = self._part.mapTo(content, QPoint()).y(), bar.value()
        end = top + self._part.height() + _AIR - self._area.viewport().height()
        bar.setValue(min(max(before, end), top - _AIR))
        if bar.value() != before and not self._has_moved:
            self._has_moved = True  # who types on keys that came with it loses no letter when it moves a little more
            self._keep_from_second_press()

    def _keep_from_second_press(self) -> None:
        """What lies under the pointer now was scrolled there: the second press of a double one was not meant for it."""
        from app.ui.second_press import second_press_of

        window = self._area.window()
        second_press_of(window).stir(QRect(self._area.mapTo(window, QPoint()), self._area.size()))


class _Follower(QObject):
    """Tells an area that its content is to be laid out again."""

    def __init__(self, area: ScrollingArea) -> None:
        super().__init__(area)
        self._area = area

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._area.updateGeometry()
        return False

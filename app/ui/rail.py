"""The rail: one place per page at the start side of the window, with a badge where something waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons, pages, theme
from app.ui.pages import PageEntry
from app.ui.rows import measures
from app.ui.widgets.paint import draw_box, draw_focus, fill_box
from app.ui.widgets.picture import Picture
from app.ui.widgets.pressing import Pressable
from app.ui.widgets.tag import badge_size, draw_badge

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MARGIN = 8
_ICON = 20
_TEXT = 11
_LEAST_SHARE = 0.6
"""Of their size: words at the foot that would have to be smaller stand in two lines of places instead."""


class RailButton(Pressable):
    """One page's place in the rail."""

    def __init__(self, entry: PageEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry, self._count, self._picture = entry, 0, Picture()
        self._is_kept = False
        self.setObjectName(f"rail-{entry.name}")
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(entry.has_room)
        self.setSizePolicy(policy)
        theme.theme().changed.connect(self.updateGeometry)
        self.settle()

    def show_count(self, count: int) -> None:
        """Show how many wait there; nothing at zero, and of a rare page then nothing at all."""
        if count == self._count:
            return
        self._count = count
        self.settle()
        self.setAccessibleDescription(self.tr("%n waiting", "", count) if count else "")
        self.update()

    @property
    def has_room(self) -> bool:
        """Whether there is room for it in the rail, be it there or not."""
        return self.entry.has_room or self.is_there

    @property
    def is_there(self) -> bool:
        """Whether it has its place: always, or, of a page that is seldom needed, only while it is."""
        return not self.entry.is_rare or self._is_kept or self._count > 0 or self.isChecked()

    def settle(self) -> None:
        """Be there, or not."""
        if self.entry.is_rare:
            self.setVisible(self.is_there)

    def keep(self, is_kept: bool) -> None:
        """Let a rare page have its place for as long as there is something that it is about."""
        if is_kept != self._is_kept:
            self._is_kept = is_kept
            self.settle()

    def sizeHint(self) -> QSize:
        metrics = theme.line_height(_TEXT, 600)
        text = _wide(self.text()) + 4
        return QSize(max(theme.scaled(66), text), max(theme.target(), theme.scaled(_ICON) + metrics + 18))

    def words_font(self) -> QFont:
        """One size for all places: that of the text, or what their words have room for. The longest may be smaller."""
        others = sorted(_wide(entry.title) for entry in pages.PAGES if entry.is_in_rail)
        widest = max(_wide(self.text()), *others[-2:-1])
        made = theme.font(_TEXT, 600 if self.isChecked() else 500)
        share = min(1.0, self.width() / widest, self._words_box().height() / QFontMetrics(made).height())
        if share < 1:
            made.setPixelSize(max(_TEXT, int(made.pixelSize() * share)))
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        state = (self.isChecked(), self.underMouse(), self.isEnabled(), self.hasFocus())
        self._picture.paint(self, (self.text(), *state), self._draw)
        if self._count:  # apart, as it is what changes
            painter = QPainter(self)
            if not self.isEnabled():
                painter.setOpacity(0.55)
            draw_badge(painter, self._badge_box(self._icon_box()), self._count)
            painter.end()

    def _draw(self, painter: QPainter) -> None:
        now = theme.current()
        if self.isChecked():
            draw_box(painter, self.rect(), now.accent_soft, None)
        elif self.underMouse():
            draw_box(painter, self.rect(), theme.mix(now.ink, now.panel, 0.05), None)
        ink = now.accent if self.isChecked() else now.muted
        icon = self._icon_box()
        if not self.isEnabled():
            painter.setOpacity(0.55)
        icons.draw_icon(painter, self.entry.icon, icon, ink)
        painter.setFont(self.words_font())
        painter.setPen(ink)
        painter.drawText(self._words_box(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            draw_focus(painter, self.rect())

    def _icon_box(self) -> QRect:
        side = theme.scaled(_ICON)
        return QRect((self.width() - side) // 2, max(2, 9 - self._lack), side, side)

    def _words_box(self) -> QRect:
        top = self._icon_box().bottom()
        return QRect(0, top, self.width(), self.height() - top - max(0, min(4, 11 - self._lack)))

    @property
    def _lack(self) -> int:
        """By how much it is lower than it would be, in a window that is low for so many places."""
        return max(0, self.sizeHint().height() - self.height())

    def _badge_box(self, icon: QRect) -> QRectF:
        size = badge_size(self._count)
        left = icon.left() - size.width() + 7 if self.isRightToLeft() else icon.right() - 7
        return QRectF(left, max(0, icon.top() - 5), size.width(), size.height())


class Rail(QWidget):
    """The pages to choose from; ``chosen`` carries a page's name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._is_bottom = False
        self._folded: tuple[int, tuple[RailButton, ...]] | None = None
        self._room = 0
        self._column, self._grid, self._group = QVBoxLayout(self), QGridLayout(), QButtonGroup(self)
        self._column.setContentsMargins(_MARGIN, 10, _MARGIN + 1, _MARGIN)
        self._column.setSpacing(0)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._grid.setSpacing(theme.STEP)
        self._buttons = {entry.name: RailButton(entry, self) for entry in pages.PAGES if entry.is_in_rail}
        for name, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        theme.theme().changed.connect(self._fold)
        self._fold()

    def lie(self, is_bottom: bool, width: int) -> None:
        """Stand at the start side, or lie at the foot of a window that is narrow, over its ``width``."""
        self._room = width
        if is_bottom == self._is_bottom:
            self._fold()
            return
        self._is_bottom = is_bottom
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((wide, fixed) if is_bottom else (fixed, wide)))
        self._column.setContentsMargins(*((8, 5, 8, 4) if is_bottom else (_MARGIN, 10, _MARGIN + 1, _MARGIN)))
        self._fold()
        self.update()

    def _fold(self) -> None:
        """Give every button its place that has room: under each other, or beside each other in a line or two."""
        there = tuple(each for each in self._buttons.values() if each.has_room)
        across = self._across(there) if self._is_bottom else 1
        if self._folded == (across, there):
            return
        self._folded = across, there
        for button in self._buttons.values():
            self._grid.removeWidget(button)
        for at, button in enumerate(there):
            self._grid.addWidget(button, at // across, at % across)
        for at in range(len(self._buttons) + 1):
            self._grid.setColumnStretch(at, int(at < across))

    def _across(self, there: tuple[RailButton, ...]) -> int:
        """How many places there are in a line at the foot: all, where their words stay large enough for that."""
        share = max(_LEAST_SHARE, 1 / theme.theme().text_scale)
        least = max(_wide(each.text()) for each in there) * min(1.0, share) + theme.STEP
        is_one = least * len(there) <= self._room - 2 * _MARGIN
        return len(there) if is_one else -(-len(there) // 2)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown; none, where that has no place here."""
        shown = self._buttons.get(name)
        self._group.setExclusive(shown is not None)  # or one would have to stay marked
        for button in self._buttons.values():
            button.setChecked(button is shown)
        for button in self._buttons.values():
            button.settle()
        self._fold()

    def show_count(self, name: str, count: int) -> None:
        """Show how many wait on a page."""
        if name in self._buttons:
            self._buttons[name].show_count(count)
            self._fold()

    def keep(self, name: str, is_kept: bool) -> None:
        """Let a rare page have its place in any case, or only while something waits there."""
        if name in self._buttons:
            self._buttons[name].keep(is_kept)
            self._fold()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        fill_box(painter, self.rect(), now.panel)
        if self._is_bottom:
            fill_box(painter, QRect(0, 0, self.width(), 1), now.line)
        else:
            edge = 0 if self.isRightToLeft() else self.width() - 1
            fill_box(painter, QRect(edge, 0, 1, self.height()), now.line)
        painter.end()


def _wide(words: str) -> int:
    """Pixels that words of a place take as they are drawn while its page is shown."""
    return measures.advance(words, _TEXT, 600, tabular=False)

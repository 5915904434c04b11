"""Text that is read, not pressed: always plain text, whatever a customer's name looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui import theme
from app.ui.announcing import announce
from app.ui.rows import measures
from app.ui.tips import say_tip
from app.ui.widgets.laying import MOST_LETTERS, MOST_LINES, beginning_of, lay_anywhere
from app.ui.widgets.paint import Side, direction_of, write
from app.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent


_LEAST = 120
"""Pixels that text which wraps is given at least, before text scaling."""
_WRONG = "danger_ink"
_SHORT = 6
"""A word of so many letters fits into every line."""


class Label(QLabel):
    """Plain text in the theme's font. ``ink`` names a colour of ``Tones``: ink, muted, accent, danger_ink ….

    What it says in the ink of what is wrong is told to a screen reader too, once it can be seen. Of a text without end
    its beginning is shown, and … after it.
    """

    _ink, _told, _room, _whole = "ink", "", 0, ""
    most_letters = MOST_LETTERS
    """What is shown at the most; more for a list that is short of its own accord."""

    def __init__(
        self,
        text: str = "",
        pixels: int = theme.BASE_PIXELS,
        weight: int = 400,
        ink: str = "ink",
        *,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._pixels, self._weight, self._ink, self._tabular = pixels, weight, ink, tabular
        theme.theme().changed.connect(self._dress)
        self._dress()
        self.setText(text)
        self._align()

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(self._seen(text))
        self._give_room()
        if self._ink == _WRONG:
            self._tell()

    def text(self) -> str:
        """The whole text, however much of it is shown."""
        return self._whole

    def _seen(self, text: str) -> str:
        """What is laid out of a text."""
        return beginning_of(text, self.most_letters, MOST_LINES)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._ink == _WRONG:
            self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._told = ""

    def _tell(self) -> None:
        """Tell what is wrong; where only a number in it changes, as in a countdown, once."""
        said = "".join(each for each in self.text() if not each.isdigit()) if self.isVisible() else ""
        if said != self._told:
            self._told = said
            if said:
                announce(self, self.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), theme.scaled(_LEAST)), least.height()) if self.wordWrap() else least

    def heightForWidth(self, width: int) -> int:
        if not self._is_laid_here(width):
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return lay_anywhere(super().text(), self.font(), inner)[1] + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_laid_here(self.width()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout, height = lay_anywhere(super().text(), self.font(), self.contentsRect().width(), self.alignment())
        spare = max(0, self.contentsRect().height() - height) // 2
        layout.draw(painter, QPointF(self.contentsRect().topLeft()) + QPointF(0, spare))
        painter.end()

    def _is_laid_here(self, width: int) -> bool:
        """Whether its lines are laid out by us: Qt moves those that go leftwards by the space that a break swallows."""
        goes_left = self.wordWrap() and direction_of(super().text()) is Qt.LayoutDirection.RightToLeft
        return goes_left or self.has_long_word(width)

    def has_long_word(self, width: int) -> bool:
        """Whether a word of a text that wraps is wider than a line: it is broken then, wherever it must be."""
        if not self.wordWrap():
            return False
        margins, metrics, seen = self.contentsMargins(), QFontMetrics(self.font()), super().text()
        inner = width - margins.left() - margins.right()
        return any(metrics.horizontalAdvance(word) > inner for word in seen.split() if len(word) > _SHORT)

    def _align(self) -> None:
        """Stand at the leading side of the window, whatever script the text is in; Qt goes by the text."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_ink(self, ink: str) -> None:
        """Write in another colour of the theme."""
        if ink != self._ink:
            self._ink = ink
            self._dress()

    def _give_room(self) -> None:
        """Let no mark of the text be cut off; as much on either side, so that its line stays in the middle."""
        room = measures.overhang(super().text(), self.font())
        if room != self._room:
            more, self._room = room - self._room, room
            self.setContentsMargins(self.contentsMargins() + QMargins(0, more, 0, more))

    def _dress(self) -> None:
        self.setFont(theme.font(self._pixels, self._weight, tabular=self._tabular))
        self._give_room()
        dressed = QPalette(self.palette())
        dressed.setColor(QPalette.ColorRole.WindowText, getattr(theme.current(), self._ink))
        self.setPalette(dressed)


class WrappedLabel(Label):
    """Text over several lines that is as high as it has to be at its width.

    Qt's own wrapping makes all layouts around it keep the full height of whatever else could scroll.
    """

    def __init__(
        self,
        text: str = "",
        pixels: int = theme.BASE_PIXELS,
        ink: str = "ink",
        *,
        weight: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, pixels, weight, ink, parent=parent)
        self.setWordWrap(True)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(160), self.heightForWidth(max(theme.scaled(160), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class ResultLabel(WrappedLabel):
    """What came of a press, which is to be read now: notices keep it free as they keep buttons."""


class ElidedLabel(Label):
    """One line that ends in … where there is no room; the whole text is its tool tip and its accessible name."""

    def __init__(
        self,
        text: str = "",
        pixels: int = theme.BASE_PIXELS,
        weight: int = 400,
        ink: str = "ink",
        *,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._picture = Picture()
        super().__init__(text, pixels, weight, ink, tabular=tabular, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = measures.metrics(self._pixels, self._weight, tabular=self._tabular).height()
        return QSize(self._advance(self._line()) + 2, height + 2 * self._room)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._advance("mmm…"), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            say_tip(self, self.text() if self._is_cut() else "")
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._picture.paint(self, (self.text(), self._ink), self._draw)

    def _draw(self, painter: QPainter) -> None:
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self._shortened(self._line())
        if self._advance(shown) > self.width():
            metrics = measures.metrics(self._pixels, self._weight, tabular=self._tabular)
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        write(painter, self.rect(), shown, Side.RIGHT if self.isRightToLeft() else Side.LEFT)

    def _shortened(self, line: str) -> str:
        """What is left of the line where it has no room, before it has to end in …."""
        return line

    def _line(self) -> str:
        return " ".join(self.text()[:MOST_LETTERS].split())

    def _is_cut(self) -> bool:
        return len(self.text()) > MOST_LETTERS or self._advance(self._line()) > self.width()

    def _seen(self, text: str) -> str:
        return text

    def _advance(self, text: str) -> int:
        return measures.advance(text, self._pixels, self._weight, tabular=self._tabular)

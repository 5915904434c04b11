"""The panel of the palette: its field, its hits, and a line that says what can be typed or that nothing was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.palette.hits import Hit
from app.ui.palette.listing import HitList
from app.ui.widgets.card import Divider
from app.ui.widgets.field import Field
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.paint import draw_box

_PAD = 8
_FIELD = 30
"""Pixels of a field beside its words."""


class PalettePanel(QFrame):
    """As high as what it shows, up to what there is room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette.panel")
        self.setAccessibleName(self.tr("Find or do anything"))
        self._hints = self.tr("Customer, booking, ticket, date, or what to do"), self.tr("Find or do anything")
        plain = Qt.InputMethodHint.ImhNoPredictiveText
        self.field = Field("palette.field", self._hints[1], hint=self._hints[0], keys=plain)
        self.list = HitList()
        self.said = WrappedLabel("", 12, "muted")
        self.said.setObjectName("palette.said")
        self.said.setContentsMargins(_PAD, 2, _PAD, 2)
        self._width, self._most = 0, 0
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(Divider())
        column.addWidget(self.said)

    def show_hits(self, hits: Sequence[Hit], typed: str, *, is_looking: bool, is_new: bool) -> None:
        """Show what was found for what was typed, and say so where it is nothing."""
        self.list.show_hits(hits, is_new=is_new)
        self.list.setVisible(bool(hits))
        self._say(typed, len(hits), is_looking=is_looking)
        self.fit(self._width, self._most)

    def fit(self, width: int, most: int) -> None:
        """Be this wide, and as high as needed up to ``most``."""
        self._width, self._most = width, most
        if not width:
            return
        inner = width - 2 * _PAD
        wide = self.field.fontMetrics().horizontalAdvance(self._hints[0]) + _FIELD
        self.field.setPlaceholderText(self._hints[int(wide > inner)])
        others = self.field.sizeHint().height() + self.said.heightForWidth(inner) + 1 + 2 * _PAD + 6 * 3 + 4
        rows = self.list.hits.rowCount()
        self.resize(width, max(others, min(most, others + self.list.height_of(rows))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        draw_box(painter, QRectF(self.rect()), now.panel, theme.mix(now.ink, now.line, 0.25), theme.RADIUS_CARD)
        painter.end()

    def _say(self, typed: str, found: int, *, is_looking: bool) -> None:
        if is_looking and not found:
            said = self.tr("Looking …")
        elif typed and not found:
            said = self.tr(
                "Nothing is called “{typed}”. Type a name, the last digits of a phone number, a ticket, a day such as"
                " “24 nov”, “mon” or “+3”, or what you want to do."
            ).format(typed=typed)
        elif typed:
            by_keys = self.tr("Return opens · arrows walk · Esc closes")
            said = by_keys if theme.theme().shows_keys else self.tr("A press beside this closes it.")
        else:
            said = self.tr(
                "Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or"
                " what you want to do."
            )
        self.said.setText(said)

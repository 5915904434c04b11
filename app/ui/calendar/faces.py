"""How one booking looks: its card with bar, texts and icon, and which words fit into the room that it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from app.ui import icons, theme, words
from app.ui.beside import beside
from app.ui.calendar.hatching import draw_open
from app.ui.calendar.measures import FACT_PIXELS, NAME_PIXELS
from app.ui.widgets.paint import Side, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.desk.views import DayBooking
    from app.ui.tones import LookTone

_BAR = 4
_PAD, _END = 7, 5
_NARROW = 76
"""A card of fewer pixels than this, before text scaling, has no room for more than a name."""
_NARROW_PAD = 3
_RADIUS = 7.0
_HATCH = 0.16
"""How much of the ink is in the hatch of what is not confirmed."""


class TextLine(NamedTuple):
    """One line of a card that fits: where, what, in which font."""

    box: QRect
    text: str
    font: QFont


class Style:
    """Fonts and metrics of the moment; made anew when the theme changes."""

    def __init__(self, zone: str, *, mirrored: bool, names: Mapping[str, str] | None = None) -> None:
        self.zone, self.mirrored, self._names = zone, mirrored, names or {}
        self.name, self.fact = theme.font(NAME_PIXELS, 600), theme.font(FACT_PIXELS, tabular=True)
        self.small = theme.font(FACT_PIXELS, 600)
        self.name_metrics, self.fact_metrics = QFontMetrics(self.name), QFontMetrics(self.fact)
        self.small_metrics, self.narrow = QFontMetrics(self.small), theme.scaled(_NARROW)
        self.icon = theme.scaled(14)
        self.tones = theme.current()

    def whose(self, booking: DayBooking) -> str:
        """The initials of the member of staff, where a column is everybody's."""
        return self._names.get(booking.staff_id or "", "")


def lines(booking: DayBooking, width: int, height: int, style: Style) -> list[TextLine]:
    """The texts of a card of that size, each whole or ending in "…", none cut by the card's edge."""
    if width < style.narrow:
        return _narrow_lines(booking, width, height, style)
    left, room = _BAR + _PAD, width - _BAR - _PAD - _END
    name_height, fact_height = style.name_metrics.height(), style.fact_metrics.height()
    head_room = room - style.icon - 6
    if height < name_height or head_room <= 0:
        return []
    if height < name_height + fact_height + 4:
        return list(_one_line(booking, QRect(left, (height - name_height) // 2, head_room, name_height), style))
    made = _name_lines(booking, QRect(left, 4, room, name_height), head_room, height, style)
    top = 4 + len(made) * name_height
    below = (height - top - 2) // fact_height
    for text in _facts(booking, room, below, style):
        made.append(_line(QRect(left, top, room, fact_height), text, style.fact, style.fact_metrics))
        top += fact_height
    return [line for line in made if line.text]


def _name_lines(booking: DayBooking, box: QRect, head_room: int, height: int, style: Style) -> list[TextLine]:
    """The name beside the icon; where it does not fit there, what is left of it below, if there is the height."""
    title = " ".join(booking.title[:200].split())
    first = _words_that_fit(title, head_room, style) or title.partition(" ")[0]
    if height < 4 + 2 * box.height():
        first = title
    rest = title[len(first) :].strip()
    made = [_line(QRect(box.left(), box.top(), head_room, box.height()), first, style.name, style.name_metrics)]
    below = box.translated(0, box.height())
    return [*made, _line(below, rest, style.name, style.name_metrics)] if rest else made


def _words_that_fit(title: str, room: int, style: Style) -> str:
    """As many whole words as fit into ``room``."""
    while title and style.name_metrics.horizontalAdvance(title) > room:
        title = title.rpartition(" ")[0]
    return title


def _narrow_lines(booking: DayBooking, width: int, height: int, style: Style) -> list[TextLine]:
    """Beside several others the name comes before all else: the first name in a line of its own, then the time."""
    left, room = _BAR + _NARROW_PAD, width - _BAR - _NARROW_PAD - 1
    line_height, mark = style.small_metrics.height(), _narrow_mark(height, style)
    if height < line_height or room < style.small_metrics.horizontalAdvance("W"):
        return []
    first, _, rest = " ".join(booking.title[:200].split()).partition(" ")
    start = words.clock(booking.start, style.zone)
    said = [(first, style.small, style.small_metrics), (rest, style.small, style.small_metrics)]
    said += [(style.whose(booking), style.fact, style.fact_metrics)]
    said += [(start, style.fact, style.fact_metrics)] if _fits(start, room, style) else []
    top = min(4, max(0, (height - line_height) // 2))
    fitting = max(0, (height - mark - top) // line_height)
    boxes = (QRect(left, top + at * line_height, room, line_height) for at in range(fitting))
    whole = ((_first_letters(text, room, metrics), font, metrics) for text, font, metrics in said if text)
    return [_line(box, *each) for box, each in zip(boxes, whole, strict=False)]


def _first_letters(text: str, room: int, metrics: QFontMetrics) -> str:
    """The text, or where little more than "…" would be left of it, the letters that fit."""
    if len(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)) > len("J…") or not text.isalpha():
        return text
    fitting = text[:3]
    while fitting and metrics.horizontalAdvance(fitting) > room:
        fitting = fitting[:-1]
    return fitting or text


def _narrow_mark(height: int, style: Style) -> int:
    """The pixels at the foot of a narrow card that are its icon's; none where the name needs them."""
    return style.icon + 6 if height >= style.small_metrics.height() + style.icon + 10 else 0


def icon_box(width: int, height: int, style: Style) -> QRect:
    """Where the icon of the state stands: at the far end of the first line; of a narrow card at its foot, if at all."""
    if width < style.narrow:
        is_there = bool(_narrow_mark(height, style))
        left, top = width - _NARROW_PAD - style.icon, height - style.icon - 4
        return QRect(max(_BAR, left), top, style.icon, style.icon) if is_there else QRect()
    name_height = style.name_metrics.height()
    one_line = height < name_height + style.fact_metrics.height() + 4
    top = max(0, (height - style.icon) // 2) if one_line else 4 + (name_height - style.icon) // 2
    return QRect(max(_BAR, width - _END - 2 - style.icon), top, style.icon, style.icon)


def draw_card(painter: QPainter, width: int, height: int, booking: DayBooking, style: Style) -> list[QRect]:
    """Draw the card, its corner at the painter's origin. Answers where texts stand, for what must not cross them."""
    tone, whole = style.tones.look(booking.look), QRect(0, 0, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if style.mirrored else Qt.LayoutDirection.LeftToRight)
    _draw_body(painter, whole, tone, style, is_open=bool(booking.unconfirmed))
    painter.setPen(tone.ink)
    written = []
    for line in lines(booking, width, height, style):
        box = _mirrored(line.box, width, style)
        painter.setFont(line.font)
        write(painter, box, line.text, Side.RIGHT if style.mirrored else Side.LEFT)
        written.append(_mirrored(_tight(line), width, style))
    mark = icon_box(width, height, style)
    if not mark.isEmpty() and height >= style.icon // 2 and width > style.icon + _BAR:
        box = _mirrored(mark, width, style).intersected(whole)
        needs_you = booking.is_uncovered or booking.unconfirmed in ("refused", "conflict")
        icons.draw_icon(painter, "warning" if needs_you else tone.icon, box, tone.ink)
        written.append(box)
    return written


def _draw_body(painter: QPainter, whole: QRect, tone: LookTone, style: Style, *, is_open: bool = False) -> None:
    """The card without its words; hatched where ``is_open``: the remote has yet to confirm it."""
    path, radius = QPainterPath(), min(_RADIUS, whole.height() / 2)
    path.addRoundedRect(QRectF(whole), radius, radius)
    painter.fillPath(path, tone.fill)
    painter.save()
    painter.setClipPath(path)
    if is_open:
        draw_open(painter, whole, theme.mix(tone.ink, tone.fill, _HATCH))
    bar = _mirrored(QRect(0, 0, _BAR, whole.height()), whole.width(), style)
    painter.fillRect(bar, _bar_colour(tone, style))
    painter.restore()
    if is_open or tone.is_dashed or style.tones.name == "contrast":
        pen = QPen(tone.ink, 1.2)
        if is_open or tone.is_dashed:
            pen.setDashPattern([3, 2.5])
        painter.strokePath(_inset(whole, radius), pen)


def _inset(whole: QRect, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(whole).adjusted(0.6, 0.6, -0.6, -0.6), radius - 0.6, radius - 0.6)
    return path


def _bar_colour(tone: LookTone, style: Style) -> QColor:
    # On a filled card, as of a booking in service, the ink would glare: there the bar is the fill, deepened.
    if style.tones.name != "contrast" and tone.fill.lightness() < tone.ink.lightness() and style.tones.name == "light":
        return tone.fill.darker(130)
    return tone.ink


def _one_line(booking: DayBooking, box: QRect, style: Style) -> Iterator[TextLine]:
    name = _line(box, booking.title, style.name, style.name_metrics)
    yield name
    used = style.name_metrics.horizontalAdvance(name.text) + 8
    start = words.clock(booking.start, style.zone)
    if used + style.fact_metrics.horizontalAdvance(start) <= box.width():
        rest = QRect(box.left() + used, box.top(), box.width() - used, box.height())
        yield _line(rest, start, style.fact, style.fact_metrics)


def _facts(booking: DayBooking, room: int, count: int, style: Style) -> list[str]:
    """The fullest that ``count`` lines can say of time, state and service, and with whom where that is to be said."""
    word, start = words.state_word(booking), words.clock(booking.start, style.zone)
    span = words.clock_span(booking.start, booking.end, style.zone)
    if _fits(both := beside(span, word), room, style):
        said = [both, booking.service]
    elif count > 1 and _fits(span, room, style):
        both = beside(word, booking.service)
        said = [span, both] if _fits(both, room, style) else [span, word, booking.service]
    else:
        both = beside(start, word)
        said = [both if _fits(both, room, style) else word, booking.service]
    return _with_whom([text for text in said if text][: max(0, count)], style.whose(booking), room, count, style)


def _with_whom(said: list[str], whose: str, room: int, count: int, style: Style) -> list[str]:
    """The same with the initials of the member of staff, on the first line that has room for them, if any has."""
    if not whose:
        return said
    for at, text in enumerate(said):
        if _fits(both := beside(text, whose), room, style):
            return [*said[:at], both, *said[at + 1 :]]
    return [*said, whose] if len(said) < count else said


def _fits(text: str, room: int, style: Style) -> bool:
    return style.fact_metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) == text


def _line(box: QRect, text: str, font: QFont, metrics: QFontMetrics) -> TextLine:
    plain = " ".join(text[:200].split())
    return TextLine(box, metrics.elidedText(plain, Qt.TextElideMode.ElideRight, box.width()), font)


def _tight(line: TextLine) -> QRect:
    width = min(line.box.width(), QFontMetrics(line.font).horizontalAdvance(line.text))
    return QRect(line.box.left(), line.box.top(), width, line.box.height())


def _mirrored(box: QRect, width: int, style: Style) -> QRect:
    if not style.mirrored:
        return box
    return QRect(width - box.left() - box.width(), box.top(), box.width(), box.height())

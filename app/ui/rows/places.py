"""Where the parts of a row lie: text beside its buttons where there is room, above them where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt

from app.ui import theme
from app.ui.rows import bits
from app.ui.rows.bits import Piece
from app.ui.rows.content import Bit
from app.ui.rows.measures import advance, metrics
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.rows.content import RowContent

TITLE = 14
FIGURE = 15
CAPTION = 12
EFFECT = 12
PAD = 12
GAP = 8
_TAG_GAP = 8
_LEAST_TEXT = 132
_LARGE = 1.5
"""From this size of text on a title may take a second line and facts one more, and on a card what stands beside them
gives way, rather than any of them being cut. A card's title does so at every size."""


class Places(NamedTuple):
    """The geometry of one row at one width, as if read from the left."""

    tag: QRect
    title: QRect
    facts: QRect
    lines: tuple[tuple[Piece, ...], ...]
    figure: QRect
    caption: QRect
    acts: tuple[QRect, ...]
    height: int
    effects: tuple[QRect, ...] = ()
    check: QRect = QRect()
    says: str = ""
    """What is written in the place of the title, in two lines where that is as high."""


def lay_row(content: RowContent, width: int, sizes: Sequence[QSize], *, is_card: bool) -> Places:
    """Lay out a row of ``width`` pixels whose buttons want ``sizes``."""
    tag = _tag_size(content)
    edge = PAD if content.is_chosen is None else theme.target()
    left = edge + (tag.width() + _TAG_GAP if content.tag else 0)
    side = _side_width(content)
    room = width - PAD - left - (side + _TAG_GAP if side else 0)
    acts_width = sum(size.width() for size in sizes) + GAP * max(0, len(sizes) - 1)
    least = min(_text_width(content), theme.scaled(_LEAST_TEXT))
    before = 4 if content.acts and content.acts[0].kind is Kind.QUIET else GAP
    is_beside = bool(sizes) and not is_card and not side and room - acts_width - before >= least
    if is_beside:
        room -= acts_width + before
    is_single = (is_beside or not sizes) and not content.wraps
    says, facts = _said(content, room)
    is_large = theme.theme().text_scale >= _LARGE
    head = 0
    if is_card and side and not (_has_room(says, facts, room) if is_large else _has_whole(says, room)):
        head = max(_side_height(content), tag.height()) + 4
        left, room = edge, width - PAD - edge
        says, facts = _said(content, room)
    is_single = is_single and facts == content.bits
    fact_lines = content.fact_lines if is_card else 1 if is_single else 2
    if fact_lines > 1 and is_large:
        fact_lines += 1
    lines = bits.lay_bits(facts, room, fact_lines)
    title_height = _wrapped_height(says, room) if is_large or is_card else _title_height()
    text_height = title_height + (2 + len(lines) * bits.line_height() if lines else 0)
    block = text_height if head else max(text_height, _side_height(content), tag.height())
    height = head + block + 2 * PAD if is_card else max(theme.target(), block) + PAD
    top = head + (height - head - text_height) // 2
    effects = _effects(content.effects, width, height - PAD + GAP) if is_card else ()
    under = effects[-1].bottom() + 1 + PAD if effects else height
    acts = _beside(sizes, width, height) if is_beside else _below(sizes, width, under - (PAD if is_card else 6) + GAP)
    total = under if is_beside or not sizes else acts[-1].bottom() + 1 + (PAD if is_card else GAP)
    middle = PAD + (head - 4) // 2 if head else height // 2
    figure = QRect(width - PAD - side, middle - _side_height(content) // 2, side, _figure_height())
    return Places(
        tag=QRect(edge, middle - tag.height() // 2, tag.width(), tag.height()),
        title=QRect(left, top, room, title_height),
        facts=QRect(left, top + title_height + 2, room, len(lines) * bits.line_height()),
        lines=lines,
        figure=figure,
        caption=QRect(figure.left(), figure.bottom() + 1, side, _caption_height(content)),
        acts=acts,
        height=total,
        effects=effects,
        check=QRect(0, (height - edge) // 2, edge, edge) if content.is_chosen is not None else QRect(),
        says=says,
    )


def _said(content: RowContent, room: int) -> tuple[str, tuple[Bit, ...]]:
    """The title and the facts in so many pixels: no word of a title is cut for what may stand among the facts."""
    if not content.also or advance(content.whole_title, TITLE, 600) <= room:
        return content.whole_title, content.bits
    return content.title, (Bit(content.also), *content.bits)


def _has_room(says: str, facts: Sequence[Bit], room: int) -> bool:
    """Whether the title, and each of the facts by itself, has room in a line."""
    return advance(says, TITLE, 600) <= room and all(bits.bit_width(each) <= room for each in facts)


def _has_whole(says: str, room: int) -> bool:
    """Whether the title stands whole in one line or in two: on a card a name is never what gives way."""
    return advance(says, TITLE, 600) <= room or _wrapped_height(says, room) > _title_height()


def _wrapped_height(says: str, room: int) -> int:
    """The height of a title that may take a second line; of one line where even two would not do."""
    one = _title_height()
    if advance(says, TITLE, 600) <= room:
        return one
    wrapped = metrics(TITLE, 600).boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, says)
    return wrapped.height() + 1 if wrapped.height() <= 2 * one and wrapped.width() <= room else one


def is_wrapped(title: QRect) -> bool:
    """Whether a title that was laid out there goes over two lines."""
    return title.height() > _title_height()


def effect_icon() -> int:
    """Pixels that the icon before an effect takes, its gap included."""
    return theme.scaled(14) + 6


def _effects(effects: Sequence[Bit], width: int, top: int) -> tuple[QRect, ...]:
    """Sentences under each other, each as high as it has to be at that width."""
    places: list[QRect] = []
    room = width - 2 * PAD
    for bit in effects:
        text = metrics(EFFECT, 600 if bit.is_strong else 400)
        wrapped = text.boundingRect(QRect(0, 0, room - effect_icon(), 10_000), Qt.TextFlag.TextWordWrap, bit.text)
        places.append(QRect(PAD, top, room, max(wrapped.height(), theme.scaled(14))))
        top += places[-1].height() + 4
    return tuple(places)


def _beside(sizes: Sequence[QSize], width: int, height: int) -> tuple[QRect, ...]:
    places: list[QRect] = []
    right = width - PAD
    for size in reversed(sizes):
        places.append(QRect(right - size.width(), (height - size.height()) // 2, size.width(), size.height()))
        right -= size.width() + GAP
    return tuple(reversed(places))


def _below(sizes: Sequence[QSize], width: int, top: int) -> tuple[QRect, ...]:
    """Buttons in lines as wide as the row, each line shared in proportion to what its buttons want."""
    places: list[QRect] = []
    for line in _flow(sizes, width - 2 * PAD):
        spare = width - 2 * PAD - sum(size.width() for size in line) - GAP * (len(line) - 1)
        left, shared = PAD, max(0, spare) // len(line)
        for size in line:
            places.append(QRect(left, top, size.width() + shared, size.height()))
            left += size.width() + shared + GAP
        top += line[0].height() + GAP
    return tuple(places)


def _flow(sizes: Sequence[QSize], width: int) -> list[list[QSize]]:
    lines: list[list[QSize]] = []
    used = width + 1
    for size in sizes:
        if used + GAP + size.width() > width:
            lines.append([])
            used = -GAP
        lines[-1].append(size)
        used += GAP + size.width()
    if len(lines) < 2:
        return lines
    even = -(-len(sizes) // len(lines))
    shared = [list(sizes[at : at + even]) for at in range(0, len(sizes), even)]
    fits = all(sum(size.width() for size in line) + GAP * (len(line) - 1) <= width for line in shared)
    return shared if fits else lines


def _tag_size(content: RowContent) -> QSize:
    if not content.tag:
        return QSize(0, 0)
    measured = metrics(TITLE, 700)
    return QSize(advance(content.tag, TITLE, 700) + 16, measured.height() + 12)


def _text_width(content: RowContent) -> int:
    title = advance(content.whole_title, TITLE, 600)
    return max(title, bits.natural_width(content.bits))


def _title_height() -> int:
    return metrics(TITLE, 600).height() + 1


def _figure_height() -> int:
    return metrics(FIGURE, 700).height() + 1


def _side_width(content: RowContent) -> int:
    if content.figure is None:
        return 0
    icon = theme.scaled(12) + 4 if content.figure.icon else 0
    figure = advance(content.figure.text, FIGURE, 700) + icon
    caption = advance(content.caption, CAPTION)
    return max(figure, caption) + 2


def _side_height(content: RowContent) -> int:
    if content.figure is None:
        return 0
    return _figure_height() + _caption_height(content)


def _caption_height(content: RowContent) -> int:
    return metrics(CAPTION).height() if content.caption else 0

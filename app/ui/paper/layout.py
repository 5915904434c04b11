"""The day sheet as pages of blocks: columns side by side, then the line, the requests and rows to write on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize

from app.ui.paper import wording
from app.ui.paper.blocks import HEAD, PLAIN, POINT, SMALL, STRONG, Block, Row, Style, Text

if TYPE_CHECKING:
    from app.desk.views import DayBooking, DayColumn, Span
    from app.desk.views_sheet import DaySheet

MARGIN = 28 * POINT
HEAD_HEIGHT = 46 * POINT
GAP = 4 * POINT
MOST_UPRIGHT, MOST_ACROSS = 3, 6
"""Columns beside each other on an upright page, and on one that lies across."""
BLANK_ROWS = 14
BLANK_HEIGHT = 21 * POINT
LINE_SHARES = (0.09, 0.27, 0.19, 0.15, 0.12, 0.18)
REQUEST_SHARES = (0.22, 0.30, 0.20, 0.13, 0.15)


class StoppedError(Exception):
    """Whoever wanted the sheet wants it no more."""


@dataclass(slots=True)
class Placed:
    """A piece and where it stands on its page."""

    piece: Block | Row
    left: float
    top: float


@dataclass(slots=True)
class Pages:
    """All pages of a sheet, each as its pieces; ``size`` in tenths of a point."""

    sheet: DaySheet
    size: QSizeF
    is_across: bool
    is_mirrored: bool
    pages: list[list[Placed]] = field(default_factory=list)

    @property
    def inner(self) -> float:
        """How wide the page is between its margins."""
        return self.size.width() - 2 * MARGIN

    @property
    def top(self) -> float:
        """Where the content of a page begins."""
        return MARGIN + HEAD_HEIGHT

    @property
    def bottom(self) -> float:
        """Where the content of a page ends."""
        return self.size.height() - MARGIN

    def text(self, text: str, style: Style, width: float) -> Text:
        """Text in the direction of the sheet."""
        return Text(text, style, width, is_mirrored=self.is_mirrored)

    def block(self, width: float, *said: tuple[str, Style], is_shaded: bool = False, is_dashed: bool = False) -> Block:
        """Texts in a frame of this width."""
        inner = width - 6 * POINT
        texts = [self.text(text, style, inner) for text, style in said if text]
        return Block(texts, width, is_shaded=is_shaded, is_dashed=is_dashed)


def lay_out(
    sheet: DaySheet,
    page: QPageSize.PageSizeId,
    *,
    is_mirrored: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> Pages:
    """The pages of a sheet on this paper. Raises ``StoppedError`` when ``go_on`` says stop."""
    is_across = len(sheet.day.columns) > MOST_UPRIGHT
    size = QPageSize(page).size(QPageSize.Unit.Point) * POINT
    pages = Pages(sheet, size.transposed() if is_across else size, is_across, is_mirrored)
    _columns(pages, go_on)
    _sections(pages, go_on)
    return pages


def _columns(pages: Pages, go_on: Callable[[], bool]) -> None:
    columns = pages.sheet.day.columns
    if not columns:
        pages.pages.append([])
        return
    many = MOST_ACROSS if pages.is_across else MOST_UPRIGHT
    groups = -(-len(columns) // many)
    share = -(-len(columns) // groups)  # as even as can be: twelve are six and six, seven are four and three
    for first in range(0, len(columns), share):
        _group(pages, columns[first : first + share], share, go_on)


def _group(pages: Pages, columns: Sequence[DayColumn], share: int, go_on: Callable[[], bool]) -> None:
    """Columns beside each other, over as many pages as the longest of them needs."""
    width = (pages.inner - (share - 1) * GAP) / share
    first = len(pages.pages)
    for at, column in enumerate(columns):
        if not go_on():
            raise StoppedError
        place = share - 1 - at if pages.is_mirrored else at
        _flow(pages, first, MARGIN + place * (width + GAP), column, width)


def _flow(pages: Pages, page: int, left: float, column: DayColumn, width: float) -> None:
    at = _head(pages, page, left, column, width, is_first=True)
    for block in _entries(pages, column, width):
        if at + block.height > pages.bottom:
            page += 1
            at = _head(pages, page, left, column, width, is_first=False)
        _page(pages, page).append(Placed(block, left, at))
        at += block.height + 2 * POINT


def _head(pages: Pages, page: int, left: float, column: DayColumn, width: float, *, is_first: bool) -> float:
    name, hours = wording.head(column, pages.sheet.day.place.timezone)
    shown = name if is_first else wording.continued(name)
    block = pages.block(width, (shown, HEAD), (hours, SMALL), is_shaded=True)
    _page(pages, page).append(Placed(block, left, pages.top))
    return pages.top + block.height + 3 * POINT


def _page(pages: Pages, number: int) -> list[Placed]:
    while len(pages.pages) <= number:
        pages.pages.append([])
    return pages.pages[number]


def _entries(pages: Pages, column: DayColumn, width: float) -> Iterable[Block]:
    """Bookings and breaks in the order of time."""
    entries: list[DayBooking | Span] = [*column.bookings, *column.breaks]
    for each in sorted(entries, key=lambda entry: (entry.start, entry.end)):
        yield _entry(pages, each, width)


def _entry(pages: Pages, each: DayBooking | Span, width: float) -> Block:
    from app.desk.views import DayBooking, Look
    from app.ui import words

    if isinstance(each, DayBooking):
        first, facts, last = wording.booking(pages.sheet, each)
        said = ((first, STRONG), (facts, PLAIN), (last, SMALL))
        return pages.block(width, *said, is_dashed=each.look is Look.REQUESTED)
    said_break = f"{words.clock_span(each.start, each.end, pages.sheet.day.place.timezone)}  {each.name}"
    return pages.block(width, (said_break, PLAIN), is_shaded=True)


class _Table:
    """Rows over the whole width, with heads that are said again on each further page."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.at = max((each.top + each.piece.height for each in pages.pages[-1]), default=pages.top) + 10 * POINT
        self._again: list[Block | Row] = []

    def begin(self, title: str, heads: Sequence[str], shares: Sequence[float]) -> None:
        """A new part of the sheet."""
        opening = self.pages.block(self.pages.inner, (title, HEAD), is_shaded=True)
        further = self.pages.block(self.pages.inner, (wording.continued(title), HEAD), is_shaded=True)
        row = [self.row(heads, shares, STRONG)] if heads else []
        self._again = []
        needed = opening.height + sum(each.height for each in row) + 2 * BLANK_HEIGHT
        if self.at + needed > self.pages.bottom:
            self._turn()
        self.put(opening)
        for each in row:
            self.put(each)
        self._again = [further, *row]

    def row(self, cells: Sequence[str], shares: Sequence[float], style: Style = PLAIN, least: float = 0.0) -> Row:
        """Cells of these shares of the width."""
        widths = [share * self.pages.inner for share in shares]
        blocks = [self.pages.block(width, (text, style)) for text, width in zip(cells, widths, strict=True)]
        return Row(blocks, least, self.pages.is_mirrored)

    def put(self, piece: Block | Row) -> None:
        """The next piece, on the next page where it does not fit."""
        if self.at + piece.height > self.pages.bottom:
            self._turn()
            for each in self._again:
                self._place(each)
        self._place(piece)

    def leave(self, gap: float) -> None:
        """Leave some room."""
        self.at += gap

    def _turn(self) -> None:
        self.pages.pages.append([])
        self.at = self.pages.top

    def _place(self, piece: Block | Row) -> None:
        self.pages.pages[-1].append(Placed(piece, MARGIN, self.at))
        self.at += piece.height


def _sections(pages: Pages, go_on: Callable[[], bool]) -> None:
    sheet, table = pages.sheet, _Table(pages)
    if not sheet.day.columns:
        table.put(pages.block(pages.inner, (wording.section("no_columns"), PLAIN)))
        table.leave(10 * POINT)
    if sheet.line or sheet.day.is_today:
        heads = wording.line_heads() if sheet.line else ()
        table.begin(wording.section("line"), heads, LINE_SHARES)
        if not sheet.line:
            table.put(pages.block(pages.inner, (wording.section("nobody"), PLAIN)))
        _fill(table, (wording.line_item(sheet, each) for each in sheet.line), LINE_SHARES, go_on)
        table.leave(10 * POINT)
    if sheet.requests:
        table.begin(wording.section("requests"), wording.request_heads(), REQUEST_SHARES)
        _fill(table, (wording.request(sheet, each) for each in sheet.requests), REQUEST_SHARES, go_on)
        table.leave(10 * POINT)
    table.begin(wording.section("blank"), wording.line_heads(), LINE_SHARES)
    for _ in range(BLANK_ROWS):
        table.put(table.row([""] * len(LINE_SHARES), LINE_SHARES, PLAIN, BLANK_HEIGHT))


def _fill(table: _Table, rows: Iterable[Sequence[str]], shares: Sequence[float], go_on: Callable[[], bool]) -> None:
    for cells in rows:
        if not go_on():
            raise StoppedError
        table.put(table.row(cells, shares))

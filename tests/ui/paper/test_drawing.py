"""The day sheet as a real PDF, read back: everything is on it, whole, on the right paper and in the right order."""

from dataclasses import replace
from io import BytesIO
from threading import Thread

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QPageSize

from app.desk.views import Look
from app.ui.paper import wording
from app.ui.paper.drawing import draw_picture, lay_out_here, make_pdf, paper_of
from app.ui.paper.layout import StoppedError, lay_out
from tests.support import sample_views as sample
from tests.support.pdf_text import pdf_text

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
pytestmark = pytest.mark.usefixtures("qapp")


def read(sheet, page=A4):
    return PdfReader(BytesIO(make_pdf(lay_out(sheet, page)))).pages


def text(sheet):
    return pdf_text(make_pdf(lay_out(sheet, A4)))


def with_columns(count, bookings=()):
    """The sample sheet with as many columns, each with these bookings."""
    sheet, column = sample.day_sheet(), sample.day_view().columns[0]
    columns = tuple(
        replace(column, key=str(at), title=f"Person{at:02d}", bookings=tuple(bookings)) for at in range(count)
    )
    return replace(sheet, day=replace(sheet.day, columns=columns))


def many(count):
    """As many bookings after each other."""
    one = sample.booking("Ida Holm", "09:00", "09:10", Look.CONFIRMED)
    return [replace(one, id=str(at), start=one.start + 60 * at, title=f"Customer{at:03d}") for at in range(count)]


@pytest.mark.parametrize(
    "said",
    ["Melbourne Central", "2026", "Australia/Melbourne", "AEDT", "10:52", "Page 1 of 2", "Page 2 of 2", "Dev Patel",
     "10:30–11:00 Ida Holm", "Confirmed", "+61 400 000 123", "12:30–13:00 Lunch", "Nobody assigned", "Lucas Meyer",
     "A015", "10:48–10:53", "Grace Kim", "Requests that wait", "To go on by hand"],
)  # fmt: skip
def test_the_sheet_says(said):
    assert said in text(sample.day_sheet())


def test_no_telephone_number_is_printed_where_none_is_permitted():
    assert "+61" not in text(sample.day_sheet(with_phones=False))


@pytest.mark.parametrize(("count", "shape"), [(3, "upright"), (4, "across"), (20, "across")])
def test_the_paper_lies_across_when_there_are_many_columns(count, shape):
    box = read(with_columns(count))[0].mediabox
    assert (box.width > box.height) == (shape == "across")


@pytest.mark.parametrize(("page", "size"), [(A4, (595, 842)), (LETTER, (612, 792))])
def test_the_paper_has_the_size_of_the_country(page, size):
    box = read(with_columns(1), page)[0].mediabox
    assert (round(box.width), round(box.height)) == pytest.approx(size, abs=1)


@pytest.mark.parametrize(("locale", "page"), [("en_US", LETTER), ("en_AU", A4), ("de_DE", A4), ("es_MX", LETTER)])
def test_the_paper_follows_the_locale(locale, page):
    assert paper_of(QLocale(locale)) == page


@pytest.mark.parametrize("count", [12, 13, 25])
def test_every_column_of_a_large_staff_is_printed(count):
    said = text(with_columns(count, many(3)))
    assert [f"Person{at:02d}" in said for at in range(count)] == [True] * count


def test_a_full_column_goes_on_on_the_next_page_with_its_head():
    said = text(with_columns(1, many(80)))
    assert [f"Customer{at:03d}" in said for at in range(80)] == [True] * 80
    assert "Person00 (continued)" in said


def test_a_long_line_goes_on_with_the_heads_of_its_table():
    sheet = sample.day_sheet()
    line = tuple(replace(sheet.line[0], id=str(at), tag=f"T{at:03d}") for at in range(90))
    said = text(replace(sheet, line=line))
    assert all(f"T{at:03d}" in said for at in range(90))
    assert "The line (continued)" in said


@pytest.mark.parametrize("name", ["Wilhelmina " * 12, "W" * 160, "名" * 90, "محمد " * 40])
def test_nothing_of_a_long_name_leaves_its_block(name):
    one = replace(many(1)[0], title=name)
    pages = lay_out(with_columns(6, [one]), A4)
    for placed in pages.pages[0]:
        for piece in getattr(placed.piece, "texts", ()):
            lines = [piece._layout.lineAt(at) for at in range(piece._layout.lineCount())]
            assert all(line.naturalTextWidth() <= placed.piece.width for line in lines)
            assert sum(line.textLength() for line in lines) == len(piece._layout.text().encode("utf-16-le")) // 2


@pytest.mark.parametrize("count", [1, 6, 20])
def test_nothing_lies_off_the_page_or_on_something_else(count):
    pages = lay_out(with_columns(count, many(40)), A4)
    for page in pages.pages:
        boxes = [(each.left, each.top, getattr(each.piece, "width", pages.inner), each.piece.height) for each in page]
        assert all(top + height <= pages.bottom + 1 for _, top, _, height in boxes)
        assert not [1 for at, one in enumerate(boxes) for other in boxes[at + 1 :] if meets(one, other)]


def meets(one, other):
    (left, top, width, height), (left2, top2, width2, height2) = one, other
    return left < left2 + width2 and left2 < left + width and top < top2 + height2 and top2 < top + height


def test_columns_run_from_the_right_where_people_read_so():
    page = lay_out(with_columns(2), A4, is_mirrored=True).pages[0]
    heads = [each for each in page if each.top == page[0].top]
    assert heads[0].left > heads[1].left


def test_a_day_without_anybody_is_a_sheet_to_write_on():
    sheet = replace(with_columns(0), line=(), requests=())
    assert "Nobody works on this day" in text(sheet)
    assert "To go on by hand" in text(sheet)


def test_it_is_drawn_in_a_thread_of_its_own():
    made = []
    worker = Thread(target=lambda: made.append(make_pdf(lay_out_here(sample.day_sheet()))))
    worker.start()
    worker.join()
    assert made[0].startswith(b"%PDF")


def test_drawing_stops_when_nobody_wants_it_any_more():
    pages, drawn = lay_out(with_columns(20, many(10)), A4), []
    with pytest.raises(StoppedError):
        make_pdf(pages, lambda: len(drawn) < 2, drawn.append)
    assert drawn == [1, 2]


def test_a_picture_is_the_page_at_its_shape():
    pages = lay_out(sample.day_sheet(), A4)
    picture = draw_picture(pages, 0, 600)
    assert picture.height() == pytest.approx(600 / (QSizeF(pages.size).width() / pages.size.height()), abs=1)
    assert len({picture.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 200, 3)}) > 2


def test_a_telephone_number_alone_is_not_turned_round_where_one_reads_from_the_right():
    sheet = sample.day_sheet()
    each = next(each for column in sheet.day.columns for each in column.bookings if each.profile_id in sheet.phones)
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    try:
        last = wording.booking(sheet, replace(each, notes=""))[2]
    finally:
        QLocale.setDefault(before)
    assert last == f"\u2068{sheet.phones[each.profile_id]}\u2069"

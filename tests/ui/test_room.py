"""Words have the room that they take: in mirrored windows, at large text, and where there is little of it."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics

from app.desk.views_staffing import Member
from app.ui import theme
from app.ui.booking.days import DayStrip
from app.ui.booking.receipts import ReceiptFields
from app.ui.card.notes import BoxedText
from app.ui.customers.merge import SidePick
from app.ui.lock.faces import Faces
from app.ui.rows.content import Bit, RowContent
from app.ui.rows.places import lay_row
from app.ui.settings.switch import Switch
from app.ui.widgets.choice import ChoiceLine, Option
from app.ui.widgets.facts import FactsLabel
from app.ui.widgets.field import Field
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.paint import direction_of


def test_where_lines_go_from_right_to_left_a_figure_stands_below_its_label_too(qtbot):
    field = Field("count", "How many")
    qtbot.addWidget(field)
    field.resize(300, 40)
    field.setText("7")
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert cursor_at(field) > 250
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert cursor_at(field) < 50


def cursor_at(field):
    """Where the cursor is once it is drawn."""
    field.grab()
    return field.cursorRect().center().x()


def test_several_lines_scroll_by_the_slim_bar_of_the_window(qtbot):
    box = BoxedText("notes", "Notes")
    qtbot.addWidget(box)
    box.resize(300, 80)
    box.show()
    box.write("line\n" * 9)
    assert not box.edit.verticalScrollBar().isVisible()
    assert box.edit.bar.isVisible()
    assert box.edit.bar.geometry().right() == box.edit.width() - 1


def test_lines_that_go_leftwards_all_begin_at_the_edge(qtbot):
    label = WrappedLabel(" ".join(["بببب"] * 12), 24)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(200, label.heightForWidth(200))
    picture, high = label.grab().toImage(), label.fontMetrics().height()
    assert picture.height() > 2 * high
    dark = [
        [x for x in range(200) for y in range(top, top + high) if picture.pixelColor(x, y).lightness() < 150]
        for top in range(0, picture.height() - high, high)
    ]
    assert max(map(max, dark)) - min(map(max, dark)) <= 1


def test_a_mixed_line_is_read_from_the_right_where_the_program_is(qapp):
    mixed = "Fitting · نحو ٢٥ دقيقة"
    assert direction_of(mixed) is Qt.LayoutDirection.LeftToRight
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert direction_of(mixed) is Qt.LayoutDirection.RightToLeft
        assert direction_of("Chloé Martin") is Qt.LayoutDirection.LeftToRight
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_switch_is_as_high_as_its_words_are_long(qtbot):
    lines = Switch("A customer has arrived, to whom they are for", "told")
    qtbot.addWidget(lines)
    lines.resize(800, 40)
    one = lines.sizeHint().height()
    lines.resize(200, 40)
    assert lines.sizeHint().height() >= one + 2 * QFontMetrics(theme.font(14)).height() - 20


def test_faces_fill_their_row_at_every_width(qtbot):
    faces = Faces("who")
    qtbot.addWidget(faces)
    faces.show_members([Member(str(at), f"Name {at}", "host", has_pin=False) for at in range(4)])
    faces.show()
    for width in (220, 600, 660):
        faces.resize(width, 400)
        qtbot.waitUntil(lambda width=width: max(each.geometry().right() for each in faces._faces) >= width - 4)


def test_faces_that_do_not_fill_their_row_stand_in_the_middle_of_it(qtbot):
    faces = Faces("who")
    qtbot.addWidget(faces)
    faces.show_members([Member(str(at), f"Name {at}", "host", has_pin=False) for at in range(5)])
    faces.resize(660, 400)
    faces.show()
    first, fourth, last = (faces._faces[at].geometry for at in (0, 3, 4))
    qtbot.waitUntil(lambda: first().left() <= 1)
    assert abs(fourth().left() - (659 - last().right())) <= 1
    assert fourth().top() > first().bottom()


def test_of_facts_the_last_go_whole_where_there_is_no_room(qtbot):
    facts = FactsLabel("4 waiting · longest 14 min · quotes kept 9 of 11", 12)
    qtbot.addWidget(facts)
    facts.resize(facts.fontMetrics().horizontalAdvance("4 waiting · longest 14 min · quo…"), 20)
    assert facts._shortened(facts.text()) == "4 waiting · longest 14 min"
    facts.resize(10, 20)
    assert facts._shortened(facts.text()) == "4 waiting"


def test_the_references_of_a_receipt_stand_one_below_the_other_where_they_could_not_say_what_they_are(qtbot):
    fields = ReceiptFields()
    qtbot.addWidget(fields)
    fields.resize(600, 90)
    fields.show()
    qtbot.waitUntil(lambda: fields.order.y() == fields.transaction.y())
    fields.resize(200, 90)
    qtbot.waitUntil(lambda: fields.order.y() > fields.transaction.y())


def test_the_fact_of_a_choice_stands_below_its_title_where_both_have_no_room_in_one_line(qtbot):
    line = ChoiceLine(Option("one", "Sewing workshop", "1 h 30 min · asks for approval"), "service")
    qtbot.addWidget(line)
    line.resize(600, 46)
    title, fact = line._places(line.rect())
    assert (title.top(), line.sizeHint().height()) == (fact.top(), theme.target() + 6)
    line.resize(200, 46)
    title, fact = line._places(line.rect())
    assert fact.top() >= title.bottom()
    assert line.sizeHint().height() > title.height() + fact.height()


def test_facts_of_a_card_take_another_line_at_large_text_rather_than_being_cut(qapp):
    facts = [Bit("Bra fitting"), Bit("fits with Dev"), Bit("12:59–13:25"), Bit("before the 13:45")]
    content = RowContent("one", "row.one", "Anonymous", "Anonymous", tuple(facts), fact_lines=3)
    theme.theme().scale_text(2.0)
    try:
        lines = lay_row(content, 280, (), is_card=True).lines
    finally:
        theme.theme().scale_text(1.0)
    assert [piece.text for line in lines for piece in line] == [each.text for each in facts]


@pytest.mark.parametrize("width", [1366, 1024, 768])
def test_on_the_page_of_the_sync_what_is_empty_leaves_its_room_to_the_rest(qtbot, desk, width):
    desk.resize(width, 1024)
    desk.show_page("sync")
    with qtbot.waitSignal(desk.page.filled):
        desk.page.catch_up()
    page = desk.page
    for part in (page._board, page._scroll):
        part.show()
    page.need.model.show([])
    page.need.show_facts("")
    page.away.model.show([row_of("one")])
    page.away.show_facts("1")
    page._share()
    is_beside = width > 768
    qtbot.waitUntil(lambda: (page.away.x() > page.need.x()) is is_beside)
    size = (lambda each: each.width()) if is_beside else (lambda each: each.height())
    qtbot.waitUntil(lambda: size(page.away) > 1.5 * size(page.need))


def row_of(key):
    return RowContent(key, f"row.{key}", "Somebody", "Somebody")


@pytest.mark.parametrize(("width", "is_beside"), [(700, True), (360, False)])
def test_what_tells_two_customers_apart_is_never_cut(qtbot, width, is_beside):
    pick = SidePick("email", "E-mail", ("priya.nair@example.com", "priya.nair@example.org"))
    qtbot.addWidget(pick)
    pick.show()
    pick.resize(width, 200)
    first, second = pick.lines["first"], pick.lines["second"]
    qtbot.waitUntil(lambda: (first.y() == second.y()) is is_beside)
    qtbot.waitUntil(lambda: min(first.width(), second.width()) >= first.whole_width())


def test_the_year_over_a_row_of_days_is_written_as_the_days_are(qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        strip = DayStrip()
        qtbot.addWidget(strip)
        strip.first = date(2026, 11, 21)
        strip._draw()
        assert "٢٠٢٦" in strip._title.text()
    finally:
        QLocale.setDefault(before)

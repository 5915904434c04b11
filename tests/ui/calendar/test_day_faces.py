"""The texts of a card."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from app.core.values import Kind
from app.desk.views import DayBooking, Look
from app.ui import theme
from app.ui.calendar.faces import Style, draw_card, icon_box, lines
from tests.support.calendar_days import LOOKS, MELBOURNE, at, booked
from tests.support.fonts import broad

NAMES = ("Al", "Sofia Rossi", "عائشة خان", "W" * 10_000, "two\nlines", "👩‍👩‍👧 " * 40)


def booking(title="Sofia Rossi", look=Look.IN_SERVICE, minutes=45):
    start, end = at("10:30"), at("10:30") + minutes * 60
    return DayBooking("x", Kind.APPOINTMENT, look, title, "Bra fitting", start, end, start, end, ())


@pytest.fixture(params=[1.0, 2.0], ids=["100 %", "200 %"])
def style(qapp, request):
    theme.theme().scale_text(request.param)
    yield Style(MELBOURNE, mirrored=False)
    theme.theme().scale_text(1.0)


def said(width, height, style, **facts):
    return [line.text for line in lines(booking(**facts), round(width), round(height), style)]


@pytest.mark.parametrize("name", NAMES)
def test_no_text_is_cut_by_the_edge_of_its_card_at_any_size(style, name):
    for width in range(4, 400, 13):
        for height in range(3, 160, 7):
            card = QRect(0, 0, width, height)
            for line in lines(booking(name), width, height, style):
                metrics = QFontMetrics(line.font)
                assert card.contains(line.box)
                assert metrics.horizontalAdvance(line.text) <= line.box.width() + 1
                assert metrics.height() <= line.box.height()


def test_the_icon_stays_within_the_card_and_beside_the_name(style):
    name = lines(booking("W" * 99), 300, 120, style)[0]
    mark = icon_box(300, 120, style)
    assert QRect(0, 0, 300, 120).contains(mark)
    assert name.box.right() < mark.left()


def test_beside_several_others_a_card_says_the_name_before_all_else(qapp):
    style = Style(MELBOURNE, mirrored=False)
    assert said(broad(44), 82, style, title="Grace Kim")[:2] == ["Grace", "Kim"]
    assert said(broad(44), 20, style, title="Grace Kim") == ["Grace"]
    below = lines(booking("Grace Kim"), broad(44), 82, style)[-1].box.bottom()
    assert icon_box(broad(44), 82, style).top() > below
    assert icon_box(broad(44), 20, style).isEmpty()


def test_a_wide_card_says_name_time_state_and_service(qapp):
    style = Style(MELBOURNE, mirrored=False)
    assert said(400, 120, style) == ["Sofia Rossi", "10:30–11:15 · In service", "Bra fitting"]


def test_a_narrow_card_leaves_out_the_end_rather_than_the_state(qapp):
    style = Style(MELBOURNE, mirrored=False)
    room = style.fact_metrics.horizontalAdvance("10:30 · In service") + 20
    assert said(room, 40, style)[1] == "10:30 · In service"


def test_a_narrow_but_high_card_says_both_on_lines_of_their_own(qapp):
    style = Style(MELBOURNE, mirrored=False)
    room = style.fact_metrics.horizontalAdvance("10:30 · In service") + 20
    assert said(room, 120, style)[1:3] == ["10:30–11:15", "In service"]


def test_a_short_booking_is_one_line_of_name_and_start(qapp):
    style = Style(MELBOURNE, mirrored=False)
    assert said(300, style.name_metrics.height() + 2, style) == ["Sofia Rossi", "10:30"]
    assert said(300, 5, style) == []


@pytest.mark.parametrize("look", LOOKS)
def test_a_card_is_filled_with_the_colour_of_its_state(qapp, look):
    image = QImage(150, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    texts = draw_card(painter, 150, 60, booking(look=look), Style(MELBOURNE, mirrored=False))
    painter.end()
    assert image.pixelColor(60, 55) == theme.current().look(look).fill
    assert all(QRect(0, 0, 150, 60).contains(box) for box in texts)


def test_a_mirrored_card_has_its_bar_on_the_right(qapp):
    image = QImage(150, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_card(painter, 150, 60, booking(look=Look.CONFIRMED), Style(MELBOURNE, mirrored=True))
    painter.end()
    tone = theme.current().look(Look.CONFIRMED)
    assert (image.pixelColor(148, 30), image.pixelColor(1, 30)) == (tone.ink, tone.fill)


def test_a_very_narrow_card_says_the_first_letters_rather_than_dots(qapp):
    style = Style(MELBOURNE, mirrored=False)
    assert all(text and text.isalpha() for text in said(22, 82, style, title="Jonas Weber")[:2])


def test_a_name_goes_on_below_the_icon_rather_than_being_cut(qapp):
    style = Style(MELBOURNE, mirrored=False)
    assert said(100, 42, style, title="Priya Nairobi") == ["Priya", "Nairobi"]
    assert said(100, 90, style, title="Priya Nairobi")[:3] == ["Priya", "Nairobi", "10:30–11:15"]
    assert said(100, 30, style, title="Priya Nairobi")[0].startswith("Priya")


@pytest.mark.parametrize(("width", "height"), [(96, 40), (96, 90), (300, 20), (300, 120), (90, 60)])
def test_the_customers_name_comes_whole_and_first_and_the_initials_of_the_staff_yield(qapp, width, height):
    style = Style(MELBOURNE, mirrored=False, names={"amara": "AO"})
    card = replace(booked("Ida Holmstrom", at("10:00"), 90), staff_id="amara")
    texts = [line.text for line in lines(card, broad(width), height, style)]
    assert " ".join(texts).startswith("Ida Holmstrom")


@pytest.mark.parametrize("width", [40, 160])
def test_in_a_column_of_everybody_a_card_says_whose_it_is(qapp, width):
    card = replace(booked("Ida Holm", at("10:00"), 90), staff_id="amara")
    style = Style(MELBOURNE, mirrored=False, names={"amara": "AO"})
    assert any("AO" in line.text for line in lines(card, width, 120, style))


def test_a_latin_name_that_is_cut_short_ends_in_its_dots_in_a_mirrored_card_too(qapp):
    style = Style(MELBOURNE, mirrored=True)
    image = QImage(150, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    texts = draw_card(painter, 150, 20, booking("H" * 60), style)
    painter.end()
    upper = texts[0].adjusted(0, 0, 0, -texts[0].height() // 2 - 1)  # dots stand on the line, below it
    ground = theme.current().look(Look.IN_SERVICE).fill
    ends = (
        QRect(upper.left(), upper.top(), 7, upper.height()),
        QRect(upper.right() - 6, upper.top(), 7, upper.height()),
    )
    assert [_is_empty(image, end, ground) for end in ends] == [False, True]


def _is_empty(image, box, ground):
    inside = ((x, y) for x in range(box.left(), box.right() + 1) for y in range(box.top(), box.bottom() + 1))
    return all(image.pixelColor(x, y) == ground for x, y in inside)

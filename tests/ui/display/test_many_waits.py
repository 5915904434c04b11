"""The waits of many services: all of them have their turn on the public display, on any screen and in any size."""

import pytest

from app.core.public_board import PublicBoard, PublicWait
from app.ui import theme
from app.ui.display import board as drawing
from app.ui.display.board import PAGE_SECONDS, Board
from app.ui.display.fitting import LEAST, Room, fit_waits
from app.ui.widgets import paint
from tests.support.display_texts import texts_of
from tests.support.shop_builder import at

SERVICES = ("Alterations", "Braces", "Colour", "Dyeing", "Engraving", "Facial", "Gift wrapping", "Hair cut")


@pytest.fixture
def board(qtbot):
    made = Board()
    qtbot.addWidget(made)
    return made


def pages(board, size, waits):
    """The texts that are drawn, page by page, until the first comes again."""
    board.resize(*size)
    shown = []
    for second in range(0, PAGE_SECONDS * 40, PAGE_SECONDS):
        board.show_board(PublicBoard("Soho", "UTC", at(10), (), (), waits, is_open=True), second)
        drawn = texts_of(board)
        if drawn in shown:
            break
        shown.append(drawn)
    return shown


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(768, 1024), (1024, 768), (1920, 1080), (1080, 1920), (800, 480)])
@pytest.mark.parametrize("count", [1, 8, 20])
def test_every_service_is_said_on_one_of_the_pages_and_the_page_is_said(board, size, scale, count):
    theme.theme().text_scale = scale
    services = [f"{SERVICES[at % 8]} {at}" for at in range(count)]
    shown = pages(board, size, tuple(PublicWait(each, 5, 65) for each in services))
    for service in services:
        assert sum(f"{service}\n" in f"{page}\n" for page in shown) == 1, (service, shown)


@pytest.mark.parametrize(("size", "scale", "most"), [((768, 1024), 1.0, 1), ((1920, 1080), 1.0, 1)])
def test_eight_services_are_there_at_once_on_usual_screens(board, size, scale, most):
    theme.theme().text_scale = scale
    assert len(pages(board, size, tuple(PublicWait(each, 25, 35) for each in SERVICES))) == most


LONG = (
    ("Bridal consultation and fitting", 65, 125),
    ("Alterations of evening wear", 130, 190),
    ("Shoe repair", 60, 125),
)


def letters(monkeypatch, board, size, scale, waits):
    """How high the letters of the first wait's minutes are, in pixels, at a size of text."""
    theme.theme().text_scale = scale
    board.resize(*size)
    board.show_board(PublicBoard("Soho", "UTC", at(10), (), (), waits, is_open=True), 0)
    seen, write = [], paint.write
    monkeypatch.setattr(drawing, "write", lambda painter, box, text, side: (
        seen.append((text, painter.font().pixelSize())), write(painter, box, text, side),
    ))  # fmt: skip
    board.grab()
    return next(high for text, high in seen if text.startswith("about"))


@pytest.mark.parametrize("size", [(768, 1024), (480, 800), (1080, 1920)])
def test_long_waits_grow_with_the_text_on_a_narrow_screen_as_far_as_it_is_wide(monkeypatch, board, size):
    waits = tuple(PublicWait(*each) for each in LONG)
    assert letters(monkeypatch, board, size, 2.0, waits) >= 1.25 * letters(monkeypatch, board, size, 1.0, waits)


def test_where_a_line_has_no_room_for_both_the_minutes_stand_below_the_service(monkeypatch, board):
    waits = tuple(PublicWait(*each) for each in LONG)
    assert letters(monkeypatch, board, (1024, 768), 1.0, waits) >= 20
    assert "Alterations of evening wear\n" in texts_of(board)


def test_pages_are_numbered_and_as_long_as_each_other(board):
    theme.theme().text_scale = 2.0
    shown = pages(board, (768, 1024), tuple(PublicWait(each, 25, 35) for each in SERVICES))
    assert [f"{at}/{len(shown)}" in page for at, page in enumerate(shown, 1)] == [True] * len(shown)


@pytest.mark.parametrize("count", range(1, 30))
def test_waits_are_as_large_as_the_box_allows_and_never_smaller_than_can_be_read(count):
    room = Room(width=400, height=200, gap=20, widest=180, line=40)
    grid = fit_waits(count, room)
    assert LEAST <= grid.size <= 1
    assert grid.cells * grid.pages >= count > grid.cells * (grid.pages - 1)
    assert grid.rows * grid.size * room.line <= room.height + 1

"""The public display: numbers and waits alone, on any screen, and never silent of its age."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.core.public_board import PublicBoard, PublicWait
from app.core.values import Profile
from app.ui import theme
from app.ui.display.board import Board
from app.ui.display.display import Display
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from tests.support.display_texts import texts_of
from tests.support.shop_builder import MINUTE, SmallShop, at, open_small_shop

SECRETS = (
    "Zoe", "Müller", "zoe@example.com", "345678", "Allergic", "Walter", "Ana", "Bob", "wants quiet", "Lee", "Till",
)  # fmt: skip


@pytest.fixture
def small(tmp_path) -> SmallShop:
    """Everything that nobody may read is in the store, and in the line."""
    shop = open_small_shop(tmp_path, letter="A", now=at(10))
    shop.change(Profile, "zoe", first_name="Zoe", last_name="Müller", mobile_phone="+61412345678")
    booked = shop.book(staff_id="ana", start=at(10, 10), notes="Allergic to latex")
    shop.act("arrive", booked.id)
    shop.check_in(guest_name="Walter", notes="wants quiet")
    shop.check_in(profile_id="ida")
    shop.check_in(staff_id="bob")
    return shop


@pytest.fixture
def display(qtbot: QtBot, small: SmallShop) -> Iterator[Display]:
    lanes, opened, chimes = Lanes(), [], []
    lanes.open(lambda: small, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    scene = Scene(lanes)
    scene.show_shop(small.look("shop_view"))
    made = Display(scene, clock=small.clock, chime=lambda: chimes.append(1))
    made.chimes = chimes
    with qtbot.waitSignal(made.filled):
        made.open_on(None)
    yield made
    made.close()
    lanes.close()
    made.deleteLater()
    gc.collect()


def seen(qtbot: QtBot, display: Display) -> None:
    """The display has caught up with the store."""
    with qtbot.waitSignal(display.filled):
        display.read()


def call(small: SmallShop, ticket: str) -> None:
    found = small.rows(f"SELECT id FROM queue_entries WHERE ticket = '{ticket}'")
    small.act("call", found[0][0], staff_id="ana", reason="asked to")


def test_it_shows_who_is_called_who_is_next_and_how_long_it_takes(qtbot, display: Display, small: SmallShop):
    call(small, "CA003")
    seen(qtbot, display)
    said = display.board.accessibleName()
    assert "Now called: CA003" in said
    assert "CA002, CA004, CA001" in said  # who is early for a booking comes after those who walked in
    assert "Cut: " in said


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
@pytest.mark.parametrize("choice", [theme.Choice.LIGHT, theme.Choice.DARK])
def test_no_secret_of_a_shop_is_drawn_or_told(qtbot, display: Display, small: SmallShop, size, choice):
    theme.theme().choose(choice)
    call(small, "CA002")
    seen(qtbot, display)
    display.resize(*size)
    drawn = texts_of(display)
    assert "CA002" in drawn
    assert [secret for secret in SECRETS if secret.casefold() in drawn.casefold()] == []


def test_a_screen_reader_is_told_no_secret_either(display: Display):
    def walk(interface):
        yield from (interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description))
        for number in range(interface.childCount()):
            yield from walk(interface.child(number))

    said = "\n".join(walk(QAccessible.queryAccessibleInterface(display)))
    assert "CA002" in said
    assert [secret for secret in SECRETS if secret in said] == []


def test_right_to_left_it_is_mirrored(qtbot, display: Display, small: SmallShop):
    call(small, "CA002")
    seen(qtbot, display)
    places = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        display.setLayoutDirection(way)
        places.append(display.board._areas(display.board.rect().toRectF(), 10, has_waits=True)[0].left())
    assert places[0] == 0
    assert places[1] > display.width() / 3


def test_a_fresh_call_stands_out_for_some_seconds(qtbot, display: Display, small: SmallShop):
    call(small, "CA002")
    seen(qtbot, display)
    accent = theme.current().accent

    def has_accent() -> bool:
        image = display.grab().toImage()
        return image.pixelColor(image.width() // 4, image.height() // 3) == accent

    assert has_accent()
    small.clock.now += 30
    display._show_now()
    assert not has_accent()


def test_it_says_when_what_it_shows_is_older_than_a_minute(qtbot, display: Display, small: SmallShop):
    small.clock.now += 59
    display._show_now()
    assert "As of" not in display.board.accessibleName()
    small.clock.now += 2
    display._show_now()
    assert "As of 10:00" in display.board.accessibleName()
    assert "As of 10" in texts_of(display)
    seen(qtbot, display)
    assert "As of" not in display.board.accessibleName()


def test_a_chime_sounds_for_a_new_call_where_it_is_wanted(qtbot, display: Display, small: SmallShop):
    call(small, "CA002")
    seen(qtbot, display)
    assert display.chimes == []
    small.act("set_setting", "display_chime", value=True)
    seen(qtbot, display)
    qtbot.waitUntil(lambda: display._has_chime)
    small.clock.now += MINUTE
    call(small, "CA003")
    seen(qtbot, display)
    seen(qtbot, display)
    assert display.chimes == [1]


def test_a_call_at_another_desk_of_the_same_store_shows(qtbot, display: Display, small: SmallShop):
    other = type(small)(type(small.store)(small.store.where, clock=small.clock), small.clock)
    call(other, "CA004")
    display._scene.lanes.poll()
    qtbot.waitUntil(lambda: "Now called: CA004" in display.board.accessibleName())
    other.close()


@pytest.mark.parametrize("size", [(1366, 800), (1024, 768), (768, 1024)])
def test_the_wait_for_every_service_is_shown_on_every_shape_of_screen(qtbot, size):
    services = ("Fitting", "Styling session", "Alterations", "Gift wrapping")
    board = Board()
    qtbot.addWidget(board)
    board.resize(*size)
    waits = tuple(PublicWait(each, 130, 130) for each in services)
    board.show_board(PublicBoard("Soho", "UTC", at(10), (), (), waits, is_open=True), at(10))
    assert [each for each in services if each not in texts_of(board)] == []

"""The menu of locations: its rows are as easy to press as anything else."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu

from app.ui import theme
from app.ui.header import Header
from tests.support.fonts import broad
from tests.support.sample_views import shop_view


@pytest.fixture
def header(qtbot):
    made = Header()
    qtbot.addWidget(made)
    made.show()
    yield made
    theme.theme().use_touch(False)
    theme.theme().scale_text(1.0)


@pytest.mark.parametrize(("touch", "least"), [(False, 40), (True, 48)])
def test_the_rows_of_the_menu_are_high_enough_to_press(header, touch, least):
    header.show_shop(shop_view())
    theme.theme().use_touch(touch)
    menu = header.findChild(QMenu, "header-places")
    menu.aboutToShow.emit()
    heights = [menu.actionGeometry(row).height() for row in menu.actions()]
    assert len(heights) > 1
    assert min(heights) >= least


def test_there_is_one_menu_however_often_the_shop_is_read(header, qtbot):
    def menus():
        return [each for each in header.findChildren(QMenu) if each.objectName() == "header-places"]

    header.show_shop(shop_view())
    [first] = menus()
    header.show_shop(shop_view())
    assert menus() == [first]
    header.show_shop(replace(shop_view(), place=shop_view().places[1]))
    qtbot.waitUntil(lambda: len(menus()) == 1)
    assert [each.isChecked() for each in menus()[0].actions()[:2]] == [False, True]


@pytest.mark.parametrize(
    ("width", "scale", "said"),
    [(1366, 2.0, "Offline"), (1024, 1.0, "Offline"), (768, 1.0, "Offline"), (1024, 2.0, ""), (768, 2.0, "Offline")],
)
def test_news_of_the_connection_stay_in_sight_and_are_read_where_a_word_has_room(header, width, scale, said):
    theme.theme().scale_text(scale)
    header.show_title("Sat 21 November", "Sat 21 Nov", has_days=True)
    header.show_shop(shop_view())
    is_tight = (width, scale) == (768, 1.0)  # the word has just room there, where the font is Inter
    header.resize(broad(width) if is_tight else width, 60)
    header.show_status("Offline", "Offline since 11:51 · 2 need you", "danger_ink")
    assert (header.status.isVisible(), header.status.text()) == (True, said)


def test_without_words_news_are_a_sign_and_not_a_colour_alone(header):
    header.status.say("", "Offline", "danger_ink")
    sign = header.status.grab().toImage()
    header.status.say("", "Offline", "muted")
    lit = [sum(each.pixelColor(x, y) != each.pixelColor(20, 9) for x in range(12, 28) for y in range(12, 28))
           for each in (sign, header.status.grab().toImage())]  # fmt: skip
    assert lit[0] > 1.5 * lit[1]

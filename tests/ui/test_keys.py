"""F1 on each page: what the keys of that page do, under its name, and those of the window below."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.pages import PAGES
from tests.support.hand import Hand


@pytest.fixture(scope="module")
def seen():
    """What F1 said on each page from above, and the page's own keys: one window goes through them all."""
    return {}


def shown(hand, page):
    hand.window.show_page(page)
    hand.window.setFocus()
    hand.key(Qt.Key.Key_F1)
    return [each.text() for each in hand.find("key-list").findChildren(QLabel)], hand.window.page.keys()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_f1_shows_the_keys_of_the_page(qtbot, seen, page, request):
    if not seen:
        hand = Hand(qtbot, request.getfixturevalue("desk"))
        seen.update({each.name: shown(hand, each.name) for each in PAGES})
    said, own = seen[page.name]
    assert own
    assert said[: 1 + 2 * len(own) : 2] == [page.title.upper(), *(key.does for key in own)]
    assert "AT THE DESK" in said[2 * len(own) :]


def test_no_key_is_named_that_no_keyboard_has(qtbot, request):
    said, _ = shown(Hand(qtbot, request.getfixturevalue("desk")), "today")
    assert not [each for each in said if each.startswith("Ctrl+1") and each != "Ctrl+1"]
    assert "Ctrl+9" in said

"""The rail: what comes and goes in it moves nothing else under the hand."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.ui import pages, theme
from app.ui.rail import Rail


def places(rail: Rail) -> dict[str, tuple[int, ...]]:
    QApplication.processEvents()
    there = [each for each in rail.findChildren(QAbstractButton) if each.isVisible()]
    return {each.objectName(): each.geometry().getRect() for each in there}


@pytest.fixture
def rail(qtbot):
    made = Rail()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(108, 800), (108, 768), (768, 120), (1024, 100)])
def test_what_is_uncovered_comes_and_goes_and_moves_no_other_place(rail, size, scale):
    theme.theme().scale_text(scale)
    rail.lie(is_bottom=size[0] > size[1], width=size[0])
    rail.setFixedSize(*size)
    rail.show()
    before = places(rail)
    rail.show_count("uncovered", 2)
    after = places(rail)
    assert after.keys() - before.keys() == {"rail-uncovered"}
    assert {name: after[name] for name in before} == before
    rail.show_count("uncovered", 0)
    assert places(rail) == before


def test_pages_that_are_seldom_needed_are_the_last_so_that_the_others_keep_their_places_and_keys():
    rare = [each.is_rare for each in pages.PAGES if each.is_in_rail]
    assert rare == sorted(rare)

"""Whatever can be worked on any page or sheet has a name for the program and one for a person."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit

from app.ui import pages

WORKED = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
OPENED = ("check_in_wanted", "card_wanted", "booking_wanted")


def nameless(window):
    """What can be seen and worked, and lacks one of its names."""
    found = (each for kind in WORKED for each in window.findChildren(kind) if each.isVisible())
    own = [each for each in found if not each.objectName().startswith("qt_")]
    assert own
    return [f"{type(each).__name__} {each.objectName()!r} {each.accessibleName()!r}" for each in own
            if not each.objectName() or not (each.accessibleName() or getattr(each, "text", str)())]  # fmt: skip


@pytest.mark.parametrize("page", [entry.name for entry in pages.PAGES])
def test_everything_on_a_page_has_its_names(qtbot, desk, page):
    desk.show_page(page)
    with qtbot.waitSignal(desk.page.filled):
        desk.page.catch_up()
    assert nameless(desk) == []


def test_the_button_that_empties_a_field_has_a_name(qtbot, desk):
    desk.show_page("customers")
    [button] = desk.page.search.findChildren(QAbstractButton)
    assert button.accessibleName() == "Clear"


@pytest.mark.parametrize("sheet", ["check-in", "card"])
def test_everything_on_a_sheet_has_its_names(qtbot, desk, sheet):
    if sheet == "card":
        desk.scene.card_wanted.emit("booking-sofia-rossi")
    else:
        desk.scene.check_in_wanted.emit()
    qtbot.waitUntil(lambda: desk.conduct.drawer.isVisible())
    assert nameless(desk) == []

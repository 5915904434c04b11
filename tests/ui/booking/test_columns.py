"""The columns of the booking page: whatever the window was before, each section is as high as what is in it wants."""

from PySide6.QtWidgets import QLayout

from app.ui.booking.sections import Columns, Section
from app.ui.widgets.labels import Label

WIDE, MIDDLING, NARROW = 1400, 800, 400


def make_columns(qtbot):
    sections = []
    for name in "abcdef":
        text = Label("a few words")
        text.setObjectName("text")
        text.setWordWrap(True)
        sections.append(Section(name, "Title", text))
    a, b, c, d, e, f = sections
    columns = Columns({3: ((a, b), (c, d), (e, f)), 2: ((a, b, e, f), (c, d)), 1: ((a, b, c, d, e, f),)})
    qtbot.addWidget(columns)
    return columns, sections


def are_as_high_as_they_want(sections):
    return all(each.height() == each.layout().totalHeightForWidth(each.width()) for each in sections)


def items_of(layout):
    """What holds all that is in a layout, and in those in it."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        yield item
        if isinstance(item, QLayout):
            yield from items_of(item)


def test_sections_grow_and_shrink_in_other_columns_too_while_somebody_knows_what_held_them_before(qtbot):
    columns, sections = make_columns(qtbot)
    known = []
    columns.show()
    for width in (WIDE, MIDDLING, NARROW, WIDE, MIDDLING):
        known += items_of(columns.layout())
        columns.resize(width, 6_000)
        for words in (3, 300, 30):
            for label in columns.findChildren(Label, "text"):
                label.setText("word " * words)
            qtbot.waitUntil(lambda: are_as_high_as_they_want(sections))

"""Only what has changed in a list is painted, and what is on the screen is what a painting of all would show."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel


def row(key: str, fact: str = "fact") -> RowContent:
    return RowContent(key, f"row.{key}", f"row {key}", key, (Bit(fact),), acts=(Act("call", "Call", "call", "call"),))


def settle():
    for _ in range(5):
        QApplication.processEvents()


class Paints(QObject):
    """Whose paints there were."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, widget, event):  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Paint:
            self.seen.append(widget.objectName())
        return False


@pytest.fixture(params=[False, True], ids=["rows", "cards"])
def rows(qtbot, request):
    window = QFrame()
    qtbot.addWidget(window)
    model = RowModel()
    made = RowList(model, "list", "List", is_cards=request.param, parent=window)
    made.setFixedHeight(560)
    QVBoxLayout(window).addWidget(made)
    model.show([row(key) for key in "abc"])
    window.resize(400, 600)
    window.show()
    qtbot.waitExposed(window)
    settle()
    return made


def test_a_row_that_comes_at_the_foot_paints_none_of_those_above(rows):
    paints = Paints()
    for each in rows.rows():
        each.installEventFilter(paints)
    rows.model.show([row(key) for key in "abcd"])
    settle()
    assert paints.seen == []
    rows.model.show([row(key, "other" if key == "b" else "fact") for key in "abcd"])
    settle()
    assert paints.seen == ["row.b"]


@pytest.mark.parametrize("way", Qt.LayoutDirection)
def test_what_is_on_the_screen_is_what_a_painting_of_all_would_show(rows, way):
    window = rows.window()
    window.setLayoutDirection(way)
    for keys in ("abcd", "bd", "dbe", "abcdefgh", "h", "hgfe", "", "abcdefghijklm", "bacdefghijkl", "abcf"):
        rows.verticalScrollBar().setValue(30)
        rows.model.show([row(key, f"fact of {keys}" if key in "be" else "fact") for key in keys])
        settle()
        assert window.screen().grabWindow(window.winId()).toImage() == window.grab().toImage()

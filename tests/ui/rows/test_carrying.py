"""Walk-ins carried out of a list by hand."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.rows import carrying
from app.ui.rows.carrying import Carrying, carried_entry, line_mime
from app.ui.rows.content import RowContent
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel


@pytest.fixture
def carried(monkeypatch):
    """The ids that were carried off; what the platform does with the mouse then is not the list's."""
    found = []

    class Caught(QDrag):
        def exec(self, *_):
            found.append(carried_entry(self.mimeData()))
            return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(carrying, "QDrag", Caught)
    return found


@pytest.fixture
def rows(qtbot):
    model = RowModel()
    made = RowList(model, "list", "List")
    made.carrying = Carrying(made, lambda key: key != "booking")
    model.show([RowContent(key, f"row.{key}", key, key) for key in ("a", "booking")])
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    return made


def pull(row):
    QTest.mousePress(row, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 10))
    QTest.mouseMove(row, QPoint(60, 40))


def test_a_row_that_is_pulled_is_carried_and_not_opened(rows, carried):
    opened = []
    rows.opened.connect(opened.append)
    pull(rows.row("a"))
    assert (carried, opened, rows.row("a").isDown()) == (["a"], [], False)


def test_what_may_not_leave_stays(rows, carried):
    pull(rows.row("booking"))
    assert carried == []


def test_a_press_without_a_pull_opens(rows, carried):
    opened = []
    rows.opened.connect(opened.append)
    QTest.mouseClick(rows.row("a"), Qt.MouseButton.LeftButton)
    assert (carried, opened) == ([], ["a"])


def test_the_id_comes_out_of_the_mime_as_it_went_in():
    assert carried_entry(line_mime("entry-é")) == "entry-é"


def finger(row, kind, x):
    """What a touch screen makes of a finger: a mouse event that says so."""
    at = QPointF(x, 10)
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    source = Qt.MouseEventSource.MouseEventSynthesizedByQt
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(row, QMouseEvent(kind, at, at, row.mapToGlobal(at), button, held, none, source))


def test_a_finger_that_holds_on_carries(qtbot, rows, carried):
    finger(rows.row("a"), QEvent.Type.MouseButtonPress, 10)
    qtbot.waitUntil(lambda: carried == ["a"])


def test_a_finger_that_moves_at_once_scrolls_and_carries_nothing(rows, carried):
    finger(rows.row("a"), QEvent.Type.MouseButtonPress, 10)
    finger(rows.row("a"), QEvent.Type.MouseMove, 80)
    finger(rows.row("a"), QEvent.Type.MouseButtonRelease, 80)
    assert carried == []
    assert not rows.carrying._hold.isActive()

"""The layout that goes on in the next line: what it holds comes and goes with its widgets, again and again."""

import gc
from contextlib import nullcontext

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.flow import FlowLayout, laid_once


def test_widgets_come_and_go_in_layout_after_layout_without_leaving_a_stale_item(qtbot):
    for _ in range(60):
        room, flow = QWidget(), FlowLayout()
        qtbot.addWidget(room)
        column, buttons = QVBoxLayout(room), [QPushButton(name, room) for name in "abcde"]
        for button in buttons:
            flow.addWidget(button)
        column.addLayout(flow)
        buttons[2].deleteLater()
        buttons[3].setParent(None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect(0)
        assert [flow.itemAt(at).widget().text() for at in range(flow.count())] == ["a", "b", "e"]
        assert room.sizeHint().isValid()


class Counting(QWidget):
    """Counts how often it is asked how large it wants to be."""

    asked, side = 0, 40

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        Counting.asked += 1
        return QSize(self.side, 20)


def test_what_a_widget_wants_is_asked_once_until_it_wants_something_else(qtbot):
    room, flow, widgets = QWidget(), FlowLayout(gap=0), [Counting() for _ in range(3)]
    qtbot.addWidget(room)
    QVBoxLayout(room).addLayout(flow)
    for each in widgets:
        flow.addWidget(each)
    Counting.asked = 0
    assert [flow.heightForWidth(width) for width in (40, 80, 120) * 20] == [60, 40, 20] * 20
    assert Counting.asked <= 2 * len(widgets)
    widgets[0].side = 100
    widgets[0].updateGeometry()
    room.layout().activate()
    assert flow.heightForWidth(120) == 40
    widgets[0].hide()
    room.layout().activate()
    assert flow.heightForWidth(120) == 20


class Counted(QVBoxLayout):
    """A column that counts how often it is laid out."""

    times = 0

    def setGeometry(self, box):  # noqa: N802 - Qt's own name
        self.times += 1
        super().setGeometry(box)


@pytest.mark.parametrize(("how", "times"), [(laid_once, 1), (lambda _: nullcontext(), 3)])
def test_what_is_shown_meanwhile_is_laid_out_once_and_afterwards(qtbot, how, times):
    box = QWidget()
    qtbot.addWidget(box)
    column = Counted(box)
    parts = [QLabel("text", box) for _ in range(3)]
    for part in parts:
        column.addWidget(part)
        part.hide()
    box.setFixedSize(200, 200)
    box.show()
    QApplication.processEvents()
    column.times = 0
    with how(box):
        for part in parts:
            part.show()
    QApplication.processEvents()
    assert column.times == times
    assert [part.geometry().top() < part.geometry().bottom() for part in parts] == [True] * 3

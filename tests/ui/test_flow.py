"""The layout that goes on in the next line: what it holds comes and goes with its widgets, again and again."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.flow import FlowLayout


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

"""The View menu stays one column wide, however many lines it has."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.actions import Action
from app.ui.view_menu import make_view_menu


def test_more_lines_than_the_screen_is_high_stay_in_one_column(qtbot: QtBot):
    button = QPushButton("View")
    qtbot.addWidget(button)
    menu = make_view_menu(button, ([Action(f"each.{at}", f"Line {at}", lambda: None) for at in range(40)],))
    menu.sizeHint()  # lays its lines out
    shown = (menu.actionGeometry(each) for each in menu.actions())
    lefts = {each.left() for each in shown if not each.isEmpty()}
    assert len(lefts) == 1

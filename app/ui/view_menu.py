"""The View menu under its button in the header: how the window looks, and where its keys and its search are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.ui import theme
from app.ui.actions import Action
from app.ui.key_hints import key_words


def make_view_menu(button: QWidget, groups: Iterable[Iterable[Action]]) -> QMenu:
    """The menu, made anew for each opening: what is on is ticked, what is not possible cannot be chosen."""
    menu = QMenu(button)
    menu.setObjectName("header-view-menu")
    menu.setAccessibleName(QCoreApplication.translate("Keys", "View"))
    menu.setStyleSheet(f"{theme.menu_style()} QMenu {{ menu-scrollable: 1; }}")  # else a second column on low screens
    for group in groups:
        for action in group:
            _add(menu, action)
        menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def show_below(menu: QMenu, button: QWidget) -> None:
    """Open the menu under the button, at its leading side."""
    left = button.width() - menu.sizeHint().width() if button.isRightToLeft() else 0
    menu.popup(button.mapToGlobal(QPoint(left, button.height() + theme.STEP)))


def _add(menu: QMenu, action: Action) -> None:
    key = key_words(action.key)
    line = menu.addAction(action.words.replace("&", "&&") + (f"\t{key}" if key else ""))
    line.setObjectName(f"view-{action.name}")
    line.setEnabled(action.is_possible())
    if action.is_on is not None:
        line.setCheckable(True)
        line.setChecked(action.is_on())
    line.triggered.connect(lambda _=False: action.does())

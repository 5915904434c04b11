"""The menu under the mark of who is at the desk: lock, change the PIN, or let somebody else take over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.ui import icons, theme
from app.ui.key_hints import key_words
from app.ui.lock import LOCK_KEY
from app.ui.lock.new_pin import open_own_pin
from app.ui.view_menu import show_below

if TYPE_CHECKING:
    from app.desk.views_staffing import Member, Staffing
    from app.ui.lock.lock import Lock
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def open_person_menu(scene: Scene, lock: Lock, button: QWidget, sit_down: Any) -> None:
    """Ask who there is, and show the menu under ``button``; ``sit_down`` takes a member who needs no PIN here."""
    place = scene.place

    def show(staffing: Staffing) -> None:
        if not lock.is_locked:
            show_below(make_menu(scene, lock, staffing, button, sit_down), button)

    scene.lanes.look("staffing", place.id if place else None, then=show, key="person_menu")


def make_menu(scene: Scene, lock: Lock, staffing: Staffing, button: QWidget, sit_down: Any) -> QMenu:
    """The menu, made anew for each opening."""
    menu = QMenu(button)
    menu.setObjectName("header-person-menu")
    menu.setAccessibleName(translate("Lock", "Who is at the desk"))
    menu.setStyleSheet(theme.menu_style())
    person = scene.person
    if staffing.is_guarded:
        key = key_words(LOCK_KEY)
        line = menu.addAction(icons.icon("lock"), translate("Lock", "Lock now") + (f"\t{key}" if key else ""))
        line.setObjectName("person-lock")
        line.triggered.connect(lambda _=False: lock.fall())
        if person is not None and any(each.id == person.id and each.has_pin for each in staffing.members):
            own = menu.addAction(icons.icon("note"), translate("Lock", "Change my PIN"))
            own.setObjectName("person-own-pin")
            own.triggered.connect(lambda _=False: open_own_pin(scene))
        menu.addSeparator()
    for member in staffing.members:
        if person is None or member.id != person.id:
            _add(menu, member, partial(lock.fall_for, member.id) if staffing.is_guarded else partial(sit_down, member))
    if person is not None and not staffing.is_guarded:
        menu.addSeparator()
        nobody = menu.addAction(translate("Lock", "Nobody in particular"))
        nobody.setObjectName("person-nobody")
        nobody.triggered.connect(lambda _=False: sit_down(None))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, member: Member, does: Any) -> None:
    line = menu.addAction(icons.icon("person"), member.name.replace("&", "&&"))
    line.setObjectName(f"person-{member.id}")
    line.triggered.connect(lambda _=False: does())

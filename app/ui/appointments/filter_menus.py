"""The menus of the filters: one of several, any of several, or days."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from app.ui import theme
from app.ui.appointments.wish import EVERYWHERE, HERE, ORDERS, SPANS, Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.ui.widgets.button import Button

translate = QCoreApplication.translate


def menu_below(name: str, button: Button) -> QMenu:
    """The menu of the filter of that name, with nothing in it yet."""
    menu = QMenu(button)
    menu.setObjectName(f"appointments.{name}.menu")
    menu.setAccessibleName(button.accessibleName())
    menu.setStyleSheet(theme.menu_style())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def menu_within(menu: QMenu, name: str, text: str) -> QMenu:
    """A menu that opens beside a line of another."""
    inner = menu.addMenu(text.replace("&", "&&"))
    inner.setObjectName(f"appointments.{name}.menu")
    inner.setAccessibleName(text)
    inner.setStyleSheet(theme.menu_style())
    return inner


def add_line(menu: QMenu, name: str, text: str, is_on: bool | None, does: Callable[[], object]) -> None:
    """A line to press; ``is_on`` is None for what is neither on nor off."""
    line = menu.addAction(text.replace("&", "&&"))
    line.setObjectName(f"{menu.objectName()}.{name}")
    if is_on is not None:
        line.setCheckable(True)
        line.setChecked(is_on)
    line.triggered.connect(lambda _=False: does())


def offer_spans(
    menu: QMenu, spans: Iterable[str], chosen: str, choose: Callable[[str], None], ask: Callable[..., None]
) -> None:
    """Spans of days, and days one by one, for which ``ask`` opens a calendar."""
    for span in spans:
        add_line(menu, span, translate("List", str(SPANS[span])), chosen == span, partial(choose, span))
    menu.addSeparator()
    add_line(menu, "first", translate("List", "From a day…"), None, partial(ask, is_first=True))
    add_line(menu, "last", translate("List", "Until a day…"), None, partial(ask, is_first=False))


def offer_orders(menu: QMenu, now: Wish, choose: Callable[[Wish], None]) -> None:
    """The orders in which they come."""
    for (order, descends), word in ORDERS.items():
        wish = replace(now, order=order, descends=descends)
        name = f"{order.value}.{'down' if descends else 'up'}"
        add_line(menu, name, translate("List", str(word)), wish == now, partial(choose, wish))


def offer_places(
    menu: QMenu, now: Wish, here: str, places: Sequence[tuple[str, str]], choose: Callable[[Wish], None]
) -> None:
    """The place that is shown, all of them, or one."""
    rows = (
        (HERE, translate("List", "The place shown: {name}").format(name=here)),
        (EVERYWHERE, translate("List", "All places")), *places,
    )  # fmt: skip
    for key, name in rows:
        add_line(menu, key, name, now.place == key, partial(choose, replace(now, place=key)))


def offer_several(
    menu: QMenu, chosen: tuple[str, ...], names: Mapping[str, str], take: Callable[[tuple[str, ...]], None]
) -> None:
    """Any of several: a press adds one, or takes it away again."""
    add_line(menu, "all", translate("List", "All"), not chosen, partial(take, ()))
    menu.addSeparator()
    for key, name in names.items():
        others = tuple(each for each in chosen if each != key)
        add_line(menu, key or "nobody", name, key in chosen, partial(take, others if key in chosen else (*chosen, key)))

"""What the lock asks of the desk, in its turn among the verbs, and the way to where PINs are given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from app.ui.errands import nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk.views_staffing import Tried
    from app.ui.scene import Scene
    from app.ui.window import Window


def get_up(shop: Any) -> None:
    """Nobody is at the desk any more."""
    seat = getattr(shop, "seat", None)
    if seat is not None:
        seat.get_up()


def sign_in(staff_id: str, pin: str, shop: Any) -> Tried:
    """Let somebody sit down, where it is them."""
    tried: Tried = shop.seat.sign_in(staff_id, pin)
    return tried


def give_leave(staff_id: str, pin: str, act: str, shop: Any) -> Tried:
    """Let a manager allow one act."""
    tried: Tried = shop.seat.give_leave(staff_id, pin, act)
    return tried


def choose_first(staff_id: str, pin: str, leave: str, shop: Any) -> object:
    """Give somebody their first PIN by a manager's leave, and let them sit down."""
    return shop.seat.choose_first(staff_id, pin, leave)


def drop_leave(leave: str, shop: Any) -> None:
    """Nobody uses it any more."""
    shop.seat.take_leave(leave)


def sit_down(scene: Scene, staff_id: str | None, then: Callable[[], object]) -> None:
    """Where no PINs are in use: be at the desk, or nobody in particular."""
    work = partial(sign_in, staff_id, "") if staff_id is not None else get_up
    scene.lanes.write_by(work, settle=nothing, then=lambda _: then(), failed=lambda _: True)


def open_pins(window: Window) -> None:
    """Show the settings in which PINs are given."""
    window.scene.page_wanted.emit("settings")
    show = getattr(window.page, "show_section", None)
    if show is not None:
        show("pins")

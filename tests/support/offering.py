"""What a shop offers, looked up and changed by its names: for stories of several tills and a hub."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.values import Definition, Location, Questionnaire, Staff, Target

if TYPE_CHECKING:
    from tests.support.shop_builder import SmallShop
    from tests.support.twin import Desk, Twin

LISTS: dict[type, str] = {
    Location: "locations", Definition: "definitions", Staff: "staff", Questionnaire: "questionnaires",
    Target: "targets",
}  # fmt: skip


def offered(shop: SmallShop, cls: type, named: str) -> Any:
    """The record of a kind that has a handle, or a first name; None where there is none."""
    found = getattr(shop.look("offer_view"), LISTS[cls]).values()
    return next(
        (each for each in found if named in (getattr(each, "handle", None), getattr(each, "first_name", None))), None
    )


def change(desk: Desk, cls: type, named: str, **fields: Any) -> Any:
    """Change these fields of it at a desk."""
    before = offered(desk.shop, cls, named)
    return desk.act("change_offer", before, replace(before, **fields))


def everywhere(near: Twin, cls: type, named: str) -> list[Any]:
    """It as the hub has it, and as both tills have it."""
    return [offered(each, cls, named) for each in (near.hub.shop, near.a.shop, near.b.shop)]

"""A small shop in which PINs are in use, and a window on it: Ana is the manager, Bob a specialist, Cyd has no PIN."""

from __future__ import annotations

from functools import cache

from app.desk.hashing import hasher
from app.desk.seat import Seat
from app.store.pins import keep_pin
from tests.support.shop_builder import SmallShop

PINS = {"ana": "7301", "bob": "5482"}
ROLES = {"ana": "manager", "bob": "specialist"}


@cache
def hash_of(pin: str) -> str:
    """The hash of a PIN, made once: argon2 is slow by intent."""
    return hasher().hash(pin)


def guard(shop: SmallShop, at_desk: str | None = None) -> SmallShop:
    """Give the shop its PINs and roles, and a seat for its window, where ``at_desk`` sits."""
    shop.seat = Seat(shop)
    for who, role in ROLES.items():
        shop.act("set_role", who, role=role)
    with shop.store.write() as unit:
        for who, pin in PINS.items():
            keep_pin(unit.connection, who, hash_of(pin), unit.now)
    shop.staff_id = at_desk
    return shop

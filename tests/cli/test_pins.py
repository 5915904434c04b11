"""``floorwalker pins``: the operator's way back into a shop whose manager has forgotten the PIN."""

from contextlib import closing
from dataclasses import replace

import pytest

from app.desk.seat import Seat
from app.desk.shop import Shop
from app.store.catalogue_write import save_staff
from app.store.store import Store
from tests.support.guarded import hash_of


@pytest.fixture
def pinned(desk, shop_at_home):
    """The small shop with a manager and another one who have PINs; returns their ids."""
    with closing(Shop(Store(shop_at_home))) as shop:
        first, other, *_ = [each.id for each in shop.look("staffing").members]
        shop.act("set_role", first, role="manager")
        shop.act("set_role", other, role="host")
        shop.seat = Seat(shop)
        shop.seat.set_pin(first, "7301")
        shop.seat.set_pin(other, "5482")
    return first, other


def test_it_lists_who_has_a_pin_and_never_the_pin(floorwalker, pinned):
    said = floorwalker("pins")
    assert said.code == 0
    assert [line.endswith("  PIN") for line in said.out.splitlines()].count(True) == 2
    assert "7301" not in said.out
    assert hash_of("7301")[:9] not in said.out


def test_the_last_manager_s_pin_is_not_forgotten_alone(floorwalker, pinned):
    said = floorwalker("pins", "forget", "--staff", pinned[0])
    assert said.code == 2
    assert "only manager with a PIN" in said.err
    assert floorwalker("pins", "forget", "--staff", pinned[1]).code == 0


def test_all_are_forgotten_and_the_desk_is_open(floorwalker, pinned):
    assert "2 PINs are forgotten" in floorwalker("pins", "forget-all").out
    assert "nobody has a PIN" in floorwalker("pins").out


def test_forget_needs_a_name_and_nothing_else_takes_one(floorwalker, pinned):
    assert floorwalker("pins", "forget").code == 2
    assert floorwalker("pins", "list", "--staff", pinned[0]).code == 2


def test_one_who_has_a_pin_is_made_a_manager_where_the_last_one_was_retired_elsewhere(
    floorwalker, pinned, shop_at_home
):
    with closing(Store(shop_at_home)) as store, store.write() as unit:
        save_staff(unit, replace(unit.catalogue.staff[pinned[0]], is_active=False))
    assert "a manager at the desk now" in floorwalker("pins", "manager", "--staff", pinned[1]).out
    with closing(Shop(Store(shop_at_home))) as shop:
        assert [each.id for each in shop.look("staffing").managers] == [pinned[1]]
        assert shop.look("staffing").stranded == ()


def test_nobody_without_a_pin_is_made_a_manager_so(floorwalker, pinned, shop_at_home):
    with closing(Shop(Store(shop_at_home))) as shop:
        shop.act("forget_pin", pinned[1])
    assert floorwalker("pins", "manager", "--staff", pinned[1]).code == 2

"""The demo shop: a believable shop around this very moment, in which everything that a desk sees is going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.demo.plan import plan_demo_shop

if TYPE_CHECKING:
    from app.store.store import Store

__all__ = ["build_demo_shop", "plan_demo_shop"]


def build_demo_shop(store: Store) -> None:
    """Write the demo shop around the store's present moment, in one unit. Made for an empty store."""
    from app.demo.build import write_demo_shop

    with store.write() as unit:
        write_demo_shop(unit)

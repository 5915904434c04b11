"""The command line in this process, on a small shop."""

from tests.support.desk_fixtures import clock, desk, floorwalker, shop_at_home, small_store

__all__ = ["clock", "desk", "floorwalker", "shop_at_home", "small_store"]

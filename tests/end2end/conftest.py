"""The whole program, from the command line to the disk, on a small shop."""

from tests.support.desk_fixtures import clock, desk, floorwalker, shop_at_home, small_store

__all__ = ["clock", "desk", "floorwalker", "shop_at_home", "small_store"]

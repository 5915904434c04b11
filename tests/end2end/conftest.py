"""The whole program, from the command line to the disk, on a small shop."""

import pytest
from _pytest.runner import runtestprotocol

from tests.support.desk_fixtures import clock, desk, floorwalker, shop_at_home, small_store

__all__ = ["clock", "desk", "floorwalker", "shop_at_home", "small_store"]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    """Try a story over a screen reader's bus once more, and say so: a busy machine may show a thing as it moves.

    The window takes no press on what has just moved, and a reader, unlike a person, does not see that.
    """
    if not item.path.name.startswith("test_screen_reader"):
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    if any(report.failed for report in reports):
        item._initrequest()
        item.user_properties.append(("tried again", item.nodeid))
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True

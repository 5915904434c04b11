"""Wishes that two tills have to do with at one moment, on a server."""

from contextlib import suppress
from threading import Thread

import pytest

from app.core.errors import Refused
from app.core.values import WaitlistEntry, WaitlistStatus
from app.desk.cancelling import cancel
from app.desk.waitlist import join_waitlist
from tests.support.server import server
from tests.support.shop_builder import at

__all__ = ["server"]

JOINING = {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe", "desired_start_at": at(11)}


@pytest.fixture
def shop(server):
    opened = server.open_small_shop()
    yield opened
    opened.close()


def waits_for_the_other(shop):
    return shop.rows("SELECT count(*) FROM pg_locks WHERE NOT granted") != [(0,)]


def at_once(shop, first, then):
    """Act with ``first``, and before that is committed with ``then`` in a thread, until that waits or has ended."""
    ended = []
    with shop.store.write() as unit:
        first(unit)
        other = Thread(target=lambda: ended.append(then()))
        other.start()
        while not waits_for_the_other(shop) and other.is_alive():
            pass
    other.join()


def test_a_wish_that_is_called_off_while_its_very_time_is_booked_stays_called_off(shop):
    entry = shop.act("join_waitlist", **JOINING)
    at_once(shop, lambda unit: cancel(unit, entry.id), lambda: shop.book(start=at(11)))
    found = shop.find(WaitlistEntry, entry.id)
    assert (found.status, found.appointment_id) == (WaitlistStatus.CANCELLED, None)
    assert shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_who_is_put_on_the_list_at_two_tills_at_one_moment_waits_once(shop):
    def again():
        with suppress(Refused):
            shop.act("join_waitlist", **JOINING)

    at_once(shop, lambda unit: join_waitlist(unit, **JOINING), again)
    assert shop.rows("SELECT count(*) FROM waitlist_entries") == [(1,)]

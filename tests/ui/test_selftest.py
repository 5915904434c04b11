"""The program's test of itself passes on the demo shop, and fails where something is wrong."""

import pytest
from PySide6.QtCore import QLocale

from app.cli.places import demo_home
from app.desk.shop import open_shop
from app.ui.pages import PAGES
from app.ui.selftest import walk
from tests.support.fake_shop import FakeShop


@pytest.fixture(autouse=True)
def _as_before(qapp):
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_every_page_of_the_demo_shop_is_walked_and_one_booking_made(capsys):
    with demo_home():
        assert walk(open_shop) == 0
        shop = open_shop()
        booked = shop.look("find_customers", "Selma Probe")
        shop.close()
    assert [each.name for each in booked] == ["Selma Probe"]
    assert capsys.readouterr() == (f"selftest: {len(PAGES)} pages walked, one booking made\n", "")


def test_a_page_that_fails_fails_the_whole(capsys):
    shop = FakeShop()
    shop.answers["queue_view"] = ZeroDivisionError("no queue today")
    assert walk(lambda: shop) == 1
    assert capsys.readouterr().err == "selftest: ZeroDivisionError: no queue today\n"


def test_a_shop_without_services_cannot_pass(capsys):
    from tests.support.sample_views import PLACE, shop_view

    shop = FakeShop()
    shop.answers["shop_view"] = lambda: type(shop_view())((PLACE,), PLACE, (), (), None, None)
    assert walk(lambda: shop) == 1
    assert "no service that can be booked" in capsys.readouterr().err

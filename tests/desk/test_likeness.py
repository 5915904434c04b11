"""Who may be the customer that is about to be written down a second time."""

import pytest

from tests.support.shop_builder import open_small_shop


@pytest.fixture
def shop(tmp_path):
    made = open_small_shop(tmp_path)
    made.act("add_customer", first_name="Grace", last_name="Kim", email="Grace@Example.com", mobile_phone="0412345678")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"phone": "+61 412 345 678"}, "phone"), ({"email": "grace@example.com "}, "email"),
        ({"name": "Kim Grace"}, "name"), ({"name": "Grayce Kim"}, "near_name"),
        ({"name": "grace kim", "phone": "0499 999 999"}, "name_not_phone"),
        ({"name": "Grace Kim", "phone": "0499 999 999", "email": "g@example.com"}, "name_only"),
    ],
)  # fmt: skip
def test_the_same_person_is_known_by(shop, given, why):
    [found] = shop.look("similar_customers", **given)
    assert (found.customer.name, found.why) == ("Grace Kim", why)


@pytest.mark.parametrize(
    "given", [{"name": "Grace"}, {"name": "Greta Kimball"}, {"phone": "0412345679"}, {"email": "kim@example.com"}]
)
def test_somebody_else_is_not(shop, given):
    assert shop.look("similar_customers", **given) == ()


def test_who_shares_more_is_told_once_and_by_the_surest(shop):
    found = shop.look("similar_customers", name="Grace Kim", phone="0412 345 678")
    assert [each.why for each in found] == ["phone"]

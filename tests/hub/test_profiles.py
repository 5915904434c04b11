"""Customers over the wire: found, made, changed, deleted, and what other systems call them."""

from concurrent.futures import ThreadPoolExecutor

import pytest

PHONE = "+61 412 345 482"


@pytest.fixture
def grace(hub):
    """A new customer whom a web shop knows."""
    body = {
        "first_name": "Grace", "last_name": "Kim", "email": "Grace.Kim@example.com", "mobile_phone": PHONE,
        "notes": "Pays late", "identities": [{"handle": "shopify", "identifier": "77"}],
    }  # fmt: skip
    answer = hub.staff.post("/profiles", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()["data"]


def ids(client, query):
    return [each["id"] for each in client.get(f"/profiles?{query}").json()["data"]]


def test_a_number_is_kept_with_its_country(grace):
    assert (grace["mobile_phone"], grace["email"]) == ("+61412345482", "Grace.Kim@example.com")
    assert [(each["handle"], each["identifier"]) for each in grace["identities"]] == [("shopify", "77")]


def test_a_member_of_staff_is_a_profile_that_staff_may_read(hub):
    ana = hub.staff.get("/profiles/ana").json()["data"]
    assert (ana["id"], ana["first_name"], ana["identities"]) == ("ana", "Ana", [])
    assert hub.customer.get("/profiles/ana").status_code == 404


def test_a_number_without_a_country_is_of_the_shops(hub, grace):
    assert hub.staff.put("/profiles/zoe", json={"mobile_phone": "0412 345 482"}).status_code == 422
    assert ids(hub.staff, "filter[mobile_phone]=0412345482") == [grace["id"]]


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        ({"first_name": "G", "mobile_phone": "+61412345482"}, {"mobile_phone": ["The phone number exists"]}),
        ({"first_name": "G", "email": "grace.kim@EXAMPLE.com"}, {"email": ["The email exists"]}),
    ],
)
def test_an_address_or_a_number_is_one_customers(hub, grace, given, errors):
    answer = hub.staff.post("/profiles", json=given)
    assert (answer.status_code, answer.json()["errors"]) == (422, errors)
    assert hub.staff.put("/profiles/zoe", json=given).json()["errors"] == errors
    assert hub.staff.put(f"/profiles/{grace['id']}", json=given).status_code == 200


def test_of_many_who_make_the_same_customer_one_does(hub):
    clients = [hub.client() for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        answers = list(
            pool.map(lambda each: each.post("/profiles", json={"first_name": "G", "email": "g@example.com"}), clients)
        )
    assert sorted(each.status_code for each in answers) == [201, *[422] * 5]


def test_a_customer_has_a_name(hub):
    answer = hub.staff.post("/profiles", json={"email": "x@example.com"})
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["first_name"])


def test_one_is_read_by_id_and_by_what_others_call_them(hub, grace):
    for path in (
        grace["id"],
        "77?identity[handle]=shopify",
        "grace.kim@example.com?identity[handle]=email",
        "%2B61412345482?identity[handle]=mobile_phone",
    ):
        assert hub.staff.get(f"/profiles/{path}").json()["data"] == grace
    for path in ("77", "77?identity[handle]=other", "%00", "nobody", "%00/appointments"):
        assert hub.staff.get(f"/profiles/{path}").status_code == 404


def test_what_is_named_changes_and_the_rest_stays(hub, grace):
    after = hub.staff.put(f"/profiles/{grace['id']}", json={"last_name": "Lee", "meta": {"vip": True}}).json()["data"]
    assert (after["first_name"], after["last_name"], after["meta"], after["notes"]) == (
        "Grace", "Lee", {"vip": True}, "Pays late",
    )  # fmt: skip
    assert hub.staff.put("/profiles/nobody", json={}).status_code == 404


@pytest.fixture
def finds(hub, grace):
    """Who is found, by query."""
    return lambda query: ids(hub.staff, query)


def test_they_are_found_by_what_is_asked(finds, grace):
    own = [grace["id"]]
    for query in (
        "search=grce kim", "filter[search]=482", "filter[email]=GRACE.kim@example.com",
        "filter[mobile_phone]=%2B61 412 345 482", "filter[first_name]=Grace", "filter[last_name]=Kim",
        "filter[identities.identifier]=77&filter[identities.handle]=shopify", f"filter[id]={grace['id']}",
        "sort=-created_at&filter[first_name]=Grace",
    ):  # fmt: skip
        assert finds(query) == own, query
    assert finds("search=nobody at all") == finds("filter[identities.identifier]=78") == []
    assert finds("filter[updated_at][gte]=2099-01-01 00:00:00") == []
    assert len(finds("page[size]=3")) == 3


def test_a_search_ranks_the_likeliest_first(hub):
    for first in ("Graceland", "Grace", "Grave"):
        hub.staff.post("/profiles", json={"first_name": first, "last_name": "Ray"})
    named = [each["first_name"] for each in hub.staff.get("/profiles?search=grace ray").json()["data"]]
    assert named == ["Grace", "Graceland", "Grave"]


def test_who_did_nothing_yet_is_deleted_and_nobody_else(hub, grace):
    path = f"/profiles/{grace['id']}"
    hub.staff.post("/appointments", json=hub.booking())
    refused = hub.staff.delete("/profiles/zoe")
    assert (refused.status_code, "appointments" in refused.json()["message"]) == (422, True)
    assert hub.staff.delete(path).status_code == 204
    assert (hub.staff.get(path).status_code, ids(hub.staff, "search=grace kim")) == (404, [])
    assert hub.staff.get("/identities").json()["data"] == []


def test_a_customers_token_finds_exactly_and_is_not_told_what_staff_wrote(hub, grace):
    assert hub.customer.get("/profiles").status_code == 403
    assert hub.customer.get("/profiles?search=grace").status_code == 403
    assert ids(hub.customer, "filter[email]=grace.kim@example.com") == [grace["id"]]
    path = f"/profiles/{grace['id']}"
    assert "notes" not in hub.customer.get(path).json()["data"]
    hub.customer.put(path, json={"last_name": "Lee", "notes": "Pays in time"})
    kept = hub.staff.get(path).json()["data"]
    assert (kept["last_name"], kept["notes"]) == ("Lee", "Pays late")
    assert hub.customer.delete(path).status_code == 403


def test_what_is_visible_to_a_customer_follows_the_condition_of_each_service(hub):
    hub.shop.change_service("dye", visibility_condition={"==": [{"var": "profile.first_name"}, "Max"]})
    hub.shop.change_service("form", is_published=False)
    paths = {name: f"/profiles/{name}/appointment-definitions/visibility" for name in ("zoe", "max")}
    seen = {name: {each["handle"] for each in hub.staff.get(path).json()["data"]} for name, path in paths.items()}
    assert seen == {"zoe": {"cut", "class"}, "max": {"cut", "dye", "class"}}


@pytest.mark.parametrize("whose", [{"profile_id": "zoe"}, {"email": "ZOE@example.com"}, {"mobile_phone": "0400 111"}])
def test_an_identity_is_given_by_id_address_or_number(hub, whose):
    hub.staff.put("/profiles/zoe", json={"mobile_phone": "0400 111"})
    body = {"handle": "shopify", "identifier": "42", **whose}
    made = hub.staff.post("/identities?include=profile", json=body).json()["data"]
    assert (made["identifier"], made["profile"]["id"]) == ("42", "zoe")
    assert hub.staff.post("/identities?include=profile", json=body).json()["data"] == made
    assert hub.staff.get(f"/identities/{made['id']}").json()["data"]["profile_id"] == "zoe"


def test_an_identity_is_one_customers(hub, grace):
    body = {"handle": "shopify", "identifier": "77", "profile_id": "zoe"}
    assert list(hub.staff.post("/identities", json=body).json()["errors"]) == ["identifier"]
    assert list(hub.staff.post("/identities", json={**body, "profile_id": "x"}).json()["errors"]) == ["profile_id"]
    assert list(hub.staff.post("/identities", json={"handle": "a", "identifier": "b"}).json()["errors"]) == [
        "profile_id"
    ]


def test_identities_are_listed_by_name_address_and_number(hub, grace):
    hub.staff.post("/identities", json={"handle": "pos", "identifier": "z1", "profile_id": "zoe"})
    for query in (
        "filter[handle]=shopify&filter[identifier]=77", "filter[email]=grace.kim@example.com",
        "filter[mobile_phone]=%2B61412345482", "filter[profile.email]=GRACE.KIM@example.com",
        f"filter[profile_id]={grace['id']}",
    ):  # fmt: skip
        (found,) = hub.staff.get(f"/identities?include=profile&{query}").json()["data"]
        assert found["profile"]["first_name"] == "Grace", query
    assert "profile" not in hub.staff.get("/identities").json()["data"][0]
    assert hub.customer.get("/identities").status_code == 403


def test_an_identity_is_taken_away_and_the_customer_stays(hub, grace):
    path = f"/identities/{grace['identities'][0]['id']}"
    assert hub.staff.delete(path).status_code == 204
    assert hub.staff.get(f"/profiles/{grace['id']}").json()["data"]["identities"] == []
    assert hub.staff.get(path).status_code == 404

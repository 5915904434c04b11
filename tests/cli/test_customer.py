"""``floorwalker customer``: one person's data handed out, and one person erased."""

import json

import pytest

from tests.support.setup_files import whole_shop, write_file


@pytest.fixture
def who(floorwalker, clock, tmp_path):
    """The first customer of the whole shop, in the store."""
    shop = whole_shop()
    assert floorwalker("setup", write_file(tmp_path, shop)).code == 0
    return shop["profiles"][0]


def name_of(who):
    return f"{who['first_name']} {who['last_name']}"


def test_everything_of_one_person_is_written(floorwalker, who, tmp_path):
    assert floorwalker("customer", "export", who["id"], tmp_path / "one.json").code == 0
    assert json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))["Person"]["First name"] == who["first_name"]


def test_one_person_is_erased_and_it_says_what_was_done(floorwalker, who, home):
    done = floorwalker("customer", "erase", who["id"], "--name", name_of(who).lower())
    assert (done.code, "erased; bookings that stay" in done.out, "written anew" in done.out) == (0, True, True)
    stored = b"".join(each.read_bytes() for each in (home / "data").rglob("*") if each.is_file())
    assert who["email"].encode() not in stored


def test_another_name_is_bad_input_and_nothing_is_changed(floorwalker, who):
    done = floorwalker("customer", "erase", who["id"], "--name", "Somebody Else")
    assert (done.code, "not that customer's name" in done.err) == (2, True)
    assert floorwalker("customer", "erase", who["id"], "--name", name_of(who)).code == 0


@pytest.mark.parametrize("name", ["nowhere/one.json", "."])
def test_what_cannot_be_written_down_is_not_handed_out(floorwalker, desk, who, tmp_path, name):
    done = floorwalker("customer", "export", who["id"], tmp_path / name)
    assert (done.code, "cannot be written" in done.complaint) == (2, True)
    assert "export_customer" not in desk("list", "audit").out


def test_nobody_is_bad_input(floorwalker, who, tmp_path):
    done = floorwalker("customer", "export", "nobody", tmp_path / "one.json")
    assert (done.code, "ID: there is no profile “nobody”; give the id that" in done.complaint) == (2, True)
    assert floorwalker("customer", "erase", "nobody", "--name", "x").code == 2

"""``floorwalker desk list``: what there is, chosen by flags, in an order that says something."""

import pytest

from tests.support.setup_files import ANA, BOB, MAX, ZOE

CUT = ("--definition", "cut", "--location", "mel")


@pytest.fixture
def lists(desk):
    """``floorwalker desk list … --json`` of a shop in which a little has happened."""
    for profile, staff, start in ((ZOE, ANA, "2026-05-12 10:00"), (MAX, BOB, "2026-05-11 10:00")):
        assert desk("book", *CUT, "--profile", profile, "--staff", staff, "--start", start).code == 0
    for profile in (ZOE, MAX):
        assert desk("check-in", *CUT, "--profile", profile).code == 0
    assert desk("waitlist", *CUT, "--profile", ZOE).code == 0
    assert desk("call", "--location", "mel").code == 0
    return lambda *arguments: desk("list", *arguments, "--json").json


def test_appointments_are_in_the_order_of_their_starts(lists):
    assert [row["profile_id"] for row in lists("appointments")] == [MAX, ZOE]


CHOSEN = [
    (("appointments", "--day", "2026-05-12"), 1), (("appointments", "--day", "2026-05-13"), 0),
    (("appointments", "--staff", ANA), 1), (("appointments", "--staff", ANA, "--day", "2026-05-11"), 0),
    (("appointments", "--profile", MAX, "--status", "confirmed"), 1), (("appointments", "--status", "arrived"), 0),
    (("appointments", "--location", "mel", "--definition", "dye"), 0), (("queue", "--status", "called"), 1),
    (("queue", "--day", "2026-05-11"), 2), (("queue", "--day", "2026-05-10"), 0), (("queue", "--profile", ZOE), 1),
    (("waitlist", "--status", "active"), 1), (("waitlist", "--status", "cancelled"), 0),
    (("outbox", "--status", "pending"), 6), (("outbox", "--status", "done"), 0),
]  # fmt: skip


@pytest.mark.parametrize(("chosen", "count"), CHOSEN)
def test_a_list_is_narrowed_by_flags(lists, chosen, count):
    assert len(lists(*chosen)) == count


def test_the_outbox_is_the_trail(lists):
    audit, outbox = lists("audit"), lists("outbox")
    assert [(row["seq"], row["verb"], row["record_id"]) for row in audit] == [
        (row["audit_seq"], row["verb"], row["record_id"]) for row in outbox
    ]
    assert {(row["state"], row["attempts"], row["last_error"]) for row in outbox} == {("pending", 0, None)}


def test_the_trail_of_one_record_is_its_life(lists):
    first = lists("queue")[0]
    assert [row["verb"] for row in lists("audit", "--id", first["id"])] == ["check_in", "call_next"]
    assert [row["seq"] for row in lists("outbox", "--id", first["id"])] == [
        row["seq"] for row in lists("audit", "--id", first["id"])
    ]


def test_an_empty_list_is_an_empty_array(desk):
    assert desk("list", "waitlist", "--json").json == []


def test_for_people_each_row_is_a_line(lists, desk):
    lines = desk("list", "queue").out.splitlines()
    assert [line.split()[:2] for line in lines] == [["C001", "called"], ["C002", "waiting"]]


def test_what_a_guest_typed_cannot_break_a_line(desk):
    desk("check-in", *CUT, "--guest", "Ro\nbin\x1b[31m")
    assert desk("list", "queue").out.count("\n") == 1


BAD = {
    "no list": (("list",), "desk list: no list is named; name one of appointments, queue, waitlist, outbox, audit"),
    "a list that is none": (("list", "cats"), "desk list: 'cats' is no list"),
    "a status of another list": (
        ("list", "queue", "--status", "active"),
        "'active' is no status here; use one of waiting",
    ),
    "a date that is none": (("list", "queue", "--day", "monday"), "--day: 'monday' is not a date; write YYYY-MM-DD"),
    "a place that is not there": (("list", "queue", "--location", "syd"), "--location: there is no location “syd”"),
    "a flag of another list": (("list", "audit", "--day", "2026-05-11"), "desk list: --day means nothing here"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_list_that_cannot_be_is_one_line(desk, case):
    call, words = BAD[case]
    assert words in desk(*call).complaint

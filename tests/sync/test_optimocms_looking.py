"""A booking of OptimoCMS that may be what was told without an answer: what speaks against that."""

from dataclasses import replace

import pytest

from app.core.values import Kind
from app.sync.failures import Undecided
from app.sync.optimocms_looking import SLACK_SECONDS, candidate, chosen
from app.sync.remote import Message, Seen
from app.wire import optimocms as wire
from tests.support.shop_builder import ZONE, at

RECORD = {
    "definition_id": "5", "location_id": "13", "assigned_staff_id": "ana", "scheduled_start_at": at(10),
    "scheduled_end_at": at(10, 30), "created_at": at(9), "notes": "Left  side",
}  # fmt: skip
ZOE = {"first_name": "Zoe", "last_name": "Lee", "email": "zoe@example.com", "mobile_phone": "+61400111222"}
TOLD = Message(Kind.APPOINTMENT, "book", "intent", None, RECORD, RECORD, customer=ZOE)
ROW = {
    "id": "77", "status": "confirmed", "date": "2026-05-11", "startTime": "10:00", "endTime": "10:30",
    "serviceId": "5", "branchId": "13", "staffId": "ana", "notes": "Left side", "createdAt": "2026-05-10T23:10:00Z",
    "customer": {"name": "Zoe Lee", "email": "Zoe@Example.com", "phone": "0400 111 222"},
}  # fmt: skip


def look(told=TOLD, skew=0, usual=30, **given):
    """The candidate that a row is, with these fields; None leaves one out."""
    row = {name: value for name, value in {**ROW, **given}.items() if value is not None}
    seen = Seen(Kind.APPOINTMENT, "77", wire.read(row, lambda _: ZONE, lambda _: 30), customer=wire.read_customer(row))
    return candidate(row, seen, told, usual, skew)


def person(**given):
    return {"customer": {name: said for name, said in {**ROW["customer"], **given}.items() if said is not None}}


def test_what_was_told_is_known_again_however_its_words_are_written():
    assert chosen([look()], 1).remote_id == "77"


@pytest.mark.parametrize(
    "left_out", [{"staffId": None}, {"endTime": None}, {"notes": None}, person(phone=None), person(email=None)]
)
def test_what_a_booking_does_not_say_speaks_for_nothing(left_out):
    assert look(**left_out).unlike == ()


@pytest.mark.parametrize(
    ("other", "what"),
    [
        ({"staffId": "bob"}, "member of staff"),
        ({"notes": "Right side"}, "note"),
        ({"notes": ""}, "note"),
        ({"endTime": "11:00"}, "length"),
        (person(phone="0400 999 888"), "phone"),
        (person(email="zoe.lee@example.com"), "email"),
    ],
)
def test_what_it_says_otherwise_leaves_it_to_a_person(other, what):
    assert look(**other).unlike == (what,)
    with pytest.raises(Undecided, match=what) as undecided:
        chosen([look(**other)], 1)
    assert undecided.value.ids == ("77",)


@pytest.mark.parametrize(
    "other",
    [
        {"serviceId": "6"}, {"branchId": "14"}, {"startTime": "10:15"}, {"status": "cancelled"},
        person(email="kim@example.com", phone="0400 999 888"), person(name="Kim Lee", email=None, phone=None),
    ],
)  # fmt: skip
def test_what_is_about_something_else_is_no_candidate(other):
    assert look(**other) is None


def test_another_length_than_the_services_own_is_never_told_and_speaks_for_nothing():
    assert look(usual=45).unlike == ()
    assert look(usual=45, endTime="10:45").unlike == ()


def test_what_was_there_before_ours_was_sent_is_no_candidate():
    assert look(replace(TOLD, sent_at=at(9, 15))) is not None
    assert look(replace(TOLD, sent_at=at(9, 10) + SLACK_SECONDS + 1)) is None
    assert look(replace(TOLD, sent_at=at(9, 10) + SLACK_SECONDS + 60), skew=60) is not None
    assert look(createdAt="2026-05-10T22:50:00Z") is None


def test_the_one_that_says_nothing_otherwise_is_it_though_another_is_there():
    assert chosen([look(staffId="bob"), look()], 1).remote_id == "77"
    with pytest.raises(Undecided, match="there are 2 such bookings"):
        chosen([look(), look()], 1)
    assert chosen([look(), look()], 2) is not None
    assert chosen([], 1) is None

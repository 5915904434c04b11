"""Pages of bookings of which only what is read becomes anything of Python's."""

import json

import pytest

from app.core.values import Kind
from app.wire.omneo.lean import read_lean
from app.wire.omneo.messages import read_row

ROW = {
    "id": 7, "appointment_definition_id": 1, "profile_id": "p", "location_id": 2, "assigned_staff_id": None,
    "status": "confirmed", "scheduled_start_at": "2026-03-02 10:00:00", "scheduled_end_at": "2026-03-02 11:00:00",
    "timezone": "UTC", "notes": "n", "meta": {"floorwalker": {"intent": "i"}}, "calls": 2, "reason": None,
    "answers": [], "called_at": None, "created_at": "2026-03-01 10:00:00", "updated_at": "2026-03-01 10:00:00",
    "location": {"id": 2, "timezone": "Europe/Berlin", "name": "x"}, "assigned_staff": {"id": "ana", "first_name": "A"},
}  # fmt: skip


def page(*rows, **also) -> bytes:
    return json.dumps({"data": rows, "meta": {"total": len(rows)}, **also}).encode()


class Asked(dict):
    """A row that remembers what was looked up in it."""

    def __init__(self, row):
        super().__init__(row)
        self.keys_asked = set()

    def get(self, key, default=None):
        self.keys_asked.add(key)
        return super().get(key, default)

    def __contains__(self, key):
        self.keys_asked.add(key)
        return super().__contains__(key)

    def __getitem__(self, key):
        self.keys_asked.add(key)
        return super().__getitem__(key)


WITHOUT = ("timezone", "appointment_definition_id", "location_id", "profile_id", "meta")


@pytest.mark.parametrize("lacking", [None, *WITHOUT])
def test_a_lean_row_says_what_the_whole_one_says(lacking):
    row = {**{name: value for name, value in ROW.items() if name != lacking},
           "appointment_definition": {"id": 1}, "profile": {"id": "p"}}  # fmt: skip
    lean = read_lean(Kind.APPOINTMENT, page(row))
    assert read_row(Kind.APPOINTMENT, lean["data"][0]) == read_row(Kind.APPOINTMENT, row)
    assert lean["meta"] == {"total": 1}
    assert "answers" not in lean["data"][0]


def test_no_key_is_read_that_a_lean_page_leaves_out():
    said = Asked({**ROW, "assigned_staff_id": 3})
    read_row(Kind.APPOINTMENT, said)
    every = dict.fromkeys(said.keys_asked)
    assert read_lean(Kind.APPOINTMENT, page(every))["data"][0].keys() == every.keys()


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b"[]", b'{"data": [', page("x"), page({**ROW, "location": "Melbourne"}), page({**ROW, "profile": []}),
     page({**ROW, "meta": {"x": float("nan")}})],
)  # fmt: skip
def test_a_page_of_another_shape_is_read_whole(body):
    assert read_lean(Kind.APPOINTMENT, body) is None


def test_pages_of_other_kinds_are_read_whole():
    assert read_lean(Kind.PROFILE, page({"id": "p"})) is None

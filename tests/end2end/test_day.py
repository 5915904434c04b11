"""A day at the desk, verb by verb, and what is left of it: the records, the trail, the outbox, the export."""

import json

import pytest

from tests.support.setup_files import ANA, BOB, MAX, ZOE

CUT = ("--definition", "cut", "--location", "mel")
DYE = ("--definition", "dye", "--location", "mel")


class Desk:
    """The desk's verbs on ids, each a minute after the one before."""

    def __init__(self, call, clock):
        self._call, self._clock = call, clock

    def __call__(self, verb, *flags):
        self._clock.shift(60)
        return self._call(verb, *flags, "--json").json

    def on(self, record, verb, *flags):
        return self(verb, "--id", record["id"], *flags)

    def lists(self, what):
        return self._call("list", what, "--json").json


@pytest.fixture
def at(desk, clock):
    return Desk(desk, clock)


@pytest.fixture
def day(at):
    """The day: bookings, requests, walk-ins, the waitlist, mistakes; records by what happened to them."""
    noon = {name: at("book", *CUT, "--profile", ZOE, "--staff", ANA, "--start", f"2026-05-11 {name}")
            for name in ("10:00", "11:00", "12:00", "13:00", "14:00")}  # fmt: skip
    at.on(noon["10:00"], "arrive")
    at.on(noon["10:00"], "call", "--reason", "nobody waits")
    at.on(noon["10:00"], "serve")
    at.on(noon["10:00"], "finish")
    at.on(noon["11:00"], "no-show")
    at.on(noon["12:00"], "reschedule", "--start", "2026-05-11 15:00", "--staff", BOB)
    at.on(noon["13:00"], "cancel", "--reason", "ill")
    at.on(noon["14:00"], "cancel")
    at.on(noon["14:00"], "undo")
    requests = [at("book", *DYE, "--profile", each, "--start", "2026-05-11 16:00") for each in (ZOE, MAX)]
    at.on(requests[0], "approve")
    at.on(requests[1], "reject", "--reason", "no colour left")
    over = at("book", *CUT, "--profile", MAX, "--staff", ANA, "--start", "2026-05-11 14:00", "--override", "a regular")
    walk_ins = [at("check-in", *CUT, "--profile", each) for each in (ZOE, MAX)] + [at("check-in", *CUT)]
    called = at("call", "--location", "mel", "--staff", ANA)
    at.on(called, "requeue")
    at.on(walk_ins[1], "park")
    at.on(walk_ins[1], "unpark")
    at.on(walk_ins[0], "serve", "--staff", ANA)
    made = at.on(walk_ins[0], "convert")
    at.on(walk_ins[0], "finish")
    later = at.on(walk_ins[1], "convert", "--start", "2026-05-11 17:00")
    at.on(walk_ins[2], "cancel", "--reason", "left")
    wish = at("waitlist", *CUT, "--profile", MAX, "--start", "2026-05-12 10:00")
    fulfilled = at.on(wish, "fulfil", "--start", "2026-05-12 10:00")
    answered = at("book", "--definition", "form", "--location", "mel", "--profile", MAX, "--start", "2026-05-12 11:00",
                  "--answer", "size=M")  # fmt: skip
    at("visit", "--location", "mel", "--notes", "only looked")
    at.on(noon["14:00"], "note", "--notes", "call first")
    return {
        **noon, "request": requests[0], "rival": requests[1], "over": over, "walk-in": walk_ins[0],
        "parked": walk_ins[1], "gone": walk_ins[2], "made": made, "later": later, "wish": wish, "fulfilled": fulfilled,
        "answered": answered,
    }  # fmt: skip


def test_every_record_stands_where_its_day_left_it(at, day):
    kinds = ("appointments", "queue", "waitlist")
    status = {row["id"]: row["status"] for kind in kinds for row in at.lists(kind)}
    assert {name: status[record["id"]] for name, record in day.items()} == {
        "10:00": "completed", "11:00": "no_show", "12:00": "confirmed", "13:00": "cancelled", "14:00": "confirmed",
        "request": "confirmed", "rival": "rejected", "over": "confirmed", "walk-in": "served", "parked": "served",
        "gone": "cancelled", "made": "completed", "later": "confirmed", "wish": "fulfilled", "fulfilled": "confirmed",
        "answered": "confirmed",
    }  # fmt: skip


def test_the_outbox_holds_every_step_of_the_trail_once(at, day):
    audit, outbox = at.lists("audit"), at.lists("outbox")
    same = ("verb", "kind", "record_id")
    assert [[row[name] for name in same] for row in audit] == [[row[name] for name in same] for row in outbox]
    assert [row["changes"] for row in audit] == [row["payload"] for row in outbox]
    assert [row["seq"] for row in audit] == list(range(1, len(audit) + 1))


def test_what_was_taken_back_is_named_by_the_step_that_did_so(at, day):
    life = [(row["verb"], row["undoes"]) for row in at.lists("audit") if row["record_id"] == day["14:00"]["id"]]
    cancelled = next(row["seq"] for row in at.lists("audit") if row["verb"] == "cancel" and row["kind"] == "appointment"
                     and row["record_id"] == day["14:00"]["id"])  # fmt: skip
    assert life == [("book", None), ("cancel", None), ("undo", cancelled), ("note", None)]


def test_a_store_that_was_worked_in_comes_out_as_it_went_in(at, day, floorwalker, clock, monkeypatch, tmp_path):
    once, again, elsewhere = (tmp_path / name for name in ("once.json", "again.json", "elsewhere.json"))
    floorwalker("export", once)
    clock.shift(3600)
    assert floorwalker("setup", once).code == 0
    floorwalker("export", again)
    monkeypatch.setenv("FLOORWALKER_HOME", str(tmp_path / "elsewhere"))
    assert floorwalker("setup", once).code == 0
    floorwalker("export", elsewhere)
    assert once.read_bytes() == again.read_bytes() == elsewhere.read_bytes()


def test_the_export_says_what_the_day_came_to(at, day, floorwalker, tmp_path):
    floorwalker("export", tmp_path / "day.json")
    rows = json.loads((tmp_path / "day.json").read_text(encoding="utf-8"))
    assert [len(rows[name]) for name in ("appointments", "appointment_queues", "appointment_waitlists", "visits")] == [
        12, 3, 1, 3,
    ]  # fmt: skip
    over = next(row for row in rows["appointments"] if row["override_reason"])
    assert (over["override_reason"], over["overridden_by"]) == ("a regular", "desk")
    answered = next(row for row in rows["appointments"] if row["answers"])
    assert (answered["answers"][0]["value"], answered["questionnaire_version_id"]) == ("M", 50)
    assert next(row["notes"] for row in rows["profiles"] if row["id"] == MAX) == "M"

"""``floorwalker setup``: a whole shop in, all or nothing, and the same file again."""

import json
import sqlite3

import pytest

from tests.support.setup_files import (
    MAX,
    ZOE,
    answer,
    booking,
    form,
    question,
    service,
    small_shop,
    walk_in,
    whole_shop,
    write_file,
)

AT_HOME = "data/floorwalker.db"


@pytest.fixture
def setup(floorwalker, clock, tmp_path):
    """Import a shop; the answer of the command."""
    return lambda shop: floorwalker("setup", write_file(tmp_path, shop))


@pytest.fixture
def export(floorwalker, tmp_path):
    """What the store would be exported as."""

    def read():
        file = tmp_path / "export.json"
        assert floorwalker("export", file).code == 0
        return json.loads(file.read_text(encoding="utf-8"))

    return read


def content(home):
    """Every row of every table of the store."""
    with sqlite3.connect(home / AT_HOME) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in names}


def having(**lists):
    return {**small_shop(), **lists}


def test_a_shop_is_imported_and_said_so(setup, export):
    assert setup(whole_shop()).out.endswith("shop.json: imported\n")
    assert [each["id"] for each in export()["appointments"]] == [1, 2, 3]


def test_the_nine_hundredth_row_being_bad_leaves_the_store_as_it_was(setup, home):
    setup(small_shop())
    before = content(home)
    shop = having(appointments=[*map(booking, range(1, 900)), booking(900, location_id=99)])
    assert "shop.json: $.appointments[899].location_id: no location has the id 99" in setup(shop).complaint
    assert content(home) == before


@pytest.mark.parametrize("shop", ["", having(shops=[]), having(appointments=[booking(location_id=99)])])
def test_a_bad_file_on_a_fresh_machine_leaves_nothing_behind(setup, home, shop):
    assert setup(shop).code == 2
    assert not home.exists()


@pytest.mark.parametrize(
    ("name", "words"),
    [("missing.json", "cannot be read: No such file"), (".", "cannot be read: Is a directory"), ("a\0b", "null byte")],
)
def test_a_file_that_cannot_be_read_is_named(floorwalker, tmp_path, name, words):
    assert words in floorwalker("setup", tmp_path / name).complaint


def test_a_file_without_end_is_refused_before_it_fills_the_memory(floorwalker, monkeypatch):
    monkeypatch.setattr("app.cli.setup.LARGEST", 1000)
    assert "/dev/zero: it is larger than" in floorwalker("setup", "/dev/zero").complaint


def test_a_file_imported_twice_changes_nothing_the_second_time(setup, home, clock):
    setup(whole_shop())
    before = content(home)
    clock.shift(3600)
    setup(whole_shop())
    assert content(home) == before


def test_a_changed_row_changes_its_record_in_place(setup, export, home, clock):
    setup(having(appointments=[booking(1), booking(2)]))
    made = {row["id"]: row for row in export()["appointments"]}
    ids = content(home)["remote_refs"]
    clock.shift(3600)
    setup(having(appointments=[booking(1), booking(2, notes="by the window")]))
    now = {row["id"]: row for row in export()["appointments"]}
    assert (now[1], content(home)["remote_refs"]) == (made[1], ids)
    assert now[2] == {**made[2], "notes": "by the window", "updated_at": "2026-05-11 00:00:00"}


def test_changed_hours_replace_the_old_ones_and_lists_their_rows(setup, export):
    setup(small_shop())
    hours = [{"day_of_week": "MON", "available_from": "10:00", "available_until": "12:00"}]
    setup({"appointment_definitions": [service(1, "cut", normal_hours=hours, location_ids=[])]})
    cut = export()["appointment_definitions"][0]
    assert [(row["day_of_week"], row["available_from"]) for row in cut["normal_hours"]] == [("MON", "10:00")]
    assert cut["location_ids"] == []


def test_what_a_file_does_not_name_stays(setup, export):
    setup(whole_shop())
    before = export()
    setup({"profiles": [{"id": MAX, "first_name": "Maxine"}]})
    after = export()
    assert after["profiles"][1]["first_name"] == "Maxine"
    assert {**after, "profiles": None} == {**before, "profiles": None}


def test_a_partial_file_may_point_at_records_of_the_store(setup, export):
    setup(small_shop())
    setup({"appointments": [booking(7, appointment_definition_id=3, assigned_staff_id=None, answers=[answer()])]})
    made = export()["appointments"][0]
    assert (made["id"], made["location_id"], made["answers"][0]["questionnaire_version_id"]) == (7, 13, 50)


def test_stamps_of_the_file_are_kept_and_others_are_now(setup, export):
    setup(
        having(
            appointments=[booking(1, created_at="2020-01-01 00:00:00", updated_at="2020-01-02 00:00:00"), booking(2)]
        )
    )
    first, second = export()["appointments"]
    assert (first["created_at"], first["updated_at"]) == ("2020-01-01 00:00:00", "2020-01-02 00:00:00")
    assert (second["created_at"], second["updated_at"]) == ("2026-05-10 23:00:00", "2026-05-10 23:00:00")


def test_a_ticket_once_given_stays_when_a_later_file_says_nothing_of_it(setup, export):
    setup(having(appointment_queues=[walk_in(1, ticket="C007", checked_in_at="2026-05-10 23:05:00")]))
    setup(having(appointment_queues=[walk_in(1, notes="two kids"), walk_in(2)]))
    assert [(row["ticket"], row["checked_in_at"]) for row in export()["appointment_queues"]] == [
        ("C007", "2026-05-10 23:05:00"),
        ("C001", "2026-05-10 23:00:00"),
    ]


def test_the_next_ticket_at_the_desk_follows_those_of_the_file(setup, floorwalker):
    setup(having(appointment_queues=[walk_in(1, ticket="C007")]))
    assert (
        floorwalker("desk", "check-in", "--definition", "cut", "--location", "mel", "--json").json["ticket"] == "C008"
    )


HERE = {"status": "arrived", "ticket": "C007", "ticket_at": "2026-05-10 23:05:00"}


def test_so_does_the_ticket_of_a_booking_and_nobody_is_given_it_again(setup, export, floorwalker):
    setup(having(appointments=[booking(1, **HERE)]))
    setup(having(appointments=[booking(1, notes="two kids", status="arrived")], appointment_queues=[walk_in(1)]))
    (row,) = export()["appointments"]
    assert (row["ticket"], row["ticket_at"], row["notes"]) == ("C007", "2026-05-10 23:05:00", "two kids")
    assert (
        floorwalker("desk", "check-in", "--definition", "cut", "--location", "mel", "--json").json["ticket"] == "C008"
    )


def test_a_walk_in_without_a_ticket_gets_none_of_a_booking(setup, export):
    first = {**HERE, "ticket": "C001", "ticket_at": "2026-05-10 22:00:00"}
    setup(having(appointments=[booking(1, **first)], appointment_queues=[walk_in(1)]))
    assert export()["appointment_queues"][0]["ticket"] == "C002"


VISIT = {"id": 1, "location_id": 13, "visited_at": "2026-05-11 00:00:00"}
AGAINST = {
    "a ticket of somebody else": (
        {"appointment_queues": [walk_in(8, ticket="C001")]},
        "$.appointment_queues[0].ticket: C001 is somebody else's on that day",
    ),
    "a handle of another": (
        {"locations": [{"id": 99, "handle": "mel", "name": "M", "timezone": "UTC"}]},
        '$.locations[0].handle: "mel" is another record\'s in the store',
    ),
    "a visit of a booking that has one": (
        {"visits": [{**VISIT, "id": 8, "appointment_id": 1}]},
        "$.visits[0].appointment_id: 1 has a visit already",
    ),
    "other questions for a version that was answered": (
        {"questionnaires": [form(versions=[{"id": 50, "version": 1, "questions": [question(label="?")]}])]},
        "$.questionnaires[0].versions[0].pages: this version has been answered already; add a version (rule 30)",
    ),
    "a version of another form": (
        {"questionnaires": [form(id=6, handle="other")]},
        "$.questionnaires[0].versions[0].id: 50 is a version of another questionnaire",
    ),
    "a version's number once more": (
        {"questionnaires": [form(versions=[{"id": 51, "version": 1}], current_version_id=51)]},
        "$.questionnaires[0].versions: two of them are version 1",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", AGAINST)
def test_what_collides_with_the_store_is_refused_with_its_path(setup, case):
    booked = booking(1, appointment_definition_id=3, assigned_staff_id=None, answers=[answer()])
    setup(having(appointments=[booked], appointment_queues=[walk_in(1)], visits=[{**VISIT, "appointment_id": 1}]))
    shop, words = AGAINST[case]
    assert words in setup(shop).complaint


def test_a_new_version_beside_an_answered_one_becomes_the_one_that_is_asked(setup, export):
    setup(having(appointments=[booking(1, questionnaire_version_id=50, answers=[answer()])]))
    setup({"questionnaires": [form(versions=[{"id": 51, "version": 2}], current_version_id=51)]})
    asked = export()["questionnaires"][0]
    assert (asked["current_version_id"], [each["id"] for each in asked["versions"]]) == (51, [50, 51])


def book_at_the_desk(floorwalker):
    call = ("--definition", "class", "--location", "mel", "--profile", ZOE, "--start", "2026-05-12 10:00")
    assert floorwalker("desk", "book", *call).code == 0


def test_a_file_never_writes_over_a_booking_made_at_the_desk(setup, floorwalker, export):
    setup(having(appointments=[booking(1)]))
    book_at_the_desk(floorwalker)
    made = export()["appointments"][1]
    setup(having(appointments=[booking(1), booking(2, notes="another")]))
    rows = export()["appointments"]
    assert (made["id"], rows[1]["notes"]) == (2, "another")
    assert rows[2] == {**made, "id": 3}


def test_the_store_s_own_export_may_change_what_was_made_at_the_desk(setup, floorwalker, export):
    setup(small_shop())
    book_at_the_desk(floorwalker)
    rows = export()
    rows["appointments"][0]["notes"] = "by the window"
    assert setup(rows).code == 0
    assert export()["appointments"][0]["notes"] == "by the window"


def test_ten_thousand_characters_of_any_script_come_out_as_they_went_in(setup, export):
    text = "נظام大家🙂é\r\n<b>" * 834
    names = ("first_name", "last_name", "email", "mobile_phone", "notes")
    setup(having(profiles=[{"id": text, **dict.fromkeys(names, text)}], appointments=[]))
    row = next(row for row in export()["profiles"] if row["id"] == text)
    assert {row[name] for name in names} == {text}


@pytest.mark.parametrize("mark", ["\ufeff", ""])
def test_a_byte_order_mark_says_nothing(setup, mark):
    assert setup(mark + json.dumps(small_shop())).code == 0

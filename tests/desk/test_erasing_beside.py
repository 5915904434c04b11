"""What is kept beside a person's own records: receipts and their trail, calls, tickets, tables, old backups."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import insert

from app.core.csv_fields import CUSTOMER, guess_columns
from app.core.csv_table import read_table
from app.core.values import Identity, Kind, Submission
from app.desk.csv_import import Import
from app.desk.erasing import scrub, scrub_kept
from app.desk.views_csv import ImportWish
from app.store import tables
from app.store.backup import Backups
from app.store.receipt_rows import keep_transaction, transaction_of
from app.store.there import keep_refs, set_aside
from tests.support.shop_builder import at, open_small_shop

SECRETS = ("Quetzal", "Wyvernhold", "R-4711", "R-4712", "R-4713", "SO-8821", "phoenix", "gluten", "loud dogs")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "store").mkdir()
    return tmp_path / "store"


@pytest.fixture
def shop(folder):
    opened = open_small_shop(folder)
    yield opened
    opened.close()


@pytest.fixture
def who(shop):
    return shop.act("add_customer", first_name="Quetzal", last_name="Wyvernhold").id


def left(folder):
    """Which of the secrets stand in any byte below the folder."""
    said = b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
    return [each for each in SECRETS if each.encode() in said or each.encode("utf-16-le") in said]


def erase(shop, who, folder):
    shop.act("erase_customer", who)
    scrub(shop)
    scrub_kept(folder / "shop.db", at(18))


def write_on(shop, transaction_id, **said):
    """What a hub does where an answer is written to a receipt."""
    with shop.store.write() as unit:
        before = transaction_of(unit, transaction_id)
        keep_transaction(unit, "edit", before, replace(before, **said))


def test_the_trail_of_a_receipt_keeps_none_of_its_references(shop, who, folder):
    booked = shop.book(profile_id=who, start=at(11), transaction="R-4711", order="SO-8821")
    write_on(shop, booked.transaction_id, receipt_ref="R-4712", external_id="phoenix", status="gluten", total=9.5)
    assert set(left(folder)) >= {"R-4711", "R-4712", "SO-8821", "phoenix", "gluten"}
    erase(shop, who, folder)
    assert left(folder) == []
    assert shop.rows("SELECT total FROM transactions") == [(9.5,)]
    assert shop.rows("SELECT DISTINCT verb FROM audit WHERE kind = 'transaction'") == [("edit",)]


def test_a_receipt_that_a_booking_named_earlier_goes_with_those_that_it_names_now(shop, who, folder):
    booked = shop.book(profile_id=who, start=at(11), transaction="R-4711", order="SO-8821")
    with shop.store.write() as unit:
        unit.connection.execute(insert(tables.transactions), RECEIPT)
        unit.replace("edit", booked, replace(booked, transaction_id="t2"))
    erase(shop, who, folder)
    assert left(folder) == []


def test_a_receipt_that_a_booking_named_earlier_and_anothers_names_now_stays_theirs(shop, who):
    booked = shop.book(profile_id=who, start=at(11), transaction="R-4713")
    shop.book(profile_id="zoe", start=at(12), transaction="R-4713")
    with shop.store.write() as unit:
        unit.replace("edit", booked, replace(booked, transaction_id=None))
    shop.act("erase_customer", who)
    assert shop.rows("SELECT receipt_ref FROM transactions") == [("R-4713",)]


RECEIPT = {"id": "t2", "number": 77, "receipt_ref": "R-4712", "created_at": 0, "updated_at": 0}


def test_what_was_said_in_a_call_from_the_waitlist_goes(shop, who, folder):
    entry = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=who, notes="loud dogs").id
    for time in (11, 12):
        shop.act("hold", entry, start=at(time), staff_id="ana", reason="gluten")
        shop.act("decline", entry, reason="R-4711, said Quetzal")
    shop.act("edit_wish", entry, notes="phoenix")
    erase(shop, who, folder)
    assert left(folder) == []


def test_tickets_that_were_printed_tell_nothing(shop, who, folder):
    shop.act("set_setting", "ticket_printer", value="network:127.0.0.1:1")
    entry = shop.check_in(profile_id=who, prints="", notes="loud dogs")
    shop.act("settle_ticket", shop.act("claim_ticket").job_id, outcome="failed", error="no paper")
    shop.act("print_ticket", entry.id)
    erase(shop, who, folder)
    assert left(folder) == []


def test_what_was_looked_for_at_the_check_in_screen_and_told_to_staff_is_kept_nowhere(shop, who, folder):
    booked = shop.book(profile_id=who, start=at(11), staff_id="bob")
    assert shop.look("kiosk_find", "Quetzal", "mel").hits
    assert not shop.look("kiosk_find", "phoenix", "mel").hits
    shop.act("kiosk_arrive", booked.id, location_id="mel")
    assert shop.look("tell_events", "mel").events[0].name == "Quetzal Wyvernhold"
    erase(shop, who, folder)
    assert left(folder) == []
    assert "Quetzal" not in str(shop.look("tell_events", "mel").events)


def test_a_table_that_was_taken_in_leaves_nothing_of_them(shop, folder):
    text = (
        "First name,Last name,Email,Notes\nQuetzal,Wyvernhold,phoenix@x.org,gluten\nQuetzal,Wyvernhold,phoenix@x.org,\n"
    )
    table = read_table(text.encode())
    begun = Import(shop, ImportWish("customers", "list.csv", table, guess_columns(table.headings, CUSTOMER)))
    while begun.go_on():
        pass
    [(who,)] = shop.rows("SELECT id FROM profiles WHERE last_name = 'Wyvernhold'")
    erase(shop, who, folder)
    assert left(folder) == []


def test_of_a_row_that_was_set_aside_the_remotes_name_for_them_is_enough(shop, who, folder):
    there = "7d0fd6a5-2e18-4a5c-9f3a-quetzal-not"
    with shop.store.write() as unit:
        keep_refs(unit.connection, "there", [(Kind.PROFILE, who, there)])
        rows = [(Kind.APPOINTMENT, each, f"{{'profile_id': '{of}', 'notes': 'gluten'}}", "loud dogs")
                for each, of in (("98", there), ("99", "somebody-else-there"))]  # fmt: skip
        set_aside(unit.connection, "there", rows, unit.now)
    shop.act("erase_customer", who)
    assert shop.rows("SELECT remote_id FROM set_aside") == [("99",)]


def test_who_was_merged_into_them_later_is_taken_out_of_a_backup_of_before(shop, who, folder):
    twin = shop.act("add_customer", first_name="phoenix", notes="gluten").id
    shop.book(profile_id=twin, start=at(11), notes="loud dogs")
    Backups(folder / "shop.db").make(at(9))
    shop.act("merge_customers", who, other_id=twin, first_name="Quetzal", last_name="Wyvernhold", notes=None)
    erase(shop, who, folder)
    assert left(folder) == []


def be_one_for_a_while(shop, who, folder):
    """Zoe is taken for them, with all that they say of themselves, until that is taken back; a backup is of then."""
    shop.act("edit_customer", who, email="phoenix@example.com", mobile_phone="0491 570 156", notes="gluten")
    shop.book(profile_id=who, start=at(11), notes="loud dogs")
    taken = {"first_name": "Quetzal", "last_name": "Wyvernhold", "email": "phoenix@example.com"}
    shop.act("edit_customer", "zoe", notes="Tea")
    shop.act("record_visit", location_id="mel", profile_id=who)
    with shop.store.write() as unit:
        unit.keep(None, Identity("i1", 1, who, "crm", "phoenix-7"))
        unit.keep(None, Submission("s1", 1, "form", "v1", who, meta={"said": "gluten"}))
    shop.act("merge_customers", "zoe", other_id=who, mobile_phone="0491 570 156", notes="Tea\ngluten", **taken)
    made = Backups(folder / "shop.db").make(at(9))
    shop.act("undo", who)
    return made.path


def test_who_was_one_with_somebody_for_a_while_is_in_neither_the_others_trail_nor_a_backup(shop, who, folder):
    backup = be_one_for_a_while(shop, who, folder)
    assert set(left(folder)) == {"Quetzal", "Wyvernhold", "phoenix", "gluten", "loud dogs"}
    erase(shop, who, folder)
    assert left(folder) == []
    with closing(sqlite3.connect(backup)) as kept:
        assert kept.execute("SELECT first_name, email, notes FROM profiles WHERE id = 'zoe'").fetchall() == [
            ("Zoe", "zoe@example.com", "Tea")
        ]
        assert kept.execute("SELECT profile_id FROM appointments").fetchall() == [(who,)]


def test_who_was_one_for_a_while_with_somebody_who_is_erased_is_still_in_the_backup(shop, who, folder):
    backup = be_one_for_a_while(shop, who, folder)
    erase(shop, "zoe", folder)
    with closing(sqlite3.connect(backup)) as kept:
        names = "SELECT first_name, merged_into FROM profiles WHERE id IN ('zoe', ?) ORDER BY first_name"
        assert kept.execute(names, (who,)).fetchall() == [(None, None), ("Quetzal", None)]
        assert kept.execute("SELECT profile_id, notes FROM appointments").fetchall() == [(who, "loud dogs")]
        assert kept.execute("SELECT profile_id, identifier FROM identities").fetchall() == [(who, "phoenix-7")]


def test_a_walk_in_who_said_later_who_they_are_is_taken_out_of_a_backup_of_before(shop, who, folder):
    entry = shop.check_in(guest_name="phoenix", notes="loud dogs")
    Backups(folder / "shop.db").make(at(9))
    shop.act("convert", entry.id, profile_id=who, staff_id="ana")
    erase(shop, who, folder)
    assert left(folder) == []

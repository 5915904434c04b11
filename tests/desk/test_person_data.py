"""Everything that is kept of one person."""

import json
from dataclasses import replace

from app.store.receipt_rows import keep_transaction, transaction_of
from tests.support.shop_builder import at


def exported(shop, who):
    return shop.act("export_customer", who)


def test_it_says_who_they_are_and_everything_that_is_theirs(shop):
    who = shop.act("add_customer", first_name="Nia", email="nia@example.com", notes="Tea, no milk").id
    booked = shop.book(definition_id="form", profile_id=who, start=at(11), answers={"size": "M"}, notes="First")
    shop.act("cancel", booked.id, reason="Ill")
    shop.check_in(profile_id=who, notes="In a hurry")
    shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=who, notes="Any day")
    shop.act("record_visit", location_id="mel", profile_id=who)
    said = exported(shop, who)
    assert said["Person"]["E-mail"] == "nia@example.com"
    [appointment] = said["Appointments"]
    assert appointment["Answers"] == [{"Question": "Your size?", "Answer": "M"}]
    assert (appointment["Begins"][:16], appointment["Reason given"]) == ("2026-05-11 11:00", "Ill")
    assert [len(said[each]) for each in ("Walk-ins", "Waitlist", "Visits")] == [1, 1, 1]
    assert {each["What"] for each in said["What was done, and by whom"]} >= {"add customer", "book", "cancel"}
    assert json.loads(json.dumps(said)) == said


def test_a_booking_says_the_receipt_and_the_order_that_it_is_about(shop):
    booked = shop.book(profile_id="zoe", start=at(11), transaction="R-77", order="SO-5")
    with shop.store.write() as unit:
        keep_transaction(unit, "edit", paid := transaction_of(unit, booked.transaction_id), replace(paid, total=49.5))
    said = exported(shop, "zoe")
    [appointment] = said["Appointments"]
    assert appointment["Receipt"] == {"Number on it": "R-77", "Total": 49.5}
    assert appointment["Order"] == {"Order number": "SO-5"}
    assert ("edit", "transaction") in [(each["What"], each["With"]) for each in said["What was done, and by whom"]]


def test_what_was_merged_into_them_is_theirs_too(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    assert exported(shop, "zoe")["Also kept as"][0]["First name"] == "Max"


def test_nothing_of_anybody_else_is_in_it(shop):
    shop.book(profile_id="max", start=at(11), staff_id="ana", notes="Prefers mornings")
    said = json.dumps(exported(shop, "zoe"))
    assert "Max" not in said
    assert "mornings" not in said


def test_that_it_was_asked_for_is_kept_and_no_remote_hears_of_it(shop):
    exported(shop, "zoe")
    assert shop.rows("SELECT state FROM outbox WHERE verb = 'export_customer'") == [("done",)]

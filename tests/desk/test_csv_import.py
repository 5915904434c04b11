"""Customers and bookings out of a table: what can be taken in one act, every other row with its line and its reason."""

import tempfile
from pathlib import Path

import pytest

from app.core.csv_fields import BOOKING, CUSTOMER, guess_columns
from app.core.csv_table import read_table
from app.core.errors import BadInput, Cancelled, Refused
from app.core.refusals import Code
from app.core.setup import Setup
from app.core.values import Appointment, Location, Profile, Status
from app.desk.csv_import import Import, rehearse
from app.desk.import_setup import TOGETHER
from app.desk.views_csv import ImportWish
from app.store.catalogue_write import save_location
from tests.support.shop_builder import DAY, OPEN, at


def wish(text, kind="bookings", **given):
    table = read_table(text.encode())
    columns = guess_columns(table.headings, CUSTOMER if kind == "customers" else BOOKING)
    return ImportWish(kind, "list.csv", table, columns, location_id="mel", **given)


def take(shop, *args, **given):
    begun = Import(shop, wish(*args, **given))
    while begun.go_on():
        pass
    return begun.report


def taken_by_rows(shop, *args, **given):
    """One row a commit; what there is after each, and then the report."""
    begun = Import(shop, wish(*args, **given))
    while begun.go_on(0):
        yield begun.report
    yield begun.report


def problems(report):
    return [(each.line, each.problem.code) for each in report.left]


def count(shop, table):
    return shop.rows(f"SELECT count(*) FROM {table}")[0][0]


def test_every_row_of_a_file_with_stray_quotes_and_too_many_cells_is_taken_or_left_with_its_line(shop):
    text = 'name,notes\nAnn Bee,"5 foot\nBob Cee,hello, dear world\nCyd Dee,x\nEve\0 Eff,\nFay Gee,\n'
    report = take(shop, text, kind="customers")
    assert problems(report) == [(2, "open_quote"), (3, "too_many_cells"), (5, "bad_text")]
    assert report.customers == 2


def test_a_row_with_more_than_a_field_takes_is_left_with_its_reason(shop):
    report = take(shop, f"name,notes\nAnn Bee,{'x' * 10_001}\n{'y' * 201},\nCyd Dee,z\n", kind="customers")
    assert [(each.line, str(each.problem)) for each in report.left] == [
        (2, "Notes: it has more than 10000 characters; shorten it"),
        (3, "First name: it has more than 200 characters; shorten it"),
    ]


def test_cells_beyond_the_headings_are_taken_where_somebody_chose_their_column(shop):
    table = read_table(b"name,notes,\nAnn Bee,Hello,0400 111 222\nBob Cee,x\n")
    said = ImportWish("customers", "list.csv", table, {"name": 0, "notes": 1, "mobile_phone": 2}, location_id="mel")
    assert rehearse(shop, said, lambda _: True).left == ()


def test_customers_are_added_and_who_is_known_is_left_with_a_reason(shop):
    text = (
        "First name,Last name,Email,Phone\nNia,Bo,nia@x.org,0400 111 222\nZoe,L,zoe@example.com,\n"
        ",,a@b.c,\nN,B,NIA@x.org,\n"
    )
    report = take(shop, text, kind="customers")
    assert (report.customers, problems(report)) == (1, [(3, "known"), (4, "no_name"), (5, "twice")])
    assert shop.rows("SELECT first_name, mobile_phone FROM profiles WHERE email = 'nia@x.org'") == [
        ("Nia", "+61400111222")
    ]


def test_who_was_merged_into_another_is_not_added_again_by_the_same_file(shop):
    text = "Name,Email\nZoe Bo,zoe.bo@x.org\nTom Bo,\nZoë Bo,zb@x.org\n"
    take(shop, text, kind="customers")
    kept, alone, gone = (row[0] for row in shop.rows("SELECT id FROM profiles WHERE last_name = 'Bo' ORDER BY seq"))
    for each in (gone, alone):
        shop.act("merge_customers", kept, other_id=each)
    report = take(shop, text, kind="customers")
    assert (report.customers, problems(report)) == (0, [(2, "known"), (3, "known"), (4, "known")])


def test_a_booking_of_who_was_merged_into_another_is_for_who_they_are_now(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    take(
        shop, "Start,Service,Name,Email\n2026-05-11 10:00,Cut,Max Lee,max@example.com\n2026-05-11 12:00,Cut,Max Lee,\n"
    )
    assert shop.rows("SELECT profile_id FROM appointments") == [("zoe",), ("zoe",)]
    shop.act("erase_customer", "zoe")
    report = take(shop, "Name,Email\nMax Lee,max@example.com\n", kind="customers")
    assert report.customers == 1


def test_a_line_number_is_that_of_the_file_though_cells_have_lines(shop):
    report = take(shop, 'Name,Email\n"Ada\nLovelace",x\n\n,q@r.st\n', kind="customers")
    assert problems(report) == [(2, "bad_email"), (5, "no_name")]


def test_a_booking_to_come_is_booked_by_the_rules_of_the_desk(shop):
    report = take(
        shop, "Start,Service,Customer,Staff\n2026-05-11 10:00,Cut,Zoe Lee,Ana\n2026-05-11 20:00,Cut,Max Lee,Ana\n"
    )
    assert (report.bookings, problems(report)) == (1, [(3, "refused")])
    assert shop.rows("SELECT scheduled_start_at, status FROM appointments") == [(at(10), "confirmed")]


def test_two_rows_for_the_same_time_are_one_booking_and_one_reason(shop):
    rows = "".join(f"11.05.2026;10:00;Cut;{name} Lee;ana\n" for name in ("Zoe", "Max"))
    report = take(shop, "Datum;Uhrzeit;Leistung;Kunde;Mitarbeiter\n" + rows)
    assert (report.bookings, problems(report)) == (1, [(3, "refused")])


def test_what_breaks_a_rule_is_taken_knowingly_with_a_reason_that_is_kept(shop):
    report = take(shop, "Start,Service,Name\n2026-05-11 20:00,Cut,Zoe Lee\n", override_reason="From the old system")
    assert report.left == ()
    assert shop.rows("SELECT override_reason FROM appointments") == [("From the old system",)]


def test_what_is_over_is_written_down_as_it_was(shop):
    report = take(
        shop, "Start,Service,Name,Status\n2026-05-04 10:00,Cut,Zoe Lee,\n2026-05-04 10:00,Dye,Zoe Lee,no-show\n"
    )
    assert report.bookings == 2
    assert shop.rows("SELECT status, completed_at - scheduled_end_at FROM appointments ORDER BY number") == [
        (Status.COMPLETED, 0), (Status.NO_SHOW, None),
    ]  # fmt: skip


def test_the_number_of_who_booked_is_read_in_the_country_where_they_booked(shop):
    with shop.store.write() as unit:
        save_location(unit, Location("akl", 14, "akl", "Auckland", "Pacific/Auckland", OPEN))
    rows = (
        "2026-05-04 10:00,Cut,Nia Bo,021 123 4567,Auckland\n2026-05-04 11:00,Cut,Kim Go,0412 345 678,\n"
        "2026-05-04 12:00,Cut,,021 123 4567,Auckland\n"
    )
    assert take(shop, "Start,Service,Name,Phone,Location\n" + rows).left == ()
    found = shop.rows("SELECT mobile_phone FROM profiles WHERE last_name IN ('Bo', 'Go') ORDER BY last_name")
    assert found == [("+64211234567",), ("+61412345678",)]


def test_who_was_pulled_is_known_by_their_number_in_whatever_digits_it_is_kept(shop):
    shop.change(Profile, "zoe", mobile_phone="+٦١٤١٢٣٤٥٦٧٨")
    report = take(shop, "Name,Phone\nNia Bo,0412 345 678\n", kind="customers")
    assert problems(report) == [(2, "known")]


def test_a_customer_whom_nobody_knows_is_added_with_the_booking_and_goes_with_a_refused_one(shop):
    before = count(shop, "profiles")
    report = take(shop, "Start,Service,Name\n2026-05-11 10:00,Cut,Nia Bo\n2026-05-11 20:00,Cut,Kim Go\n")
    assert (report.customers, report.bookings, count(shop, "profiles")) == (1, 1, before + 1)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("2026-05-11 10:00,Nails,Zoe Lee", "unknown_service"),
        ("2026-05-11 25:00,Cut,Zoe Lee", "bad_time"),
        ("soon,Cut,Zoe Lee", "bad_date"),
        ("2026-05-11 10:00,,Zoe Lee", "no_service"),
        ("2026-05-11 10:00,Cut,", "no_customer"),
    ],
)
def test_what_a_row_lacks_is_said(shop, row, code):
    assert problems(take(shop, f"Start,Service,Name\n{row}\n")) == [(2, code)]


def test_the_same_file_twice_takes_nothing_the_second_time(shop):
    text = "Start,Service,Name\n2026-05-11 10:00,Cut,Zoe Lee\n"
    take(shop, text)
    assert problems(take(shop, text)) == [(2, "there_already")]


def test_a_rehearsal_says_the_same_and_keeps_nothing(shop):
    text = "Start,Service,Name\n2026-05-11 10:00,Cut,Nia Bo\n2026-05-11 20:00,Cut,Kim Go\n"
    report = rehearse(shop, wish(text), lambda done: True)
    assert (report.bookings, problems(report)) == (1, [(3, "refused")])
    assert (count(shop, "appointments"), count(shop, "audit")) == (0, 0)


TWO = "Start,Service,Name\n2026-05-11 10:00,Cut,Nia Bo\n2026-05-11 11:00,Cut,Kim Go\n"


def test_another_verb_comes_between_two_rows_of_an_import(shop):
    mine = shop.book(start=at(14), staff_id="bob")
    rows = taken_by_rows(shop, TWO)
    next(rows)
    shop.act("arrive", mine.id)
    assert shop.rows("SELECT count(*) FROM appointments WHERE status = 'confirmed'") == [(1,)]
    assert [*rows][-1].bookings == 2


def test_each_row_is_judged_by_what_others_have_done_meanwhile(shop):
    rows = taken_by_rows(
        shop, "Start,Service,Name,Staff\n2026-05-11 10:00,Cut,Zoe Lee,Ana\n2026-05-11 11:00,Cut,Max Lee,Ana\n"
    )
    next(rows)
    shop.book(start=at(11), staff_id="ana", profile_id="ida")
    assert problems([*rows][-1]) == [(3, "refused")]


def test_who_was_added_by_somebody_else_meanwhile_is_not_added_twice(shop):
    rows = taken_by_rows(shop, "Name,Email\nNia Bo,nia@x.org\nKim Go,kim@x.org\n", kind="customers")
    next(rows)
    shop.act("add_customer", first_name="Kim", email="KIM@x.org")
    assert problems([*rows][-1]) == [(3, "known")]


def test_what_was_cut_off_between_two_rows_is_taken_up_by_the_same_file(shop):
    text = "Name,Email\nNia Bo,nia@x.org\nKim Go,\nJo Ax,\nJo Ax,jo@x.org\n"
    rows = taken_by_rows(shop, text, kind="customers")
    next(rows), next(rows)
    report = take(shop, text, kind="customers")
    assert (report.customers, problems(report)) == (2, [(2, "known"), (3, "known")])
    assert take(shop, text, kind="customers").customers == 0


def test_an_import_that_ended_early_reports_every_row_that_is_not_taken(shop):
    report = next(taken_by_rows(shop, TWO))
    assert (report.taken, report.is_whole) == (1, False)
    assert [(each.line, each.problem.code) for each in report.untaken] == [(3, "not_reached")]


def test_undo_takes_back_what_was_pressed_during_an_import_and_then_all_of_that(shop):
    mine = shop.book(start=at(14), staff_id="bob")
    rows = taken_by_rows(shop, TWO)
    next(rows)
    shop.act("arrive", mine.id)
    made = [*rows][-1].made
    shop.act("undo")
    assert shop.rows(f"SELECT status FROM appointments WHERE id = '{mine.id}'") == [("confirmed",)]
    shop.act("redo")
    shop.act("undo")
    shop.act("undo")
    assert set(shop.rows("SELECT id FROM appointments WHERE status = 'cancelled'")) == {(each,) for each in made}


def test_an_import_that_is_taken_back_while_it_runs_ends(shop):
    rows = taken_by_rows(shop, TWO)
    next(rows)
    shop.act("undo")
    with pytest.raises(Cancelled, match="taken back"):
        next(rows)
    assert count(shop, "appointments") == 1


def test_an_import_stays_with_whoever_began_it(shop):
    shop.staff_id = "ana"
    rows = taken_by_rows(shop, TWO)
    next(rows)
    shop.staff_id = "bob"
    list(rows)
    assert shop.rows("SELECT DISTINCT staff_id, act FROM audit WHERE verb = 'book'") == [("ana", 1)]


def test_a_try_leaves_nothing_behind_and_keeps_nobody_waiting(shop):
    def act_meanwhile(done):
        if done:
            shop.act("add_customer", first_name="Meanwhile")
        return True

    assert rehearse(shop, wish("Name\n" + "Nia Bo\n" * 20, kind="customers"), act_meanwhile).taken == 20
    assert shop.rows("SELECT first_name FROM profiles WHERE first_name IN ('Nia', 'Meanwhile')") == [("Meanwhile",)]
    assert not [*Path(tempfile.gettempdir()).glob("floorwalker-trial-*")]


def test_a_try_that_is_called_off_says_nothing_of_what_it_found(shop):
    with pytest.raises(Cancelled):
        rehearse(shop, wish("Name\n" + "Nia Bo\n" * 50, kind="customers"), lambda done: done < 40)


def test_undo_takes_all_bookings_of_the_import_back_and_customers_stay(shop):
    take(shop, "Start,Service,Name\n2026-05-11 10:00,Cut,Nia Bo\n2026-05-11 11:00,Cut,Zoe Lee\n")
    shop.act("undo")
    assert shop.rows("SELECT DISTINCT status FROM appointments") == [("cancelled",)]
    assert shop.rows("SELECT count(*) FROM profiles WHERE first_name = 'Nia'") == [(1,)]


def test_undo_after_an_import_of_customers_says_that_they_stay_and_reaches_no_further_back(shop):
    mine = shop.book()
    shop.act("arrive", mine.id)
    list(taken_by_rows(shop, "Name\nNia Bo\nKim Go\n", kind="customers"))
    for _ in range(2):
        with pytest.raises(Refused) as refusal:
            shop.act("undo")
        assert refusal.value.reasons[0].code is Code.IMPORT_STAYS
    assert shop.find(Appointment, mine.id).status is Status.ARRIVED


def test_what_is_done_after_an_import_of_customers_is_taken_back_and_an_import_of_none_is_no_step(shop):
    mine = shop.book()
    take(shop, "Name\nZoe Lee\n", kind="customers")
    shop.act("undo")
    assert shop.find(Appointment, mine.id).status is Status.CANCELLED
    take(shop, "Name\nNia Bo\n", kind="customers")
    later = shop.book()
    shop.act("undo")
    assert shop.find(Appointment, later.id).status is Status.CANCELLED


def test_a_mapping_that_says_too_little_is_refused_before_any_row(shop):
    with pytest.raises(BadInput, match="no column says when"):
        take(shop, "Service,Name\nCut,Zoe Lee\n")


def test_a_setup_file_that_is_called_off_while_it_is_written_has_changed_nothing(shop):
    many = tuple(Profile(f"p{number}", "N", str(number)) for number in range(TOGETHER + 1))
    asked = iter([True, False])
    with pytest.raises(Cancelled):
        shop.act("import_setup", lambda _unit: Setup(profiles=many), goes_on=lambda: next(asked))
    assert shop.rows("SELECT count(*) FROM profiles WHERE first_name = 'N'") == [(0,)]


def test_nobody_is_asked_what_a_form_asks_for_a_booking_made_elsewhere(shop):
    report = take(shop, "Start,Service,Name\n2026-05-11 10:00,Form,Zoe Lee\n")
    assert (report.bookings, report.left) == (1, ())


@pytest.mark.parametrize(
    "said", ["2026-05-12T00:30:00Z", "2026-05-12 00:30+00:00", "2026-05-11T20:30:00-04:00", "2026-05-11 20:30 -0400"]
)
def test_a_time_with_its_offset_is_that_instant(shop, said):
    take(shop, f"Customer,Service,Start\nZoe Lee,Cut,{said}\n")
    assert shop.rows("SELECT scheduled_start_at FROM appointments") == [(at(10, 30) + DAY,)]


def test_two_times_with_a_dash_between_them_are_no_offset(shop):
    take(shop, "Customer,Service,Date,Time\nZoe Lee,Cut,2026-05-12,10:00-11:00\n")
    assert shop.rows("SELECT scheduled_start_at FROM appointments") == [(at(10) + DAY,)]


def test_nobody_has_arrived_on_a_day_to_come(shop):
    rows = "Zoe Lee,Cut,2026-05-15 10:00,completed\nMax Lee,Cut,2026-05-15 11:00,arrived\n"
    report = take(shop, f"Customer,Service,Start,Status\n{rows}")
    assert problems(report) == [(2, "not_yet"), (3, "not_yet")]
    assert (count(shop, "appointments"), count(shop, "visits")) == (0, 0)


def test_what_can_be_no_number_is_not_taken_and_an_unusual_one_is(shop):
    report = take(shop, "Name,Phone\nIda Holm,abc\nNia Bo,0412 345 678 (mum)\n", kind="customers")
    assert (report.customers, problems(report)) == (1, [(2, "no_phone")])


def test_a_number_that_a_spreadsheet_rounded_is_not_taken(shop):
    report = take(shop, 'Name,Phone\nIda Holm,1.71E+9\nNia Bo,"1,71E+09"\n', kind="customers")
    assert (report.customers, problems(report)) == (0, [(2, "bad_phone"), (3, "bad_phone")])

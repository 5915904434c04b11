"""What the settings write, on a server: one act with its undo, and rows of a table each whole or not at all."""

from dataclasses import replace

import pytest

from app.core.csv_fields import BOOKING, guess_columns
from app.core.csv_table import read_table
from app.core.values import Calendar, NormalHour
from app.desk.csv_import import Import, rehearse
from app.desk.views_csv import ImportWish
from tests.support.server import server

__all__ = ["server"]


@pytest.fixture
def shop(server):
    opened = server.open_small_shop()
    yield opened
    opened.close()


def test_a_change_of_hours_is_kept_foreseen_and_taken_back(shop):
    before = shop.look("offer_view").locations["mel"]
    after = replace(before, name="Central", calendar=Calendar((NormalHour(0, 600, 900),)))
    assert shop.look("offer_effects", before, after).gone > 0
    shop.act("change_offer", before, after)
    shop.act("undo")
    assert shop.look("offer_view").locations["mel"].name == "Melbourne"
    shop.act("redo")
    assert shop.look("offer_view").locations["mel"].calendar.normal[0].opens == 600


def test_a_row_that_is_refused_leaves_nothing_and_keeps_no_other_away(shop):
    rows = "2026-05-11 10:00,Cut,Nia Bo\n2026-05-11 20:00,Cut,Kim Go\n2026-05-11 11:00,Cut,Zoe Lee\n"
    table = read_table(f"Start,Service,Name\n{rows}".encode())
    wish = ImportWish("bookings", "list.csv", table, guess_columns(table.headings, BOOKING), location_id="mel")
    begun = Import(shop, wish)
    assert rehearse(shop, wish, lambda done: True).bookings == 2
    while begun.go_on(0):
        pass
    report = begun.report
    assert (report.bookings, report.customers, [each.line for each in report.left]) == (2, 1, [3])
    assert shop.rows("SELECT count(*) FROM profiles WHERE first_name = 'Kim'") == [(0,)]
    assert shop.rows("SELECT count(*) FROM appointments") == [(2,)]

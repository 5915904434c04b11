"""The bookings of a day as rows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from app.core.values import Kind
from app.desk.views import Look
from app.ui.calendar.model import DayModel, Role
from tests.support import sample_views as sample
from tests.support.calendar_days import at, booked, shown, staffed


@pytest.fixture
def model(qapp):
    made = DayModel()
    made.show_day(shown(staffed("Ann", booked("one", at("10:00"), 30), booked("two", at("11:00"), 30)), staffed("Bo")))
    return made


def titles(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_model_keeps_the_promises_of_a_model(qtmodeltester, model):
    qtmodeltester.check(model)
    model.show_day(sample.day_view())
    qtmodeltester.check(model)


def test_rows_go_column_by_column_and_by_start_within_each(model):
    late, early = booked("late", at("12:00"), 30), booked("early", at("09:00"), 30)
    model.show_day(shown(staffed("Ann", late, early), staffed("Bo", booked("first", at("08:00"), 30))))
    assert titles(model) == ["early", "late", "first"]
    assert model.index(2).data(Role.COLUMN) == 1


def test_a_booking_that_moved_keeps_its_index(model):
    kept = QPersistentModelIndex(model.index_of(Kind.APPOINTMENT, "one"))
    model.show_day(shown(staffed("Ann", booked("two", at("11:00"), 30)), staffed("Bo", booked("one", at("15:00"), 30))))
    assert (kept.row(), kept.data()) == (1, "one")
    assert titles(model) == ["two", "one"]


def test_a_booking_that_is_gone_takes_its_row_along(model):
    kept = QPersistentModelIndex(model.index_of(Kind.APPOINTMENT, "two"))
    model.show_day(shown(staffed("Ann", booked("three", at("09:00"), 30), booked("two", at("11:00"), 30))))
    assert titles(model) == ["three", "two"]
    assert (kept.row(), model.index_of(Kind.APPOINTMENT, "one").isValid()) == (1, False)


def test_only_what_changed_is_announced(qtbot, model):
    arrived = booked("two", at("11:00"), 30, look=Look.ARRIVED)
    with (
        qtbot.waitSignal(model.dataChanged) as told,
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.rowsInserted),
    ):
        model.show_day(shown(staffed("Ann", booked("one", at("10:00"), 30), arrived), staffed("Bo")))
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)


def test_another_day_starts_over(qtbot, model):
    with qtbot.waitSignal(model.modelReset):
        model.show_day(sample.day_view(sample.DAY.replace(day=21)))
    assert model.rowCount() == 0


def test_a_booking_that_is_listed_twice_is_drawn_twice(qtmodeltester, model):
    twin = booked("one", at("10:00"), 30)
    model.show_day(shown(staffed("Ann", twin), staffed("Bo", twin)))
    qtmodeltester.check(model)
    assert titles(model) == ["one", "one"]


def test_a_booking_says_aloud_who_what_when_with_whom_and_how_it_stands(model):
    model.show_day(sample.day_view())
    sofia = model.index_of(Kind.APPOINTMENT, "booking-sofia-rossi")
    said = sofia.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Sofia Rossi, Bra fitting, 10:30 to 11:15, with Amara Okafor, in service"


def test_a_tool_tip_tells_everything_and_takes_no_name_for_markup(model):
    odd = replace(
        booked("<b>Eve</b>", at("10:00"), 30, buffer=10), notes="a & b", is_overridden=True, is_out_of_hours=True
    )
    model.show_day(shown(staffed("Ann", odd)))
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Eve&lt;/b&gt;" in tip
    for fact in ("10:00–10:30", "09:50–10:40 with buffers", "with Ann", "overridden", "outside hours", "a &amp; b"):
        assert fact in tip

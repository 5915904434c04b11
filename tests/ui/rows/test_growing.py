"""A list of many rows comes in turns."""

from PySide6.QtCore import QCoreApplication

from app.ui.rows.content import RowContent
from app.ui.rows.growing import AT_ONCE, Growing
from app.ui.rows.model import RowModel


def rows(*numbers, says=""):
    return [RowContent(f"{each}", f"row.{each}", says, f"{each}") for each in numbers]


def test_many_rows_come_turn_by_turn_and_in_order(qtbot):
    model = RowModel()
    growing = Growing(model)
    with qtbot.waitSignal(growing.grown):
        growing.show(rows(*range(30)))
        assert model.rowCount() == AT_ONCE
    assert model.keys() == [f"{each}" for each in range(30)]


def test_what_left_and_what_is_said_anew_is_seen_at_once(qtbot):
    model = RowModel()
    growing = Growing(model)
    growing.show(rows(1, 2, 3, says="before"))
    growing.show(rows(*range(10, 30), 3, says="now"))
    assert model.keys()[-1] == "3"
    assert "1" not in set(model.keys())
    assert {model.content(at).says for at in range(model.rowCount())} == {"now"}
    qtbot.waitUntil(lambda: growing.is_done)


def test_rows_that_are_not_wanted_any_more_do_not_come(qtbot):
    model = RowModel()
    growing = Growing(model)
    growing.show(rows(*range(30)))
    growing.show(rows(1))
    assert growing.is_done
    QCoreApplication.processEvents()
    assert model.keys() == ["1"]

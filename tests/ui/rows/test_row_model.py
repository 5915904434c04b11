"""A model of rows becomes any other by saying only what is different."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from app.ui.rows.content import RowContent
from app.ui.rows.model import ContentRole, RowModel


def row(key: str, title: str = "") -> RowContent:
    return RowContent(key=key, name=f"row.{key}", says=f"says {key}", title=title or key, hint=f"why {key}")


def follow(model: RowModel) -> list[str]:
    """A list that is changed by nothing but what the model says."""
    shown: list[str] = []

    def insert(_parent: QModelIndex, first: int, last: int) -> None:
        shown[first:first] = [model.content(at).key for at in range(first, last + 1)]

    def remove(_parent: QModelIndex, first: int, last: int) -> None:
        del shown[first : last + 1]

    model.rowsInserted.connect(insert)
    model.rowsRemoved.connect(remove)
    model.rowsMoved.connect(
        lambda _p, start, _e, _to, place: shown.insert(place if place < start else place - 1, shown.pop(start))
    )
    return shown


def test_it_is_a_sound_model_through_every_kind_of_change(qtmodeltester):
    model = RowModel()
    qtmodeltester.check(model, force_py=True)
    for keys in ("abc", "cab", "b", "xbyz", "zyxb", ""):
        model.show([row(key) for key in keys])
    assert model.rowCount() == 0


@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.lists(st.sampled_from("abcdefgh"), unique=True))
def test_whoever_follows_its_signals_has_the_same_rows(before, after):
    model = RowModel()
    shown = follow(model)
    model.show([row(key) for key in before])
    model.show([row(key) for key in after])
    assert shown == after == model.keys()


@pytest.mark.parametrize("after", ["bcdea", "eabcd", "acdbe", "adbce"])
def test_one_that_goes_elsewhere_is_moved_alone(qtbot, after):
    model, moved = RowModel(), []
    model.show([row(key) for key in "abcde"])
    model.rowsMoved.connect(lambda *_: moved.append(model.keys()))
    model.show([row(key) for key in after])
    assert moved == [list(after)]


def test_a_row_that_says_the_same_is_not_said_to_have_changed(qtbot):
    model, changed = RowModel(), []
    model.show([row("a"), row("b")])
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.show([row("a"), row("b", "Bea")])
    assert changed == [(1, 1)]


def test_it_says_what_a_screen_reader_and_a_tool_tip_need():
    model = RowModel()
    model.show([row("a", "Ada")])
    index = model.index(0)
    assert index.data() == "Ada"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "says a"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "why a"
    assert index.data(ContentRole) == row("a", "Ada")
    assert model.data(QModelIndex()) is None
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_rows_that_come_and_go_together_are_said_in_one_go(qtbot):
    model, said = RowModel(), []
    model.rowsInserted.connect(lambda _p, first, last: said.append(("came", first, last)))
    model.rowsRemoved.connect(lambda _p, first, last: said.append(("went", first, last)))
    model.show([row("x"), *(row(str(number)) for number in range(300)), row("y")])
    model.show([row("x"), row("y")])
    assert said == [("came", 0, 301), ("went", 1, 300)]

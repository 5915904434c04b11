"""The calendar rolls under a hand near its edge."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.values import Kind
from app.ui.calendar.rolling import FASTEST, SLOWEST, speed

LEFT = Qt.MouseButton.LeftButton
LENA = "booking-lena-fischer"


@pytest.fixture
def low(qtbot, calendar):
    """The calendar with room for few hours and columns, Lena in the middle."""
    calendar.resize(420, 400)
    QApplication.processEvents()
    index = calendar.days.index_of(Kind.APPOINTMENT, LENA)
    calendar.reveal(calendar.card(index).rect, is_centred=True)
    return calendar


def hold(view, goal):
    """Take Lena and hold her at ``goal``, the button down."""
    at = view.visualRect(view.days.index_of(Kind.APPOINTMENT, LENA)).center()
    QTest.mousePress(view.viewport(), LEFT, pos=at)
    for point in ((at + goal) / 2, goal):
        QTest.mouseMove(view.viewport(), point)
        QApplication.processEvents()


def let_go(view, at):
    QTest.mouseRelease(view.viewport(), LEFT, pos=at)


@pytest.mark.parametrize(("at", "pace"), [(50, 0), (150, 0), (0, -FASTEST), (199, FASTEST), (-30, -FASTEST)])
def test_the_deeper_in_the_rim_the_faster(at, pace):
    assert speed(at, 200, 40) == pytest.approx(pace, rel=0.1)


def test_it_begins_slowly_and_grows():
    paces = [speed(at, 200, 40) for at in (161, 170, 180, 190, 199)]
    assert SLOWEST <= paces[0] < SLOWEST * 2
    assert paces == sorted(paces)


def test_held_near_the_lower_edge_it_rolls_on_until_the_end_of_the_day(qtbot, low):
    goal = QPoint(low.viewport().width() // 2, low.viewport().height() - 3)
    before = low.verticalOffset()
    hold(low, goal)
    first = low.ghost.wish.start
    qtbot.waitUntil(lambda: low.verticalScrollBar().value() == low.verticalScrollBar().maximum())
    assert low.verticalOffset() > before
    assert low.ghost.wish.start > first
    let_go(low, goal)


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_held_near_the_far_side_it_comes_to_other_columns(qtbot, low, is_mirrored):
    if is_mirrored:
        low.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        low.reveal(low.card(low.days.index_of(Kind.APPOINTMENT, LENA)).rect, is_centred=True)
    goal = QPoint(3 if is_mirrored else low.viewport().width() - 3, low.viewport().height() // 2)
    hold(low, goal)
    bar = low.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert low.ghost.wish.column == len(low.plan.day.columns) - 1
    let_go(low, goal)


def test_it_stands_still_again_once_the_hand_is_empty(qtbot, low):
    goal = QPoint(low.viewport().width() // 2, low.viewport().height() - 3)
    hold(low, goal)
    qtbot.keyClick(low, Qt.Key.Key_Escape)
    before = low.verticalOffset()
    QApplication.processEvents()
    assert (low.verticalOffset(), low.ghost) == (before, None)
    let_go(low, goal)


def test_one_that_is_taken_at_the_edge_and_pulled_inward_does_not_run_away(low):
    bar, at = low.verticalScrollBar(), low.card(low.days.index_of(Kind.APPOINTMENT, LENA)).rect
    bar.setValue(at.center().y() - 8)
    before = low.verticalOffset()
    hold(low, QPoint(at.center().x() - low.horizontalOffset(), 24))
    QApplication.processEvents()
    assert low.verticalOffset() == before
    let_go(low, QPoint(at.center().x(), 24))

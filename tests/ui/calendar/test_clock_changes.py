"""Days on which the clocks change, alone and beside other days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QSize

from app.desk.views_days import DaysView
from app.ui import theme, words
from app.ui.calendar import CalendarView
from app.ui.calendar.clock_change import change_of, hours_off
from tests.support.calendar_days import MELBOURNE, lay_out, shown, staffed

HOWE = "Australia/Lord_Howe"
BACK, FORWARD = date(2027, 4, 4), date(2027, 10, 3)
CHANGES = [
    (BACK, MELBOURNE, "Clocks go back 03:00 → 02:00"),
    (FORWARD, MELBOURNE, "Clocks go forward 02:00 → 03:00"),
    (BACK, HOWE, "Clocks go back 02:00 → 01:30"),
    (FORWARD, HOWE, "Clocks go forward 02:00 → 02:30"),
]


def around(day, zone, before):
    """Three whole days, of which ``day`` has ``before`` ahead of it."""
    days = [
        shown(staffed("A"), day=day + timedelta(days=number - before), first="00:00", last="24:00", zone=zone)
        for number in range(3)
    ]
    first = days[0]
    fields = {name: getattr(first, name) for name in first.__dataclass_fields__}
    columns = tuple(column for each in days for column in each.columns)
    return DaysView(**{**fields, "day_end": days[-1].day_end, "columns": columns}, days=tuple(days))


@pytest.fixture(autouse=True)
def _application(qapp):
    pass


@pytest.mark.parametrize(("day", "zone", "said"), CHANGES)
def test_a_change_says_which_way_the_clocks_go(day, zone, said):
    assert change_of(shown(day=day, zone=zone)).said == said
    assert change_of(shown(day=day + timedelta(days=1), zone=zone)) is None


@pytest.mark.parametrize("before", [0, 1, 2])
@pytest.mark.parametrize(("day", "zone", "_said"), CHANGES)
def test_the_axis_is_right_for_every_hour_after_the_change_and_all_other_days(day, zone, _said, before):
    plan = lay_out(around(day, zone, before))
    for column, shown_day in enumerate(plan.frames.days):
        change = change_of(shown_day)
        begins = plan.starts(column) if change is None else change.at
        for label in plan.labels:
            at = round(plan.exact(label.y, column))
            if begins <= at < shown_day.day_end:
                assert words.clock(at, zone) == words.clock(label.at, zone)


@pytest.mark.parametrize(
    ("day", "zone", "clocks"),
    [
        (BACK, MELBOURNE, ["00:00", "01:00", "02:00"]),
        (FORWARD, MELBOURNE, ["00:00", "01:00"]),
        (BACK, HOWE, ["00:00", "01:00"]),
        (FORWARD, HOWE, ["00:00", "01:00"]),
    ],
)
def test_hours_before_the_change_say_their_times_themselves(day, zone, clocks):
    plan = lay_out(around(day, zone, 1))
    found = list(hours_off(plan, 1, change_of(plan.frames.days[1])))
    assert [words.clock(at, zone) for _, at in found] == clocks
    assert [round(plan.exact(y, 1)) for y, _ in found] == [at for _, at in found]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("day", "zone", "_said"), CHANGES)
def test_the_change_is_drawn_across_its_day_alone(qtbot, day, zone, _said, mirrored):
    from PySide6.QtCore import Qt

    view = CalendarView()
    qtbot.addWidget(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    view.resize(QSize(900, 700))
    view.show_day(around(day, zone, 1))
    with qtbot.waitExposed(view):
        view.show()
    plan, change = view.plan, change_of(view.plan.frames.days[1])
    view.verticalScrollBar().setValue(plan.y(change.at, 1) - 50)  # above what is said of an empty day
    picture, ink = view.viewport().grab().toImage(), theme.current().warn_ink.rgb()
    y = plan.y(change.at, 1) - view.verticalOffset()
    xs = [x for x in range(picture.width()) if picture.pixel(x, y) == ink]
    box = plan.day_box(1).translated(-view.offset())
    assert box.left() <= min(xs) < max(xs) <= box.right()
    assert len(xs) >= box.width() - 4  # all but the lines between columns


def test_the_head_of_the_day_says_it_too(qtbot):
    from app.ui.calendar.day_head import DayHead

    head = DayHead(None)
    qtbot.addWidget(head)
    head.show_day(replace(shown(staffed("A"), day=BACK), open=()))
    assert head.accessibleName().endswith("Clocks go back 03:00 → 02:00")
    assert head.toolTip().startswith("Clocks go back 03:00 → 02:00")

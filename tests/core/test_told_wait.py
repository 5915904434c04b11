"""What a wait is said to be: one rule for everybody who says it (rule 28)."""

import pytest

from app.core.told_wait import SLACK_SECONDS, ToldWait, told_wait

CAME = 1_000_000_020


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [(300, 659, (5, 10)), (0, 0, (0, 0)), (-60, 30, (0, 0)), (None, 600, (10, 10)), (59, SLACK_SECONDS + 59, (0, 3))],
)
def test_a_wait_is_in_whole_minutes_from_the_check_in_and_never_below_none(first, last, told):
    assert told_wait(CAME, None if first is None else CAME + first, CAME + last) == told


def test_where_nobody_can_take_them_before_closing_there_is_no_wait_to_tell():
    assert told_wait(CAME, None, None) is None


@pytest.mark.parametrize(("least", "most", "is_at_once"), [(0, 3, True), (0, 4, False), (1, 3, False), (0, 45, False)])
def test_at_once_is_what_leaves_no_more_than_the_way_to_the_chair(least, most, is_at_once):
    assert ToldWait(least, most).is_at_once is is_at_once

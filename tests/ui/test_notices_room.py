"""Where notices may lie: held against a slow way of finding it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from app.ui.notices_room import _least_over

BOXES = st.builds(QRect, *(st.integers(0, 60) for _ in range(2)), *(st.integers(1, 40) for _ in range(2)))


@given(st.lists(BOXES, min_size=1, max_size=8), st.lists(BOXES, min_size=1, max_size=8))
def test_the_first_place_over_the_fewest_buttons_is_taken_where_none_is_free(places, buttons):
    def over(place):
        return sum(place.intersects(each) for each in buttons)

    taken = [place for place in places if over(place)]
    if taken:
        assert _least_over(taken, buttons) is min(taken, key=over)

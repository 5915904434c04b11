"""Where notices may lie: held against a slow way of finding it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.notices_room import HIGHEST_SHARE, _kept_free, _least_over

BOXES = st.builds(QRect, *(st.integers(0, 60) for _ in range(2)), *(st.integers(1, 40) for _ in range(2)))


@given(st.lists(BOXES, min_size=1, max_size=8), st.lists(BOXES, min_size=1, max_size=8))
def test_the_first_place_over_the_fewest_buttons_is_taken_where_none_is_free(places, buttons):
    def over(place):
        return sum(place.intersects(each) for each in buttons)

    taken = [place for place in places if over(place)]
    if taken:
        assert _least_over(taken, buttons) is min(taken, key=over)


def test_every_button_that_can_be_seen_low_in_the_window_is_kept_free_and_no_other(qtbot):
    window, inner, area = QWidget(), QWidget(), QScrollArea()
    qtbot.addWidget(window)
    column = QVBoxLayout(inner)
    for number in range(30):
        column.addWidget(QPushButton(str(number), inner))
    area.setWidget(inner)
    QVBoxLayout(window).addWidget(area)
    window.resize(300, 400)
    window.show()
    for at in (0, 117, 10_000):
        area.verticalScrollBar().setValue(at)
        buttons = window.findChildren(QPushButton)
        places = [each.visibleRegion().boundingRect().translated(each.mapTo(window, QPoint())) for each in buttons]
        seen = [each for each in places if not each.isEmpty() and each.bottom() >= 400 * HIGHEST_SHARE]
        firm, loose, asking = _kept_free(window)
        assert not firm
        assert not asking
        assert sorted(loose, key=QRect.top) == sorted(seen, key=QRect.top)
        assert 3 < len(seen) < 15

"""The side of Today shares its height so that what is done in one list moves nothing in the others."""

import pytest
from PySide6.QtCore import QEvent, QObject

from app.ui.rows.listing import PLENTY
from app.ui.today.shares import part_of
from tests.support.hand import Hand
from tests.support.shop_builder import at


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


@pytest.mark.parametrize(
    ("room", "wants", "part"),
    [
        (400, [(100, 1), (200, 1)], PLENTY),
        (300, [(100, 1), (200, 1)], PLENTY),
        (300, [(200, 1), (200, 1)], 150),
        (300, [(250, 1), (500, 1)], 150),
        (300, [(50, 1), (200, 1), (400, 1)], 125),
        (400, [(500, 2), (300, 1), (300, 1)], 100),
        (400, [(150, 2), (300, 1), (300, 1)], 125),
        (-20, [(50, 1), (60, 1)], 0),
        (10, [], PLENTY),
    ],
)
def test_those_that_need_more_than_their_part_share_by_their_weights(room, wants, part):
    assert part_of(room, wants) == part


def wait_for(qtbot, real, count):
    line = real.page.queue.line.list
    qtbot.waitUntil(lambda: len(line.rows()) == count)
    qtbot.waitUntil(lambda: line.row(line.model.keys()[-1]).height() > 0)


def test_one_more_in_a_line_that_scrolls_moves_nothing_of_the_requests(qtbot, real, small):
    for hour in range(10, 16):
        small.book(definition_id="dye", start=at(hour, 30), status="requested")
    for _ in range(8):
        small.act("check_in", definition_id="cut", location_id="mel")
    wait_for(qtbot, real, 8)
    requests = real.page.inbox.pane
    before = requests.mapTo(real, requests.rect().topLeft()), requests.height()
    small.act("check_in", definition_id="cut", location_id="mel")
    wait_for(qtbot, real, 9)
    assert (requests.mapTo(real, requests.rect().topLeft()), requests.height()) == before


def test_at_a_desk_five_of_a_long_line_are_in_sight_beside_two_that_are_due_and_two_requests(qtbot, real, small):
    real.resize(1366, 800)
    for hour in (12, 14, 15, 16):
        small.book(definition_id="dye", start=at(hour), status="requested")
        small.book(definition_id="class", start=at(10, 15 * (hour - 12)), override_reason="All of them at once")
    for _ in range(8):
        small.act("check_in", definition_id="cut", location_id="mel")
    wait_for(qtbot, real, 8)
    side = real.page.queue.line, real.page.queue.due, real.page.inbox.pane
    qtbot.waitUntil(lambda: [seen(pane) for pane in side] == [5, 2, 2])


def seen(pane):
    """How many rows can be seen whole."""
    return sum(row.visibleRegion().boundingRect() == row.rect() for row in pane.list.rows())


class Frames(QObject):
    """Where the requests stand in each frame, by how many are in the line."""

    def __init__(self, window):
        super().__init__(window)
        self.heights = {}
        window.installEventFilter(self)

    def eventFilter(self, window, event):  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.UpdateRequest:
            count = len(window.page.queue.line.list.rows())
            self.heights.setdefault(count, set()).add(window.page.inbox.y())
        return False


def test_a_step_is_laid_out_before_it_is_painted(qtbot, hand, real, small):
    request = small.book(definition_id="dye", start=at(12), staff_id="ana", status="requested")
    small.book(definition_id="dye", start=at(14), staff_id="ana", status="requested")
    hand.find(f"requests.approve.{request.id}")
    small.act("check_in", definition_id="cut", location_id="mel")
    wait_for(qtbot, real, 1)
    frames = Frames(real)
    small.act("check_in", definition_id="cut", location_id="mel")
    wait_for(qtbot, real, 2)
    qtbot.waitUntil(lambda: 2 in frames.heights)
    assert frames.heights[2] == {real.page.inbox.y()}

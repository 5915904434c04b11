"""Pages of a shop in which nothing is booked yet: what is not there takes no room, and words stand off their frame."""

from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.card import CardFrame
from tests.support.hand import Hand


def test_the_words_of_an_empty_list_stand_off_its_frame(qtbot, real):
    real.show_page("appointments")
    empty = Hand(qtbot, real).find("appointments.empty")
    frame = real.findChild(CardFrame, "appointments.frame")
    assert empty.mapTo(frame, empty.contentsRect().topLeft()).x() >= 12


def test_without_anybody_to_call_there_is_no_line_under_the_line(qtbot, real, small):
    hand = Hand(qtbot, real)
    real.show_page("today")
    button = real.page.findChild(object, "line.call_next")
    hand.until(lambda: button is not None and button.isHidden() and button.parentWidget().isHidden())
    small.check_in()
    hand.until(lambda: button.isVisible())


def test_without_a_step_the_sync_page_has_nothing_to_scroll(qtbot, real):
    real.show_page("sync")
    hand = Hand(qtbot, real)
    hand.until(lambda: real.page._view is not None)
    assert real.findChild(ScrollingArea, "sync.board").isHidden()
    head = hand.find("sync.head")
    assert head.height() <= head.sizeHint().height() + 1

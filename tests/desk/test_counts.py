"""The counts of the rail are those of the board and of the inbox, without reading either."""

from tests.support.shop_builder import at


def test_they_are_those_of_the_board_and_of_the_inbox(shop):
    shop.check_in()
    called = shop.check_in()
    shop.act("call", called.id, staff_id="ana", reason="first")
    shop.book(start=at(11), status="requested")
    shop.act("arrive", shop.book(start=at(9, 30), staff_id="ana", profile_id="max").id)
    counts = shop.look("counts_of", "mel")
    board, inbox = shop.look("queue_view", "mel"), shop.look("inbox_view", "mel")
    assert counts == (board.waiting, len(inbox.requests)) == (2, 1)


def test_an_empty_shop_has_none(shop):
    assert shop.look("counts_of", "mel") == (0, 0)

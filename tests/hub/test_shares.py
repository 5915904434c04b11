"""How often a token may call: counted by all processes of a hub together, and each token for itself."""

from array import array

from app.hub.shares import CELLS, PLACES, Shares


def test_processes_that_count_in_the_same_memory_give_a_token_one_share():
    cells = array("d", bytes(8 * CELLS))
    one, other = Shares(3, cells), Shares(3, cells)
    taken = [each.take("till", 100.0).is_left for each in (one, other, one, other, one)]
    assert taken == [True, True, True, False, False]


def test_a_share_is_refilled_evenly_and_never_beyond_itself():
    shares = Shares(60)
    for _ in range(60):
        shares.take("till", 100.0)
    refused = shares.take("till", 100.5)
    assert (refused.is_left, refused.wait) == (False, 0.5)
    assert shares.take("till", 101.0).is_left
    assert shares.take("till", 10_000.0).left == 59


def test_a_clock_that_goes_back_takes_nothing_away():
    shares = Shares(60)
    assert [shares.take("till", at).left for at in (100.0, 50.0, 100.0)] == [59, 58, 59]


def test_tokens_are_counted_apart():
    shares = Shares(1)
    assert all(shares.take(f"till-{number}", 0.0).is_left for number in range(PLACES // 2))


def test_more_tokens_than_there_is_room_for_are_still_counted():
    shares = Shares(1)
    for number in range(2 * PLACES):
        shares.take(f"till-{number}", 0.0)
    assert not shares.take("till-0", 0.0).is_left

"""What a remote that says what changed is asked: little while nothing happens, and only what is needed when it does."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import wait

import pytest

from app.core.values import Appointment, Status
from app.sync.ahead import Asking, Pages, joined
from app.sync.catalogue import Offers
from app.sync.remote import Page
from app.sync.tallying import EVERY_SECONDS
from tests.support.proxy import Asked
from tests.support.shop_builder import at
from tests.support.twin import Twin


def paths_of(twin: Twin, does: Callable[[], object]) -> list[str]:
    """The paths, with what they ask for, of what till a asks meanwhile."""
    asked: list[str] = []

    def note(each: Asked) -> None:
        asked.append(each.path)

    twin.a.network.choose = note
    does()
    twin.a.network.choose = lambda _: None
    return asked


def settled(twin: Twin) -> Appointment:
    """Till a has told of a booking, and nothing has happened since for a while."""
    made = twin.a.book(staff_id="ana")
    twin.a.book(staff_id="bob")
    twin.settle()
    twin.pass_time(60)
    twin.settle()
    return made


def test_a_quiet_round_asks_once_for_each_kind(twin: Twin):
    settled(twin)
    assert len(paths_of(twin, lambda: twin.sync("a"))) == 4


def windows_in(asked: list[str]) -> list[str]:
    return [each for each in asked if "scheduled_start_at" in each and "size%5D=100" in each]


def test_while_nothing_is_lost_no_window_is_read_again(twin: Twin):
    assert windows_in(paths_of(twin, lambda: twin.sync("a")))
    settled(twin)
    twin.pass_time(EVERY_SECONDS)
    assert not windows_in(paths_of(twin, lambda: twin.sync("a")))


def test_what_was_deleted_is_found_by_counting(twin: Twin):
    made = settled(twin)
    twin.hub.staff.delete(f"/appointments/{twin.a.there(made.id)}").raise_for_status()
    twin.pass_time(EVERY_SECONDS)
    twin.sync("a")
    assert twin.a.shop.find(Appointment, made.id).status is Status.CANCELLED
    twin.pass_time(EVERY_SECONDS)
    twin.sync("b")
    twin.assert_converged()


def test_one_that_is_deleted_while_another_comes_is_found_too(twin: Twin):
    made = settled(twin)
    twin.b.book(staff_id="ana", start=at(14))
    twin.sync("b")
    twin.hub.staff.delete(f"/appointments/{twin.a.there(made.id)}").raise_for_status()
    twin.pass_time(EVERY_SECONDS)
    twin.sync("a", "a")
    twin.pass_time(EVERY_SECONDS)
    twin.sync("a")
    assert twin.a.shop.find(Appointment, made.id).status is Status.CANCELLED


@pytest.mark.parametrize(
    ("kinds", "after", "is_due"),
    [([], 299, False), ([], 300, True), ([None], 31, True), ([None, "staff"], 29, False), ([None, "staff"], 30, True)],
)
def test_what_the_shop_offers_is_read_again_when_the_feed_says_so(kinds, after, is_due):
    offers = Offers()
    for number, kind in enumerate(kinds):
        offers.hear(kind, is_first=number == 0)
    assert offers.is_due(1_000, 1_000 + after) is is_due


def test_while_a_feed_tells_of_other_things_what_the_shop_offers_is_left_alone():
    offers = Offers()
    offers.hear("appointment", is_first=False)
    assert not offers.is_due(1_000, 1_000 + 3_599)
    offers.lose()
    assert offers.is_due(1_000, 1_000 + 300)


@pytest.fixture
def asking():
    made = Asking(4)
    yield made
    made.close()


def listed(numbers: range) -> Callable[[object], Page]:
    """A list that says which pages it has."""

    def ask(cursor: object) -> Page:
        number = cursor if isinstance(cursor, int) else numbers[0]
        known = range(number + 1, numbers.stop)
        return Page((), cursor=known[0] if known else None, total=number, known=known)

    return ask


def test_pages_come_in_their_order_however_they_are_asked_for(asking: Asking):
    pages, heard = Pages(asking, listed(range(1, 40)), None), []
    while not pages.is_over:
        heard.append(pages.take().total)
    assert heard == list(range(1, 40))


def test_a_list_goes_on_before_its_first_page_is_taken(asking: Asking):
    asked: list[object] = []

    def ask(cursor: object) -> Page:
        asked.append(cursor)
        return listed(range(1, 9))(cursor)

    pages = Pages(asking, ask, None)
    wait(set(asking._asked))
    pages.go_on()
    wait(set(asking._asked))
    assert set(asked) == {None, 2, 3, 4}
    assert [pages.take().total for _ in range(8)] == list(range(1, 9))
    assert len(asked) == 8


def test_a_list_that_becomes_shorter_ends_where_it_says(asking: Asking):
    ends = iter([10, 10, 3, 3, 3, 3, 3, 3, 3, 3])
    pages, heard = Pages(asking, lambda cursor: listed(range(1, next(ends)))(cursor), None), []
    while not pages.is_over:
        heard.append(pages.take().total)
    assert heard[-1] <= 3
    assert heard == sorted(heard)


def test_pages_that_are_joined_go_on_after_the_last():
    one, other = Page((), cursor=2, known=(2, 3)), Page((), cursor=3, known=(3,))
    assert joined([one, other]).cursor == 3

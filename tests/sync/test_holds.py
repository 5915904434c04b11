"""A time that one till holds for somebody on the waitlist, as another till and the hub have it (rule 41)."""

import pytest

from app.core.errors import Refused
from app.core.values import Appointment, Status, WaitlistEntry, WaitlistStatus
from app.core.wishes import HOLD_SECONDS, Outcome, Wish, offers_of, wish_of
from app.hub.notifier import Notifier
from tests.support.shop_builder import at
from tests.support.twin import Twin


@pytest.fixture
def entry(twin: Twin):
    """Zoe, whom till A holds 16:00 with Ana for; all three know of it."""
    wish = Wish(days=frozenset({0}), opens=15 * 60)
    made = twin.a.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe", wish=wish)
    twin.a.act("hold", made.id, start=at(16), staff_id="ana")
    twin.settle()
    return made


def there(twin: Twin, entry: WaitlistEntry) -> WaitlistEntry:
    """The entry at till B."""
    found: WaitlistEntry = twin.b.here(WaitlistEntry, twin.a.there(entry.id))
    return found


def test_another_till_has_the_wish_and_cannot_take_the_time(twin: Twin, entry: WaitlistEntry):
    assert wish_of(there(twin, entry)) == Wish(days=frozenset({0}), opens=15 * 60)
    with pytest.raises(Refused, match="Ana Ng0 is taken"):
        twin.b.book(start=at(16), staff_id="ana", profile_id="max")


def test_all_let_go_of_it_at_once_and_have_nothing_to_disagree_about(twin: Twin, entry: WaitlistEntry):
    twin.pass_time(HOLD_SECONDS)
    assert Notifier(twin.hub.shop.store).lapse_holds() == 1
    twin.pass_time(1)
    assert (twin.a.shop.lapse(), twin.b.shop.lapse()) == (1, 1)
    twin.settle()
    assert not twin.needs_a_person()
    twin.assert_converged()
    assert [each.said for each in offers_of(there(twin, entry))] == [Outcome.OFFERED, Outcome.LAPSED]


def test_whoever_takes_the_call_may_book_it_at_the_other_till(twin: Twin, entry: WaitlistEntry):
    made = twin.b.act("book_held", there(twin, entry).id)
    twin.settle()
    assert twin.a.shop.find(WaitlistEntry, entry.id).status is WaitlistStatus.FULFILLED
    assert twin.hub_has(Appointment)[twin.b.there(made.id)]["status"] == Status.CONFIRMED
    twin.assert_converged()


def test_the_next_is_offered_it_in_the_same_breath(twin: Twin, entry: WaitlistEntry):
    twin.a.act("no_answer", entry.id)
    twin.a.book(start=at(16), staff_id="ana", profile_id="max")
    twin.settle()
    assert not twin.needs_a_person()
    twin.assert_converged()

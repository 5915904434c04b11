"""What a place has to tell: arrivals, requests, long waits and late customers, as the store has them."""

from app.core.tells import TellKind
from tests.support.shop_builder import MINUTE, at


def events(shop, kind):
    return [each for each in shop.look("tell_events", "mel").events if each.kind is kind]


def test_an_arrival_names_the_customer_and_whom_they_are_for(shop):
    made = shop.book(staff_id="bob", start=at(10))
    shop.clock.now = at(9, 55)
    shop.act("arrive", made.id)
    [event] = events(shop, TellKind.ARRIVAL)
    assert (event.id, event.at, event.name.split()[0], event.staff_id) == (made.id, at(9, 55), "Zoe", "bob")


def test_who_is_being_served_is_no_arrival_any_more(shop):
    made = shop.book(staff_id="bob", start=at(10))
    shop.act("arrive", made.id)
    shop.act("serve", made.id)
    assert not events(shop, TellKind.ARRIVAL)


def test_a_request_stands_until_it_is_answered(shop):
    made = shop.book(definition_id="dye", staff_id="bob", status="requested")
    assert [each.id for each in events(shop, TellKind.REQUEST)] == [made.id]
    shop.act("approve", made.id)
    assert not events(shop, TellKind.REQUEST)


def test_a_wait_is_measured_by_what_was_quoted_and_parked_ones_do_not_count(shop):
    entry = shop.check_in()
    [event] = events(shop, TellKind.WAIT)
    assert (event.id, event.at, event.name) == (entry.id, entry.quoted_until, entry.ticket)
    shop.act("park", entry.id)
    assert not events(shop, TellKind.WAIT)


def test_an_arrived_customer_waits_from_the_start_or_from_when_they_came(shop):
    made = shop.book(staff_id="bob", start=at(10)), shop.book(staff_id="ana", start=at(9), profile_id="max")
    shop.clock.now = at(9, 30)
    for each in made:
        shop.act("arrive", each.id)
    waits = {each.id: each.at for each in events(shop, TellKind.WAIT)}
    assert waits == {made[0].id: at(10), made[1].id: at(9, 30)}
    shop.act("call", made[1].id)
    assert [each.id for each in events(shop, TellKind.WAIT)] == [made[0].id]


def test_a_walk_in_for_somebody_arrives_for_them_and_any_other_for_nobody(shop):
    entry = shop.check_in(staff_id="bob", guest_name="Kim")
    shop.check_in()
    [event] = events(shop, TellKind.ARRIVAL)
    assert (event.id, event.at, event.name, event.staff_id, event.staff) == (entry.id, at(9), "Kim", "bob", "Bob Ng1")
    shop.act("park", entry.id)
    assert not events(shop, TellKind.ARRIVAL)


def test_a_customer_is_missed_from_the_start_until_the_end(shop):
    made = shop.book(staff_id="bob", start=at(10))
    found = []
    for minute in (-1, 0, 29, 30):
        shop.clock.now = at(10) + minute * MINUTE
        found.append([each.id for each in events(shop, TellKind.LATE)])
    assert found == [[], [made.id], [made.id], []]

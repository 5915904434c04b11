"""Who waits, which free times suit whom, and who comes first for each."""

from datetime import date

import pytest

from app.core.turns import Time, Why, moment_of, rank, seeker_of, suits
from app.core.values import WaitlistEntry, WaitlistStatus
from app.core.wishes import Outcome, Wish, wish_of, with_wish
from tests.support.shop_builder import DAY, MINUTE, MONDAY, ZONE, at

ELEVEN = moment_of(Time(at(11), at(11, 30), ("ana", "bob")), ZONE)


def entry(number=1, wish=None, **given):
    made = WaitlistEntry(f"w{number}", number, "cut", "zoe", "mel", WaitlistStatus.ACTIVE, created_at=number, **given)
    return made if wish is None else with_wish(made, wish)


def join(shop, who, **given):
    shop.clock.now += 1
    return shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=who, **given)


@pytest.mark.parametrize(
    "wish",
    [
        Wish(), Wish(days=frozenset({0})), Wish(opens=11 * 60, until=11 * 60 + 30), Wish(staff_ids=("bob", "cyd")),
        Wish(first=date(2026, 5, 11), last=date(2026, 5, 11)), Wish(opens=9 * 60, until=0),
    ],
)  # fmt: skip
def test_a_time_suits(wish):
    assert suits(seeker_of(entry(wish=wish), ZONE), ELEVEN)


@pytest.mark.parametrize(
    "wish",
    [
        Wish(days=frozenset({1, 6})), Wish(opens=11 * 60 + 1), Wish(until=11 * 60 + 29), Wish(staff_ids=("cyd",)),
        Wish(first=date(2026, 5, 12)), Wish(last=date(2026, 5, 10)),
    ],
)  # fmt: skip
def test_a_time_does_not_suit(wish):
    assert suits(seeker_of(entry(wish=wish), ZONE), ELEVEN) == ()


def test_a_wish_is_read_as_it_was_kept_and_leaves_what_else_meta_says():
    wish = Wish(frozenset({5, 6}), 9 * 60, 0, date(2026, 5, 11), date(2026, 6, 1), ("ana",))
    kept = with_wish(entry(meta={"source": "web"}), wish)
    assert (wish_of(kept), kept.meta["source"]) == (wish, "web")
    listed = with_wish(entry(meta=["said=by phone"]), wish)
    assert (wish_of(listed), listed.meta[0]) == (wish, "said=by phone")


@pytest.mark.parametrize("meta", [None, [], {}, "x", {"wish": 3}, {"wish": {"days": "MON", "from": "9", "staff": 1}}])
def test_what_makes_no_sense_wishes_for_nothing(meta):
    assert wish_of(entry(meta=meta)) == Wish()


def test_the_rank_has_its_reasons():
    anybody, weekday = entry(1), entry(2, Wish(days=frozenset({0})))
    of_bob, of_day = entry(3, Wish(staff_ids=("bob",))), entry(4, desired_start_at=at(14))
    exactly = entry(5, desired_start_at=at(11))
    waiting = (anybody, weekday, of_bob, of_day, exactly)
    ranked = rank([seeker_of(each, ZONE) for each in waiting], ELEVEN)
    assert [(each.entry.id, each.whys) for each in ranked] == [
        ("w5", (Why.EXACT,)), ("w4", (Why.DAY,)), ("w3", (Why.STAFF,)), ("w1", (Why.ANY,)), ("w2", (Why.WISHED,)),
    ]  # fmt: skip
    assert [each.staff_ids for each in ranked][2] == ("bob",)


def test_a_time_that_is_given_up_is_shown_first_with_whom_it_suits(shop):
    taken = shop.book(start=at(11), staff_id="ana", profile_id="max")
    shop.book(start=at(11), staff_id="bob", profile_id="ida")
    wanted = join(shop, "zoe", desired_start_at=at(11))
    join(shop, "tom", wish=Wish(days=frozenset({6})))
    shop.clock.now += 10 * MINUTE
    shop.act("cancel", taken.id)
    first = shop.look("waitlist_view", "mel").openings[0]
    assert (first.start, first.freed_at, [each.name for each in first.staff]) == (at(11), shop.clock.now, ["Ana Ng0"])
    [match] = first.matches
    assert (match.entry_id, match.whys, match.comes_first) == (wanted.id, (Why.EXACT,), True)
    assert [each.start for each in shop.look("waitlist_news", "mel").freed] == [at(11)]


@pytest.mark.parametrize(
    ("given", "told"),
    [({"start": at(15)}, ["Max Lee"]), ({"start": at(15) + DAY}, ["Zoe Lee", "Max Lee"]),
     ({"start": at(13), "definition_id": "dye"}, ["Zoe Lee", "Max Lee"])],
)  # fmt: skip
def test_who_has_a_booking_of_the_service_that_day_is_not_told(shop, given, told):
    made = shop.book(start=at(16), staff_id="ana", profile_id="ida")
    shop.book(**{"staff_id": "ana", "profile_id": "zoe", **given})
    for who in ("zoe", "max"):
        join(shop, who, wish=Wish(staff_ids=("ana",)))
    shop.clock.now += 10 * MINUTE
    shop.act("cancel", made.id)
    assert [each.name for each in shop.look("waitlist_news", "mel").freed[0].matches] == told


def test_a_time_at_which_they_are_booked_elsewhere_is_not_offered(shop):
    entry = join(shop, "zoe", wish=Wish(first=MONDAY, last=MONDAY))
    shop.book(start=at(9, 15), staff_id="bob", profile_id="zoe", definition_id="dye")
    starts = [each.start for each in shop.look("waitlist_view", "mel").openings]
    assert starts
    assert not [each for each in starts if at(8, 45) < each < at(10, 15)]
    assert entry.status is WaitlistStatus.ACTIVE


def test_who_is_booked_elsewhere_then_does_not_come_first_for_that_time(shop):
    join(shop, "zoe")
    second = join(shop, "max")
    shop.book(start=at(11), staff_id="bob", profile_id="zoe", definition_id="dye")
    assert shop.act("hold", second.id, start=at(11), staff_id="ana").profile_id == "max"


def test_a_call_says_what_they_have_booked_at_that_time_meanwhile(shop):
    entry = join(shop, "zoe")
    shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.book(start=at(11), staff_id="bob", profile_id="zoe", definition_id="dye")
    [item] = shop.look("waitlist_view", "mel").wishes
    assert (item.held.also.start, item.held.also.staff) == (at(11), "Bob Ng1")


def test_who_was_called_in_vain_stands_last_and_says_so(shop):
    first, second = join(shop, "zoe"), join(shop, "max")
    start = shop.look("waitlist_view", "mel").openings[0].start
    shop.act("hold", first.id, start=start)
    shop.act("no_answer", first.id)
    matches = shop.look("waitlist_view", "mel").openings[0].matches
    assert [(each.entry_id, each.tried) for each in matches] == [(second.id, None), (first.id, Outcome.NO_ANSWER)]


def test_whoever_is_being_called_is_shown_with_the_time_that_is_held(shop):
    entry = join(shop, "zoe", notes="After work")
    held = shop.act("hold", entry.id, start=at(16) + DAY, staff_id="bob")
    view = shop.look("waitlist_view", "mel")
    [item] = view.wishes
    assert (item.held.appointment_id, item.held.staff, item.notes) == (held.id, "Bob Ng1", "After work")
    assert shop.look("waitlist_news", "mel").next_lapse == item.held.until


def test_nobody_waits_and_nothing_is_looked_for(shop):
    view = shop.look("waitlist_view", "mel")
    assert (view.wishes, view.openings, shop.look("waitlist_news", "mel").freed) == ((), (), ())

"""The hours that services take over from their place: a new one's, and those of a place that is open longer."""

from dataclasses import replace
from datetime import date

from app.core.shop_hours import hours_of, keep_shorter, longer, new_service, work_shorter
from app.core.values import Calendar, Definition, DefinitionPlace, Location, NormalHour, SpecialHour, Staff, StaffPlace

DAYS = range(5)
SUNDAY = SpecialHour("Fair", date(2026, 12, 6), date(2026, 12, 6), is_closed=False, opens=600, closes=840)
HOLIDAY = SpecialHour("Holiday", date(2026, 12, 25), date(2026, 12, 25), is_closed=True)


def week(opens, closes, *special, number=None):
    return Calendar(tuple(NormalHour(day, opens * 60, closes * 60, number=number) for day in DAYS), special)


def place(calendar, key="mel", **given):
    return Location(key, 1, key, key.title(), "UTC", calendar, **given)


def service(calendar, *places, **given):
    there = tuple(DefinitionPlace(each) for each in places or ("mel",))
    return Definition("cut", 1, "cut", "Cut", 30, places=there, calendar=calendar, **given)


def monday(found):
    return [(row.opens // 60, row.closes // 60) for row in found.calendar.normal if row.day == 0]


def test_a_new_service_has_the_hours_of_its_place_and_the_special_days_on_which_that_opens():
    made = new_service([place(week(10, 18, SUNDAY, HOLIDAY, number=7))], [], [])
    assert made.calendar == week(10, 18, SUNDAY)
    assert [each.location_id for each in made.places] == ["mel"]


def test_at_several_places_it_is_open_when_any_of_them_is_and_one_that_is_closed_for_good_is_none():
    places = (
        place(week(9, 17, SUNDAY)),
        place(week(12, 20), "gee"),
        place(week(0, 24 * 0), "old", is_permanently_closed=True),
    )
    made = new_service(places, [], [])
    assert (made.calendar, len(made.places)) == (week(9, 20), 2)


def test_hours_past_midnight_are_joined():
    made = hours_of([place(week(20, 3)), place(week(18, 22), "gee")])
    assert made == week(18, 3)


def test_without_a_place_it_has_usual_hours():
    assert hours_of([]).normal[0] == NormalHour(0, 9 * 60, 17 * 60)


def test_it_is_as_open_as_most_of_the_others_and_open_where_there_are_none():
    staff = [Staff("ana", "Ana", "Ng")]
    shut = service(week(9, 17), requires_staff=False)
    first, second = new_service([], [], staff), new_service([], [shut], staff)
    assert (first.allow_walk_in, first.allow_queue, first.allow_waitlist, first.requires_staff) == (True,) * 4
    assert (second.allow_walk_in, second.allow_queue, second.allow_waitlist, second.requires_staff) == (False,) * 4
    assert not new_service([], [], []).requires_staff


def test_who_keeps_shorter_hours_than_those_that_come_is_found():
    before, after = place(week(9, 17)), place(week(9, 19))
    own, wide = service(week(9, 16)), replace(service(week(8, 20)), id="wide")
    elsewhere, old = replace(service(week(9, 17), "gee"), id="gee"), replace(service(week(9, 17)), is_archived=True)
    assert keep_shorter(before, after, [own, wide, elsewhere, old]) == (own,)
    assert keep_shorter(after, before, [own, wide]) == ()


def test_who_works_shorter_hours_than_those_that_come_is_found():
    here = (StaffPlace("mel"),)
    ana, bob = (
        Staff("ana", "Ana", None, places=here, calendar=week(9, 17)),
        Staff("bob", "Bob", None, places=here, calendar=week(8, 20)),
    )
    cyd, old = replace(ana, id="cyd", places=()), replace(ana, id="old", is_active=False)
    assert work_shorter(place(week(9, 17)), place(week(9, 19)), [ana, bob, cyd, old]) == (ana,)


def test_it_is_open_when_the_place_is_on_the_days_that_are_longer_and_keeps_what_it_has_beside():
    after = place(replace(week(9, 17), normal=(NormalHour(0, 540, 1140), *week(9, 17).normal[1:])))
    found = longer(service(week(8, 16)), place(week(9, 17)), after)
    assert monday(found) == [(8, 19)]
    assert found.calendar.normal[1:] == week(8, 16).normal[1:]


def test_a_special_day_on_which_the_place_opens_is_taken_over_from_its_only_place():
    before, after = place(week(9, 17)), place(week(9, 17, replace(SUNDAY, number=3)))
    assert longer(service(week(9, 17)), before, after).calendar == week(9, 17, SUNDAY)


def test_a_service_of_several_places_is_open_on_such_a_day_too_beside_what_it_has_then():
    friday = replace(SUNDAY, name="Late", first=date(2026, 12, 4), last=date(2026, 12, 6), opens=1080, closes=60)
    both = service(week(9, 17), "mel", "gee")
    assert longer(both, place(week(9, 17)), place(week(9, 17, SUNDAY))).calendar == week(9, 17, SUNDAY)
    found = longer(both, place(week(9, 17)), place(week(9, 17, friday))).calendar.special
    assert [(row.first.day, row.last.day, row.opens, row.closes) for row in found] == [
        (4, 4, 540, 1020), (4, 4, 1080, 60), (5, 6, 1080, 60),
    ]  # fmt: skip


def test_at_several_places_longer_hours_of_a_special_day_take_none_of_those_that_were_taken_over():
    both = service(week(9, 17, SUNDAY), "mel", "gee")
    late = replace(SUNDAY, opens=720, closes=1200)
    assert longer(both, place(week(9, 17, SUNDAY)), place(week(9, 17, late))).calendar == week(
        9, 17, replace(SUNDAY, closes=1200)
    )
    shorter = replace(SUNDAY, closes=700)
    assert longer(both, place(week(9, 17, SUNDAY)), place(week(9, 17, shorter))) == both


def test_at_several_places_all_dates_of_a_long_range_go_along():
    summer = SpecialHour("Summer", date(2026, 6, 1), date(2026, 12, 31), is_closed=False, opens=480, closes=1200)
    both, before = service(week(9, 17), "mel", "gee"), place(week(9, 17, HOLIDAY))
    found = longer(both, before, place(week(9, 17, summer, HOLIDAY))).calendar.special
    christmas = [replace(summer, last=date(2026, 12, 24)), replace(summer, first=date(2026, 12, 26))]
    assert list(found) == christmas
    # One that lasts a hundred years is no more work.
    assert longer(both, before, place(week(9, 17, replace(summer, last=date(2126, 1, 1))))) != both


def test_at_several_places_a_day_of_every_year_goes_along_where_it_is_the_same_on_any_weekday():
    late = replace(SUNDAY, name="Late", opens=540, closes=1260, is_repeating=True)
    both, before = service(week(9, 17), "mel", "gee"), place(week(9, 17))
    found = longer(both, before, place(week(9, 17, late)))
    assert found.calendar == week(9, 17, late)
    assert longer(found, place(week(9, 17, late)), place(week(9, 17, replace(late, closes=1320)))).calendar == week(
        9, 17, replace(late, closes=1320)
    )
    # At 10 to 14 it would leave out most of a Monday, and a Monday's hours would be too many for a Sunday.
    assert longer(both, before, place(week(9, 17, replace(late, opens=600, closes=840)))) == both
    own_day = service(week(9, 17, replace(HOLIDAY, first=SUNDAY.first, last=SUNDAY.last)), "mel", "gee")
    assert longer(own_day, before, place(week(9, 17, late))) == own_day


def test_a_special_day_that_opens_late_in_its_range_is_taken_over():
    long = SpecialHour("Summer", date(2026, 6, 1), date(2026, 12, 31), is_closed=False, opens=540, closes=1200)
    until_july = replace(long, last=date(2026, 7, 31))
    own = service(week(9, 17, until_july))
    assert longer(own, place(week(9, 17, until_july)), place(week(9, 17, until_july, long))).calendar.special == (
        until_july, long,
    )  # fmt: skip


def test_at_several_places_a_copy_of_holidays_goes_for_the_dates_that_open():
    friday_to_monday = replace(HOLIDAY, last=date(2026, 12, 28))
    own = service(week(9, 17, replace(friday_to_monday, number=8)), "mel", "gee")
    sale = SpecialHour("Sale", date(2026, 12, 26), date(2026, 12, 26), is_closed=False, opens=600, closes=720)
    left = (HOLIDAY, replace(friday_to_monday, first=date(2026, 12, 27)))
    found = longer(own, place(week(9, 17, friday_to_monday)), place(week(9, 17, *left, sale)))
    assert found.calendar.special == (replace(HOLIDAY, number=8), left[1], sale)
    [weekend] = longer(own, place(week(9, 17, friday_to_monday)), place(week(9, 17))).calendar.special
    assert (weekend.first.day, weekend.last.day, weekend.is_closed) == (26, 27, True)


def test_a_day_of_every_year_is_taken_over_that_is_missed_in_another_year_alone():
    monday = SpecialHour("Fair", date(2026, 12, 7), date(2026, 12, 7), is_closed=False, opens=600, closes=840)
    yearly = replace(monday, is_repeating=True)
    own, before = service(week(9, 17)), place(week(9, 17))
    assert longer(own, before, place(week(9, 17, monday))) == own
    assert longer(own, before, place(week(9, 17, yearly))).calendar.special == (yearly,)


def test_a_special_day_of_its_own_stays():
    own = service(week(9, 17, replace(SUNDAY, name="Off", is_closed=True)))
    assert longer(own, place(week(9, 17)), place(week(9, 17, SUNDAY))) == own


def test_a_copy_of_a_holiday_goes_with_the_holiday():
    own = service(week(9, 17, HOLIDAY))
    found = longer(own, place(week(9, 17, replace(HOLIDAY, number=4))), place(week(9, 17)))
    assert found.calendar == week(9, 17)

"""Days of every year that no service of several places can take over, since its hours would differ by weekday."""

from dataclasses import replace
from datetime import date

from app.core.hours_behind import stay_behind
from app.core.shop_hours import longer
from app.core.values import SpecialHour
from tests.core.test_shop_hours import HOLIDAY, place, service, week

EVE = SpecialHour(
    "Eve", date(2026, 12, 24), date(2026, 12, 24), is_closed=False, opens=600, closes=840, is_repeating=True
)
BEFORE = place(week(9, 17))


def behind(after, *services, before=BEFORE):
    return [(each.id, rows) for each, rows in stay_behind(before, after, services)]


def test_a_short_day_of_every_year_stays_behind_at_several_places_and_at_one_goes_along():
    both, alone = service(week(9, 17), "mel", "gee"), replace(service(week(9, 17)), id="alone")
    assert behind(place(week(9, 17, replace(EVE, number=4))), both, alone) == [("cut", (EVE,))]


def test_one_of_this_year_or_the_same_on_any_weekday_does_not_stay_behind():
    both = service(week(9, 17), "mel", "gee")
    for row in (replace(EVE, is_repeating=False), replace(EVE, opens=480, closes=1200), replace(EVE, is_closed=True)):
        assert behind(place(week(9, 17, row)), both) == []


def test_who_has_a_day_of_their_own_is_left_alone_and_so_is_who_is_not_there():
    own = service(week(9, 17, replace(EVE, name="Ours", closes=900)), "mel", "gee")
    elsewhere, old = service(week(9, 17), "gee", "nor"), service(week(9, 17), "mel", "gee", is_archived=True)
    assert behind(place(week(9, 17, EVE)), own, elsewhere, old) == []


def test_a_copy_of_a_holiday_of_every_year_goes_with_it_at_several_places_too():
    yearly = replace(HOLIDAY, is_repeating=True)
    own, before, after = service(week(9, 17, yearly), "mel", "gee"), place(week(9, 17, yearly)), place(week(9, 17))
    assert longer(own, before, after).calendar == week(9, 17)
    assert behind(after, own, before=before) == []

"""Both values of what two tills changed of the same of the shop, as a manager reads them (rule 36)."""

from dataclasses import fields, replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from app.core.offer_checks import KINDS
from app.core.plain import plain_of
from app.core.values import Calendar, Definition, DefinitionPlace, Kind, Location, NormalHour, SpecialHour
from app.desk.views_sync import Difference
from app.ui.sync.lines import difference_words
from app.ui.sync.offer_words import offer_field_word
from tests.support.offering import change, offered

SERVICE, PLACE, MEMBER, FORM = Kind.DEFINITION, Kind.LOCATION, Kind.STAFF, Kind.QUESTIONNAIRE
LATE = plain_of(Calendar(tuple(NormalHour(day, 600, 1050) for day in range(3))))
SPLIT = plain_of(Calendar((NormalHour(0, 540, 720), NormalHour(0, 780, 1020))))
EASTER = SpecialHour("Easter", date(2027, 3, 28), date(2027, 3, 29), is_closed=True)
SIZE = {"label": "Size?", "type": "single_select", "is_required": True, "options": [{"value": "s", "label": "Small"}]}


def said(kind, field, ours, theirs, base=None):
    return difference_words(Difference(field, base, ours, theirs, kind), "UTC", {})


@pytest.mark.parametrize(
    ("kind", "field", "ours", "theirs", "words"),
    [
        (SERVICE, "name", "Crop", "Trim", "Name: here “Crop”, there “Trim”"),
        (SERVICE, "duration_minutes", 30, 45, "Length in minutes: here 30, there 45"),
        (SERVICE, "requires_staff", True, False, "Needs a member of staff: here Yes, there No"),
        (SERVICE, "max_concurrent_bookings", None, 4, "Places at a time, without staff: here No limit, there 4"),
        (SERVICE, "booking_type", "instant", "walk_in_only",
         "How a booking begins: here Confirmed at once, there Walk-ins only"),
        (SERVICE, "reminder_target_id", "Mail", None, "As a reminder, before it begins: here “Mail”, there nothing"),
        (SERVICE, "notify_reminder_offset_days", 1, 2,
         "As a reminder, before it begins, So many days before: here 1, there 2"),
        (PLACE, "address", {"city": "Berlin"}, {"city": "Bonn", "zip": "5"}, "Address: here Berlin, there Bonn, 5"),
        (MEMBER, "role", "manager", "host", "Role: here Manager, there Host"),
        (MEMBER, "excluded_service_handles", ["Cut"], [], "Is never offered for: here Cut, there nothing"),
        (MEMBER, "places", [{"name": "Melbourne", "ends_at": "2030-01-01"}], [],
         "Works at: here Melbourne, until Tue 1 Jan 2030, there nothing"),
        (FORM, "versions", [SIZE], [],
         "Questions: here “Size?”, One of several, needed, Small, there nothing"),
        (PLACE, "calendar", LATE, SPLIT,
         "Opening hours: here Mon, Tue, Wed 10:00–17:30, there Mon 09:00–12:00, 13:00–17:00; Tue, Wed closed"),
        (PLACE, "calendar", plain_of(Calendar(special=(EASTER,))), plain_of(Calendar()),
         "Opening hours: here Easter · Sun 28 Mar – Mon 29 Mar 2027 · closed, there Sun 28 Mar as in every week"),
    ],
)  # fmt: skip
def test_both_values_are_said_in_the_words_of_the_settings(qapp, kind, field, ours, theirs, words):
    assert said(kind, field, ours, theirs) == words


def test_the_year_of_a_day_is_in_the_figures_of_the_language(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        words = said(MEMBER, "places", [{"name": "Melbourne", "ends_at": "2030-01-01"}], [])
    finally:
        QLocale.setDefault(before)
    assert "٢٠٣٠" in words


def test_every_field_that_the_settings_change_has_the_word_that_they_have(qapp):
    own = {"id", "number", "created_at", "updated_at", "current_version_id"}
    for cls, kind in KINDS.items():
        for name in {each.name for each in fields(cls)} - own:
            plain = name.replace("_", " ").capitalize()
            assert offer_field_word(kind, name) != plain or name in _ALIKE, (kind, name)


_ALIKE = {
    "name", "handle", "staff", "meta", "email", "phone", "address", "type", "icon", "description", "external_id",
    "template", "external_code", "first_name", "last_name", "role", "short_description", "long_description",
    "mobile_phone",
}  # fmt: skip
"""Those whose word is the name of the field."""


@pytest.fixture
def at_odds(twin):
    twin.sync("a", "b")
    for desk, opens in ((twin.a, 600), (twin.b, 480)):
        rows = offered(desk.shop, Location, "mel").calendar.normal
        change(desk, Location, "mel", calendar=Calendar(tuple(replace(row, opens=opens) for row in rows[:2])))
    change(twin.b, Definition, "cut", places=(DefinitionPlace("mel", is_active=False),))
    twin.sync("a", "b")
    return next(each.seq for each in twin.b.shop.look("sync_view").steps if each.needs_you)


def test_the_page_shows_both_and_takes_theirs_at_a_press(twin, at_odds, till, hand):
    till.show_page("sync")
    hand.until(lambda: till.page._view is not None)
    row = hand.find(f"sync.step.{at_odds}")
    assert row.text() == "Change Melbourne"
    assert "Opening hours: here Mon, Tue 08:00–17:00, there Mon, Tue 10:00–17:00" in row.accessibleName()
    hand.press(f"sync.step.{at_odds}")
    hand.key(Qt.Key.Key_Return)
    assert hand.find("step.compare.calendar.theirs").text() == "Mon, Tue 10:00–17:00"
    assert not hand.sees("step.phone")
    hand.press("step.theirs")
    hand.until(lambda: twin.b.shop.look("sync_view").need_you == 0)
    twin.settle()
    assert {row.opens for row in offered(twin.b.shop, Location, "mel").calendar.normal} == {600}

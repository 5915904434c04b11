"""What stands on the lists of services and staff without counting, and in which order, is kept by the settings."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest

from app.core.values import DefinitionPlace, DefinitionStaff, Location, StaffPlace
from app.ui.settings.address import AddressField
from app.ui.settings.options import OptionsField
from app.ui.settings.pick_fields import SeveralField
from app.ui.settings.switch import Switch
from app.ui.settings.terms import PlaceTerms


@pytest.fixture
def listed(small):
    """The cut with its own staff, of whom Bob does not count, and a second place where it is offered no more."""
    small.act("change_offer", None, type(small.look("offer_view").locations["mel"])("", 0, "gee", "Geelong", "UTC"))
    gee = next(key for key in small.look("offer_view").locations if key != "mel")
    small.change_service(
        "cut", use_staff_from_location=False,
        places=(DefinitionPlace("mel"), DefinitionPlace(gee, is_active=False)),
        staff=(DefinitionStaff("ana", sort_order=2), DefinitionStaff("bob", is_active=False, sort_order=1)),
    )  # fmt: skip
    small.change_staff("ana", places=(StaffPlace("mel", role_type="lead", is_default=True, sort_order=5),))
    return small


def opened(hand, name, key):
    hand.press(f"settings.to.{name}")
    hand.press(f"settings.{name}.list.{key}")
    return hand.window.page.section


def rows(shop):
    return {
        each.staff_id: (each.is_active, each.sort_order) for each in shop.look("offer_view").definitions["cut"].staff
    }


def test_editing_a_service_loses_nothing_that_is_switched_off(hand, listed):
    opened(hand, "services", "cut")
    hand.press("settings.services.staff.cyd")
    hand.press("settings.services.save")
    hand.until(lambda: "cyd" in rows(listed))
    assert rows(listed) == {"ana": (True, 2), "bob": (False, 1), "cyd": (True, None)}
    assert [each.is_active for each in listed.look("offer_view").definitions["cut"].places] == [True, False]


def test_who_is_switched_off_and_on_again_has_their_order_back(hand, listed):
    section = opened(hand, "services", "cut")
    hand.press("settings.services.staff.ana")
    hand.press("settings.services.staff.bob")
    hand.press("settings.services.save")
    hand.until(lambda: rows(listed) == {"ana": (False, 2), "bob": (True, 1)})
    hand.until(lambda: not section.foot.isVisible())
    hand.press("settings.services.staff.ana")
    hand.press("settings.services.save")
    hand.until(lambda: rows(listed) == {"ana": (True, 2), "bob": (True, 1)})


def test_the_order_in_which_customers_see_the_staff_of_a_service_is_set(hand, listed):
    opened(hand, "services", "cut")
    order = hand.find("settings.services.staff.ana.order")
    order.selectAll()
    for typed in "x٣":
        order.insert(typed)
    assert (order.text(), order.accessibleName()) == ("٣", "Order: Ana Ng0")
    assert not hand.sees("settings.services.staff.bob.order")
    hand.press("settings.services.save")
    hand.until(lambda: rows(listed)["ana"] == (True, 3))


def test_where_somebody_works_is_switched_off_and_keeps_its_order_and_takes_another(hand, listed):
    def there():
        return [(each.is_active, each.sort_order, each.role_type) for each in
                listed.look("offer_view").staff["ana"].places]  # fmt: skip

    section = opened(hand, "staff", "ana")
    hand.press("settings.staff.places.mel")
    hand.press("settings.staff.save")
    hand.until(lambda: there() == [(False, 5, "lead")])
    hand.until(lambda: not section.foot.isVisible())
    hand.press("settings.staff.places.mel")
    order = hand.find("settings.staff.places.mel.order")
    order.selectAll()
    QTest.keyClicks(order, "3")
    hand.press("settings.staff.save")
    hand.until(lambda: there() == [(True, 3, "lead")])


def test_a_list_on_which_nobody_counts_any_more_is_said_at_its_field(hand, listed):
    opened(hand, "services", "cut")
    hand.press("settings.services.staff.ana")
    hand.until(lambda: hand.sees("settings.services.staff.wrong"))
    assert "Choose somebody" in hand.find("settings.services.staff.wrong").text()


def test_what_else_is_said_of_an_option_stays_when_its_words_change(qtbot):
    field = OptionsField("options", "Options")
    qtbot.addWidget(field)
    rows = ({"value": 1, "label": "One", "colour": "red"}, {"value": "Two"}, {"value": "s", "label": "Small", "n": 3})
    field.show_value(rows)
    with qtbot.waitSignal(field.edited) as told:
        field.box.write("1 = One\nTwo\ns = Tiny\nMore")
    assert told.args == [(*rows[:2], {"value": "s", "label": "Tiny", "n": 3}, {"value": "More", "label": "More"})]
    field.show_value(({"value": "1", "label": "1"},))
    assert field.from_text(field.box.text()) == ({"value": "1", "label": "1"},)


def test_a_part_of_an_address_that_is_no_text_or_empty_stays_what_it_was(qtbot):
    field = AddressField("address", "Address")
    qtbot.addWidget(field)
    field.show_value({"street": "High St 1", "postcode": 3000, "state": None})
    with qtbot.waitSignal(field.edited) as told:
        field.box.write("street: Low St 2\npostcode: 3000")
    assert told.args == [{"street": "Low St 2", "postcode": 3000, "state": None}]
    field.show_value(None)
    assert (field.box.text(), field.from_text("")) == ("", None)


def test_who_works_where_is_asked_of_the_places_that_there_are_by_the_names_that_they_have(qapp):
    terms, mel, gee = PlaceTerms("works", "Works at"), Location("mel", 1, "mel", "Melbourne", "UTC"), "gee"
    terms.show_places((), {"mel": mel, gee: replace(mel, id=gee, name="Geelong")}, date(2026, 5, 11))
    terms.show_places((), {gee: replace(mel, id=gee, name="Geelong West")}, date(2026, 5, 11))
    shown = [each for each in terms.findChildren(Switch) if each.isVisibleTo(terms)]
    assert [(each.text(), each.accessibleName(), each.toolTip()) for each in shown] == [("Geelong West",) * 3]


def test_a_place_that_is_renamed_is_called_so_where_its_name_is_cut_off(qapp):
    places = SeveralField("places", "Offered at")
    places.offer([("mel", "Melbourne")])
    places.offer([("mel", "Melbourne Central")])
    assert places.findChild(Switch).toolTip() == "Melbourne Central"

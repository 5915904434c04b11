"""Cards of bookings and customers, the shop at a glance, and finding somebody."""

import pytest

from app.core.refusals import Code
from app.core.values import Calendar, Device, Page, Question, Questionnaire, QuestionnaireVersion
from app.desk.looks import STEPS
from app.desk.shop import VERBS
from app.desk.views import Look
from app.store.catalogue_write import save_questionnaire
from tests.support.shop_builder import DAY, at


def test_the_card_of_a_booking_shows_answers_and_history(shop):
    shop.staff_id = "ana"
    made = shop.book(definition_id="form", answers={"size": "M"})
    shop.act("cancel", made.id, reason="flu")
    shop.act("undo", made.id)
    card = shop.look("appointment_card", made.id)
    assert card.answers == (("Your size?", ("M",), "text"),)
    assert [(line.verb, line.who, line.reason, line.is_undone) for line in card.history] == [
        ("book", "Ana Ng0", "", False), ("cancel", "Ana Ng0", "flu", True), ("undo", "Ana Ng0", "", False),
    ]  # fmt: skip


def test_the_card_of_a_booking_offers_the_steps_that_work(shop):
    card = shop.look("appointment_card", shop.book(staff_id="ana").id)
    assert card.steps == ("arrive", "complete", "reschedule", "reassign", "cancel")
    assert (card.customer.name, card.service, card.staff, card.look) == ("Zoe Lee", "Cut", "Ana Ng0", Look.CONFIRMED)


def test_every_step_that_a_card_offers_is_a_verb(shop):
    assert set(STEPS) <= set(VERBS)


def test_the_card_of_a_customer_tells_what_comes_and_what_was(shop):
    past = shop.book(start=at(9))
    shop.act("no_show", past.id)
    soon, later = shop.book(start=at(10) + 2 * DAY), shop.book(start=at(10) + 3 * DAY)
    shop.clock.now += DAY
    entry = shop.check_in(profile_id="zoe")
    shop.act("record_visit", location_id="mel", profile_id="zoe")
    wish = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe")
    card = shop.look("customer_card", "zoe")
    assert [each.id for each in card.upcoming] == [soon.id, later.id]
    assert [each.id for each in card.history] == [past.id]
    assert (card.visits, card.no_shows, card.waiting, card.waitlist) == (1, 1, (entry,), (wish,))


def test_nobody_comes_for_what_was_called_off(shop):
    off = shop.book(start=at(10) + DAY)
    shop.act("cancel", off.id)
    card = shop.look("customer_card", "zoe")
    assert ([each.id for each in card.upcoming], [each.id for each in card.history]) == ([], [off.id])


def test_a_customer_is_found_by_name_with_a_slip(shop):
    assert [hit.name for hit in shop.look("find_customers", "zeo le")] == ["Zoe Lee"]


def test_a_customer_who_was_just_added_is_found_by_phone_ending(shop):
    added = shop.act("add_customer", first_name="Ümit", mobile_phone="+61 400 123 456")
    assert [hit.id for hit in shop.look("find_customers", "3456")] == [added.id]


def test_the_shop_at_a_glance_offers_what_its_place_has(shop):
    view = shop.look("shop_view")
    services = {service.handle: service for service in view.services}
    assert (view.place.name, [person.id for person in view.staff]) == ("Melbourne", ["ana", "bob"])
    assert (services["cut"].takes_walk_ins, services["dye"].needs_approval) == (True, True)
    assert "cut" in view.serves["bob"]
    assert (services["form"].has_questionnaire, services["class"].capacity) == (True, 2)


def test_a_service_that_is_archived_is_not_offered(shop):
    shop.change_service("cut", is_archived=True)
    assert "cut" not in [service.handle for service in shop.look("shop_view").services]


def test_calendars_without_any_hours_are_named(shop):
    shop.change_staff("bob", calendar=Calendar())
    assert shop.look("shop_view", "mel").has_no_hours == ("Bob Ng1",)


def test_the_till_and_who_is_signed_in_are_shown(shop):
    with shop.store.write() as unit:
        unit.add("set_up", Device("till", "Till", "B", is_this=True))
    shop.staff_id = "bob"
    view = shop.look("shop_view")
    assert (view.till_letter, view.staff_at_desk.name) == ("B", "Bob Ng1")


def test_the_version_of_the_data_moves_with_each_step(shop):
    before = shop.data_version()
    shop.book()
    assert shop.data_version() > before


@pytest.mark.parametrize(
    ("kind", "said", "read"),
    [
        ("single_select", "m", "Medium"),
        ("multi_select", ["s", "m"], "Small Medium"),
        ("text", "m", "m"),
        ("single_select", "l", "l"),
        ("multi_select", ["2"], "Twice"),
    ],
)
def test_an_answer_is_shown_by_the_labels_that_were_chosen_from(shop, kind, said, read):
    options = ({"label": "Small", "value": "s"}, {"label": "Medium", "value": "m"}, {"value": "l"},
               {"label": "Twice", "value": 2.0})  # fmt: skip
    question = Question(
        9, 109, 209, "size", "Size", "Your size?", kind, "size", options=options if kind != "text" else ()
    )
    version = QuestionnaireVersion("v2", 2, 1, (Page(questions=(question,)),))
    with shop.store.write() as unit:
        save_questionnaire(unit, Questionnaire("asks", 2, "asks", "Asks", current_version_id="v2", versions=(version,)))
    shop.change_service("form", booking_questionnaire_id="asks")
    made = shop.book(definition_id="form", answers={"size": said})
    assert shop.look("appointment_card", made.id).answers == (("Your size?", tuple(read.split()), kind),)


def test_the_history_says_from_when_to_when_and_from_whom_to_whom(shop):
    made = shop.book(staff_id="ana")
    shop.act("reschedule", made.id, start=at(14), staff_id="bob")
    shop.act("arrive", made.id)
    booked, moved, arrived = shop.look("appointment_card", made.id).history
    assert (moved.times, moved.staff) == ((at(10), at(14)), ("Ana Ng0", "Bob Ng1"))
    assert [(each.times, each.staff) for each in (booked, arrived)] == [(None, None)] * 2


def test_the_card_of_a_request_says_what_stands_in_the_way_of_approving_it(shop):
    request = shop.book(definition_id="dye", profile_id="max", start=at(12), staff_id="ana")
    assert shop.look("appointment_card", request.id).reasons == ()
    shop.book(start=at(12, 30), staff_id="ana", override_reason="she insists")
    codes = [each.code for each in shop.look("appointment_card", request.id).reasons]
    assert codes == [Code.TAKEN]
    shop.act("reject", request.id)
    assert shop.look("appointment_card", request.id).reasons == ()

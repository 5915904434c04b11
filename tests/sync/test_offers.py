"""What a shop offers, changed at any till of a hub: told, heard at the others, put together or apart (rule 36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import LeaveNeeded
from app.core.setup import Setup
from app.core.values import (
    Calendar,
    Definition,
    DefinitionPlace,
    DefinitionStaff,
    Kind,
    Location,
    NormalHour,
    Page,
    Question,
    Questionnaire,
    Staff,
    StaffPlace,
    Target,
)
from app.desk.views_sync import Difference
from app.sync.chosen import Chosen
from tests.support.guarded import guard
from tests.support.offering import change, everywhere, offered
from tests.support.proxy import RESET_AFTER, RESET_BEFORE
from tests.support.shop_builder import DAY, MONDAY, at

COLOUR = Question(0, 0, 0, "colour", "Colour", "Which colour?", "text", "colour")


def test_a_service_made_at_one_till_is_offered_at_the_other_and_can_be_booked_there(near, told):
    made = replace(
        Definition("", 0, "", "Colour", 45),
        places=(DefinitionPlace("mel"),),
        staff=(DefinitionStaff("ana"),),
        calendar=Calendar((NormalHour(0, 540, 1020),)),
        use_staff_from_location=False,
    )
    near.a.act("change_offer", None, made)
    near.a.book(definition_id=offered(near.a.shop, Definition, "colour").id, staff_id="ana")
    told()
    hub, _, b = everywhere(near, Definition, "colour")
    assert (hub.duration_minutes, b.duration_minutes, b.staff[0].staff_id) == (45, 45, "ana")
    assert [row.opens for row in b.calendar.normal] == [540]
    near.b.book(definition_id=b.id, staff_id="ana", start=at(10) + 7 * DAY)
    told()
    near.assert_converged()


def test_a_change_reaches_the_other_till_and_undo_takes_it_back_there_too(near, told):
    change(near.a, Location, "mel", name="Melbourne Central")
    told()
    assert [each.name for each in everywhere(near, Location, "mel")] == ["Melbourne Central"] * 3
    near.a.act("undo")
    told()
    assert [each.name for each in everywhere(near, Location, "mel")] == ["Melbourne"] * 3


def test_hours_of_two_days_changed_at_two_tills_are_put_together(near, told):
    for desk, day in ((near.a, 0), (near.b, 1)):
        rows = offered(desk.shop, Location, "mel").calendar.normal
        changed = tuple(replace(each, opens=600 + day) if each.day == day else each for each in rows)
        change(desk, Location, "mel", calendar=Calendar(changed))
    told()
    for each in everywhere(near, Location, "mel"):
        assert {row.day: row.opens for row in each.calendar.normal if row.day < 2} == {0: 600, 1: 601}
    assert near.a.outbox() == near.b.outbox() == []


def test_two_names_for_the_same_service_wait_for_a_person_who_lets_one_of_them_go(near, told):
    change(near.a, Definition, "cut", name="Trim")
    change(near.b, Definition, "cut", name="Crop")
    near.sync("a", "b")
    assert [state for _, state, _ in near.b.outbox()] == ["conflict"]
    assert offered(near.b.shop, Definition, "cut").name == "Crop"
    [step] = near.b.shop.look("sync_view").steps
    assert step.differences == (Difference("name", "Cut", "Crop", "Trim", Kind.DEFINITION),)
    near.b.act("take_theirs", step.seq)
    assert offered(near.b.shop, Definition, "cut").name == "Cut"
    told()
    assert [each.name for each in everywhere(near, Definition, "cut")] == ["Trim"] * 3


def test_ours_is_told_over_theirs_where_somebody_wants_it(near, told):
    change(near.a, Definition, "cut", name="Trim")
    change(near.b, Definition, "cut", name="Crop", icon="scissors")
    near.sync("a", "b")
    near.b.act("retry_step", near.b.shop.look("sync_view").steps[0].seq)
    told()
    assert [(each.name, each.icon) for each in everywhere(near, Definition, "cut")] == [("Crop", "scissors")] * 3


def test_a_new_member_has_the_same_id_everywhere_and_goes_where_nothing_points_at_them(near, told):
    made = near.a.act("change_offer", None, Staff("", "Dee", "Ng", places=(StaffPlace("mel"),)))
    told()
    assert [each.id for each in everywhere(near, Staff, "Dee")] == [made.id] * 3
    near.b.act("remove_offer", offered(near.b.shop, Staff, "Dee"))
    told()
    assert everywhere(near, Staff, "Dee") == [None] * 3


def test_who_has_a_pin_here_and_is_deleted_elsewhere_is_retired_so_that_the_desk_stays_locked(near, told):
    made = near.a.act("change_offer", None, Staff("", "Dee", "Ng", role="manager"))
    told()
    near.b.act("set_pin", made.id, pin="482915")
    near.a.act("remove_offer", offered(near.a.shop, Staff, "Dee"))
    told()
    assert not offered(near.b.shop, Staff, "Dee").is_active
    assert near.b.shop.look("staffing").is_guarded


def test_a_member_without_a_place_is_told_too(near, told):
    near.a.act("change_offer", None, Staff("", "Eli", None))
    told()
    assert offered(near.b.shop, Staff, "Eli").places == ()


def test_what_is_deleted_elsewhere_and_used_here_is_retired_here(near, told):
    made = near.a.act(
        "change_offer", None, replace(offered(near.a.shop, Definition, "cut"), id="", handle="trim", number=0)
    )
    told()
    near.cut("b")
    near.b.book(definition_id=offered(near.b.shop, Definition, "trim").id, staff_id="ana")
    near.a.act("remove_offer", offered(near.a.shop, Definition, "trim"))
    told()
    near.heal("b")
    near.b.engine.run_once()
    told()
    assert made.id not in near.a.shop.look("offer_view").definitions
    assert offered(near.b.shop, Definition, "trim").is_archived


def test_a_target_and_the_service_that_names_it_are_told(near, told):
    mail = near.a.act("change_offer", None, Target("", 0, "", "Mail", url="https://example.com/x"))
    change(near.a, Definition, "cut", reminder_target_id=mail.id)
    told()
    b = offered(near.b.shop, Target, "mail")
    assert offered(near.b.shop, Definition, "cut").reminder_target_id == b.id
    near.b.book(staff_id="ana")
    assert near.b.shop.rows("SELECT 1 FROM notifications") == []


def test_other_questions_of_a_form_are_asked_everywhere_and_undo_asks_the_old_ones_again(near, told):
    form = offered(near.a.shop, Questionnaire, "form")
    asked = form.asked_now.pages[0].questions
    near.a.act("change_offer", form, form, pages=(Page(questions=(*asked, COLOUR)),))
    told()
    for each in everywhere(near, Questionnaire, "form"):
        assert [question.handle for question in each.asked_now.pages[0].questions][-1] == "colour"
    numbers = [
        [each.id for each in one.asked_now.pages[0].questions] for one in everywhere(near, Questionnaire, "form")
    ]
    assert numbers[0] == numbers[1] == numbers[2]
    near.a.act("undo")
    told()
    assert [len(each.asked_now.pages[0].questions) for each in everywhere(near, Questionnaire, "form")] == [
        len(asked)
    ] * 3


def test_two_forms_made_at_two_tills_at_once_are_numbered_once_and_their_answers_arrive(near, told):
    for desk, handle in ((near.a, "one"), (near.b, "two")):
        form = desk.act(
            "change_offer",
            None,
            Questionnaire("", 0, handle, handle),
            pages=(Page(questions=(replace(COLOUR, handle=handle, mapping_key=handle),)),),
        )
        change(desk, Definition, "cut", booking_questionnaire_id=form.id) if desk is near.b else None
        if desk is near.b:
            question = form.asked_now.pages[0].questions[0].id
            near.b.book(staff_id="ana", answers={question: "red"})
    told()
    two = everywhere(near, Questionnaire, "two")
    assert len({each.asked_now.pages[0].questions[0].id for each in two}) == 1
    assert len({each.asked_now.number for each in two}) == 1
    assert near.hub.shop.rows("SELECT question_handle, value FROM answers") == [("two", "red")]
    near.assert_converged()


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_a_lost_answer_makes_nothing_twice(near, told, lost):
    near.drop_replies("a", lost)
    made = replace(Definition("", 0, "", "Colour", 45), places=(DefinitionPlace("mel"),))
    near.a.act("change_offer", None, made)
    change(near.a, Location, "mel", name="Melbourne Central")
    told()
    told()
    assert [each.handle for each in near.hub.shop.look("offer_view").definitions.values()].count("colour") == 1
    assert [each.name for each in everywhere(near, Location, "mel")] == ["Melbourne Central"] * 3
    assert near.a.outbox() == []


def test_what_a_shop_had_before_it_met_the_hub_is_told_when_a_booking_needs_it(near, told):
    with near.a.shop.store.write() as unit:
        from app.store.catalogue_write import save_definition

        save_definition(
            unit, replace(unit.catalogue.definitions["cut"], id="perm", number=999, handle="perm", name="Perm")
        )
    near.a.book(definition_id="perm", staff_id="ana")
    told()
    assert offered(near.hub.shop, Definition, "perm").name == "Perm"
    near.assert_converged()


def test_what_was_made_and_not_taken_is_gone_or_retired_with_its_step(near, told):
    near.a.act("change_offer", None, Definition("", 0, "colour", "Colour", 45))
    near.b.act("change_offer", None, Definition("", 0, "colour", "Colouring", 60))
    near.sync("a", "b")
    assert "another one there has its handle" in str(near.b.outbox()[0][2])
    near.b.act("discard_step", near.b.shop.look("sync_view").steps[0].seq, reason="there is one")
    told()
    assert [each.duration_minutes for each in everywhere(near, Definition, "colour")] == [45] * 3
    assert near.b.outbox() == []


def test_questions_that_were_let_go_make_room_for_those_of_the_hub(near, told):
    for desk, handle in ((near.a, "one"), (near.b, "two")):
        form = offered(desk.shop, Questionnaire, "form")
        pages = (
            Page(questions=(*form.asked_now.pages[0].questions, replace(COLOUR, handle=handle, mapping_key=handle))),
        )
        desk.act("change_offer", form, form, pages=pages)
    near.sync("a", "b")
    near.b.act("discard_step", near.b.shop.look("sync_view").steps[0].seq, reason="theirs")
    told()
    for each in everywhere(near, Questionnaire, "form"):
        assert [question.handle for question in each.asked_now.pages[0].questions] == ["size", "one"]
    assert near.b.shop.look("sync_view").set_aside == ()


def test_a_hub_that_is_empty_gets_all_that_the_shop_offers(twin):
    for table in (
        "definition_staff",
        "definition_locations",
        "staff_locations",
        "normal_hours",
        "special_hours",
        "definitions",
        "questionnaire_versions",
        "questionnaires",
        "staff",
        "targets",
        "locations",
    ):
        with twin.hub.shop.store.write() as unit:
            unit.connection.exec_driver_sql(f"DELETE FROM {table}")
            unit.change_catalogue()
    for _ in range(3):
        twin.pass_time(301)
        twin.sync("a")
    assert twin.a.outbox() == []
    hub, here = (shop.look("offer_view") for shop in (twin.hub.shop, twin.a.shop))
    assert {each.handle for each in hub.definitions.values()} == {each.handle for each in here.definitions.values()}
    assert {each.name for each in hub.staff.values()} == {each.name for each in here.staff.values()}


def test_the_page_of_the_sync_names_what_waits(near):
    change(near.a, Definition, "cut", name="Trim")
    near.a.act("change_offer", None, Staff("", "Dee", "Ng"))
    near.a.act("remove_offer", offered(near.a.shop, Staff, "Dee"))
    assert [line.whom for line in near.a.shop.look("sync_view").steps] == ["Trim", "Dee Ng", "Dee Ng"]


def test_a_visit_of_a_walk_in_that_came_to_nothing_keeps_no_change_of_the_shop_waiting(near, told):
    entry = near.a.act("check_in", definition_id="cut", location_id="mel", guest_name="Pat")
    near.a.act("serve", entry.id)
    near.a.engine.hold = 1000
    near.sync("a")
    near.a.engine.hold = 0
    near.a.act("undo", entry.id)
    near.a.act("cancel", entry.id, reason="left")
    change(near.a, Definition, "cut", name="Trim")
    near.a.book(staff_id="ana")
    told()
    assert near.a.outbox() == []
    assert [each.name for each in everywhere(near, Definition, "cut")] == ["Trim"] * 3


def test_a_till_of_one_place_leaves_the_others_of_a_service_alone(near, told):
    near.hub.shop.act(
        "change_offer", None, replace(offered(near.hub.shop, Location, "mel"), id="", handle="syd", number=0)
    )
    syd = offered(near.hub.shop, Location, "syd")
    service = offered(near.hub.shop, Definition, "cut")
    near.hub.shop.act("change_offer", service, replace(service, places=(*service.places, DefinitionPlace(syd.id))))
    near.a.engine.chosen = Chosen(frozenset({"13"}))
    told()
    assert len(offered(near.a.shop, Definition, "cut").places) == 1
    change(near.a, Definition, "cut", places=())
    told()
    assert [each.location_id for each in offered(near.hub.shop, Definition, "cut").places] == [syd.id]


@pytest.mark.parametrize("hold", [0, 1000])
def test_what_is_taken_away_here_and_booked_there_comes_back_with_the_refusal(near, told, hold):
    cut = offered(near.a.shop, Definition, "cut")
    near.a.act("change_offer", None, replace(cut, id="", number=0, handle="trim", name="Trim"))
    told()
    near.a.act("remove_offer", offered(near.a.shop, Definition, "trim"))
    near.a.engine.hold = hold
    near.b.book(definition_id=offered(near.b.shop, Definition, "trim").id, staff_id="ana")
    near.sync("b", "a")
    near.a.engine.hold = 0
    told()
    assert [(verb, state) for verb, state, _ in near.a.outbox()] == [("remove_offer", "refused")]
    near.a.act("discard_step", near.a.shop.look("sync_view").steps[0].seq, reason="it is booked")
    told()
    near.assert_converged()


def test_a_target_taken_away_here_and_named_there_comes_back_until_it_is_gone_there_too(near, told):
    mail = near.a.act("change_offer", None, Target("", 0, "", "Mail", url="https://example.com/x"))
    told()
    near.a.act("remove_offer", mail)
    change(near.b, Definition, "cut", reminder_target_id=offered(near.b.shop, Target, "mail").id)
    near.sync("b", "a")
    told()
    assert offered(near.a.shop, Definition, "cut").reminder_target_id == offered(near.a.shop, Target, "mail").id
    change(near.b, Definition, "cut", reminder_target_id=None)
    near.sync("b")
    near.a.act("retry_step", near.a.shop.look("sync_view").steps[0].seq)
    told()
    assert everywhere(near, Target, "mail") == [None] * 3


def test_a_form_that_is_deleted_elsewhere_and_was_asked_here_is_retired_here(near, told):
    pages = (Page(questions=(COLOUR,)),)
    form = near.a.act("change_offer", None, Questionnaire("", 0, "one", "One"), pages=pages)
    change(near.a, Definition, "cut", booking_questionnaire_id=form.id)
    told()
    near.cut("b")
    near.b.book(staff_id="ana")
    change(near.a, Definition, "cut", booking_questionnaire_id=None)
    near.a.act("remove_offer", offered(near.a.shop, Questionnaire, "one"))
    near.sync("a")
    near.heal("b")
    told()
    assert not offered(near.b.shop, Questionnaire, "one").is_active
    near.assert_converged()


def test_answers_to_questions_that_the_hub_did_not_take_wait_for_them(near, told):
    form = near.a.act("change_offer", None, Questionnaire("", 0, "ask", "Ask"), pages=(Page(questions=(COLOUR,)),))
    change(near.a, Definition, "cut", booking_questionnaire_id=form.id)
    told()
    for desk, handle in ((near.a, "one"), (near.b, "two")):
        form = offered(desk.shop, Questionnaire, "ask")
        pages = (Page(questions=(COLOUR, replace(COLOUR, handle=handle, mapping_key=handle))),)
        form = desk.act("change_offer", form, form, pages=pages)
    near.b.book(staff_id="ana", answers={form.asked_now.pages[0].questions[1].id: "red"})
    near.sync("a", "b")
    assert [state for _, state, _ in near.b.outbox()] == ["conflict", "pending"]
    near.b.act("retry_step", near.b.shop.look("sync_view").steps[0].seq)
    told()
    assert near.hub.shop.rows("SELECT question_handle, value FROM answers") == [("two", "red")]


def test_what_never_arrived_is_not_taken_for_what_another_till_made_by_the_same_handle(near):
    lost = iter([RESET_BEFORE])
    near.a.network.choose = lambda asked: next(lost, None) if asked.method == "POST" else None
    near.a.act("change_offer", None, Definition("", 0, "colour", "Colour", 45))
    near.sync("a")
    near.b.act("change_offer", None, Definition("", 0, "colour", "Colouring", 60))
    near.sync("b")
    near.pass_time(301)
    near.sync("a")
    assert [state for _, state, _ in near.a.outbox()] == ["refused"]
    assert offered(near.a.shop, Definition, "colour").duration_minutes == 45


def test_what_arrived_long_ago_without_an_answer_is_known_by_what_it_says(near, told):
    lost = iter([RESET_AFTER] * 2)
    near.a.network.choose = lambda asked: next(lost, None) if asked.method == "POST" else None
    form = Questionnaire("", 0, "ask", "Ask")
    near.a.act("change_offer", None, form, pages=(Page(questions=(COLOUR,)),))
    cut = offered(near.a.shop, Definition, "cut")
    near.a.act("change_offer", None, replace(cut, id="", number=0, handle="trim"))
    near.sync("a")
    near.pass_time(13 * 3600)  # by then the hub has forgotten the key
    told()
    assert near.a.outbox() == []
    assert [each.duration_minutes for each in everywhere(near, Definition, "trim")] == [30] * 3
    assert len({each.asked_now.number for each in everywhere(near, Questionnaire, "ask")}) == 1


def test_who_does_not_serve_what_was_renamed_does_not_serve_it_where_its_new_name_was_not_taken(near, told):
    change(near.a, Staff, "Ana", excluded_service_handles=("cut",))
    near.a.act("change_offer", None, Definition("", 0, "crop", "Crop", 45))
    near.sync("a")
    near.b.act("change_offer", offered(near.b.shop, Staff, "Ana"), offered(near.a.shop, Staff, "Ana"))
    change(near.b, Definition, "cut", handle="crop")
    near.sync("b")
    near.b.act("discard_step", near.b.shop.look("sync_view").steps[0].seq, reason="there is one")
    told()
    assert [each.excluded_service_handles for each in everywhere(near, Staff, "Ana")] == [("cut",)] * 3


def test_what_was_deleted_elsewhere_and_changed_here_is_made_anew_where_somebody_wants_it(near, told):
    cut = offered(near.a.shop, Definition, "cut")
    near.a.act("change_offer", None, replace(cut, id="", number=0, handle="trim", name="Trim"))
    told()
    near.a.act("remove_offer", offered(near.a.shop, Definition, "trim"))
    change(near.b, Definition, "trim", icon="scissors")
    near.sync("a", "b")
    near.b.act("retry_step", near.b.shop.look("sync_view").steps[0].seq)
    told()
    assert [each.icon for each in everywhere(near, Definition, "trim")] == ["scissors"] * 3
    assert near.b.outbox() == []


def test_who_is_off_is_heard_beside_hours_of_theirs_that_wait_for_a_person(near, told):
    for desk, opens in ((near.b, 660), (near.a, 600)):
        hours = offered(desk.shop, Staff, "Ana").calendar
        later = tuple(replace(each, opens=opens) for each in hours.normal)
        change(desk, Staff, "Ana", calendar=replace(hours, normal=later))
    near.sync("b", "a")
    near.b.act("take_off", "ana", day=MONDAY, name="sick")
    told()
    here = offered(near.a.shop, Staff, "Ana").calendar
    assert [each.name for each in here.special] == ["sick"]
    assert {each.opens for each in here.normal} == {600}


def test_a_set_up_file_that_is_read_at_a_till_is_told_to_the_others(near, told):
    mel, cut = offered(near.a.shop, Location, "mel"), offered(near.a.shop, Definition, "cut")
    perm = replace(cut, id="perm", number=999, handle="perm", name="Perm")
    file = Setup(locations=(replace(mel, name="Melbourne Central"),), definitions=(perm,))
    near.a.act("import_setup", lambda _: file)
    told()
    assert [each.name for each in everywhere(near, Location, "mel")] == ["Melbourne Central"] * 3
    assert [each.name for each in everywhere(near, Definition, "perm")] == ["Perm"] * 3
    assert near.a.outbox() == []


def test_who_comes_back_by_undo_is_on_the_lists_of_services_again_everywhere(near, told):
    made = near.a.act("change_offer", None, Staff("", "Dee", "Ng", places=(StaffPlace("mel"),)))
    change(near.a, Definition, "cut", staff=(*offered(near.a.shop, Definition, "cut").staff, DefinitionStaff(made.id)))
    told()
    near.a.act("remove_offer", offered(near.a.shop, Staff, "Dee"))
    told()
    assert [each.staff for each in everywhere(near, Definition, "cut")] == [()] * 3
    near.a.act("undo")
    told()
    assert [each.staff[-1].staff_id for each in everywhere(near, Definition, "cut")] == [made.id] * 3


def test_hours_of_a_week_are_taken_back_though_somebody_has_a_day_off_since(near, told):
    rows = offered(near.a.shop, Staff, "Ana").calendar.normal
    change(near.a, Staff, "Ana", calendar=Calendar(tuple(replace(each, opens=600) for each in rows)))
    told()
    near.b.act("take_off", "ana", day=MONDAY + timedelta(3), name="ill")
    told()
    near.a.act("undo")
    told()
    for each in everywhere(near, Staff, "Ana"):
        assert ({row.opens for row in each.calendar.normal}, len(each.calendar.special)) == ({540}, 1)


@pytest.mark.parametrize(
    ("verb", "why"), [("discard_step", {"reason": "no"}), ("retry_step", {}), ("keep_mine", {}), ("take_theirs", {})]
)
def test_who_may_not_change_a_service_decides_on_no_change_of_it(near, told, verb, why):
    change(near.a, Definition, "cut", name="Trim")
    change(near.b, Definition, "cut", name="Crop")
    near.sync("a", "b")
    guard(near.b.shop, "bob")
    [step] = near.b.shop.look("sync_view").steps
    with pytest.raises(LeaveNeeded):
        near.b.shop.act(verb, step.seq, **why)
    near.b.shop.staff_id = "ana"
    near.b.shop.act(verb, step.seq, **why)

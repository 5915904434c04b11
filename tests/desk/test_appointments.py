"""Bookings at the desk: made, approved, arrived, moved, and what stands in the way."""

from dataclasses import replace

import pytest

from app.core.errors import BadInput, Refused
from app.core.refusals import Code
from app.core.values import (
    Appointment,
    Calendar,
    NormalHour,
    Page,
    Profile,
    Question,
    QuestionnaireVersion,
    Status,
    Visit,
)
from app.store.catalogue_write import save_questionnaire
from tests.support.shop_builder import DAY, MINUTE, MONDAY, NINE, at


def codes(refusal):
    return {reason.code for reason in refusal.value.reasons}


def test_a_booking_lasts_as_long_as_the_service_and_is_confirmed(shop):
    made = shop.book(staff_id="ana")
    assert (made.status, made.scheduled_start_at, made.scheduled_end_at) == (Status.CONFIRMED, at(10), at(10, 30))
    assert made.confirmed_at == NINE
    assert shop.find(Appointment, made.id) == made


def test_a_service_that_asks_first_makes_a_request(shop):
    assert shop.book(definition_id="dye", staff_id="ana").status is Status.REQUESTED


def test_the_desk_may_say_in_which_status_a_booking_begins(shop):
    made = shop.book(status="arrived", start=at(9))
    assert (made.status, made.arrived_at) == (Status.ARRIVED, NINE)


def test_a_status_that_there_is_not_is_bad_input(shop):
    with pytest.raises(BadInput, match="status: 'late' is no status"):
        shop.book(status="late")


def test_without_a_name_the_free_member_with_the_least_booked_that_day_takes_it(shop):
    shop.book(staff_id="ana", start=at(15))
    assert shop.book().assigned_staff_id == "bob"
    assert shop.book(definition_id="dye", start=at(12)).assigned_staff_id == "ana"


def test_a_taken_member_is_refused_with_name_times_and_whose_booking_it_is(shop):
    first = shop.book(staff_id="ana")
    with pytest.raises(Refused, match=r"Ana Ng0 is taken from 10:00 to 10:30 \(rule 12\)") as refusal:
        shop.book(staff_id="ana", profile_id="max", start=at(10, 15))
    (reason,) = refusal.value.reasons
    assert reason.record_id == first.id
    assert dict(reason.facts)["customer"] == "Zoe Lee"


def test_a_refused_booking_leaves_nothing_behind(shop):
    shop.book(staff_id="ana")
    before = shop.rows("SELECT count(*) FROM audit")
    with pytest.raises(Refused):
        shop.book(staff_id="ana", profile_id="max")
    assert shop.rows("SELECT count(*) FROM audit") == before
    assert shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_when_everybody_is_taken_everybodys_reason_is_told(shop):
    shop.book(staff_id="ana")
    shop.book(staff_id="bob", profile_id="max")
    with pytest.raises(Refused) as refusal:
        shop.book(profile_id="ida")
    assert {dict(reason.facts)["who"] for reason in refusal.value.reasons} == {"Ana Ng0", "Bob Ng1"}


def test_the_buffer_after_a_booking_is_not_free_either(shop):
    shop.book(definition_id="dye", staff_id="ana")
    with pytest.raises(Refused) as refusal:
        shop.book(staff_id="ana", start=at(11, 5))
    assert codes(refusal) == {Code.TAKEN_BUFFER}
    assert shop.book(staff_id="ana", start=at(11, 10)).status is Status.CONFIRMED


def test_back_to_back_bookings_do_not_overlap(shop):
    shop.book(staff_id="ana")
    assert shop.book(staff_id="ana", start=at(10, 30)).assigned_staff_id == "ana"


def test_a_service_without_staff_takes_as_many_as_it_has_places(shop):
    for name in ("zoe", "max"):
        shop.book(definition_id="class", profile_id=name)
    with pytest.raises(Refused, match="full: 2 of 2 places are taken then"):
        shop.book(definition_id="class", profile_id="ida", start=at(10, 30))


def test_whoever_does_a_service_without_staff_is_still_taken(shop):
    shop.book(definition_id="class", staff_id="ana")
    with pytest.raises(Refused) as refusal:
        shop.book(definition_id="form", staff_id="ana", profile_id="max", answers={"size": "M"})
    assert codes(refusal) == {Code.TAKEN}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"start": at(17)}, Code.CLOSED_LOCATION),
        ({"start": at(8)}, Code.PAST),
        ({"start": at(10), "end": at(10)}, Code.END_BEFORE_START),
        ({"staff_id": "cyd"}, Code.STAFF_NOT_ELIGIBLE),
        ({"profile_id": "nobody"}, Code.NOT_FOUND),
        ({"definition_id": "nothing"}, Code.NOT_FOUND),
        ({"staff_id": "nobody"}, Code.NOT_FOUND),
        ({"location_id": "nowhere"}, Code.NOT_FOUND),
        ({"definition_id": "form"}, Code.ANSWER_NEEDED),
    ],
)
def test_what_cannot_be_booked_is_refused_with_its_rule(shop, given, code):
    with pytest.raises(Refused) as refusal:
        shop.book(**given)
    assert code in codes(refusal)


@pytest.mark.parametrize("flags", [{"is_archived": True}, {"is_published": False}, {"places": ()}])
def test_a_service_that_is_not_on_offer_cannot_be_booked_even_over_rules(shop, flags):
    shop.change_service("cut", **flags)
    with pytest.raises(Refused) as refusal:
        shop.book(override_reason="she insists")
    assert codes(refusal) <= {Code.NOT_BOOKABLE, Code.NOT_OFFERED_HERE}


def test_what_binds_customers_alone_does_not_bind_the_desk(shop):
    shop.change_service("cut", min_lead_minutes=600, max_advance_days=0, allow_customer_booking=False)
    assert shop.book(start=at(10) + DAY).status is Status.CONFIRMED


def test_an_overlap_is_booked_over_with_a_reason_that_is_kept(shop):
    shop.book(staff_id="ana")
    made = shop.book(staff_id="ana", profile_id="max", override_reason=" twins ")
    assert (made.override_reason, made.overridden_by, made.is_overridden) == ("twins", "desk", True)
    assert shop.rows(f"SELECT reason FROM audit WHERE record_id = '{made.id}'") == [("twins",)]


def test_a_reason_of_blanks_overrides_nothing(shop):
    shop.book(staff_id="ana")
    with pytest.raises(Refused):
        shop.book(staff_id="ana", profile_id="max", override_reason="  ")


def test_a_reason_marks_nothing_where_nothing_is_broken(shop):
    assert not shop.book(override_reason="just in case").is_overridden


def test_whoever_is_signed_in_is_named_on_what_they_override(shop):
    shop.staff_id = "bob"
    assert shop.book(start=at(18), override_reason="late").overridden_by == "bob"


def test_over_all_rules_the_one_with_the_least_in_the_way_takes_it(shop):
    shop.book(staff_id="ana")
    shop.book(staff_id="bob", profile_id="max")
    shop.book(staff_id="ana", profile_id="ida", override_reason="twins")
    assert shop.book(profile_id="tom", override_reason="no choice").assigned_staff_id == "bob"


def test_answers_are_pinned_to_the_version_that_was_asked(shop):
    made = shop.book(definition_id="form", answers={"size": "M"})
    assert made.questionnaire_version_id == "v1"
    kept = shop.rows("SELECT version_id, questionnaire_question_id, value, mapping_status FROM answers")
    assert kept == [("v1", 7, "M", "mapped")]


def test_an_answer_that_belongs_to_the_customer_is_written_there(shop):
    shop.book(definition_id="form", answers={7: "M"})
    assert shop.find(Profile, "zoe").notes == "M"


@pytest.mark.parametrize("answers", [{"size": ""}, {}, None])
def test_a_question_that_needs_an_answer_is_asked_by_name(shop, answers):
    with pytest.raises(Refused, match="“Your size\\?” needs an answer"):
        shop.book(definition_id="form", answers=answers)


def test_answers_to_a_service_that_asks_nothing_are_bad_input(shop):
    with pytest.raises(BadInput, match="asks no questions"):
        shop.book(answers={"size": "M"})


@pytest.mark.parametrize("text", ["a\0b", "half \ud800 pair"])
def test_text_that_no_database_takes_is_refused_by_field(shop, text):
    with pytest.raises(BadInput, match="notes: it contains"):
        shop.book(notes=text)


def test_ten_thousand_characters_of_any_script_are_kept(shop):
    text = "नमस्ते שלום 👩🏽‍🦰 " * 600
    assert shop.find(Appointment, shop.book(notes=text).id).notes == text.strip()


def test_approving_confirms_and_says_who_and_when(shop):
    shop.staff_id = "ana"
    asked = shop.book(definition_id="dye", staff_id="ana")
    approved = shop.act("approve", asked.id)
    assert (approved.status, approved.approved_by, approved.approved_at) == (Status.CONFIRMED, "ana", NINE)
    assert approved.confirmed_at == NINE


def rivals(shop):
    """Two requests for the same time of the same member, as two tills may make them."""
    one = shop.book(definition_id="dye", staff_id="ana")
    other = shop.book(definition_id="dye", staff_id="bob", profile_id="max")
    return one, shop.change(Appointment, other.id, assigned_staff_id="ana")


def test_of_two_rival_requests_the_first_approved_has_the_time(shop):
    one, other = rivals(shop)
    shop.act("approve", one.id)
    with pytest.raises(Refused, match="Ana Ng0 is taken from 10:00 to 11:00"):
        shop.act("approve", other.id)
    assert shop.find(Appointment, other.id).status is Status.REQUESTED


def test_a_request_is_approved_over_a_taken_time_with_a_reason(shop):
    one, other = rivals(shop)
    shop.act("approve", one.id)
    assert shop.act("approve", other.id, override_reason="both come").is_overridden


def test_a_request_whose_member_has_gone_off_is_not_approved(shop):
    asked = shop.book(definition_id="dye", staff_id="ana")
    shop.act("take_off", "ana", day=MONDAY, name="Sick")
    with pytest.raises(Refused, match="Ana Ng0 is not working then"):
        shop.act("approve", asked.id)


def test_a_counter_offer_moves_and_approves_in_one_act(shop):
    one, other = rivals(shop)
    shop.act("approve", one.id)
    moved = shop.act("counter_offer", other.id, start=at(12))
    assert (moved.status, moved.scheduled_start_at) == (Status.CONFIRMED, at(12))
    assert len(shop.rows(f"SELECT DISTINCT act FROM audit WHERE record_id = '{other.id}' AND verb <> 'book'")) == 1


def test_rejecting_keeps_the_words_and_frees_the_time(shop):
    asked = shop.book(definition_id="dye", staff_id="ana")
    rejected = shop.act("reject", asked.id, reason="no colour left")
    assert (rejected.status, rejected.reason) == (Status.REJECTED, "no colour left")
    assert shop.book(staff_id="ana").status is Status.CONFIRMED


def test_a_step_that_leads_nowhere_is_refused_with_its_rule(shop):
    made = shop.book()
    shop.act("complete", made.id)
    with pytest.raises(Refused, match=r"it is completed, and from there it cannot become arrived \(rule 19\)"):
        shop.act("arrive", made.id)


def test_arriving_records_one_visit_and_saying_it_twice_changes_nothing(shop):
    made = shop.book()
    arrived = shop.act("arrive", made.id)
    steps = shop.rows("SELECT count(*) FROM audit")
    assert shop.act("arrive", made.id) == arrived
    assert shop.rows("SELECT count(*) FROM audit") == steps
    assert shop.rows("SELECT appointment_id, profile_id FROM visits") == [(made.id, "zoe")]


def test_a_no_show_who_comes_late_has_arrived(shop):
    made = shop.book()
    shop.act("no_show", made.id)
    assert shop.act("arrive", made.id).status is Status.ARRIVED


def test_a_no_show_whose_time_was_given_away_needs_a_reason_to_arrive(shop):
    made = shop.book(staff_id="ana")
    shop.act("no_show", made.id)
    shop.book(staff_id="ana", profile_id="max")
    with pytest.raises(Refused):
        shop.act("arrive", made.id)
    assert shop.act("arrive", made.id, override_reason="squeezed in").is_overridden


def test_completing_early_frees_the_rest_of_the_time(shop):
    made = shop.book(staff_id="ana", start=at(9))
    shop.clock.now = at(9, 10)
    shop.act("complete", made.id)
    assert shop.book(staff_id="ana", start=at(9, 10)).assigned_staff_id == "ana"


def test_moving_keeps_length_status_and_member(shop):
    made = shop.book(staff_id="ana")
    moved = shop.act("reschedule", made.id, start=at(14))
    assert (moved.scheduled_end_at - moved.scheduled_start_at, moved.assigned_staff_id) == (30 * MINUTE, "ana")
    assert moved.status is Status.CONFIRMED


def test_a_booking_is_not_in_its_own_way(shop):
    made = shop.book(staff_id="ana")
    assert shop.act("reschedule", made.id, start=at(10, 10)).scheduled_start_at == at(10, 10)


def test_moving_onto_somebody_elses_time_is_refused(shop):
    shop.book(staff_id="ana")
    made = shop.book(staff_id="ana", start=at(12), profile_id="max")
    with pytest.raises(Refused) as refusal:
        shop.act("reschedule", made.id, start=at(10))
    assert codes(refusal) == {Code.TAKEN}


def test_a_booking_that_has_begun_is_not_moved(shop):
    made = shop.book()
    shop.act("arrive", made.id)
    with pytest.raises(Refused, match=r"cannot become rescheduled \(rule 21\)"):
        shop.act("reschedule", made.id, start=at(12))


def test_the_mark_of_an_override_goes_when_nothing_is_broken_any_more(shop):
    shop.book(staff_id="ana")
    made = shop.book(staff_id="ana", profile_id="max", override_reason="twins")
    assert not shop.act("reschedule", made.id, start=at(12)).is_overridden


def test_a_booking_is_given_to_somebody_who_is_free(shop):
    made = shop.book(staff_id="ana")
    assert shop.act("reassign", made.id, staff_id="bob").assigned_staff_id == "bob"


def test_a_booking_is_not_given_to_somebody_who_is_taken_or_not_eligible(shop):
    shop.book(staff_id="bob")
    made = shop.book(staff_id="ana", profile_id="max")
    for staff_id in ("bob", "cyd"):
        with pytest.raises(Refused):
            shop.act("reassign", made.id, staff_id=staff_id)


def test_a_booking_with_nobody_holds_nobodys_time(shop):
    made = shop.book(staff_id="ana")
    assert shop.act("reassign", made.id, staff_id=None).assigned_staff_id is None
    assert shop.book(staff_id="ana", profile_id="max").assigned_staff_id == "ana"


def test_a_cancelled_booking_keeps_who_when_and_why(shop):
    shop.staff_id = "bob"
    gone = shop.act("cancel", shop.book().id, reason="flu")
    assert (gone.status, gone.cancelled_by, gone.cancelled_at, gone.reason) == (Status.CANCELLED, "bob", NINE, "flu")


def test_a_note_is_written_on_whatever_it_is(shop):
    for record in (shop.book(), shop.check_in(), shop.find(Profile, "zoe")):
        assert shop.act("note", record.id, text=" likes tea ").notes == "likes tea"


def test_every_step_has_one_row_for_the_remote(shop):
    made = shop.book()
    shop.act("arrive", made.id)
    shop.act("complete", made.id)
    audit = shop.rows("SELECT seq, verb, record_id FROM audit ORDER BY seq")
    assert shop.rows("SELECT audit_seq, verb, record_id FROM outbox ORDER BY seq") == audit


def test_a_visit_without_a_booking_may_be_anonymous(shop):
    visit = shop.act("record_visit", location_id="mel")
    assert shop.find(Visit, visit.id).profile_id is None


def test_listeners_hear_what_changed_after_the_commit(shop):
    heard = []
    stop = shop.subscribe(heard.append)
    made = shop.book()
    stop()
    shop.act("cancel", made.id)
    assert [made.id in changes.ids for changes in heard] == [True]


def test_the_mark_of_an_override_stays_with_whoever_gets_the_booking(shop):
    made = shop.book(start=at(20), staff_id="ana", override_reason="late party")
    shop.change_staff("bob", calendar=Calendar(tuple(NormalHour(day, 0, 0) for day in range(7))))
    assert shop.act("reassign", made.id, staff_id="bob").override_reason == "late party"


def test_a_booking_made_as_arrived_is_a_visit(shop):
    shop.book(status="arrived")
    assert shop.rows("select count(*) from visits") == [(1,)]


@pytest.mark.parametrize("given", [{"end": at(10, 45)}, {"staff_id": "bob"}])
def test_a_booking_whose_time_has_come_is_made_longer_or_given_to_somebody(shop, given):
    made = shop.book(staff_id="ana")
    shop.clock.now = at(10, 5)
    moved = shop.act("reschedule", made.id, start=at(10), **given)
    assert moved != made
    assert not moved.is_overridden


def test_a_no_show_comes_late_beside_whoever_was_booked_over_them_before(shop):
    made = shop.book(staff_id="ana")
    shop.book(staff_id="ana", profile_id="max", override_reason="twins")
    shop.act("no_show", made.id)
    assert shop.act("arrive", made.id).status is Status.ARRIVED


def test_a_no_show_does_not_come_late_over_who_was_booked_meanwhile_over_another_rule(shop):
    made = shop.book(staff_id="ana")
    shop.clock.now = at(10, 5)
    shop.act("no_show", made.id)
    shop.book(staff_id="ana", profile_id="max", override_reason="began at ten")
    with pytest.raises(Refused, match="Ana Ng0 is taken"):
        shop.act("arrive", made.id)


def test_what_another_till_approved_meanwhile_is_not_moved_by_a_counter_offer(shop):
    made = shop.act("approve", shop.book(definition_id="dye").id)
    with pytest.raises(Refused, match=r"it is confirmed.*\(rule 29\)"):
        shop.act("counter_offer", made.id, start=at(14))


@pytest.mark.parametrize(
    ("link", "status"),
    [
        ({"link_type": "rating", "link_target": "service"}, "none"),
        ({"link_type": "rating", "link_target": "service", "link_write_policy": "never"}, "skipped"),
        ({"link_type": "rating"}, "failed"),
        ({"link_type": "horoscope", "link_target": "sign"}, "failed"),
    ],
)
def test_an_answer_that_goes_elsewhere_says_when_it_cannot(shop, link, status):
    question = Question(8, 108, 208, "kind", "Kind", "Which?", "text", "kind", **link)
    version = QuestionnaireVersion("v2", 2, 2, (Page(questions=(question,)),))
    with shop.store.write() as unit:
        form = unit.catalogue.questionnaires["form"]
        save_questionnaire(unit, replace(form, current_version_id="v2", versions=(*form.versions, version)))
    shop.book(definition_id="form", answers={"kind": "new"})
    assert shop.rows("select mapping_status from answers") == [(status,)]


def test_a_booking_names_the_receipt_that_it_is_about(shop):
    made = shop.book(transaction="R-1001", order="SO 77")
    again = shop.book(transaction="R-1001", start=at(12))
    card = shop.look("appointment_card", made.id)
    assert (card.transaction, card.order) == ("R-1001", "SO 77")
    assert again.transaction_id == made.transaction_id


def test_what_takes_a_time_that_was_given_up_says_so_to_the_remote(shop):
    off = shop.book()
    shop.act("cancel", off.id)
    shop.book(profile_id="max")
    shop.book(profile_id="ida", start=at(12))
    said = shop.rows("SELECT json_extract(changes, '$.instead_of') FROM audit WHERE verb = 'book' ORDER BY seq")
    assert said == [(None,), (f'[null,["{off.id}"]]',), (None,)]

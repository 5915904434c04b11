"""Changing what the shop offers: one act with its trail, merged with what others did, taken back, refused in words."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.core.errors import BadInput, Refused
from app.core.refusals import Code
from app.core.slots import find_slots
from app.core.values import Calendar, Definition, Location, NormalHour, Questionnaire, SpecialHour, Staff, Target
from app.core.wall import local_date
from app.desk.slots import ask_slots
from app.store.refs import CONNECTED
from tests.support.shop_builder import MONDAY, OPEN, ZONE, at

ADDED = Definition("", 0, "", "Colour & cut", 45)


def offered(shop):
    return shop.look("offer_view")


def opening(shop, **fields):
    before = offered(shop).locations["mel"]
    return before, replace(before, **fields)


def test_a_change_is_one_step_of_the_trail_that_undo_takes_back_and_redo_does_again(shop):
    before, after = opening(shop, name="Melbourne Central", calendar=Calendar((NormalHour(0, 600, 900),)))
    shop.act("change_offer", before, after)
    assert offered(shop).locations["mel"].calendar.normal[0].opens == 600
    shop.act("undo")
    assert offered(shop).locations["mel"].name == "Melbourne"
    assert len(offered(shop).locations["mel"].calendar.normal) == 7
    shop.act("redo")
    assert offered(shop).locations["mel"].name == "Melbourne Central"
    assert [row[0] for row in shop.rows("SELECT verb FROM audit ORDER BY seq")] == [
        "change_offer", "undo", "change_offer",
    ]  # fmt: skip


def test_what_is_made_gets_a_handle_of_its_name_and_goes_again_with_undo(shop):
    made = shop.act("change_offer", None, ADDED)
    assert (made.handle, made.duration_minutes) == ("colour-cut", 45)
    shop.act("undo")
    assert made.id not in offered(shop).definitions
    shop.act("redo")
    assert offered(shop).definitions[made.id] == replace(made, updated_at=offered(shop).definitions[made.id].updated_at)


def test_what_has_no_latin_letter_in_its_name_gets_the_handle_of_its_kind(shop):
    made = [shop.act("change_offer", None, Target("", 0, "", name)) for name in ("رسالة", "Почта", "Mail")]
    assert [each.handle for each in made] == ["target", "target-2", "mail"]
    assert shop.act("change_offer", None, replace(ADDED, name="قص شعر")).handle == "definition"


def test_a_new_member_and_a_new_target_go_again_too(shop):
    member = shop.act("change_offer", None, Staff("", "Dee", "Ng"))
    shop.act("undo")
    target = shop.act("change_offer", None, Target("", 0, "", "Mail"))
    shop.act("undo")
    view = offered(shop)
    assert member.id not in view.staff
    assert target.id not in view.targets


def test_a_member_with_one_name_comes_back_when_deleting_is_undone(shop):
    member = shop.act("change_offer", None, Staff("", "Dee", None))
    shop.act("remove_offer", member)
    shop.act("undo")
    assert offered(shop).staff[member.id].name == "Dee"


def test_what_was_booked_already_keeps_its_service(shop):
    made = shop.act("change_offer", None, replace(ADDED, places=offered(shop).definitions["class"].places))
    shop.book(definition_id=made.id, override_reason="Asked for")
    with pytest.raises(BadInput, match="in use"):
        shop.act("undo", made.id)


def test_what_others_changed_meanwhile_in_other_fields_stays(shop):
    before, after = opening(shop, name="Central")
    shop.act("change_offer", before, replace(before, phone="+61390000000"))
    shop.act("change_offer", before, after)
    assert (offered(shop).locations["mel"].name, offered(shop).locations["mel"].phone) == ("Central", "+61390000000")


def test_the_same_field_changed_meanwhile_is_refused(shop):
    before, after = opening(shop, name="Central")
    shop.act("change_offer", before, replace(before, name="City"))
    with pytest.raises(Refused) as refused:
        shop.act("change_offer", before, after)
    assert [each.code for each in refused.value.reasons] == [Code.CHANGED_SINCE]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": " "}, "name"),
        ({"handle": "dye"}, "handle"),
        ({"duration_minutes": 0}, "duration_minutes"),
        ({"requires_staff": False, "customer_must_select_staff": True}, "customer_must_select_staff"),
        ({"use_staff_from_location": False}, "staff"),
        ({"visibility_condition": {"no such": 1}}, "visibility_condition"),
        ({"name": "a\0b"}, "name"),
        ({"meta": {"a": ["\0"]}}, "meta"),
    ],
)
def test_what_cannot_be_names_its_field_and_changes_nothing(shop, fields, field):
    before = offered(shop).definitions["cut"]
    with pytest.raises(BadInput) as wrong:
        shop.act("change_offer", before, replace(before, **fields))
    assert wrong.value.where == field
    assert offered(shop).definitions["cut"] == before


def test_what_a_connected_remote_owns_is_read_only(shop):
    before, after = opening(shop, name="Central")
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, "omneo:here")
    with pytest.raises(Refused, match="belongs to the connected remote"):
        shop.act("change_offer", before, after)


@pytest.mark.parametrize("fields", [{"calendar": Calendar()}, {"name": "Central"}])
def test_what_was_changed_before_a_remote_owned_it_is_not_taken_back_here(shop, fields):
    shop.act("change_offer", *opening(shop, **fields))
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, "omneo:here")
    with pytest.raises(Refused, match=r"(Melbourne|Central) belongs to the connected remote"):
        shop.act("undo")


def test_an_earlier_closing_time_is_foreseen_with_the_booking_that_it_leaves(shop):
    shop.book(start=at(16), staff_id="ana")
    before, after = opening(shop, calendar=Calendar(tuple(NormalHour(day, 540, 960) for day in range(7))))
    effects = shop.look("offer_effects", before, after)
    assert (effects.added, effects.days) == (0, 28)
    assert effects.gone > 0
    assert [each.customer for each in effects.left] == ["Zoe Lee"]


def test_a_day_on_which_a_member_is_away_takes_that_day_alone(shop):
    before = offered(shop).staff["bob"]
    away = replace(before.calendar, special=(SpecialHour("Leave", MONDAY, MONDAY, is_closed=True),))
    effects = shop.look("offer_effects", before, replace(before, calendar=away))
    assert [each.day for each in effects.by_day] == [MONDAY]
    # Sixteen half hours of cuts, and the seven hours of a dye that end with its buffer before each full hour.
    assert (effects.added, effects.gone) == (0, 16 + 8)


def places_of_every_service(shop):
    """How many customers each start of the next four weeks can take, by service."""
    with shop.store.read() as reader:
        found = {key: free(reader, key) for key in ("cut", "dye")}
    return Counter({(key, slot.start): slot.capacity_remaining or 1 for key, slots in found.items() for slot in slots})


def free(reader, key):
    first = local_date(reader.now, ZONE)
    return find_slots(ask_slots(reader, key, "mel", first, first + timedelta(days=27)))


def test_a_longer_buffer_takes_the_slots_beside_a_booking(shop):
    shop.book(start=at(10), staff_id="ana")
    before = offered(shop).definitions["cut"]
    effects = shop.look("offer_effects", before, replace(before, buffer_after_minutes=30))
    assert effects.gone > 0
    assert MONDAY in [each.day for each in effects.by_day]


@pytest.mark.parametrize(("before", "after"), [(0, 60), (60, 0)])
def test_other_buffers_are_reckoned_for_every_service_of_who_serves_it(shop, before, after):
    shop.change_service("cut", buffer_after_minutes=before)
    shop.book(start=at(10), staff_id="ana")
    shop.book(start=at(14), staff_id="bob")
    was = places_of_every_service(shop)
    cut = offered(shop).definitions["cut"]
    foreseen = shop.look("offer_effects", cut, replace(cut, buffer_after_minutes=after))
    shop.act("change_offer", cut, replace(cut, buffer_after_minutes=after))
    became = places_of_every_service(shop)
    assert (foreseen.added, foreseen.gone) == ((became - was).total(), (was - became).total())
    assert {service for service, _ in [*(was - became), *(became - was)]} == {"cut", "dye"}


def test_what_is_wrong_is_said_instead_of_what_it_would_do(shop):
    before = offered(shop).definitions["cut"]
    effects = shop.look("offer_effects", before, replace(before, duration_minutes=0))
    assert [(each.field, each.code) for each in effects.wrong] == [("duration_minutes", "range")]
    assert not isinstance(before, Location)


@pytest.mark.parametrize("row", [
    SpecialHour("Christmas", date(2026, 12, 25), date(2026, 12, 26), is_closed=True),
    SpecialHour("Christmas", date(2020, 12, 25), date(2020, 12, 26), is_closed=True, is_repeating=True),
])  # fmt: skip
def test_special_days_far_ahead_are_foreseen_too(shop, row):
    before, after = opening(shop, calendar=Calendar(offered(shop).locations["mel"].calendar.normal, (row,)))
    effects = shop.look("offer_effects", before, after)
    assert [each.day for each in effects.by_day] == [date(2026, 12, 25), date(2026, 12, 26)]
    assert effects.later == (date(2026, 12, 25), date(2026, 12, 26))


@pytest.mark.parametrize(("kind", "key"), [("staff", "cyd"), ("definitions", "class"), ("targets", "sms")])
def test_what_nothing_points_at_is_deleted_and_undo_brings_it_back(shop, kind, key):
    before = getattr(offered(shop), kind)[key]
    shop.act("remove_offer", before)
    assert key not in getattr(offered(shop), kind)
    shop.act("undo")
    back = getattr(offered(shop), kind)[key]
    assert replace(back, created_at=0, updated_at=0) == replace(before, created_at=0, updated_at=0)


def test_what_is_in_use_is_not_deleted(shop):
    shop.book(definition_id="class")
    with pytest.raises(BadInput, match="in use by appointments"):
        shop.act("remove_offer", offered(shop).definitions["class"])
    with pytest.raises(BadInput, match="in use by definitions"):
        shop.act("remove_offer", offered(shop).questionnaires["form"])


def test_a_form_comes_back_with_its_questions(shop):
    asked = offered(shop).questionnaires["form"].versions[0].pages
    made = shop.act("change_offer", None, Questionnaire("", 0, "", "After"), pages=asked)
    shop.act("remove_offer", made)
    shop.act("undo")
    assert [
        each.label for page in offered(shop).questionnaires[made.id].versions[0].pages for each in page.questions
    ] == ["Your size?"]


def test_what_was_taken_back_is_said_by_the_name_that_it_had(shop):
    shop.act("change_offer", None, Staff("", "Dee", "Ng"))
    step = shop.act("undo")
    assert (shop.look("step_said", step.seq).verb, shop.look("step_said", step.seq).whom) == ("add_offer", "Dee Ng")


def test_services_go_along_with_longer_hours_of_their_place_in_one_act(shop):
    view = shop.look("offer_view")
    before, cut = view.locations["mel"], view.definitions["cut"]
    after = replace(before, calendar=Calendar(tuple(replace(row, closes=19 * 60) for row in OPEN.normal)))
    assert shop.look("offer_effects", before, after, following=["class"]).added > 0
    assert shop.look("offer_effects", before, after).added == 0
    shop.act("change_offer", before, after, following=["class"])
    services = shop.look("offer_view").definitions
    assert ({row.closes for row in services["class"].calendar.normal}, services["cut"]) == ({19 * 60}, cut)
    shop.act("undo", "mel")
    assert {row.closes for row in shop.look("offer_view").definitions["class"].calendar.normal} == {17 * 60}

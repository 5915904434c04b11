"""Omneo, the original and a hub: what the wire has no field for comes back all the same, and what was lost is found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.values import Appointment, Calendar, Kind, NormalHour, QueueEntry, Visit
from app.store.bulk import list_records
from app.sync.failures import Declined, SignedOut
from app.sync.remote import Seen, Wanted
from tests.support.hub_at_work import number_of
from tests.support.omneo_stand_in import FILTERED
from tests.support.proxy import RESET_AFTER, TWICE
from tests.support.remote_fixtures import _no_thread_survives, hub, omneo, server
from tests.support.remotes import HUB, OMNEO, PLACE, Far
from tests.support.shop_builder import ZONE, at

__all__ = ["_no_thread_survives", "hub", "omneo", "server"]

WALK_IN = {
    "definition_id": str(number_of("cut")), "location_id": "13", "status": "waiting", "ticket": "CB007",
    "business_day": "2026-05-11", "checked_in_at": at(9, 5), "quoted_from": at(9, 20), "quoted_until": at(9, 40),
    "guest_name": "Kim", "calls": 0, "created_at": at(9, 5),
}  # fmt: skip


@pytest.fixture(params=[OMNEO, HUB])
def far(request) -> Far:
    return request.getfixturevalue(request.param)


def walk_in(far: Far, **given):
    return far.new(Kind.QUEUE_ENTRY, "check_in", {**WALK_IN, **given})


def arrived(far: Far, made, there: Seen, ticket: str, at_: int):
    step = far.change(made, there, "arrive", status="arrived", arrived_at=at_, ticket=ticket, ticket_at=at_)
    return replace(step, before={"status": "confirmed"})


def said(seen: Seen, *names: str) -> list[object]:
    return [seen.fields.get(name) for name in names]


def test_a_walk_in_keeps_its_ticket_its_name_and_its_quote(far: Far):
    seen = far.told(walk_in(far))
    assert said(seen, "ticket", "guest_name", "checked_in_at", "quoted_from", "quoted_until", "business_day") == [
        "CB007", "Kim", at(9, 5), at(9, 20), at(9, 40), "2026-05-11",
    ]  # fmt: skip
    assert seen.fields["meta"] is None
    assert far.remote.read(Kind.QUEUE_ENTRY, seen.remote_id) == seen


def test_a_call_that_was_made_without_a_network_is_told_with_its_time(far: Far):
    made = walk_in(far)
    there = far.told(made)
    seen = far.told(
        far.change(made, there, "call", status="called", staff_id="ana", calls=1, called_at=at(9, 7),
                   first_called_at=at(9, 7))
    )  # fmt: skip
    assert said(seen, "status", "staff_id", "calls", "called_at", "ticket") == ["called", "ana", 1, at(9, 7), "CB007"]


def test_who_is_parked_and_comes_back_is_seen_by_other_tills(far: Far):
    made = walk_in(far)
    there = far.told(made)
    parked = far.told(far.change(made, there, "park", parked_at=at(9, 10)))
    assert said(parked, "status", "parked_at") == ["waiting", at(9, 10)]
    assert far.told(far.change(made, there, "unpark", parked_at=None)).fields["parked_at"] is None


def test_who_is_sent_on_to_another_service_is_in_its_line_for_all(far: Far):
    made = walk_in(far)
    seen = far.told(far.change(made, far.told(made), "transfer", definition_id=str(number_of("dye"))))
    assert said(seen, "definition_id", "ticket") == [str(number_of("dye")), "CB007"]


def test_service_begins_and_ends_when_the_till_says(far: Far):
    made = walk_in(far)
    there = far.told(made)
    serving = replace(made, record={**made.record, "staff_id": "ana"})
    begun = far.told(far.change(serving, there, "serve", status="served", started_at=at(9, 15)))
    assert said(begun, "status", "started_at", "finished_at") == ["served", at(9, 15), None]
    over = replace(serving, record={**serving.record, "status": "served", "started_at": at(9, 15)})
    assert far.told(far.change(over, there, "finish", finished_at=at(9, 25))).fields["finished_at"] == at(9, 25)


def test_a_status_that_is_taken_back_stands_as_before_though_the_meta_was_written_since(far: Far):
    made = far.booking()
    there = far.told(made)
    far.told(far.change(made, there, "arrive", status="arrived", arrived_at=at(9, 20)))
    arrived = replace(made, record={**made.record, "status": "arrived", "arrived_at": at(9, 20)})
    far.told(far.change(arrived, there, "call", calls=1, called_at=at(9, 21)))
    back = far.told(far.change(made, there, "undo", status="confirmed", arrived_at=None))
    assert (back.fields["status"], back.fields["calls"]) == ("confirmed", 0)


def test_a_hub_stamps_what_it_hears_late_with_the_time_at_which_it_was(hub: Far):
    made = hub.booking()
    there = hub.told(made)
    hub.told(hub.change(made, there, "arrive", status="arrived", arrived_at=at(9, 20)))
    with hub.hub.shop.store.read() as reader:
        (kept,) = list_records(reader, Appointment)
    assert kept.arrived_at == at(9, 20)


def test_a_hub_voids_the_visit_of_an_arrival_that_is_taken_back_another_day(hub: Far):
    made = hub.booking()
    there = hub.told(made)
    hub.told(hub.change(made, there, "arrive", status="arrived", arrived_at=at(9, 20)))
    hub.hub.shop.clock.now += 86_400
    hub.told(hub.change(made, there, "undo", status="confirmed", arrived_at=None))
    with hub.hub.shop.store.read() as reader:
        assert [each.voided_at is None for each in list_records(reader, Visit)] == [False]


def test_a_hub_that_gets_the_same_twice_does_it_once(hub: Far):
    hub.proxy.next(TWICE)
    hub.told(walk_in(hub))
    assert hub.count(Kind.QUEUE_ENTRY) == 1


@pytest.mark.parametrize("kind", [Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY, Kind.PROFILE])
def test_whatever_was_made_though_the_answer_was_lost_is_found(far: Far, kind: Kind):
    records = {
        Kind.QUEUE_ENTRY: WALK_IN,
        Kind.WAITLIST_ENTRY: {
            "definition_id": str(number_of("cut")), "profile_id": "zoe", "location_id": "13", "status": "active",
        },
        Kind.PROFILE: {"first_name": "Nia", "email": "nia@example.com"},
    }  # fmt: skip
    message = far.new(kind, "make", records[kind])
    before = far.count(kind)
    assert far.remote.look_up(message) is None
    far.proxy.next(RESET_AFTER)
    with pytest.raises(Exception, match="no answer"):
        far.remote.send(message)
    found = far.remote.look_up(message)
    assert found is not None
    assert (found.intent, far.count(kind) - before) == (message.intent if kind is not Kind.PROFILE else found.intent, 1)


def test_a_customer_whom_the_remote_knows_already_is_found_by_what_it_complains_of(far: Far):
    far.told(far.new(Kind.PROFILE, "add_customer", {"first_name": "Nia", "email": "nia@example.com"}))
    again = far.new(Kind.PROFILE, "add_customer", {"first_name": "N.", "email": "NIA@example.com ".strip().lower()})
    with pytest.raises(Declined) as declined:
        far.remote.send(again)
    assert declined.value.fields == ("email",)
    found = far.remote.look_up(again)
    assert found is not None
    assert found.fields["first_name"] == "Nia"


def test_a_wish_keeps_its_time_and_its_zone(far: Far):
    wish = {
        "definition_id": str(number_of("cut")), "profile_id": "zoe", "location_id": "13", "status": "active",
        "desired_start_at": at(11), "timezone": ZONE, "notes": "Any day",
    }  # fmt: skip
    seen = far.told(far.new(Kind.WAITLIST_ENTRY, "join_waitlist", wish))
    assert said(seen, "desired_start_at", "timezone", "notes", "status") == [at(11), ZONE, "Any day", "active"]


def test_a_wish_comes_true_by_the_booking_that_is_there(far: Far):
    booked = far.told(far.booking())
    wish = {
        "definition_id": str(number_of("cut")), "profile_id": "zoe", "location_id": "13", "status": "active",
    }  # fmt: skip
    made = far.new(Kind.WAITLIST_ENTRY, "join_waitlist", wish)
    after = far.change(made, far.told(made), "fulfil", status="fulfilled", appointment_id=booked.remote_id)
    assert said(far.told(after), "status", "appointment_id") == ["fulfilled", booked.remote_id]


def test_a_walk_in_becomes_a_booking_and_is_linked_to_it(far: Far):
    booked = far.told(far.booking(status="arrived", arrived_at=at(9, 12)))
    made = walk_in(far)
    there = far.told(made)
    seen = far.told(
        far.change(made, there, "convert", status="served", appointment_id=booked.remote_id, profile_id="zoe",
                   staff_id="ana", started_at=at(9, 12))
    )  # fmt: skip
    assert said(seen, "status", "appointment_id", "profile_id") == ["served", booked.remote_id, "zoe"]


def test_visits_of_bookings_and_walk_ins_count_themselves(far: Far):
    cause = {"location_id": "13", "visited_at": at(9), "profile_id": "zoe", "appointment_id": "1"}
    assert far.remote.send(far.new(Kind.VISIT, "record_visit", cause)) is None
    own = {"location_id": "13", "visited_at": at(9), "profile_id": "zoe"}
    assert said(far.told(far.new(Kind.VISIT, "record_visit", own)), "visited_at", "profile_id") == [at(9), "zoe"]


def test_what_a_shop_offers_is_read_with_its_hours_places_and_staff(far: Far):
    places = far.remote.page(Wanted(Kind.LOCATION))
    services = {row.fields["handle"]: row for row in far.remote.page(Wanted(Kind.DEFINITION)).rows}
    staff = far.remote.page(Wanted(Kind.STAFF))
    assert (places.unread, staff.unread) == ((), ())
    assert [(row.remote_id, len(row.fields["normal_hours"])) for row in places.rows] == [("13", 7)]
    assert all(services[each].fields["location_ids"] == [13] for each in ("cut", "dye", "class"))
    works = {row.remote_id: row.fields["normal_hours"][0]["available_from"] for row in staff.rows}
    assert {"ana": "09:00", "bob": "09:00"}.items() <= works.items()


def test_a_list_is_read_to_its_end_page_by_page(omneo: Far):
    for _ in range(250):
        omneo.stand_in.add("profiles", first_name="Guest")
    seen, cursor = [], None
    while True:
        page = omneo.remote.page(Wanted(Kind.PROFILE), cursor)
        seen += page.rows
        cursor = page.cursor
        if cursor is None:
            break
    assert len({each.remote_id for each in seen}) == omneo.count(Kind.PROFILE) == page.total


def test_a_row_that_makes_no_sense_is_set_aside_and_the_page_goes_on(omneo: Far):
    omneo.told(omneo.booking())
    bad = omneo.stand_in.add("appointments", **omneo.stand_in.rows["appointments"][0])
    bad["id"], bad["status"], bad["shoe_size"] = 999, "teleported", 38
    page = omneo.remote.page(Wanted(Kind.APPOINTMENT, "13"))
    assert (len(page.rows), [(each.remote_id, each.why) for each in page.unread]) == (
        1, [("999", "status 'teleported' is none")],
    )  # fmt: skip
    assert "'shoe_size': 38" in page.unread[0].body


def test_the_original_is_known_to_filter_no_changes_and_the_hub_to_do_so(omneo: Far, hub: Far):
    assert [(far.remote.probe().filters_updated, far.remote.probe().has_keys) for far in (omneo, hub)] == [
        (False, False), (True, True),
    ]  # fmt: skip


def test_the_original_is_told_nothing_that_it_does_not_know(omneo: Far):
    made = omneo.booking()
    there = omneo.told(made)
    omneo.told(omneo.change(made, there, "cancel", status="cancelled", reason="Ill", cancelled_at=at(9)))
    entry = walk_in(omneo)
    omneo.told(omneo.change(entry, omneo.told(entry), "recall", calls=2, called_at=at(9, 9)))
    assert omneo.stand_in.unknown_keys == set()
    assert omneo.remote.read(Kind.APPOINTMENT, there.remote_id).fields["reason"] == "Ill"


def test_meta_is_told_as_strings_where_it_is_taken_so(omneo: Far):
    omneo.stand_in.meta_is_list = True
    seen = omneo.told(walk_in(omneo, meta=None))
    assert said(seen, "ticket", "guest_name", "calls", "meta") == ["CB007", "Kim", 0, None]
    assert omneo.remote.dialect.meta_is_list
    omneo.told(omneo.booking())
    assert omneo.with_token(omneo.token).probe().meta_is_list


def test_who_made_it_stays_in_meta_through_every_change(omneo: Far):
    made = omneo.booking(meta={"till": "of another"})
    there = omneo.told(made)
    seen = omneo.told(omneo.change(made, there, "arrive", status="arrived", arrived_at=at(10)))
    assert (seen.intent, seen.fields["meta"]) == (made.intent, {"till": "of another"})


def test_a_booking_keeps_the_ticket_that_a_till_gave_and_somebody_elses_meta(far: Far):
    made = far.booking(meta={"till": "of another"})
    there = far.told(made)
    seen = far.told(arrived(far, made, there, "CB007", at(9, 40)))
    assert said(seen, "ticket", "ticket_at", "meta") == ["CB007", at(9, 40), {"till": "of another"}]
    left = far.told(far.change(made, there, "complete", status="completed", ticket="CB007", ticket_at=at(9, 40)))
    assert said(left, "status", "ticket") == ["completed", "CB007"]


def test_of_two_tickets_for_one_customer_the_first_stays(far: Far):
    made = far.booking()
    there = far.told(made)
    far.told(arrived(far, made, there, "CB007", at(9, 40)))
    assert said(far.told(arrived(far, made, there, "CA003", at(9, 45))), "ticket") == ["CB007"]
    assert said(far.told(arrived(far, made, there, "CC001", at(9, 35))), "ticket") == ["CC001"]


def test_the_first_ticket_stays_after_midnight_too_where_the_place_is_open_then(omneo: Far):
    late = Calendar((NormalHour(0, 18 * 60, 26 * 60),))
    made = replace(omneo.booking(), place=replace(PLACE, calendar=late))
    there = omneo.told(made)
    omneo.told(arrived(omneo, made, there, "CB007", at(23, 50)))
    assert said(omneo.told(arrived(omneo, made, there, "CA003", at(24, 10))), "ticket") == ["CB007"]


def test_a_booking_whose_ticket_nobody_told_has_none(omneo: Far):
    made = omneo.booking()
    seen = omneo.told(omneo.change(made, omneo.told(made), "arrive", status="arrived", arrived_at=at(9, 40)))
    assert "ticket" not in seen.fields


def test_a_step_of_somebody_who_is_no_till_is_not_dated_by_ours(omneo: Far):
    made = walk_in(omneo)
    there = omneo.told(made)
    omneo.told(omneo.change(made, there, "park", parked_at=at(9, 10)))
    omneo.stand_in.rows["appointment-queues"][0].update(status="called", updated_at="2026-05-11 00:00:00")
    seen = omneo.remote.read(Kind.QUEUE_ENTRY, there.remote_id)
    assert said(seen, "status", "parked_at", "called_at") == ["called", None, at(10)]


def test_a_token_that_may_not_write_at_all_asks_for_another(omneo: Far):
    omneo.stand_in.forbidden = {("POST", resource) for resource in FILTERED}
    with pytest.raises(SignedOut):
        omneo.remote.send(omneo.booking())


def test_a_token_that_may_not_write_this_stops_nothing_else(omneo: Far):
    omneo.stand_in.forbidden = {("POST", "appointment-queues")}
    with pytest.raises(Declined) as declined:
        omneo.remote.send(walk_in(omneo))
    assert declined.value.status == 403
    assert omneo.told(omneo.booking())


def test_what_a_token_may_do_is_told_without_changing_anything(omneo: Far):
    omneo.stand_in.forbidden = {("POST", "appointment-queues"), ("GET", "appointment-waitlists")}
    before = {name: len(rows) for name, rows in omneo.stand_in.rows.items()}
    reach = omneo.remote.reach()
    assert (reach.lacks_read, reach.lacks_write) == ({Kind.WAITLIST_ENTRY}, {Kind.QUEUE_ENTRY})
    assert {name: len(rows) for name, rows in omneo.stand_in.rows.items()} == before


def test_what_a_token_of_a_hub_may_do_is_told_without_changing_anything(hub: Far):
    assert not (hub.remote.reach().lacks_read | hub.remote.reach().lacks_write)
    with hub.hub.shop.store.read() as reader:
        assert list(list_records(reader, QueueEntry)) == []


def test_a_hub_tells_of_changes_as_they_happen(hub: Far):
    feed = hub.remote.listen(None)
    begins = next(feed)
    hub.told(hub.booking())
    news = next(feed)
    assert int(news.place) > int(begins.place)
    assert (begins.kind, news.kind) == (None, "appointment")
    feed.close()


def test_walk_ins_are_asked_for_newest_first_until_they_are_too_old(omneo: Far):
    stamp = omneo.stand_in.stamp()
    for number in range(130):
        omneo.stand_in.add(
            "appointment-queues", location_id=13, appointment_definition_id=number_of("cut"), status="waiting",
            created_at="2020-01-01 00:00:00" if number < 120 else stamp,
        )  # fmt: skip
    page = omneo.remote.page(Wanted(Kind.QUEUE_ENTRY, "13", int(omneo.stand_in.clock()) - 86_400))
    assert (len(page.rows), page.cursor) == (10, None)


def test_a_break_of_a_member_is_told_and_taken_back_and_told_twice_is_told_once(hub: Far):
    row = {"name": "Break", "first": "2026-05-11", "last": "2026-05-11", "is_closed": False, "opens": 540,
           "closes": 720, "is_repeating": False, "number": None}  # fmt: skip
    told = replace(hub.new(Kind.STAFF, "take_break", {}), remote_id="ana", fields={"went": [], "came": [row]})
    for _ in range(2):
        assert hub.remote.send(told) is None
    rows = hub.hub.staff.get("/profiles/ana/special-hours").json()["data"]
    assert [(each["name"], each["available_from"], each["available_until"]) for each in rows] == [
        ("Break", "09:00", "12:00")
    ]
    hub.remote.send(replace(told, verb="undo", fields={"went": [row], "came": []}))
    assert hub.hub.staff.get("/profiles/ana/special-hours").json()["data"] == []


def test_an_id_with_anything_in_it_leads_nowhere_else(omneo: Far):
    assert omneo.remote.read(Kind.PROFILE, "../appointments/1?x=#") is None
    assert omneo.stand_in.asked[-1] == ("GET", "/profiles/..%2Fappointments%2F1%3Fx%3D%23")


def test_what_somebody_else_changed_meanwhile_is_not_written_over(far: Far):
    made = far.booking()
    there = far.told(made)
    far.told(far.change(made, there, "note", notes="no dogs"))
    late = replace(far.change(made, there, "note", notes="brings a dog"), before={"notes": None})
    with pytest.raises(Declined) as declined:
        far.remote.send(late)
    assert (declined.value.status, declined.value.fields) == (409, ("notes",))
    other = replace(far.change(made, there, "reassign", assigned_staff_id="bob"), before={"assigned_staff_id": "ana"})
    assert said(far.told(other), "notes", "assigned_staff_id") == ["no dogs", "bob"]
    moved = far.change(made, there, "reschedule", scheduled_start_at=at(11), scheduled_end_at=at(11, 30))
    stale = replace(moved, before={"scheduled_start_at": at(9), "scheduled_end_at": at(9, 30)})
    with pytest.raises(Declined):
        far.remote.send(stale)
    assert far.told(replace(moved, before={"scheduled_start_at": at(10)})).fields["scheduled_start_at"] == at(11)

"""The demo shop beside the core's own rules: what fits, what is meant not to, and what is still free."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.fitting import check_start
from app.core.offering import check_definition
from app.core.refusals import Code
from app.core.setup import Setup
from app.core.slots import POOLED, Audience, SlotQuery, block_of, find_slots
from app.core.values import Appointment, BookingType, Definition, Status
from app.core.wall import local_date
from tests.support.demo import FIRST, LAST, MOMENTS, planned, service


@pytest.fixture(params=MOMENTS.values(), ids=MOMENTS.keys())
def now(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def misfits(setup: Setup, now: int) -> dict[Appointment, set[Code]]:
    """The bookings that hold time against which the core has something, all others standing, and what."""
    definitions, places = ({each.id: each for each in kind} for kind in (setup.definitions, setup.locations))
    staff = {each.id: each for each in setup.staff}
    blocks = [(each, block_of(each, definitions[each.definition_id])) for each in setup.appointments]
    held = [(each, block) for each, block in blocks if block]
    found = {}
    for each, own in held:
        definition = definitions[each.definition_id]
        shared = "assigned_staff_id" if definition.requires_staff else "definition_id"
        found[each] = check_start(
            definition, places[each.location_id], each.scheduled_start_at, each.scheduled_end_at,
            now=now, member=staff.get(each.assigned_staff_id or ""), allow_past=True,
            blocks=[b for other, b in held if b is not own and getattr(other, shared) == getattr(each, shared)],
        )  # fmt: skip
    return {each: {reason.code for reason in reasons} for each, reasons in found.items() if reasons}


def test_no_service_contradicts_itself(now):
    assert not [wrong for each in planned(now).definitions for wrong in check_definition(each)]


@given(st.integers(FIRST, LAST))
@settings(max_examples=15)
def test_every_booking_fits_but_those_that_are_meant_not_to(moment):
    found = misfits(planned(moment), moment)
    unassigned = [each for each, codes in found.items() if codes == {Code.STAFF_NEEDED}]
    taken = [each.status for each, codes in found.items() if codes == {Code.TAKEN}]
    assert (len(found), len(unassigned)) == (6, 1)
    assert Counter(taken) == {Status.REQUESTED: 4, Status.CONFIRMED: 1}


def test_three_requests_are_rivals_and_one_stands_over_a_booking(now):
    asked = [each for each in misfits(planned(now), now) if each.status is Status.REQUESTED]
    same = Counter((each.assigned_staff_id, each.scheduled_start_at) for each in asked)
    assert sorted(same.values()) == [1, 3]


def test_customers_can_book_every_bookable_service_within_the_week(now):
    setup = planned(now)
    here = setup.locations[0]
    for definition in setup.definitions:
        if definition.booking_type is BookingType.WALK_IN_ONLY:
            continue
        today = local_date(now, here.timezone)
        last = date.fromordinal(today.toordinal() + 7)
        query = SlotQuery(definition, here, setup.staff, today, last, now, blocks=blocks_for(setup, definition))
        assert find_slots(query), definition.handle


def blocks_for(setup: Setup, definition: Definition) -> dict[str, list[tuple[int, int]]]:
    definitions = {each.id: each for each in setup.definitions}
    found: dict[str, list[tuple[int, int]]] = {POOLED: []}
    for each in setup.appointments:
        block = block_of(each, definitions[each.definition_id])
        if block and (definition.requires_staff or each.definition_id == definition.id):
            key = (each.assigned_staff_id or "nobody") if definition.requires_staff else POOLED
            found.setdefault(key, []).append(block[:2])
    return {key: sorted(blocks) for key, blocks in found.items()}


def test_the_workshop_that_somebody_waits_for_is_full(now):
    setup = planned(now)
    workshop = service(setup, "sewing-workshop")
    wanted = next(each.desired_start_at for each in setup.waitlist_entries if each.definition_id == workshop.id)
    here = setup.locations[0]
    day = local_date(wanted, here.timezone)
    query = SlotQuery(workshop, here, (), day, day, now, Audience.STAFF, blocks=blocks_for(setup, workshop))
    assert wanted not in [each.start for each in find_slots(query)]
    assert len([each for each in setup.appointments if each.scheduled_start_at == wanted]) >= 4

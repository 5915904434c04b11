"""Who contends for a time, held against an oracle that tries every instant."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.core.rivals import Asking, Room, contending, fits, fitting_together, losing

THINGS = ("ana", "bob", "class")


@st.composite
def spans(draw):
    start = draw(st.integers(0, 20))
    return start, start + draw(st.integers(1, 8))


ASKINGS = st.lists(st.tuples(spans(), st.sets(st.sampled_from(THINGS), max_size=2)), max_size=7).map(
    lambda drawn: [Asking(str(at), *span, tuple(sorted(uses))) for at, (span, uses) in enumerate(drawn)]
)
ROOMS = st.fixed_dictionaries(
    {thing: st.builds(Room, st.integers(1, 3), st.lists(spans(), max_size=4)) for thing in THINGS}
)


def ask(name, start, end, *uses):
    return Asking(name, start, end, uses or ("ana",))


def at_once(askings, room, key, instant):
    wanting = [each.id for each in askings if key in each.uses and each.start <= instant < each.end]
    taken = sum(first <= instant < last for first, last in room.taken)
    return wanting if len(wanting) > 1 and len(wanting) + taken > room.capacity else []


def groups_by_instant(askings, rooms):
    groups = [{each.id} for each in askings]
    for key, room in rooms.items():
        for instant in range(30):
            crowd = set(at_once(askings, room, key, instant))
            if crowd:
                touched = [group for group in groups if group & crowd]
                groups = [group for group in groups if not group & crowd] + [set.union(*touched)]
    return {frozenset(group) for group in groups if len(group) > 1}


def with_more(rooms, *approved):
    return {
        key: Room(room.capacity, [*room.taken, *((each.start, each.end) for each in approved if key in each.uses)])
        for key, room in rooms.items()
    }


def room_for(asking, rooms):
    return all(
        sum(first <= instant < last for first, last in rooms[key].taken) < rooms[key].capacity
        for key in asking.uses
        for instant in range(asking.start, asking.end)
    )


@given(ASKINGS, ROOMS)
def test_groups_are_those_of_an_oracle_that_tries_every_instant(askings, rooms):
    assert {frozenset(group) for group in contending(askings, rooms)} == groups_by_instant(askings, rooms)


@given(ASKINGS, ROOMS)
def test_who_loses_is_who_fits_before_an_approval_and_not_after_it(askings, rooms):
    for one in askings:
        after = with_more(rooms, one)
        lost = [
            other.id for other in askings if other is not one and room_for(other, rooms) and not room_for(other, after)
        ]
        assert list(losing(askings, rooms)[one.id]) == lost


@given(ASKINGS, ROOMS)
def test_who_fits_together_leaves_room_for_each_and_for_nobody_who_was_left(askings, rooms):
    together, left = fitting_together(askings, rooms)
    by_id = {each.id: each for each in askings}
    approved = []
    for key in together:
        assert room_for(by_id[key], with_more(rooms, *approved))
        approved.append(by_id[key])
    assert not any(room_for(by_id[key], with_more(rooms, *approved)) for key in left)


@given(ASKINGS, ROOMS)
def test_fitting_is_what_every_instant_says(askings, rooms):
    assert [fits(each, rooms) for each in askings] == [room_for(each, rooms) for each in askings]


@given(ASKINGS, ROOMS)
def test_whoever_loses_by_another_stands_in_a_group_with_them(askings, rooms):
    groups = contending(askings, rooms)
    for one, lost in losing(askings, rooms).items():
        assert all(any({one, other} <= set(group) for group in groups) for other in lost)


def test_a_chain_of_overlaps_is_one_group_though_its_ends_do_not_meet():
    chain = [ask("a", 0, 4), ask("b", 3, 7), ask("c", 6, 9)]
    assert contending(chain, {"ana": Room(1)}) == [("a", "b", "c")]
    assert losing(chain, {"ana": Room(1)}) == {"a": ("b",), "b": ("a", "c"), "c": ("b",)}


def test_three_contend_for_two_places_though_any_two_of_them_fit():
    three = [ask(name, 0, 4, "class") for name in "abc"]
    rooms = {"class": Room(2)}
    assert contending(three, rooms) == [("a", "b", "c")]
    assert set(losing(three, rooms).values()) == {()}
    assert fitting_together(three, rooms) == (("a", "b"), ("c",))


def test_back_to_back_requests_do_not_contend():
    assert contending([ask("a", 0, 4), ask("b", 4, 8)], {"ana": Room(1)}) == []


def test_what_has_no_limit_is_contended_for_by_nobody():
    many = [ask(str(at), 0, 4, "open") for at in range(5)]
    assert contending(many, {}) == []
    assert all(fits(each, {}) for each, _ in combinations(many, 2))

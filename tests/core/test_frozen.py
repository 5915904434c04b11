"""Frozen values behave as the standard library's frozen dataclasses do."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from copy import copy
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from threading import Barrier, Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.frozen import frozen


@frozen
class Parcel:
    """What is sent."""

    name: str
    weight: int = 1
    marks: Mapping[str, str] = field(default_factory=dict)
    key: str = field(default="", repr=False, compare=False)
    length: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.name))


@frozen
class Letter(Parcel):
    """What is sent with a stamp."""

    stamp: str = "blue"


@frozen
class Own:
    """Says itself what it is equal to."""

    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own) and self.name.lower() == other.name.lower()

    def __hash__(self) -> int:
        return hash(self.name.lower())


@frozen
class Pair:
    left: int
    right: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class StandardPair:
    left: int
    right: tuple[int, ...] = ()


PAIRS = st.tuples(st.integers(0, 2), st.lists(st.integers(0, 1), max_size=2).map(tuple))


@given(PAIRS, PAIRS)
def test_it_is_equal_hashed_and_shown_as_a_dataclass_is(one: tuple, other: tuple) -> None:
    ours, theirs = (Pair(*one), Pair(*other)), (StandardPair(*one), StandardPair(*other))
    assert (ours[0] == ours[1]) is (theirs[0] == theirs[1])
    assert [hash(each) for each in ours] == [hash(each) for each in theirs]
    assert [f"Standard{each}" for each in ours] == [str(each) for each in theirs]
    assert ours[0] != theirs[0]


def test_defaults_are_made_for_each_and_what_is_not_given_is_said_afterwards() -> None:
    one, other = Parcel("book"), Parcel("book")
    assert (one.weight, one.marks, one.length) == (1, {}, 4)
    assert one.marks is not other.marks
    assert str(one) == "Parcel(name='book', weight=1, marks={}, length=4)"


def test_what_is_left_out_of_comparing_makes_no_difference() -> None:
    assert Parcel("book", key="a") == Parcel("book", key="b") != Parcel("box", key="a")


def test_nothing_of_it_can_be_changed_or_taken_away() -> None:
    pair = Pair(1)
    with pytest.raises(FrozenInstanceError, match="left"):
        pair.left = 2
    with pytest.raises(FrozenInstanceError, match="left"):
        del pair.left
    assert not hasattr(pair, "__dict__")


def test_a_class_that_follows_another_has_its_fields_and_is_not_equal_to_it() -> None:
    letter = Letter("note", 2, stamp="red")
    assert [each.name for each in fields(letter)] == ["name", "weight", "marks", "key", "length", "stamp"]
    assert replace(letter, stamp="blue") == Letter("note", 2)
    assert Letter("note") != Parcel("note")


def test_what_a_class_defines_itself_stays() -> None:
    assert {Own("Ada"), Own("ADA")} == {Own("ada")}


@pytest.mark.parametrize("through", [copy, lambda it: pickle.loads(pickle.dumps(it))])
def test_it_can_be_copied_and_sent_to_another_process(through: object) -> None:
    letter = Letter("note", key="k")
    again = through(letter)
    assert (again, again.key, again.length) == (letter, "k", 4)


def test_a_wrong_call_is_told_by_its_name() -> None:
    for _ in range(2):  # before it is compiled, and after
        with pytest.raises(TypeError, match=r"Pair.__init__\(\) missing .* 'left'"):
            Pair()


def test_two_threads_may_be_the_first_to_make_one() -> None:
    @frozen
    class Fresh:
        number: int

    made: list[int] = []
    at_once = Barrier(4)

    def make() -> None:
        at_once.wait()
        made.append(Fresh(len("four")).number)

    threads = [Thread(target=make) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert made == [4] * 4

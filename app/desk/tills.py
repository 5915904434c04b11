"""Tills: each has a letter of its own, so that two of them offline never give the same ticket (rule 26)."""

from __future__ import annotations

from dataclasses import replace
from string import ascii_uppercase
from typing import TYPE_CHECKING

from app.core.errors import BadInput
from app.core.roles import Act
from app.core.values import Device
from app.core.worded import Worded
from app.desk.leave import require
from app.desk.lookups import clean
from app.store.devices import all_devices

if TYPE_CHECKING:
    from app.store.unit import Unit


def change_till(unit: Unit, *, name: str, letter: str | None = None) -> Device:
    """Another name or letter for this till; tickets that it has given keep theirs. Raises as ``name_till`` does."""
    require(unit, Act.SETTINGS)
    words = clean("name", name)
    if words is None:
        raise BadInput("name", "a till needs a name", "say where it stands, for example Front desk")
    if unit.device is None:
        made = name_till(unit, None, name=words, letter=letter)
        return unit.keep(made, replace(made, is_this=True))
    return name_till(unit, unit.device, name=words, letter=letter, verb="change_till")


def name_till(unit: Unit, till: Device | None, *, name: str, letter: str | None = None, verb: str = "edit") -> Device:
    """A till with a name and a letter that no other has: the one that is wanted, its own, or the first that is free.

    Saying the same twice changes nothing. Raises ``BadInput`` for a letter that is taken, and when none is left.
    """
    unit.claim("tills")
    taken = {each.letter for each in all_devices(unit.connection) if till is None or each.id != till.id}
    wanted = (letter or "").strip().upper() or (till.letter if till else None) or _first_free(taken)
    if wanted not in ascii_uppercase or len(wanted) != 1:
        raise BadInput(
            "letter", Worded("{letter} is no letter of a till", letter=repr(wanted[:20])), "use one of A to Z"
        )
    if wanted in taken:
        raise BadInput(
            "letter",
            Worded("The letter {letter} has already been taken", letter=wanted),
            "leave it out to get a free one",
        )
    if till is None:
        made = Device(unit.make_id(), name, wanted, created_at=unit.now, updated_at=unit.now)
        return unit.add("set_up", made)
    return unit.replace(verb, till, replace(till, name=name, letter=wanted))


def _first_free(taken: set[str | None]) -> str:
    for letter in ascii_uppercase:
        if letter not in taken:
            return letter
    raise BadInput("letter", "Every letter has been taken", "let go of a till that is not used any more")

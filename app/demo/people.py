"""Four hundred customers of the demo shop: many scripts, numbers from the ranges kept for fiction, no real domain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random

from app.core.frozen import frozen
from app.core.values import Profile
from app.demo.book import Names, read_names
from app.demo.stage import Stage

CUSTOMERS = 400
_DAY = 86_400
# Always the same people, whatever the day.
_SEED = 400


@frozen
class People:
    """The customers: all, those whom the scene names, and those whose names any font can draw."""

    all: tuple[Profile, ...]
    named: Mapping[str, Profile]
    plain: tuple[Profile, ...]


def make_people(stage: Stage) -> People:
    """The customers, known for up to two years, those of the scene first."""
    names, dice = read_names(), Random(_SEED)
    chosen = _choose_names(names, dice)
    profiles = [_profile(stage, names, dice, at, *name) for at, (name, _) in enumerate(chosen)]
    count = len(names["named"])
    plain = [profile for profile, (_, is_plain) in zip(profiles, chosen, strict=True) if is_plain]
    return People(tuple(profiles), {each.name: each for each in profiles[:count]}, tuple(plain[count:]))


Name = tuple[str, str]
"""Given and family name, each as in ``book.Culture``."""


def _choose_names(names: Names, dice: Random) -> list[tuple[Name, bool]]:
    found: dict[Name, bool] = dict.fromkeys(((given, family) for given, family in names["named"]), True)
    cultures, weights = names["cultures"], [each["weight"] for each in names["cultures"]]
    while len(found) < CUSTOMERS:
        culture = dice.choices(cultures, weights)[0]
        found.setdefault((dice.choice(culture["given"]), dice.choice(culture["family"])), culture["plain"])
    return list(found.items())


def _spoken(name: str) -> str:
    return name.partition("/")[0]


def _latin(name: str) -> str:
    spoken, _, latin = name.partition("/")
    return (latin or spoken).lower()


def _profile(stage: Stage, names: Names, dice: Random, at: int, given: str, family: str) -> Profile:
    known = stage.now - dice.randrange(3 * _DAY, 730 * _DAY)
    return Profile(
        stage.make_id(),
        _spoken(given),
        _spoken(family) or None,
        _address(names, at, given, family) if dice.random() < 0.9 else None,
        _number(names, at) if dice.random() < 0.94 else None,
        dice.choice(names["notes"]) if dice.random() < 0.07 else None,
        created_at=known,
        updated_at=known,
    )


def _address(names: Names, at: int, given: str, family: str) -> str:
    domains = names["domains"]
    local = ".".join(part for part in _parts(given, family) if part)
    return f"{_ascii(local)}{at % 97 or ''}@{domains[at % len(domains)]}"


def _parts(given: str, family: str) -> Iterator[str]:
    yield _latin(given).replace(" ", "")
    yield _latin(family).replace(" ", "")


def _ascii(text: str) -> str:
    return "".join(char for char in text if char.isascii() and (char.isalnum() or char in ".-"))


def _number(names: Names, at: int) -> str:
    pools = names["phones"]
    # 73 and 100 share no factor: a hundred different endings, out of order.
    return pools[at % len(pools)].format(at // len(pools) * 73 % 100)

"""Customers in a list, and pairs of them who may be one person, for a person to look at side by side."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.phones import as_kept
from app.core.refusals import Code, reason
from app.core.values import Profile
from app.desk.likeness import SURE, WHYS, similar_customers, why_named
from app.desk.phoning import kept_phone, region_of_shop, shown_phone
from app.desk.views_customers import CustomerLine, Pair, Side
from app.store.day_rows import count_visits
from app.store.double_rows import counts_of_bookings, doubles_by, latest_profiles, loosely_written, with_numbers
from app.store.search import search_profiles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.unit import Reader

MOST_LINES = 20
MOST_PAIRS = 50
APART = "customers_apart"
"""The setting that lists pairs who are two people though they look like one: two ids each, in order."""
MOST_LOOSE = 500
"""Numbers that were kept without their country, looked at one by one."""


def customer_list(reader: Reader, text: str, limit: int = MOST_LINES) -> tuple[CustomerLine, ...]:
    """The customers whom somebody may mean, best first; of nothing typed those who were written down last."""
    found = (
        search_profiles(reader.connection, text, limit) if text.strip() else latest_profiles(reader.connection, limit)
    )
    phones = (shown_phone(reader, each.mobile_phone) for each in found)
    return tuple(
        CustomerLine(each.id, each.called(phone), each.email or "", phone)
        for each, phone in zip(found, phones, strict=True)
    )


def duplicate_pairs(reader: Reader, most: int = MOST_PAIRS) -> tuple[Pair, ...]:
    """Pairs who may be one person, likest first: the same number or address, then the same name.

    A name is shared by many people, so those of the same name come last who have another number or address.
    """
    found: dict[frozenset[str], tuple[str, Profile, Profile]] = {}
    apart, region = pairs_apart(reader), region_of_shop(reader)
    for by in (*SURE, "name"):
        if len(found) >= most:
            break  # each kind is a look at everybody
        groups = [*doubles_by(reader.connection, by, most + len(apart)), *(_loose(reader) if by == "phone" else ())]
        pairs = [pair for group in groups for pair in combinations(group, 2) if _key(pair) not in apart]
        told = [(why, *pair) for pair in pairs if (why := _why(by, pair, region))]
        for why, first, second in sorted(told, key=lambda each: WHYS.index(each[0])):
            if len(found) < most:
                found.setdefault(frozenset({first.id, second.id}), (why, first, second))
    return tuple(Pair(why, *_sides(reader, pair)) for why, *pair in found.values())


def likely_doubles(reader: Reader, profile_id: str) -> tuple[CustomerLine, ...]:
    """Who may be the same as this customer, likest first. Raises ``Refused(NOT_FOUND)``."""
    profile = reader.get(Profile, profile_id)
    if not profile.is_there:
        return ()
    likely = similar_customers(
        reader, name=profile.name, email=profile.email or "", phone=profile.mobile_phone or "", limit=4
    )
    apart = pairs_apart(reader)
    return tuple(
        CustomerLine(hit.id, hit.name, hit.email, hit.phone, each.why)
        for each in likely
        if (hit := each.customer).id != profile.id and " ".join(sorted((hit.id, profile.id))) not in apart
    )


def pair_of(reader: Reader, profile_id: str, other_id: str) -> Pair:
    """Two customers side by side. Raises ``Refused(NOT_FOUND)``."""
    both = [reader.get(Profile, each) for each in (profile_id, other_id)]
    for each in both:
        if not each.is_there:
            raise Refused(reason(Code.NOT_FOUND, each.id, what="customer", name=each.id))
    return Pair("", *_sides(reader, both))


def pairs_apart(reader: Reader) -> frozenset[str]:
    """The pairs of whom somebody said that they are two people."""
    kept = reader.setting(APART)
    return frozenset(each for each in kept if isinstance(each, str)) if isinstance(kept, list) else frozenset()


def _loose(reader: Reader) -> list[list[Profile]]:
    """The same number written in several ways, by the number."""
    groups: dict[str, list[Profile]] = {}
    for each in loosely_written(reader.connection, MOST_LOOSE):
        number = kept_phone(reader, each.mobile_phone)
        if number is not None and number != each.mobile_phone:
            groups.setdefault(number, []).append(each)
    for each in with_numbers(reader.connection, groups):
        groups[each.mobile_phone or ""].append(each)
    return [group for group in groups.values() if len(group) > 1]


def _why(by: str, pair: tuple[Profile, Profile], region: str | None) -> str:
    """Why two who were found ``by`` that may be one; nothing where their numbers only looked the same."""
    phones = [each.mobile_phone and as_kept(each.mobile_phone, region) for each in pair]
    if by == "phone":
        return by if phones[0] == phones[1] else ""
    return by if by == "email" else why_named(phones, [each.email for each in pair])


def _key(pair: Iterable[Profile]) -> str:
    """What a pair is kept under of whom somebody said that they are two people."""
    return " ".join(sorted(each.id for each in pair))


def _sides(reader: Reader, both: Iterable[Profile]) -> list[Side]:
    pair = [*both]
    counts = counts_of_bookings(reader.connection, [each.id for each in pair], reader.now)
    return [
        Side(
            each, shown_phone(reader, each.mobile_phone), *counts.get(each.id, (0, 0, None))[:2],
            count_visits(reader.connection, each.id), counts.get(each.id, (0, 0, None))[2],
        )
        for each in pair
    ]  # fmt: skip

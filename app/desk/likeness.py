"""Who may be the customer that is written down a second time: the same phone or e-mail, or a name so near."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from app.core.phones import as_kept, in_e164
from app.core.values import Profile
from app.desk.phoning import phone_of, region_here
from app.desk.views_booking import Likeness
from app.desk.views_cards import CustomerHit
from app.import_lock import RAPIDFUZZ
from app.store.search import search_profiles
from app.store.search_words import digits_in, fold

if TYPE_CHECKING:
    from app.store.unit import Reader

CANDIDATES = 20
"""How many of each search are looked at."""
NEAR_ENOUGH = 86
"""How alike two names have to be, of 100, whatever the order of their words."""
SURE = ("phone", "email")
NAMED = ("name", "name_not_phone", "name_not_email", "name_only")
"""Why two of the same name may be one, likest first: nothing known of both tells them apart, one thing, or two."""
WHYS = (*SURE, *NAMED, "near_name")
"""Every reason, likest first; the last is a name that is almost the same."""


def similar_customers(
    reader: Reader,
    *,
    name: str = "",
    email: str = "",
    phone: str = "",
    location_id: str = "",
    limit: int = 3,
) -> tuple[Likeness, ...]:
    """Customers who may be the same person: by phone, then e-mail, then name, as ``WHYS`` has them.

    ``location_id`` is where the number was said.
    """
    found: dict[str, Likeness] = {}
    region, sure = region_here(reader, location_id), (*_by_phone(reader, phone, location_id), *_by_email(reader, email))
    named = sorted(_by_name(reader, name, email, phone, region), key=lambda pair: WHYS.index(pair[0]))
    for why, profile in (*sure, *named):
        shown = phone_of(reader, profile)
        hit = CustomerHit(profile.id, profile.called(shown), profile.email or "", shown)
        found.setdefault(profile.id, Likeness(hit, why))
    return tuple(found.values())[:limit]


def why_named(phones: Collection[str | None], emails: Collection[str | None]) -> str:
    """Why two of the same name may be one, by the numbers (E.164) and addresses of both, None where one has none."""
    numbers, addresses = ({each for each in both if each} for both in (phones, emails))
    differs = len(numbers) > 1, len({each.casefold() for each in addresses}) > 1
    return NAMED[differs[0] + 2 * differs[1]]


def _by_phone(reader: Reader, phone: str, location_id: str) -> Iterator[tuple[str, Profile]]:
    region = region_here(reader, location_id)
    number = in_e164(phone, region) if phone.strip() else None
    if number is None:
        return
    for each in search_profiles(reader.connection, digits_in(number)[-9:], CANDIDATES):
        if each.mobile_phone and in_e164(each.mobile_phone, region) == number:
            yield "phone", each


def _by_email(reader: Reader, email: str) -> Iterator[tuple[str, Profile]]:
    address = email.strip().casefold()
    if "@" not in address:
        return
    for each in search_profiles(reader.connection, address, CANDIDATES):
        if (each.email or "").casefold() == address:
            yield "email", each


def _by_name(reader: Reader, name: str, email: str, phone: str, region: str | None) -> Iterator[tuple[str, Profile]]:
    if len(name.split()) < 2:
        return  # of one name there are many people
    with RAPIDFUZZ:
        from rapidfuzz import fuzz

    wanted = fold(name)
    scored = [
        (fuzz.token_sort_ratio(wanted, fold(each.name)), each)
        for each in search_profiles(reader.connection, name, CANDIDATES)
    ]
    typed = in_e164(phone, region) if phone.strip() else None
    for score, each in sorted(scored, key=lambda pair: -pair[0]):
        if _words(each.name) == _words(name):
            theirs = each.mobile_phone and as_kept(each.mobile_phone, region)
            yield why_named((typed, theirs), (email.strip() or None, each.email)), each
        elif score >= NEAR_ENOUGH:
            yield "near_name", each


def _words(name: str) -> list[str]:
    """The words of a name, whichever stands first and whatever its capitals."""
    return sorted(name.casefold().split())

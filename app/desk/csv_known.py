"""Who is known already, by address, by phone and by name: what an import looks customers up in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.core.csv_values import RowError
from app.core.phones import as_kept, is_whole
from app.store.meanwhile import mark_of
from app.store.people import people_known, people_merged

if TYPE_CHECKING:
    from app.core.values import Profile
    from app.store.unit import Unit


class KnownCustomers:
    """All customers of one state of the store, and those that the import adds: ``added``, each with their line.

    By what somebody said who was merged, they are who they are now, unless that is somebody else's too.
    """

    def __init__(self, unit: Unit, region: str | None, added: Mapping[str, int]) -> None:
        self.region = region
        self.added = dict(added)
        self._by: dict[str, dict[str, str]] = {"email": {}, "mobile_phone": {}}
        self._by_name: defaultdict[str, set[str]] = defaultdict(set)
        for profile_id, first, last, email, phone in people_known(unit.connection):
            self._keep(profile_id, {"first_name": first, "last_name": last, "email": email, "mobile_phone": phone})
        names = frozenset(self._by_name)
        for now, first, last, email, phone in people_merged(unit.connection):
            given = {"first_name": first, "last_name": last, "email": email, "mobile_phone": phone}
            self._keep(now, given, has_name=_name(given) not in names)

    def check_new(self, given: Mapping[str, str | None], line: int) -> None:
        """Raises ``RowError`` for somebody who is known already, here or from a row before.

        Who has neither address nor phone is known by the name: two rows of one table may name two people, but the same
        table taken in again makes nobody twice.
        """
        found = self.known(given)
        if found is None and not (given.get("email") or given.get("mobile_phone")):
            found = next((each for each in self._by_name[_name(given)] if each not in self.added), None)
        if found is None:
            return
        first = self.added.get(found)
        if first is not None and first != line:
            raise RowError("twice", str(first))
        raise RowError("known", given.get("email") or given.get("mobile_phone") or _said(given))

    def known(self, given: Mapping[str, str | None]) -> str | None:
        """Who has this e-mail address, or this phone."""
        for field, kept in self._by.items():
            value = given.get(field)
            if value and (found := kept.get(self._plain(field, value))):
                return found
        return None

    def called(self, given: Mapping[str, str | None]) -> str | None:
        """Who has this address or phone, or alone has this name. Raises ``RowError`` for a name that several have."""
        found = self.known(given)
        if found is not None:
            return found
        named = self._by_name.get(_name(given), set())
        if len(named) > 1:
            raise RowError("several_customers", _said(given))
        # With an address or a phone that nobody has it is somebody else of the same name.
        return next(iter(named), None) if not (given.get("email") or given.get("mobile_phone")) else None

    def add(self, profile: Profile, line: int) -> None:
        """Somebody was added by a row."""
        self.added[profile.id] = line
        self._keep(profile.id, _personal(profile))

    def forget(self, profile: Profile) -> None:
        """The row that added them is not taken after all."""
        self.added.pop(profile.id, None)
        given = _personal(profile)
        for field, kept in self._by.items():
            value = given.get(field)
            if value and kept.get(self._plain(field, value)) == profile.id:
                del kept[self._plain(field, value)]
        self._by_name[_name(given)].discard(profile.id)

    def _keep(self, profile_id: str, given: Mapping[str, str | None], *, has_name: bool = True) -> None:
        for field, kept in self._by.items():
            value = given.get(field)
            if value:
                kept.setdefault(self._plain(field, value), profile_id)
        if has_name:
            self._by_name[_name(given)].add(profile_id)

    def _plain(self, field: str, value: str) -> str:
        if field == "email":
            return value.strip().lower()
        if is_whole(value):
            return value  # as it is kept mostly: what it costs to read is left out
        return as_kept(value, self.region)


class People:
    """``KnownCustomers`` from one commit of an import to the next, read anew where anybody has written between them."""

    def __init__(self) -> None:
        self._known: KnownCustomers | None = None
        self._mark: object = None

    def now(self, unit: Unit, region: str | None, added: Mapping[str, int]) -> KnownCustomers:
        """Who is known in this state of the store; ``added`` is whom the import has added before."""
        mark = mark_of(unit.connection)
        if self._known is None or mark is None or mark != self._mark or self._known.region != region:
            self._known = KnownCustomers(unit, region, added)
        self._mark = None
        return self._known

    def leave(self, unit: Unit) -> None:
        """The import has written all of this commit."""
        self._mark = mark_of(unit.connection)


def _personal(profile: Profile) -> dict[str, str | None]:
    return {
        "first_name": profile.first_name, "last_name": profile.last_name, "email": profile.email,
        "mobile_phone": profile.mobile_phone,
    }  # fmt: skip


def _name(given: Mapping[str, str | None]) -> str:
    return " ".join((given.get("first_name") or "", given.get("last_name") or "")).strip().casefold()


def _said(given: Mapping[str, str | None]) -> str:
    return " ".join(part for part in (given.get("first_name"), given.get("last_name")) if part)

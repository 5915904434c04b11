"""Who is known already, by address, by phone and by name: what an import looks customers up in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.core.csv_values import RowError
from app.core.phones import in_e164
from app.store.people import people_known

if TYPE_CHECKING:
    from app.core.values import Profile
    from app.store.unit import Unit


class KnownCustomers:
    """All customers of one state of the store, and those that the import adds. ``added`` counts these."""

    def __init__(self, unit: Unit, region: str | None) -> None:
        self.region = region
        self.added = 0
        self._by: dict[str, dict[str, str]] = {"email": {}, "mobile_phone": {}}
        self._by_name: defaultdict[str, set[str]] = defaultdict(set)
        self._lines: dict[str, int] = {}
        for profile_id, first, last, email, phone in people_known(unit.connection):
            self._keep(profile_id, {"first_name": first, "last_name": last, "email": email, "mobile_phone": phone})

    def check_new(self, given: Mapping[str, str | None], line: int) -> None:
        """Raises ``RowError`` for somebody who is known already, here or from a row before."""
        found = self.known(given)
        if found is None:
            return
        first = self._lines.get(found)
        if first is not None and first != line:
            raise RowError("twice", str(first))
        raise RowError("known", given.get("email") or given.get("mobile_phone") or "")

    def known(self, given: Mapping[str, str | None]) -> str | None:
        """Who has this address of email, or this phone."""
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
        self.added += 1
        self._lines[profile.id] = line
        self._keep(profile.id, _personal(profile))

    def forget(self, profile: Profile) -> None:
        """The row that added them is not taken after all."""
        self.added -= 1
        self._lines.pop(profile.id, None)
        given = _personal(profile)
        for field, kept in self._by.items():
            value = given.get(field)
            if value and kept.get(self._plain(field, value)) == profile.id:
                del kept[self._plain(field, value)]
        self._by_name[_name(given)].discard(profile.id)

    def _keep(self, profile_id: str, given: Mapping[str, str | None]) -> None:
        for field, kept in self._by.items():
            value = given.get(field)
            if value:
                kept.setdefault(self._plain(field, value), profile_id)
        self._by_name[_name(given)].add(profile_id)

    def _plain(self, field: str, value: str) -> str:
        if field == "email":
            return value.strip().lower()
        if value.startswith("+") and value[1:].isdigit():
            return value  # as it is kept mostly: what it costs to read is left out
        return in_e164(value, self.region) or value


def _personal(profile: Profile) -> dict[str, str | None]:
    return {
        "first_name": profile.first_name, "last_name": profile.last_name, "email": profile.email,
        "mobile_phone": profile.mobile_phone,
    }  # fmt: skip


def _name(given: Mapping[str, str | None]) -> str:
    return " ".join((given.get("first_name") or "", given.get("last_name") or "")).strip().casefold()


def _said(given: Mapping[str, str | None]) -> str:
    return " ".join(part for part in (given.get("first_name"), given.get("last_name")) if part)

"""What the shop offers as its settings show it: every record whole, and whether it may be changed here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar, cast

from app.core.offer_checks import Offer
from app.core.values import Definition, Kind, Location, Questionnaire, Staff, Target
from app.core.wall import local_date
from app.desk.standing import remote_address
from app.desk.views_offer import OfferView
from app.store.bulk import all_of
from app.store.devices import this_device
from app.store.refs import CONNECTED
from app.store.settings import read_settings

if TYPE_CHECKING:
    from app.store.unit import Reader

T = TypeVar("T", bound=Offer)
KINDS: Mapping[type, Kind] = {
    Location: Kind.LOCATION, Definition: Kind.DEFINITION, Staff: Kind.STAFF, Questionnaire: Kind.QUESTIONNAIRE,
    Target: Kind.TARGET,
}  # fmt: skip
"""The kind of each record of the catalogue, and of targets."""


def offer_view(reader: Reader) -> OfferView:
    """Everything that the settings show of the shop."""
    catalogue = reader.catalogue
    zone = next((each.timezone for each in catalogue.locations.values()), "UTC")
    is_owned, remote = reader.setting(CONNECTED) is not None, remote_address(reader)
    return OfferView(
        reader.now, local_date(reader.now, zone),
        str(remote.get("url") or reader.setting(CONNECTED)) if is_owned else None, str(remote.get("kind") or ""),
        catalogue.locations, catalogue.definitions, catalogue.staff, catalogue.questionnaires,
        {each.id: each for each in all_of(reader, Kind.TARGET)},
        this_device(reader.connection), read_settings(reader.connection),
    )  # fmt: skip


def record_of(reader: Reader, cls: type[T], record_id: str) -> T:
    """The record as it stands. Raises ``Refused(NOT_FOUND)``."""
    found = _all(reader, cls).get(record_id)
    return cast("T", found if found is not None else reader.get(Target, record_id))


def handles_beside(reader: Reader, record: Offer) -> frozenset[str]:
    """The handles that the others of its kind have."""
    if isinstance(record, Staff):
        return frozenset()
    if isinstance(record, Target):
        others: dict[str, Offer] = {each.id: each for each in all_of(reader, Kind.TARGET)}
    else:
        others = dict(_all(reader, type(record)))
    return frozenset(str(getattr(each, "handle", "")) for key, each in others.items() if key != record.id)


def _all(reader: Reader, cls: type) -> Mapping[str, Offer]:
    kept: Mapping[type, Mapping[str, Offer]] = {
        Location: reader.catalogue.locations, Definition: reader.catalogue.definitions, Staff: reader.catalogue.staff,
        Questionnaire: reader.catalogue.questionnaires,
    }  # fmt: skip
    return kept.get(cls, {})

"""What the shop offers as its settings show it: every record whole, and whether it may be changed here."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from app.core.offer_checks import KINDS, Offer
from app.core.values import Kind, Staff, Target
from app.core.wall import local_date
from app.desk.standing import is_told_on, remote_address
from app.desk.views_offer import OfferView
from app.store.devices import this_device
from app.store.offered import offered
from app.store.refs import CONNECTED
from app.store.settings import read_settings

if TYPE_CHECKING:
    from app.store.unit import Reader

T = TypeVar("T", bound=Offer)


def offer_view(reader: Reader) -> OfferView:
    """Everything that the settings show of the shop."""
    catalogue = reader.catalogue
    zone = next((each.timezone for each in catalogue.locations.values()), "UTC")
    is_owned, is_shared, remote = is_of_remote(reader), is_told_on(reader), remote_address(reader)
    address = str(remote.get("url") or reader.setting(CONNECTED))
    return OfferView(
        reader.now, local_date(reader.now, zone),
        address if is_owned else None, str(remote.get("kind") or ""),
        catalogue.locations, catalogue.definitions, catalogue.staff, catalogue.questionnaires,
        offered(reader, Kind.TARGET),
        this_device(reader.connection), read_settings(reader.connection), address if is_shared else None,
    )  # fmt: skip


def is_of_remote(reader: Reader) -> bool:
    """Whether what the shop offers is a connected remote's own, to be changed there and not here."""
    return reader.setting(CONNECTED) is not None and not is_told_on(reader)


def record_of(reader: Reader, cls: type[T], record_id: str) -> T:
    """The record as it stands. Raises ``Refused(NOT_FOUND)``."""
    found = offered(reader, KINDS[cls]).get(record_id)
    return cast("T", found if found is not None else reader.get(Target, record_id))


def handles_beside(reader: Reader, record: Offer) -> frozenset[str]:
    """The handles that the others of its kind have."""
    if isinstance(record, Staff):
        return frozenset()
    others = offered(reader, KINDS[type(record)])
    return frozenset(str(getattr(each, "handle", "")) for key, each in others.items() if key != record.id)

"""What the settings page shows: the whole catalogue, who owns it, and what a change of it would do."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from app.core.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.core.offer_checks import Wrong
    from app.core.settings import Settings
    from app.core.values import Definition, Device, Instant, Location, Questionnaire, Staff, Target


@frozen
class OfferView:
    """All that the shop offers, by id, and this till.

    ``owner`` is the address of the connected remote that owns it, None where it is this shop's own; ``owner_kind`` is
    "omneo" or "optimocms".
    """

    now: Instant
    today: date
    owner: str | None = None
    owner_kind: str = ""
    locations: Mapping[str, Location] = field(default_factory=dict)
    definitions: Mapping[str, Definition] = field(default_factory=dict)
    staff: Mapping[str, Staff] = field(default_factory=dict)
    questionnaires: Mapping[str, Questionnaire] = field(default_factory=dict)
    targets: Mapping[str, Target] = field(default_factory=dict)
    till: Device | None = None
    settings: Settings | None = None
    hub: str | None = None
    """The address of the hub that is told of each change, and tells the other tills."""


@frozen
class DayEffect:
    """How many slots a local date gains and loses."""

    day: date
    added: int
    gone: int


@frozen
class LeftBooking:
    """A booking that a change leaves, or left, without its hours or its member of staff. Instants are UTC."""

    id: str
    customer: str
    service: str
    staff: str
    start: Instant
    timezone: str


@frozen
class OfferEffects:
    """What a change would do from today on: slots of ``days`` days that come and go, and bookings that it leaves."""

    wrong: tuple[Wrong, ...] = ()
    """What is wrong with it, field by field; nothing else is reckoned then."""
    days: int = 0
    added: int = 0
    gone: int = 0
    customers_added: int = 0
    """Of the slots that customers can book themselves (rule 15)."""
    customers_gone: int = 0
    by_day: tuple[DayEffect, ...] = ()
    """The dates on which anything changes."""
    later: tuple[date, ...] = ()
    """The dates after those ``days`` that were looked at too, as special days change there."""
    left: tuple[LeftBooking, ...] = ()
    """Soonest first."""


@frozen
class RemovalEffects:
    """What deleting a record would do, or what retiring it would do where it is in use and cannot be deleted."""

    is_used: bool = False
    effects: OfferEffects = OfferEffects()

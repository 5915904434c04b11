"""Every kind of remote behind one face, for the suite of behaviours that holds of all of them.

Each is real: a strict stand-in of Omneo, the hub, and the hub again as OptimoCMS; in between is a network that can be
spoiled. ``booking`` and the others give messages as the engine writes them, in that remote's ids.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any
from uuid import UUID, uuid5

from app.core.outgoing import OFFERED
from app.core.values import Appointment, Json, Kind, Location, Profile, QueueEntry, Status, WaitlistEntry
from app.store.bulk import list_records
from app.sync.omneo import OmneoRemote
from app.sync.omneo_probe import TOLD
from app.sync.optimocms import OptimoRemote
from app.sync.remote import Abilities, Message, Seen
from tests.support.hub_at_work import HubAtWork, number_of
from tests.support.omneo_stand_in import TOKEN, StandIn, omneo_at_work
from tests.support.proxy import Proxy, failing_network
from tests.support.shop_builder import ZONE, at

OMNEO, HUB, OPTIMO = "omneo", "hub", "optimocms"
PATIENCE_SECONDS, IMPATIENCE_SECONDS = 10.0, 0.3
OF_A_HUB = Abilities(
    has_keys=True, filters_updated=True, has_feed=True, takes_undo=True, takes_offers=True,
    kinds=TOLD | frozenset(OFFERED),
    statuses=frozenset(each.value for each in Status),
)  # fmt: skip
"""As its probe finds them."""
PLACE = Location("mel", 13, "mel", "Melbourne", ZONE)
"""Where its bookings are."""
_SPACE = UUID("00000000-0000-4000-8000-000000000000")
_RESOURCES = {
    Kind.APPOINTMENT: ("appointments", Appointment), Kind.QUEUE_ENTRY: ("appointment-queues", QueueEntry),
    Kind.WAITLIST_ENTRY: ("appointment-waitlists", WaitlistEntry), Kind.PROFILE: ("profiles", Profile),
}  # fmt: skip


@dataclass
class Far:
    """One remote, the network before it, and what is really there."""

    kind: str
    remote: OmneoRemote | OptimoRemote
    proxy: Proxy
    make: Callable[[str, float], OmneoRemote | OptimoRemote]
    token: str
    stand_in: StandIn | None = None
    hub: HubAtWork | None = None
    _numbers: Iterator[int] = field(default_factory=count)

    def with_token(self, token: str) -> OmneoRemote | OptimoRemote:
        """Another client, with that token."""
        return self.make(token, PATIENCE_SECONDS)

    def impatient(self) -> OmneoRemote | OptimoRemote:
        """Another client, that waits for no answer for long."""
        return self.make(self.token, IMPATIENCE_SECONDS)

    def count(self, kind: Kind = Kind.APPOINTMENT) -> int:
        """How many records of a kind are there."""
        resource, cls = _RESOURCES[kind]
        if self.stand_in is not None:
            return len(self.stand_in.rows[resource])
        assert self.hub is not None
        with self.hub.shop.store.read() as reader:
            return len(list(list_records(reader, cls)))

    def record(self, **given: Json) -> dict[str, Json]:
        """A booking of a cut for ``zoe`` with Ana at ten."""
        usual: dict[str, Json] = {
            "definition_id": str(number_of("cut")), "profile_id": "zoe", "location_id": "13",
            "assigned_staff_id": "ana", "status": "confirmed", "scheduled_start_at": at(10),
            "scheduled_end_at": at(10, 30), "timezone": ZONE, "confirmed_at": at(9), "notes": None, "meta": None,
            "calls": 0, "created_at": at(9),
        }  # fmt: skip
        return {**usual, **given}

    def new(self, kind: Kind, verb: str, record: Mapping[str, Json], **also: Any) -> Message:
        """The message that makes a record."""
        intent = str(uuid5(_SPACE, f"{verb}{next(self._numbers)}"))
        customer = {"first_name": "Zoe", "email": "zoe@example.com"}
        return Message(kind, verb, intent, None, dict(record), dict(record), customer=customer, **also)

    def booking(self, **given: Json) -> Message:
        """The message that books."""
        return self.new(Kind.APPOINTMENT, "book", self.record(**given), place=PLACE)

    def change(self, made: Message, there: Seen, verb: str, **after: Json) -> Message:
        """The message of a step that changed these fields of what that message made."""
        intent = str(uuid5(_SPACE, f"{verb}{next(self._numbers)}"))
        return replace(
            made, verb=verb, intent=intent, remote_id=there.remote_id, fields=after, record={**made.record, **after},
            made_by=made.intent,
        )  # fmt: skip

    def told(self, message: Message) -> Seen:
        """Send what has an answer."""
        seen = self.remote.send(message)
        assert seen is not None
        return seen


@contextmanager
def far_omneo(**settings: Any) -> Iterator[Far]:
    """The strict stand-in."""
    with omneo_at_work(**settings) as stand_in, failing_network(stand_in.url) as proxy:
        url = f"{proxy.url}/api/v3"
        with _closing(lambda token, seconds: OmneoRemote(url, token, io_seconds=seconds)) as make:
            yield Far(OMNEO, make(TOKEN, PATIENCE_SECONDS), proxy, make, TOKEN, stand_in=stand_in)


@contextmanager
def far_hub(hub: HubAtWork) -> Iterator[Far]:
    """A hub that speaks Omneo."""
    with failing_network(hub.url) as proxy:
        url = f"{proxy.url}/api/v3"
        with _closing(lambda token, seconds: OmneoRemote(url, token, io_seconds=seconds, abilities=OF_A_HUB)) as make:
            token = hub.token()
            yield Far(HUB, make(token, PATIENCE_SECONDS), proxy, make, token, hub=hub)


@contextmanager
def far_optimo(hub: HubAtWork) -> Iterator[Far]:
    """A hub that speaks OptimoCMS."""
    minutes = {str(number_of("cut")): 30, str(number_of("class")): 60}
    with failing_network(hub.url) as proxy:

        def made(token: str, seconds: float) -> OptimoRemote:
            return OptimoRemote(proxy.url, token, "main", zones={"13": ZONE}, minutes=minutes, io_seconds=seconds)

        with _closing(made) as make:
            token = hub.token()
            yield Far(OPTIMO, make(token, PATIENCE_SECONDS), proxy, make, token, hub=hub)


@contextmanager
def _closing(make: Callable[[str, float], Any]) -> Iterator[Callable[[str, float], Any]]:
    made: list[Any] = []

    def kept(token: str, seconds: float) -> Any:
        made.append(make(token, seconds))
        return made[-1]

    try:
        yield kept
    finally:
        for each in made:
            each.close()

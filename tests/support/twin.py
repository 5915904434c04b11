"""Two desks and a hub, for stories of what happens between them: ``twin.a``, ``twin.b``, ``twin.hub``.

The hub is the real one, on a loopback socket. Each desk has a store of its own and the letter of its till; all three
begin as the small shop of ``shop_builder``. ``twin.sync("a")`` runs one round; ``twin.cut()`` pulls the cable.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from app.core.values import Appointment, Device, Kind, Profile, QueueEntry, WaitlistEntry
from app.store.refs import CONNECTED
from app.store.store import Store
from app.store.there import refs_of_kind
from app.sync.engine import Engine
from app.sync.messages import plain_record
from app.sync.omneo import OmneoRemote
from app.sync.report import Report
from tests.support.hub_at_work import HubAtWork, hub_at_work
from tests.support.in_memory import HubInMemory, Network
from tests.support.proxy import RESET_AFTER, Asked, Fault, Proxy, failing_network
from tests.support.shop_builder import Clock, SmallShop, open_small_shop

HUB = "omneo:hub"
PATIENCE_SECONDS = 20.0
"""After which a till takes an answer to be lost; long, so that a busy machine makes no other story of it."""
TOLD = {
    Appointment: ("status", "scheduled_start_at", "scheduled_end_at", "assigned_staff_id", "notes", "ticket"),
    QueueEntry: ("status", "ticket", "guest_name", "calls", "staff_id", "notes", "definition_id"),
    WaitlistEntry: ("status", "desired_start_at", "notes"),
    Profile: ("first_name", "last_name", "email", "mobile_phone"),
}
"""What two stores must agree on; the stamps of what happened are each till's own."""
KINDS = {
    Appointment: Kind.APPOINTMENT, QueueEntry: Kind.QUEUE_ENTRY, WaitlistEntry: Kind.WAITLIST_ENTRY,
    Profile: Kind.PROFILE,
}  # fmt: skip


class Desk:
    """One till: its shop, the network between it and the hub, and its engine."""

    def __init__(self, name: str, shop: SmallShop, network: Proxy | Network, token: str) -> None:
        self.name, self.shop, self.network, self.token = name, shop, network, token
        self.transport = network if isinstance(network, Network) else None
        self.connect()

    def connect(self, patience: float = PATIENCE_SECONDS) -> None:
        """Begin anew, as a program that has just been started."""
        before: Engine | None = getattr(self, "engine", None)
        if before is not None:
            before.close()
        url = f"{self.network.url}/api/v3"
        self.remote = OmneoRemote(url, self.token, io_seconds=patience, transport=self.transport)
        self.remote.name = HUB
        # In memory nothing hangs on how quick the machine is just now: the same story ends the same each time.
        store, remote = self.shop.store, self.remote
        self.engine = (
            Engine(store, remote, hold=0, at_once=1, patience=PATIENCE_SECONDS)
            if self.transport
            else Engine(store, remote, hold=0)
        )

    def act(self, verb: str, /, *args: Any, **given: Any) -> Any:
        """A verb of the desk; the record that it is about comes first."""
        return self.shop.act(verb, *args, **given)

    def book(self, **given: Any) -> Appointment:
        """A cut for ``zoe`` at ten, or what the story says."""
        made: Appointment = self.shop.book(**given)
        return made

    def outbox(self) -> list[tuple[str, str, str | None]]:
        """Verb, state and the remote's words of every step that is still open."""
        rows = self.shop.rows("SELECT verb, state, last_error FROM outbox WHERE state <> 'done' ORDER BY seq")
        return [(str(row[0]), str(row[1]), row[2]) for row in rows]

    def there(self, record_id: str) -> str:
        """What the hub calls a record of this till."""
        found = self.shop.rows(f"SELECT remote_id FROM remote_refs WHERE local_id = '{record_id}'")
        return str(found[0][0])

    def here(self, cls: type, remote_id: str) -> Any:
        """The record that this till has of one of the hub's."""
        with self.shop.store.read() as reader:
            local_id = refs_of_kind(reader.connection, self.remote.name, KINDS[cls])[remote_id]
        return self.shop.find(cls, local_id)

    def said(self, cls: type) -> dict[str, dict[str, Any]]:
        """By the hub's ids, what this till has of a kind."""
        with self.shop.store.read() as reader:
            known = refs_of_kind(reader.connection, self.remote.name, KINDS[cls])
        return {remote_id: _told(cls, self.shop.find(cls, local_id)) for remote_id, local_id in known.items()}

    def close(self) -> None:
        """Let go of everything."""
        self.engine.close()
        self.remote.close()
        self.shop.close()


class Twin:
    """Two desks, the hub, and what stands between them."""

    def __init__(self, hub: HubAtWork, a: Desk, b: Desk) -> None:
        self.hub, self.a, self.b = hub, a, b
        self.desks = {"a": a, "b": b}

    def sync(self, *names: str) -> Report:
        """One round of each of these tills, of both where none is named; the report of the last."""
        report = Report()
        for name in names or ("a", "b"):
            report = self.desks[name].engine.run_once()
        return report

    def needs_a_person(self) -> bool:
        """Whether a till said, after its last round, that something waits for somebody."""
        return any(desk.engine.report.need_you for desk in self.desks.values())

    def settle(self) -> None:
        """Rounds until neither till has anything to say or to hear."""
        reports: list[Report] = []
        for _ in range(10):
            reports = [self.sync("a"), self.sync("b")]
            if not any(each.did_anything for each in reports):
                return
        raise AssertionError(f"the tills do not come to rest: {reports}, {self.a.outbox()}, {self.b.outbox()}")

    def back_up_hub(self, to: Path) -> None:
        """Keep what the hub has now."""
        copy_store(Path(str(self.hub.shop.store.where)), to)

    def restore_hub(self, kept: Path) -> None:
        """Let the hub have what it had, and nothing of what came after."""
        copy_store(kept, Path(str(self.hub.shop.store.where)))

    def cut(self, name: str) -> None:
        """Pull a till's cable."""
        self.desks[name].network.cut()

    def heal(self, name: str) -> None:
        """Plug it in again."""
        self.desks[name].network.heal()

    def drop_replies(self, name: str, count: int) -> None:
        """Let the next requests that change anything arrive, and lose their answers."""
        left = iter(range(count))

        def choose(asked: Asked) -> Fault | None:
            is_change = asked.method in ("POST", "PUT")
            return RESET_AFTER if is_change and next(left, None) is not None else None

        self.desks[name].network.choose = choose

    def pass_time(self, seconds: int) -> None:
        """Let all three clocks go on."""
        for shop in (self.hub.shop, self.a.shop, self.b.shop):
            shop.clock.now += seconds

    def hub_has(self, cls: type) -> dict[str, dict[str, Any]]:
        """By its ids, what the hub has of a kind."""
        key = "id" if cls is Profile else "number"
        return {str(getattr(each, key)): _told(cls, each) for each in self._all(self.hub.shop, cls)}

    def assert_converged(self) -> None:
        """Both tills have what the hub has, no more and no less, and nothing is left to be told."""
        assert self.a.outbox() == []
        assert self.b.outbox() == []
        for cls in KINDS:
            theirs = self.hub_has(cls)
            assert self.a.said(cls) == theirs, cls
            assert self.b.said(cls) == theirs, cls

    def _all(self, shop: SmallShop, cls: type) -> list[Any]:
        from app.store.bulk import list_records

        with shop.store.read() as reader:
            return list_records(reader, cls)


def copy_store(source: Path, target: Path) -> None:
    """Let a store be what another one is."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)


def _told(cls: type, record: Any) -> dict[str, Any]:
    plain = plain_record(record)
    return {name: plain[name] for name in TOLD[cls]}


@contextmanager
def twin(folder: Path) -> Iterator[Twin]:
    """Two desks and a hub at work, until the block ends."""
    with ExitStack() as stack:
        shop = _open(folder, "hub", stack)
        hub = stack.enter_context(hub_at_work(shop))
        hub.staff.get("/profiles")  # the first answer of all takes longer than the tills here wait for one
        ways = [stack.enter_context(failing_network(hub.url)) for _ in "ab"]
        yield _twin(folder, hub, ways, stack)


@contextmanager
def twin_in_memory(folder: Path, serving: HubInMemory, met: Met | None = None) -> Iterator[Twin]:
    """The same without sockets and threads: nothing happens at the same time, so a story is the same each time.

    ``met``: with stores that have met already.
    """
    for name, content in (met.stores if met else {}).items():
        (folder / name).mkdir()
        (folder / name / "shop.db").write_bytes(content)
    with ExitStack() as stack:
        hub = stack.enter_context(serving.at_work(_open(folder, "hub", stack)))
        yield _twin(folder, hub, [serving.network() for _ in "ab"], stack, met)


class Met(NamedTuple):
    """Two tills and a hub that have met: made once, since meeting takes longer than many a story."""

    stores: Mapping[str, bytes]
    tokens: Mapping[str, str]


def have_met(serving: HubInMemory) -> Met:
    """Let them meet."""
    with TemporaryDirectory() as folder:
        with twin_in_memory(Path(folder), serving) as made:
            made.sync("a", "b")
            tokens = {name: desk.token for name, desk in made.desks.items()}
        return Met({name: (Path(folder) / name / "shop.db").read_bytes() for name in ("hub", "a", "b")}, tokens)


def _twin(
    folder: Path, hub: HubAtWork, ways: Sequence[Proxy | Network], stack: ExitStack, met: Met | None = None
) -> Twin:  # fmt: skip
    desks = []
    for name, network in zip("ab", ways, strict=True):
        token = met.tokens[name] if met else hub.token(name=f"till-{name}")
        desks.append(_desk(name, _open(folder, name, stack), token, network))
        stack.callback(desks[-1].close)
    return Twin(hub, *desks)


def _open(folder: Path, name: str, stack: ExitStack) -> SmallShop:
    if (folder / name).exists():
        clock = Clock()
        shop = SmallShop(Store(folder / name / "shop.db", clock=clock), clock)
    else:
        (folder / name).mkdir()
        shop = open_small_shop(folder / name)
    stack.callback(shop.close)
    return shop


def _desk(name: str, shop: SmallShop, token: str, network: Proxy | Network) -> Desk:
    letter = name.upper()
    with shop.store.write() as unit:
        if unit.device is None:
            unit.keep(None, Device(f"till-{name}", f"Till {letter}", letter, is_this=True))
            unit.set_setting(CONNECTED, HUB)
    return Desk(name, shop, network, token)

"""A screen reader's way into the window: over AT-SPI it finds things by their names, reads them and presses them.

It knows nothing of Qt. ``with accessible_bus() as environment`` starts a bus of its own for programs that are started
with that environment, and ``Reader(environment)`` listens there.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

T = TypeVar("T")

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_SECONDS = 15.0
TAKEN_SECONDS = 1.0
"""After this long without effect a press is made again."""
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, ACTION, COMPONENT = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Component"))
EVENTS = "org.a11y.atspi.Event.Object"
FOCUSED = ("focused", 1)
"""How an event begins that says where the keyboard came to."""
SELECTED_OR_CHECKED = 1 << 4 | 1 << 23
EDITABLE = 1 << 7
ENABLED, SHOWING = 1 << 8, 1 << 25
PRESSES = ("Press", "Toggle", "ShowMenu")
CONTROLS = (
    "push button",
    "button menu",
    "check box",
    "radio button",
    "list item",
    "text",
    "combo box",
    "toggle button",
)
"""The roles of what a person can do something with."""

_GET = ("org.freedesktop.DBus.Properties", "Get", "ss")
_ABOUT = (
    (*_GET, (ACCESSIBLE, "Name")), (*_GET, (ACCESSIBLE, "AccessibleId")), (ACCESSIBLE, "GetRoleName", None, ()),
    (ACCESSIBLE, "GetState", None, ()), (ACCESSIBLE, "GetChildren", None, ()),
)  # fmt: skip
"""What is asked of each thing."""
AT_ONCE = 150
"""So many questions go out before the answers are read; more could fill both ways."""


class UnheardError(LookupError):
    """A screen reader was not told of something; the message names it, and what there was instead."""


def missing_tools() -> list[str]:
    """What of the accessible desktop is not on this machine."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    return missing if any(Path(each).exists() for each in LAUNCHERS) else [*missing, "at-spi2-core"]


@contextmanager
def accessible_bus() -> Iterator[dict[str, str]]:
    """A session of its own for screen readers: the variables that programs of that session are started with."""
    folder = Path(tempfile.mkdtemp(prefix="fw-bus-"))  # a socket's path may not be long
    environment = {"XDG_RUNTIME_DIR": str(folder), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True,
        env={**os.environ, **environment, "QT_QPA_PLATFORM": ""},
    )  # fmt: skip
    assert daemon.stdout is not None
    try:
        address = daemon.stdout.readline().strip()
        yield {**environment, "DBUS_SESSION_BUS_ADDRESS": address}
    finally:
        os.killpg(daemon.pid, signal.SIGKILL)
        daemon.stdout.close()  # what the daemon started may outlive it for a moment, and holds the other end
        daemon.wait()
        shutil.rmtree(folder, ignore_errors=True)


class Ear:
    """Hears on an accessible bus, from now on, what a window has a screen reader say, and where the keyboard goes."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._bus = open_dbus_connection(_address(environment))
        self._last = ("", "")
        self._kept: deque[Message] = deque()
        self._bus.send_and_get_reply(message_bus.AddMatch(MatchRule(type="signal", interface=EVENTS)))
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
        _ask(self._bus, *registry, "RegisterEvent", "sass", ("object:", [], ""))

    def close(self) -> None:
        """Listen no more."""
        self._bus.close()

    def said(self) -> list[str]:
        """What was said since the last time."""
        return [body[3][1] for member, body, _ in self._events() if member == "Announcement"]

    def reached(self) -> str:
        """The name of what the keyboard came to last, since the last time; nothing where it stayed."""
        came = [path for member, body, path in self._events() if member == "StateChanged" and body[:2] == FOCUSED]
        for source in reversed(came):
            with suppress(UnheardError):  # it may have gone again
                self._last = source
                return str(_ask(self._bus, *source, *_GET, (ACCESSIBLE, "Name"))[0][1])
        return ""

    def more(self, seconds: float) -> bool:
        """Whether something is heard within that time, from now on; it is kept for who asks next."""
        with suppress(TimeoutError):
            self._kept.append(self._bus.receive(timeout=max(seconds, 0)))
            return True
        return False

    def quiet(self, seconds: float, most: float = PATIENCE_SECONDS) -> None:
        """Wait until nothing has been heard for so long, at most ``most`` seconds."""
        until = time.monotonic() + most
        while self.more(seconds) and time.monotonic() < until:
            pass

    def is_in_menu(self) -> bool:
        """Whether what the keyboard came to last is a line of a menu."""
        if not all(self._last):
            return False
        with suppress(UnheardError):
            return "menu" in str(_ask(self._bus, *self._last, ACCESSIBLE, "GetRoleName")[0])
        return False

    def _events(self) -> Iterator[tuple[str, Any, tuple[str, str]]]:
        while self._kept or self.more(0):
            message = self._kept.popleft()
            fields = message.header.fields
            if HeaderFields.member in fields and HeaderFields.sender in fields:
                source = (fields[HeaderFields.sender], fields[HeaderFields.path])
                yield fields[HeaderFields.member], message.body, source


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that a screen reader knows of: where it is asked, what it is called, and what it is."""

    bus: str
    path: str
    name: str
    role: str
    states: int
    inside: str
    """The names of what it is in, outermost first."""
    key: str = ""
    """What the program calls it, behind what it is in."""

    @property
    def is_usable(self) -> bool:
        """Whether it can be seen and pressed."""
        return self.states & SHOWING != 0 and self.states & ENABLED != 0

    @property
    def is_control(self) -> bool:
        """Whether a person can do something with it."""
        return self.role in CONTROLS


class Reader:
    """Listens to the one program on an accessible bus."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._patience = PATIENCE_SECONDS
        self._bus = open_dbus_connection(_address(environment))

    def close(self) -> None:
        """Listen no more."""
        self._bus.close()

    def things(self) -> list[Thing]:
        """Everything in the window that can be seen, in reading order."""
        found: list[Thing] = []
        for bus, path in _ask(self._bus, "org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren")[0]:
            found += self._below(bus, path, "")
        return found

    def find(self, name: str, role: str = "") -> Thing:
        """The first thing of that name (or, with a ``…`` at its end, of a name that begins so), once there is one."""
        return self.wait(lambda: self._look(name, role), f"{role} {name!r}".strip())

    def hears(self, name: str) -> bool:
        """Whether there is something of that name now."""
        return self._look(name, "") is not None

    def is_chosen(self, name: str) -> bool:
        """Whether there is something of that name that can be pressed, and is chosen."""
        thing = self._look(name, "", is_usable=True)
        return thing is not None and thing.states & SELECTED_OR_CHECKED != 0

    def press(self, name: str, role: str = "") -> Thing:
        """Press the first thing of that name that can be pressed, once there is one."""

        def pressed() -> Thing | None:
            thing = self._look(name, role, is_usable=True)
            return thing if thing is not None and self._could_act(thing) else None

        return self.wait(pressed, f"{role} {name!r} to press".strip())

    def press_if(self, name: str, role: str = "") -> bool:
        """Press it where it can be pressed now; whether it was."""
        thing = self._look(name, role, is_usable=True)
        return thing is not None and self._could_act(thing)

    def insist(self, name: str, holds: Callable[[], object]) -> None:
        """Wait until something holds, and press again what seems not to have been taken, as a person would.

        The window does not take a press on what has just moved.
        """
        until, pause = time.monotonic() + self._patience, TAKEN_SECONDS
        again = time.monotonic() + pause
        while not holds():
            if time.monotonic() > until:
                heard = ", ".join(repr(each.name) for each in self.things() if each.name and each.is_control)
                raise UnheardError(f"{name!r} was pressed, and nothing came of it; there is {heard}")
            thing = self._look(name, "", is_usable=True) if time.monotonic() > again else None
            if thing is not None:
                pause *= 2  # where all is slow, what a press has begun may take longer than that
                again = time.monotonic() + pause
                self._could_act(thing)

    def act(self, thing: Thing) -> None:
        """Press a thing. Raises ``UnheardError`` where it offers no action that presses it."""
        actions = [each[0] for each in self._ask(thing, ACTION, "GetActions")]
        chosen = next((each for each in PRESSES if each in actions), None)
        if chosen is None:
            raise UnheardError(f"{thing.name!r} cannot be pressed: it offers {actions}")
        self._ask(thing, ACTION, "DoAction", "i", (actions.index(chosen),))

    def actions(self, thing: Thing) -> list[str]:
        """What can be done with a thing, in the words of the bus."""
        return [each[0] for each in self._ask(thing, ACTION, "GetActions")]

    def description(self, thing: Thing) -> str:
        """What is told of it beyond its name."""
        asked = self._ask(thing, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Description"))
        return str(asked[1])

    def texts(self, things: Sequence[Thing]) -> tuple[str, ...]:
        """What is written in fields; nothing where one has gone."""
        ask = ("org.a11y.atspi.Text", "GetText", "ii", (0, -1))
        answers = _ask_all(self._bus, [(each.bus, each.path, *ask) for each in things])
        return tuple(str(each[0]) if each else "" for each in answers)

    def box(self, thing: Thing) -> tuple[int, int, int, int]:
        """Where it is on the screen: left, top, width and height."""
        left, top, width, height = self._ask(thing, COMPONENT, "GetExtents", "u", (0,))
        return left, top, width, height

    def grab(self, thing: Thing) -> None:
        """Give the keyboard to a thing."""
        self._ask(thing, COMPONENT, "GrabFocus")

    def focus(self, name: str) -> None:
        """Give the keyboard to a field, whatever stands above it with the same words."""
        self.grab(self.wait(lambda: self._look(name, "", but="label"), f"what takes the keyboard: {name!r}"))

    def wait(self, look: Callable[[], T | None], what: str) -> T:
        """What ``look`` finds, as soon as it does. Raises ``UnheardError`` when that takes too long."""
        until = time.monotonic() + self._patience
        while (found := look()) is None:
            if time.monotonic() > until:
                heard = ", ".join(repr(each.name) for each in self.things() if each.name and each.is_control)
                raise UnheardError(f"nothing says {what}; there is {heard}")
        return found

    def _could_act(self, thing: Thing) -> bool:
        """Press it, unless it has gone since it was found."""
        try:
            self.act(thing)
        except UnheardError:
            return False
        return True

    def _look(self, name: str, role: str, *, but: str = "", is_usable: bool = False) -> Thing | None:
        for each in self.things():
            is_named = each.name.startswith(name[:-1]) if name.endswith("…") else each.name == name
            is_one = is_named and each.role != but and role in ("", each.role)
            if is_one and (not is_usable or (each.is_usable and each.is_control)):
                return each
        return None

    def _below(self, bus: str, path: str, inside: str) -> Iterator[Thing]:
        """A thing and all in it in reading order; a level is asked about at once, as each answer is a way there."""
        level, found = [(bus, path, inside)], dict[tuple[str, str], tuple[Thing, list[tuple[str, str]]]]()
        while level:
            deeper = []
            for (each, at, within), told in zip(level, self._told(level), strict=True):
                if told is None:  # it has gone since its parent named it
                    continue
                thing, children = told
                if not self._goes_into(thing) or (each, at) in found:
                    continue
                found[each, at] = told
                names = f"{within}/{thing.name}" if thing.name else within
                deeper += [(*child, names) for child in children]
            level = deeper
        yield from _in_order((bus, path), found)

    def _goes_into(self, thing: Thing) -> bool:
        """Whether it is there for a person: what is not showing is not, but for lines that are scrolled away."""
        return bool(thing.states & SHOWING) or thing.role in ("application", "list item")

    def _told(self, level: list[tuple[str, str, str]]) -> Iterator[tuple[Thing, list[tuple[str, str]]] | None]:
        questions = [(bus, path, *each) for bus, path, _ in level for each in _ABOUT]
        answers = _ask_all(self._bus, questions)
        for at, (bus, path, inside) in enumerate(level):
            name, key, role, states, children = answers[at * len(_ABOUT) : (at + 1) * len(_ABOUT)]
            if name is None or role is None or states is None or children is None:
                yield None
                continue
            thing = Thing(bus, path, name[0][1], role[0], states[0][0], inside, key[0][1] if key else "")
            yield thing, [(child[0], child[1]) for child in children[0]]

    def _ask(self, thing: Thing, interface: str, method: str, kinds: str | None = None, given: Any = ()) -> Any:
        found = _ask(self._bus, thing.bus, thing.path, interface, method, kinds, given)
        return found[0] if len(found) == 1 else found


def _address(environment: Mapping[str, str]) -> str:
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        return str(_ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0])


def _ask(
    bus: DBusConnection, name: str, path: str, interface: str, method: str, kinds: str | None = None, given: Any = ()
) -> tuple[Any, ...]:
    address = DBusAddress(path, bus_name=name, interface=interface)
    answer = bus.send_and_get_reply(new_method_call(address, method, kinds, given), timeout=PATIENCE_SECONDS)
    if answer.header.message_type is MessageType.error:
        raise UnheardError(f"{interface}.{method} of {path}: {answer.body}")
    return tuple(answer.body)


def _in_order(
    top: tuple[str, str], found: dict[tuple[str, str], tuple[Thing, list[tuple[str, str]]]]
) -> Iterator[Thing]:
    told = found.pop(top, None)
    if told is not None:
        yield told[0]
        for child in told[1]:
            yield from _in_order(child, found)


def _ask_all(
    bus: DBusConnection, questions: list[tuple[str, str, str, str, str | None, Any]]
) -> list[tuple[Any, ...] | None]:
    """The answers to many questions, each None where it is refused."""
    answers: list[tuple[Any, ...] | None] = []
    for first in range(0, len(questions), AT_ONCE):
        waited: dict[int, tuple[Any, ...] | None] = {}
        serials, written = [], bytearray()
        for name, path, interface, method, kinds, given in questions[first : first + AT_ONCE]:
            message = new_method_call(DBusAddress(path, bus_name=name, interface=interface), method, kinds, given)
            serials.append(next(bus.outgoing_serial))
            written += message.serialise(serials[-1])
        bus.sock.sendall(written)  # at once: each for itself would wake three programs
        wanted = set(serials)
        while wanted:
            try:
                message = bus.receive(timeout=PATIENCE_SECONDS)
            except TimeoutError:  # busy, or gone while it was asked
                break
            serial = message.header.fields.get(HeaderFields.reply_serial, -1)
            if serial in wanted:
                wanted.discard(serial)
                is_wrong = message.header.message_type is MessageType.error
                waited[serial] = None if is_wrong else tuple(message.body)
        answers += [waited.get(each) for each in serials]
    return answers

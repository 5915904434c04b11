"""Notifications that are due, sent at most once each, however many hubs work on one store (rule 33).

A row is claimed (``sending``) in a commit of its own before anything is sent: whoever dies then leaves a row that
nobody sends again, and that is ``unsure`` after a while. What surely did not arrive is ``pending`` again, due later.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import select, update

from app.core.errors import Known, Refused
from app.core.json_logic import LogicError, is_true
from app.core.moments import write_instant, write_utc
from app.core.notifications import is_wanted
from app.core.values import Appointment, Instant, Json, Notification, Profile, Target
from app.desk.holding import lapse_holds
from app.hub.codes import code_of
from app.hub.delivery import Fate, Message, Outcome, deliver, secret_of
from app.hub.omneo.rows import appointment_rows
from app.store import tables
from app.store.hold_rows import has_lapsed_holds

if TYPE_CHECKING:
    from app.store.store import Store
    from app.store.unit import Unit

AT_ONCE = 4
MOST_TRIES = 10
FIRST_PAUSE, LONGEST_PAUSE = 30, 3600
"""Seconds until the second try, doubled for each further one."""
LOST_SECONDS = 600
"""How long a claimed row may be on its way before nobody believes that it is."""
LOOK_SECONDS = 1.0
log = logging.getLogger("floorwalker.hub")
_row = tables.notifications.c


class Claimed(NamedTuple):
    """A row that is this process's to send, and how often it has been tried."""

    message: Message
    tries: int


@dataclass
class Notifier:
    """Sends what is due, on a thread of its own once it is started."""

    store: Store
    _stop: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def start(self) -> None:
        """Look every second."""
        self._thread = threading.Thread(target=self._run, name="notifier", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Send nothing more; what is on its way is finished."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def lapse_holds(self) -> int:
        """Let go of the times whose hold is over; how many they were (rule 41). Raises ``Known``."""
        with self.store.read() as reader:
            if not has_lapsed_holds(reader):
                return 0
        with self.store.write() as unit:
            return lapse_holds(unit)

    def send_due(self) -> int:
        """Send what is due now; how many were sent or given up. Raises ``Known``."""
        done = 0
        with ThreadPoolExecutor(AT_ONCE, "notification") as senders:
            while not self._stop.is_set() and (ids := self._due()):
                claimed = [each for one in ids if (each := self._claim(one)) is not None]
                secret = secret_of(self.store) if claimed else ""
                outcomes = senders.map(lambda each: deliver(each.message, secret), claimed)  # noqa: B023 - used up here
                for each, outcome in zip(claimed, outcomes, strict=True):
                    self._note(each, outcome)
                done += len(ids)
        return done

    def give_up_lost(self) -> int:
        """Rows whose hub died while it sent them: nobody knows whether they arrived, so nobody sends them again."""
        with self.store.write() as unit:
            lost = update(tables.notifications).where(
                _row.state == "sending", _row.updated_at < unit.now - LOST_SECONDS
            )
            why = "the hub ended while it was sent; whether it arrived is not known"
            found = unit.connection.execute(lost.values(state=Fate.UNSURE.value, last_error=why, updated_at=unit.now))
            return int(found.rowcount)

    def _run(self) -> None:
        while not self._stop.wait(LOOK_SECONDS):
            try:
                self.lapse_holds()
                self.send_due()
            except Known:
                self._stop.wait(10 * LOOK_SECONDS)
            except Exception:
                log.exception("the notifier failed; it goes on with the next")
                self._stop.wait(10 * LOOK_SECONDS)

    def _due(self) -> Sequence[str]:
        with self.store.read() as reader:
            wanted = select(_row.id).where(_row.state == "pending", _row.due_at <= reader.now)
            return list(reader.connection.execute(wanted.order_by(_row.due_at).limit(AT_ONCE)).scalars())

    def _claim(self, notification_id: str) -> Claimed | None:
        """Make it this process's to send; None where it is not to be sent, or is somebody else's by now."""
        try:
            with self.store.write() as unit:
                return _claim(unit, notification_id)
        except Refused:
            return None  # deleted meanwhile, with its booking

    def _note(self, claimed: Claimed, outcome: Outcome) -> None:
        """Keep what became of it. That it was sent is kept whatever happened to the row meanwhile."""
        for pause in (0.05, 0.5, 2.0, None):
            try:
                with self.store.write() as unit:
                    _note(unit, claimed, outcome)
            except Known:
                if pause is None:
                    log.warning("a notification's fate could not be kept", extra={"facts": {"fate": outcome.fate}})
                else:
                    time.sleep(pause)
            else:
                break
        facts = {"notification": claimed.message.id, "fate": outcome.fate, "why": outcome.why}
        log.info("notification", extra={"facts": facts})


def _claim(unit: Unit, notification_id: str) -> Claimed | None:
    # The booking first, as every step of the desk does: no step comes between this look and the claim.
    appointment = unit.get(Appointment, _booking_of(unit, notification_id))
    found = unit.get(Notification, notification_id)
    if found.state != "pending" or found.due_at > unit.now:
        return None
    target = unit.get(Target, found.target_id)
    context = context_of(unit, found, target, appointment)
    state, why = _reason_not_to(found, target, appointment, context, unit.now)
    if state is not None:
        unit.keep(found, replace(found, state=state, last_error=why))
        return None
    unit.keep(found, replace(found, state="sending", attempts=found.attempts + 1))
    return Claimed(Message(found.id, target.url, target.template, context), found.attempts + 1)


def _booking_of(unit: Unit, notification_id: str) -> str:
    wanted = select(_row.appointment_id).where(_row.id == notification_id)
    return unit.connection.execute(wanted).scalar_one_or_none() or ""


def _reason_not_to(
    found: Notification, target: Target, appointment: Appointment, context: dict[str, Json], now: Instant
) -> tuple[str | None, str | None]:
    """The state of one that is not to be sent, and why not."""
    if not is_wanted(found.event, appointment, now):
        return "dropped", f"the booking is {appointment.status} by now, or its time is past"
    try:
        if not is_true(target.condition, context):
            return "dropped", "the target's condition does not hold"
    except LogicError as error:
        return "failed", f"the target's condition cannot be read: {error}"
    return None, None


def context_of(unit: Unit, found: Notification, target: Target, appointment: Appointment) -> dict[str, Json]:
    """What is told: the event, the booking as the API shows it, its customer, when it is there, and the code."""
    customer = unit.get(Profile, appointment.profile_id)
    row: dict[str, Any] = dict(appointment_rows(unit, [appointment])[0])
    wall = write_instant(appointment.scheduled_start_at, appointment.timezone)
    service, place = row["appointment_definition"]["name"], row["location"]["name"]
    return {
        "event": f"appointment.{found.event}",
        "notification_id": found.id,
        "due_at": write_utc(found.due_at),
        "target": {"id": target.number, "handle": target.handle, "name": target.name},
        "summary": f"{service}, {place}, {wall[:10]} {wall[11:16]}: {found.event}",
        "local": {"date": wall[:10], "time": wall[11:16], "timezone": appointment.timezone},
        "code": code_of(unit, appointment),
        "profile": {
            "id": customer.id, "first_name": customer.first_name, "last_name": customer.last_name,
            "email": customer.email, "mobile_phone": customer.mobile_phone,
        },
        "appointment": row,
    }  # fmt: skip


def _note(unit: Unit, claimed: Claimed, outcome: Outcome) -> None:
    mine = update(tables.notifications).where(_row.id == claimed.message.id)
    if outcome.fate is Fate.SENT:
        done = {"state": "sent", "sent_at": unit.now, "last_error": None}
        unit.connection.execute(mine.values(**done, updated_at=unit.now))
        return
    state, due = outcome.fate.value, {}
    if outcome.fate is Fate.LATER and claimed.tries >= MOST_TRIES:
        state = Fate.FAILED.value
    elif outcome.fate is Fate.LATER:
        due = {"due_at": unit.now + min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (claimed.tries - 1))}
    mine = mine.where(_row.state == "sending")  # a step of the desk may have dropped it
    unit.connection.execute(mine.values(state=state, last_error=outcome.why, updated_at=unit.now, **due))

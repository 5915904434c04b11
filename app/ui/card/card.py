"""The card of one appointment: everything about it, the steps that work from here, its notes and its history."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.core.values import Status
from app.core.wishes import held_until
from app.desk.codes import OVERRIDABLE
from app.ui import words
from app.ui.beside import beside
from app.ui.card.answers import Answers
from app.ui.card.asking import ReasonForm
from app.ui.card.choosing import ChoiceForm
from app.ui.card.feedback import CardFeedback
from app.ui.card.history import History
from app.ui.card.marks import LookMark
from app.ui.card.moving import MoveForm
from app.ui.card.sheet import Sheet
from app.ui.elsewhere import is_elsewhere
from app.ui.inbox.free_times import FreeTimes
from app.ui.names import person_words
from app.ui.printers.asking import SlipButton, TicketButton
from app.ui.sync.card_fact import RemoteFact
from app.ui.waitlist.acting import is_asked_in_call, lead_to_call
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Option
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.errors import FloorwalkerError
    from app.core.refusals import Reason
    from app.core.values import Appointment, Instant
    from app.desk.views_cards import AppointmentCard
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_WITH_REASON = {"approve", "arrive", "reassign", "reschedule"}
"""Steps that can be taken over a broken rule, with a reason (rule 25)."""


class AppointmentCardSheet(Sheet):
    """Everything about one appointment, live."""

    def __init__(self, scene: Scene, appointment_id: str) -> None:
        super().__init__(scene, "card", translate("Sheets", "Appointment"))
        from app.desk.views import Look

        self.appointment_id = appointment_id
        self._card: AppointmentCard | None = None
        self._name = Label("", 20, 700, parent=self.body)
        self._name.setWordWrap(True)
        self._mark = LookMark(Look.CONFIRMED, self.body)
        self.column.addWidget(self._name)
        self.column.addWidget(self._mark)
        self._ticket = self.add_fact("queue", "ticket")
        self._when, self._what = self.add_fact("clock", "when"), self.add_fact("today", "service")
        self._whom, self._where = self.add_fact("person", "staff"), self.add_fact("place", "place")
        self._phone, self._mail = self.add_fact("phone", "phone"), self.add_fact("mail", "email")
        self._receipt = self.add_fact("note", "receipt")
        self._over = self.add_fact("warning", "override", "warn_ink")
        self._held = self.add_fact("waitlist", "held", "warn_ink")
        self._reason = self.add_fact("note", "reason")
        self._why = self.add_fact("block", "why", "danger_ink")
        self._remote = RemoteFact(scene, self)
        self.add_steps()
        self._feedback = CardFeedback(scene, appointment_id, self.body)
        self.column.addWidget(self._feedback)
        self._answers, self._history = Answers(self.body), History(self.body)
        self.column.addWidget(self._answers)
        self.add_notes()
        self.column.addWidget(self._history)
        undo = self.tr("Take back the last step")
        self._undo = Button(undo, "card.undo", kind=Kind.QUIET, icon="undo", parent=self.body)
        self._undo.clicked.connect(lambda: scene.undo(self.appointment_id))
        self._file = Button(
            self.tr("For a calendar…"), "card.calendar", kind=Kind.QUIET, icon="calendar", parent=self.body
        )
        self._file.clicked.connect(self._ask_file)
        self._slip, self._print = SlipButton(scene, self.body), TicketButton(scene, self.body)
        self.column.addWidget(self._slip)
        self.column.addWidget(self._print)
        self.column.addWidget(self._file)
        self.column.addWidget(self._undo)
        self.column.addStretch(1)
        self.steps.pressed.connect(self._press)
        self.notes.kept.connect(lambda text: self._act("note", text=text))

    def refresh(self) -> None:
        self.scene.lanes.look("appointment_card", self.appointment_id, then=self._show, key=(id(self), "card"))

    def _show(self, card: AppointmentCard) -> None:
        self._card = card
        booking, zone = card.appointment, card.place.timezone
        self._name.setText(name := self._who)
        self._mark.show_look(card.look)
        self._ticket.say(ticket_words(booking))
        self._when.say(_when(booking.scheduled_start_at, booking.scheduled_end_at, zone))
        self._what.say(card.service)
        self._whom.say(card.staff or self.tr("Nobody assigned"))
        self._where.say(card.place.name if is_elsewhere(self.scene, card.place.id) else "")
        self._phone.say(card.phone)
        self._mail.say((card.customer.email or "") if card.customer else "")
        over = self.tr("Booked over a rule: {reason}").format(reason=booking.override_reason)
        self._over.say(over if booking.is_overridden else "")
        self._receipt.say(receipt_words(card.transaction, card.order))
        held = self.tr("Held until {time} for a call from the waitlist")
        self._held.say(held.format(time=words.clock(until, zone)) if (until := held_until(booking)) is not None else "")
        self._reason.say(self.tr("Reason: {reason}").format(reason=booking.reason) if booking.reason else "")
        self.notes.show_notes(booking.notes or "")
        self._answers.show_answers(card.answers)
        self._feedback.look(is_over=booking.status == "completed")
        self._history.show_lines(card.history, zone)
        self._undo.setVisible(any(not line.is_undone for line in card.history))
        self._why.say(words.reasons_words(card.reasons, zone))
        self._remote.show_of(card)
        self._slip.show_of(booking, name)
        self._print.show_of(booking, name)
        self.fill(card.steps, name, hard={"approve"} if card.reasons and not is_asked_in_call(card.reasons) else ())

    def _press(self, verb: str) -> None:
        forms: dict[str, Callable[[], None]] = {
            "cancel": partial(self._ask_reason, "cancel", self.tr("Cancel the booking")),
            "reject": partial(self._ask_reason, "reject", self.tr("Reject the request")),
            "reschedule": self._ask_time,
            "reassign": partial(self._ask_staff, "reassign"),
            "hand_over": partial(self._ask_staff, "hand_over"),
        }
        self.stop_asking()
        if verb in forms:
            forms[verb]()
        elif verb == "approve" and self._card is not None and _would_reason_do(self._card.reasons):
            self._ask_override(verb, {}, words.reasons_words(self._card.reasons, self._card.place.timezone))
        else:
            self._act(verb)

    def _act(self, verb: str, **given: Any) -> None:
        """Run a verb on this appointment; what it needs was asked for before."""
        self.stop_asking()
        self.scene.act(
            verb,
            self.appointment_id,
            about=self._about(verb, given),
            failed=partial(self._refused, verb, given),
            button=self.steps.button(verb),
            zone=self._zone,
            **given,
        )

    @property
    def _who(self) -> str:
        """What its customer goes by."""
        return person_words(card.customer.called(card.phone) if (card := self._card) and card.customer else "")

    @property
    def _zone(self) -> str:
        """By whose clock it is said (rule 1)."""
        return self._card.place.timezone if self._card is not None else self.scene.zone

    def _about(self, verb: str, given: dict[str, Any]) -> str:
        """Whom the notice is about, and where to they were moved or to whom they were given."""
        card, shop, who = self._card, self.scene.shop, self._who
        if verb == "reschedule" and card is not None:
            time = words.moved_clock(given["start"], card.appointment.scheduled_start_at, self._zone)
            return self.tr("{who} to {time}").format(who=who, time=time)
        if verb in ("reassign", "hand_over") and shop is not None:
            names = {person.id: person.name for person in shop.staff}
            return self.tr("{who} to {staff}").format(who=who, staff=names.get(given["staff_id"], ""))
        return who

    def _ask_reason(self, verb: str, does: str) -> None:
        form = ReasonForm("", does, f"card.{verb}_form", needed=False, kind=Kind.DANGER)
        form.given.connect(lambda reason: self._act(verb, reason=reason or None))
        self.ask(form)

    def _ask_time(self) -> None:
        if self._card is None:
            return
        booking = self._card.appointment
        form = MoveForm(
            self.scene, booking.definition_id, booking.location_id, booking.assigned_staff_id,
            booking.scheduled_start_at, self.tr("Move it there"),
        )  # fmt: skip
        form.moved.connect(lambda start, end, why: self._act("reschedule", start=start, end=end, override_reason=why))
        self.ask(form)

    def _ask_file(self) -> None:
        from app.ui.card.calendar_file import CalendarForm

        self.ask(CalendarForm(self.scene, self.appointment_id))

    def _ask_staff(self, verb: str) -> None:
        shop, card = self.scene.shop, self._card
        if shop is None or card is None:
            return
        now = card.appointment.assigned_staff_id
        if verb == "hand_over":
            now = card.appointment.called_to_staff_id or now
        options = [Option(person.id, person.name) for person in shop.staff if person.id != now]
        form = ChoiceForm(self.tr("Who takes it?"), options, "card.staff_form")
        form.given.connect(lambda key: self._act(verb, staff_id=key))
        self.ask(form)

    def _refused(self, verb: str, given: dict[str, Any], error: FloorwalkerError) -> bool:
        """Say what stands in the way, and ask for the reason of whoever does it all the same (rule 25)."""
        self.catch_up()
        reasons = getattr(error, "reasons", ())
        if verb in _WITH_REASON and _would_reason_do(reasons) and not given.get("override_reason"):
            self._ask_override(verb, given, words.reasons_words(reasons, self._zone))
        elif verb == "approve" and is_asked_in_call(reasons) and self._card is not None:
            lead_to_call(self.scene, self._card.place)
        return True

    def _ask_override(self, verb: str, given: dict[str, Any], why: str) -> None:
        """For the reason of whoever does it all the same; for a request, what is free instead stands beside it."""
        form = ReasonForm(why, self.tr("Do it anyway"), "card.override_form", needed=True)
        form.given.connect(lambda reason: self._act(verb, **{**given, "override_reason": reason}))
        if verb == "approve" and self._card is not None:
            times = FreeTimes(self.scene, self._card.appointment, self._who)
            times.taken.connect(self.stop_asking)
            form.add_way_out(times)
        self.ask(form)


def _would_reason_do(reasons: Sequence[Reason]) -> bool:
    """Whether everything in the way can be overridden; nothing makes a place that is closed for good open."""
    return bool(reasons) and all(each.code in OVERRIDABLE for each in reasons)


def _when(start: Instant, end: Instant, zone: str) -> str:
    day = words.day_title(words.local_date(start, zone))
    return beside(f"{day} {words.clock_span(start, end, zone)}", words.zone_beside(zone, start))


def ticket_words(booking: Appointment) -> str:
    """By which number its customer is called, or was; empty while they have not come."""
    if booking.ticket is None or booking.status not in (Status.ARRIVED, Status.COMPLETED):
        return ""
    return translate("Card", "Ticket {number}").format(number=booking.ticket)


def receipt_words(transaction: str, order: str) -> str:
    """What a booking is about, off the receipt; empty for nothing."""
    said = translate("Card", "Receipt {reference}").format(reference=transaction) if transaction else ""
    ordered = translate("Card", "Order {reference}").format(reference=order) if order else ""
    return beside(said, ordered)

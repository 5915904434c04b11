"""What becomes of it: a booking, or a wish on the waitlist. Somebody new is kept first, and only once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.wishes import Wish
from app.ui import words
from app.ui.scene import Pointed
from app.ui.waitlist.already import AlreadyBooked

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError
    from app.core.values import Appointment, Instant
    from app.desk.views import Service
    from app.ui.booking.page import BookingPage


class Making(QObject):
    """The acts of the booking page."""

    def __init__(self, page: BookingPage) -> None:
        super().__init__(page)
        self._page, self._scene = page, page.scene
        self.already = AlreadyBooked(page.scene, page.times, "booking")
        page.times.say_before_waiting(self.already)

    def book(self) -> None:
        """Book what is chosen."""
        self._with_customer(self._book)

    def join_waitlist(self) -> None:
        """Put whoever is meant on the waitlist of the service, for the time that they wanted, or for the day."""
        self._with_customer(self._join)

    def offer_waitlist(self, service: Service | None) -> None:
        """Let them wait for this service, or for none, and say what they have booked of it already."""
        page = self._page
        page.times.waitlist.setVisible(service is not None)
        start = page.times.option.start if page.times.option is not None else None
        self.already.ask(page.customer.profile_id, service.id if service else "", self._wish(), start)

    def _with_customer(self, go_on: Callable[[str], object]) -> None:
        customer = self._page.customer
        if customer.is_somebody:
            customer.settle(lambda profile_id: go_on(profile_id or ""), self._page.summary.book)

    def _book(self, profile_id: str) -> None:
        page, place = self._page, self._scene.place
        service, option = page.offer.chosen, page.times.option
        if service is None or place is None or option is None:
            return
        self._scene.act(
            "book",
            definition_id=service.id,
            location_id=place.id,
            profile_id=profile_id,
            start=option.start,
            end=option.end,
            staff_id=page.offer.staff_id,
            notes=page.notes.text().strip() or None,
            answers=page.questions.answers() or None,
            override_reason=page.times.override_reason,
            **page.receipts.given(),
            about=" ".join((page.customer.name, *self._when(option.start))),
            button=page.summary.book,
            then=self._booked,
            failed=self._refused,
        )  # fmt: skip

    def _when(self, start: Instant) -> tuple[str, ...]:
        """The time as the notice says it, with its day where that is another than today."""
        day, clock = words.local_date(start, self._scene.zone), words.clock(start, self._scene.zone)
        return (clock,) if day == self._scene.today else (words.day_short(day), clock)

    def _join(self, profile_id: str) -> None:
        page, place = self._page, self._scene.place
        service, option = page.offer.chosen, page.times.option
        if service is not None and place is not None:
            self._scene.act(
                "join_waitlist",
                definition_id=service.id,
                location_id=place.id,
                profile_id=profile_id,
                desired_start_at=option.start if option is not None else None,
                wish=self._wish(),
                notes=page.notes.text().strip() or None,
                about=page.customer.name,
                button=page.times.waitlist,
                then=lambda _: page.leave(),
            )

    def _wish(self) -> Wish:
        """The day that is shown, where no time of it was chosen, and whoever was."""
        page = self._page
        day = page.days.day if page.times.option is None and not page.days.is_empty() else None
        staff = (page.offer.staff_id,) if page.offer.staff_id else ()
        return Wish(first=day, last=day, staff_ids=staff)

    def _booked(self, appointment: Appointment) -> None:
        day = words.local_date(appointment.scheduled_start_at, self._scene.zone)
        self._scene.pointed = Pointed(appointment.id, day)
        self._page.leave()

    def _refused(self, error: FloorwalkerError) -> bool:
        self._page.questions.show_wrong(getattr(error, "reasons", ()))
        self._page.when.ask()
        return True

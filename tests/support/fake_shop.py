"""A shop without a store, for tests of the window alone: it answers with the sample views and keeps what it was told.

It stands where ``app.desk.shop.Shop`` stands; tests of what verbs do use the real one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.core.service_times import Scorecard
from app.core.settings import Settings
from app.core.values import Changes, Kind, Location
from app.desk.views_answers import NotedForm, WalkInForm
from app.desk.views_counts import Counts
from app.desk.views_cover import UncoveredView
from app.desk.views_list import BookingPage, Choices
from app.desk.views_offer import OfferEffects, OfferView, RemovalEffects
from app.desk.views_report import DayReport, ServiceReport
from app.desk.views_staffing import Staffing
from app.desk.views_standing import Standing
from app.desk.views_sync import SyncView
from app.desk.views_tells import Tells
from app.desk.views_tickets import TicketsNow
from app.desk.views_waitlist import WaitlistNews, WaitlistView
from tests.support import sample_views as sample

VIEWS: Mapping[str, Callable[..., object]] = {
    "shop_view": lambda location_id=None: sample.shop_view(),
    "day_view": lambda location_id, day: sample.day_view(day),
    "queue_view": lambda location_id: sample.queue_view(),
    "inbox_view": lambda location_id: sample.inbox_view(),
    "slot_options": lambda definition_id, location_id, day, **given: sample.slot_options(day),
    "free_days": lambda definition_id, location_id, first, last, staff_id=None: sample.free_days(first, last),
    "similar_customers": lambda **given: (),
    "waitlist_view": lambda location_id: WaitlistView(sample.PLACE, sample.NOW, (), ()),
    "waitlist_news": lambda location_id: WaitlistNews(),
    "booked_already": lambda profile_id, **asked: (),
    "booked_today": lambda location_id, profile_id: (),
    "feedback_form": lambda appointment_id: None,
    "guests_named": lambda text, location_id, limit=3: (),
    "nearest_slots": lambda definition_id, location_id, around, n=3, staff_id=None: sample.slot_options()[3 : 3 + n],
    "request_offers": lambda appointment_ids, n=3: sample.request_offers(appointment_ids, n),
    "appointment_card": lambda appointment_id: sample.appointment_card(appointment_id),
    "find_customers": lambda text, limit=20: sample.customers(),
    "customer_card": lambda profile_id: sample.customer_card(profile_id),
    "customer_list": lambda text, limit=20: (),
    "likely_doubles": lambda profile_id: (),
    "booking_list": lambda wanted, after=None, limit=100: BookingPage((), None),
    "booking_count": lambda wanted, most: 0,
    "booking_choices": lambda: Choices((), (), ()),
    "where_in_line": lambda entry_id: None,
    "gone_walk_in": lambda entry_id: None,
    "find_bookings": lambda text, location_id, limit=20: sample.bookings_found(),
    "questions_of": lambda definition_id: (),
    "walk_in_form": lambda entry_id: WalkInForm(),
    "noted_form": lambda entry_id: NotedForm(),
    "outbox_waiting": lambda: 0,
    "sync_standing": Standing,
    "sync_view": lambda most=500: SyncView(None),
    "tickets_now": lambda: TicketsNow(False, ()),
    "lately_told": lambda most=20: (),
    "known_there": dict,
    "remote_address": dict,
    "walk_in_quotes": lambda location_id: (),
    "leftovers": lambda location_id: (),
    "tell_events": lambda location_id: Tells(sample.NOW, (), Settings()),
    "staffing": lambda location_id=None: Staffing((), is_guarded=False),
    "uncovered_view": lambda location_id=None: UncoveredView(sample.NOW, sample.DAY, sample.DAY, ()),
    "counts_of": lambda location_id: Counts(sample.queue_view().waiting, len(sample.inbox_view().requests)),
    "day_report": lambda location_id, day: DayReport(
        day,
        7,
        1,
        1,
        3,
        4,
        1,
        2,
        Scorecard(3, 4, 6),
        (ServiceReport("cut", "Haircut", 6, 2, 30, 40, 9), ServiceReport("dye", "Colour", 5, 5, 60, 60, 8)),
    ),
    "uncovered_count": lambda location_id=None, staff_id=None, until=None: 0,
    "uncovered_ids": lambda among=None: frozenset(),
    "day_sheet": lambda location_id, day, with_phones=True: sample.day_sheet(day, with_phones),
    "offer_view": lambda: OfferView(sample.NOW, sample.DAY, locations={"p": Location("p", 1, "p", "Place", "UTC")}),
    "offer_effects": lambda before, after: OfferEffects(),
    "removal_effects": lambda record: RemovalEffects(),
    "code_of": lambda text, location_id: None,
    "verdict": lambda appointment_id, start, end=None, staff_id=None: (),
}


class FakeShop:
    """``acts`` are the verbs it was told, ``looks`` the queries; ``answers`` replaces what a name gives or raises."""

    def __init__(self) -> None:
        self.acts: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self.looks: list[str] = []
        self.answers: dict[str, Any] = {}
        self.version = 1
        self.is_closed = False
        self._listeners: list[Callable[[Changes], None]] = []

    def act(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """Keep the verb, publish a change, answer."""
        self.acts.append((verb, args, kwargs))
        answer = self._answer(verb, None)
        self.publish(Changes(frozenset({Kind.APPOINTMENT, Kind.QUEUE_ENTRY}), frozenset()))
        return answer

    def look(self, query: str, /, *args: Any, **kwargs: Any) -> Any:
        """The sample view of that name."""
        self.looks.append(query)
        if query in self.answers:
            return self._answer(query, None)
        return VIEWS[query](*args, **kwargs)

    def look_behind(self, questions: Sequence[tuple[str, Sequence[Any], Mapping[str, Any]]]) -> tuple[int, list[Any]]:
        """The sample views of several names."""
        return self.version, [self.look(query, *args, **kwargs) for query, args, kwargs in questions]

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Tell ``listener`` of every change, on the thread that acts."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: Changes) -> None:
        """Say that something changed."""
        for listener in tuple(self._listeners):
            listener(changes)

    def data_version(self) -> int:
        """A number that moves when somebody else changed the store."""
        return self.version

    def close(self) -> None:
        """Note that it was closed."""
        self.is_closed = True

    def _answer(self, name: str, default: object) -> Any:
        answer = self.answers.get(name, default)
        if isinstance(answer, BaseException):
            raise answer
        return answer() if callable(answer) else answer

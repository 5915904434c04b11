"""A believable minute of a shop, as read models: Fri 20 November 2026, 10:52 in Melbourne. No store behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.core.refusals import Code, Reason, reason
from app.core.values import Appointment, Kind, Profile, Status
from app.desk.views import (
    DayBooking,
    DayColumn,
    DayView,
    Doing,
    Look,
    Person,
    Place,
    Service,
    ShopView,
    SlotOption,
    Span,
    StaffNow,
)
from app.desk.views_answers import Answered
from app.desk.views_board import DueItem, LineItem, NextCall, QueueView
from app.desk.views_booking import FreeMonth
from app.desk.views_cards import AppointmentCard, CustomerCard, CustomerHit, HistoryLine
from app.desk.views_finding import BookingHit
from app.desk.views_inbox import FreeTime, InboxView, RequestItem, RequestOffers
from app.desk.views_sheet import DaySheet

DAY = date(2026, 11, 20)
ZONE = "Australia/Melbourne"
MIDNIGHT = 1795093200
"""00:00 on that day in Melbourne, which is UTC+11 then."""

PLACE = Place("place-melbourne", "Melbourne Central", "melbourne-central", ZONE)
OTHER_PLACE = Place("place-perth", "Perth City", "perth-city", "Australia/Perth")
STAFF = (
    Person("staff-amara", "Amara Okafor"),
    Person("staff-ben", "Ben Liu"),
    Person("staff-chloe", "Chloé Martin"),
    Person("staff-dev", "Dev Patel"),
)
SERVICES = (
    Service("service-fitting", "Bra fitting", "bra-fitting", 30, True, False, True, True, True, True, None),
    Service("service-styling", "Styling", "styling", 60, True, True, False, False, True, False, None),
    Service("service-alterations", "Alterations", "alterations", 30, True, False, True, False, True, False, None),
    Service("service-workshop", "Workshop", "workshop", 90, False, False, False, True, True, False, 4),
)

STEPS = {
    Look.REQUESTED: ("approve", "reject", "cancel", "reschedule"),
    Look.CONFIRMED: ("arrive", "complete", "cancel", "no_show", "reschedule", "reassign"),
    Look.ARRIVED: ("call", "serve", "complete", "cancel"),
    Look.IN_SERVICE: ("finish",),
    Look.NO_SHOW: ("arrive",),
    Look.WALK_IN: ("finish",),
}


def at(clock: str) -> int:
    """The instant of a wall time on that day: ``at("10:52")``."""
    hours, minutes = clock.split(":")
    return MIDNIGHT + int(hours) * 3600 + int(minutes) * 60


NOW = at("10:52")


def span(start: str, end: str, name: str = "") -> Span:
    """An interval of that day."""
    return Span(at(start), at(end), name)


def booking(
    title: str,
    start: str,
    end: str,
    look: Look,
    *,
    staff: str | None = None,
    service: str = "Bra fitting",
    kind: Kind = Kind.APPOINTMENT,
    lane: int = 0,
    lanes: int = 1,
) -> DayBooking:
    """A booking in a column, with a buffer of five minutes after it."""
    return DayBooking(
        id=f"booking-{title.lower().replace(' ', '-')}",
        kind=kind,
        look=look,
        title=title,
        service=service,
        start=at(start),
        end=at(end),
        block_start=at(start),
        block_end=at(end) + 300,
        steps=STEPS.get(look, ()),
        staff_id=staff,
        definition_id="service-fitting",
        profile_id=f"profile-{title.split(maxsplit=1)[0].lower()}",
        lane=lane,
        lanes=lanes,
    )


def day_view(day: date = DAY) -> DayView:
    """The calendar of that day; empty of bookings on any other."""
    shift = (day - DAY).days * 86_400
    columns = _columns() if day == DAY else ()
    hours = (Span(at("09:00") + shift, at("18:00") + shift),)
    return DayView(
        place=PLACE,
        day=day,
        is_today=day == DAY,
        now=NOW,
        day_start=MIDNIGHT + shift,
        day_end=MIDNIGHT + 86_400 + shift,
        show_from=at("09:00") + shift,
        show_until=at("18:00") + shift,
        open=hours,
        columns=columns,
    )


def _columns() -> tuple[DayColumn, ...]:
    amara, ben, chloe, dev = STAFF
    open_all = (span("09:00", "18:00"),)
    return (
        _column(
            amara,
            open_all,
            StaffNow(Doing.BUSY, at("11:15"), "Sofia R."),
            booking("Priya Nair", "09:00", "09:30", Look.COMPLETED, staff=amara.id),
            booking("Helen Wu", "09:45", "10:15", Look.COMPLETED, staff=amara.id),
            booking("Sofia Rossi", "10:30", "11:15", Look.IN_SERVICE, staff=amara.id),
            booking("Lena Fischer", "12:00", "12:30", Look.CONFIRMED, staff=amara.id),
            booking("Grace Kim", "14:00", "14:30", Look.REQUESTED, staff=amara.id),
        ),
        _column(
            ben,
            open_all,
            StaffNow(Doing.OVER, None, "Tom B.", 22),
            booking("Tom Becker", "09:30", "10:30", Look.IN_SERVICE, staff=ben.id, service="Styling"),
            booking("Aisha Khan", "11:00", "12:00", Look.ARRIVED, staff=ben.id, service="Styling"),
            booking("Noah Silva", "13:30", "14:30", Look.CONFIRMED, staff=ben.id, service="Styling"),
        ),
        _column(
            chloe,
            (span("11:00", "18:00"),),
            StaffNow(Doing.NOT_YET, at("11:00")),
            booking(
                "Walk-in A014",
                "11:00",
                "11:30",
                Look.WALK_IN,
                staff=chloe.id,
                kind=Kind.QUEUE_ENTRY,
                service="Alterations",
            ),
            booking("Mei Tanaka", "13:50", "14:20", Look.CONFIRMED, staff=chloe.id, lanes=2),
            booking(
                "Olu Adeyemi", "14:15", "15:00", Look.REQUESTED, staff=chloe.id, lane=1, lanes=2, service="Alterations"
            ),
            breaks=(span("12:30", "13:00", "Lunch"),),
        ),
        _column(
            dev,
            (span("09:00", "15:00"),),
            StaffNow(Doing.FREE, at("11:15")),
            booking("Jan Novak", "09:00", "09:30", Look.NO_SHOW, staff=dev.id),
            booking("Ines Costa", "10:00", "10:30", Look.COMPLETED, staff=dev.id),
            booking("Ida Holm", "10:30", "11:00", Look.CONFIRMED, staff=dev.id),
            booking("Ruth Cohen", "11:15", "11:45", Look.CONFIRMED, staff=dev.id),
            booking("Zoe Brown", "13:00", "13:45", Look.CONFIRMED, staff=dev.id),
        ),
        DayColumn(
            "unassigned", "unassigned", "", open_all, (), (booking("Lucas Meyer", "12:30", "13:00", Look.CONFIRMED),)
        ),
    )


def _column(
    person: Person, hours: tuple[Span, ...], now: StaffNow, *bookings: DayBooking, breaks: tuple[Span, ...] = ()
) -> DayColumn:
    return DayColumn(person.id, "staff", person.name, hours, breaks, bookings, now)


def line_item(
    tag: str,
    name: str,
    service: str,
    *,
    waited: int,
    state: str = "waiting",
    kind: Kind = Kind.QUEUE_ENTRY,
    quoted: int = 0,
    staff: str = "",
    calls: int = 0,
    forecast_staff: str = "",
    notes: str = "",
    booked: str = "",
) -> LineItem:
    """One row of the line, due ``waited`` minutes ago and told to wait about ``quoted``.

    A booking is ``booked`` for a time where its ``tag`` is a ticket; without one, the tag is the time.
    """
    due = NOW - waited * 60
    steps = {
        "waiting": ("call", "park", "transfer", "convert", "cancel"),
        "parked": ("unpark", "cancel"),
        "called": ("recall", "serve", "requeue", "cancel"),
        "in_service": ("finish", "convert"),
    }
    return LineItem(
        id=f"line-{tag}",
        kind=kind,
        state=state,
        tag=tag,
        name=name,
        service=service,
        definition_id="service-fitting",
        due_at=due,
        waited_minutes=waited,
        steps=steps[state],
        notes=notes,
        quoted_from=due + quoted * 60 if quoted else None,
        quoted_until=due + (quoted + 5) * 60 if quoted else None,
        forecast_from=NOW + 480,
        forecast_until=NOW + 1080,
        forecast_staff=forecast_staff,
        calls=calls,
        since=NOW - 60 if state in {"called", "in_service"} else None,
        staff=staff,
        length_minutes=30,
        booked_at=at(booked or tag) if kind is Kind.APPOINTMENT else None,
    )


def queue_view() -> QueueView:
    """Four in the line, three in service, three due, one late."""
    line = (
        line_item("A013", "Marta Lind", "Bra fitting", waited=18, state="called", staff="Dev Patel", calls=1),
        line_item("11:00", "Aisha Khan", "Styling", waited=8, kind=Kind.APPOINTMENT, forecast_staff="Ben Liu"),
        line_item("A015", "", "Bra fitting", waited=14, quoted=10, forecast_staff="Dev Patel"),
        line_item("A016", "Jorge Díaz", "Alterations", waited=9, quoted=15, forecast_staff="Chloé Martin"),
    )
    serving = (
        line_item("A011", "Ellen Park", "Alterations", waited=12, state="in_service", staff="Chloé Martin"),
        line_item(
            "10:30",
            "Sofia Rossi",
            "Bra fitting",
            waited=22,
            state="in_service",
            kind=Kind.APPOINTMENT,
            staff="Amara Okafor",
        ),
        line_item(
            "09:30", "Tom Becker", "Styling", waited=82, state="in_service", kind=Kind.APPOINTMENT, staff="Ben Liu"
        ),
    )
    due = (
        DueItem(
            "booking-ida-holm",
            "Ida Holm",
            "Bra fitting",
            at("10:30"),
            "Dev Patel",
            "",
            22,
            ("arrive", "no_show", "cancel"),
        ),
        DueItem(
            "booking-ruth-cohen",
            "Ruth Cohen",
            "Bra fitting",
            at("11:15"),
            "Dev Patel",
            "first visit",
            -23,
            ("arrive", "cancel"),
        ),
        DueItem(
            "booking-lena-fischer",
            "Lena Fischer",
            "Bra fitting",
            at("12:00"),
            "Amara Okafor",
            "",
            -68,
            ("arrive", "cancel"),
        ),
    )
    return QueueView(
        place=PLACE,
        now=NOW,
        line=line,
        in_service=serving,
        done_today=7,
        due=due,
        next_call=NextCall("line-A015", Kind.QUEUE_ENTRY, "A015", "staff-dev", "Dev Patel"),
        waiting=3,
        longest_minutes=14,
        quotes_kept=9,
        quotes_made=11,
    )


def inbox_view() -> InboxView:
    """Three requests: two rivals for one free time, one that no longer fits."""
    taken = reason(Code.TAKEN, "booking-mei-tanaka", at("13:50"), at("14:20"), who="Mei T.")
    return InboxView(
        PLACE,
        NOW,
        (
            _request("grace", "Grace Kim", "Bra fitting", "14:00", 30, 0, 120, rivals=("ana",)),
            _request("ana", "Ana Souza", "Bra fitting", "14:15", 30, 0, 45, rivals=("grace",)),
            _request("olu", "Olu Adeyemi", "Alterations", "14:15", 45, 2, 30, reasons=(taken,)),
        ),
    )


def request_offers(request_ids: Sequence[str], n: int = 3) -> tuple[RequestOffers, ...]:
    """For each request the same: 14:15 with Dev, then later with Amara."""
    times = (
        FreeTime(at("14:15"), at("14:45"), STAFF[3].id, STAFF[3].name),
        *(FreeTime(at(start), at(start) + 1800, STAFF[0].id, STAFF[0].name) for start in ("15:00", "15:30", "16:00")),
    )
    return tuple(RequestOffers(each, times[:n]) for each in request_ids)


def _request(
    key: str,
    name: str,
    service: str,
    start: str,
    minutes: int,
    who: int,
    ago: int,
    *,
    rivals: tuple[str, ...] = (),
    reasons: tuple[Reason, ...] = (),
) -> RequestItem:
    names = {"grace": "Grace Kim", "ana": "Ana Souza"}
    return RequestItem(
        id=f"request-{key}",
        name=name,
        service=service,
        definition_id="service-fitting",
        location_id=PLACE.id,
        start=at(start),
        end=at(start) + minutes * 60,
        staff_id=STAFF[who].id,
        staff=STAFF[who].name,
        asked_at=NOW - ago * 60,
        reasons=reasons,
        rivals=tuple(f"request-{each}" for each in rivals),
        rival_names=tuple(names[each] for each in rivals),
        group="request-grace" if key in names else "",
        profile_id=f"profile-{key}",
    )


def shop_view() -> ShopView:
    """Two places, four of the staff, four services."""
    return ShopView((PLACE, OTHER_PLACE), PLACE, SERVICES, STAFF, "A", Person("staff-mika", "Mika Hill"))


def slot_options(day: date = DAY) -> tuple[SlotOption, ...]:
    """Quarter hours from 10:00 to 14:15, some of them taken."""
    shift = (day - DAY).days * 86_400
    starts = [at("10:00") + 900 * each + shift for each in range(18)]
    return tuple(_option(start, index) for index, start in enumerate(starts))


def free_days(first: date, last: date) -> FreeMonth:
    """Twelve times on each day."""
    return FreeMonth({first + timedelta(days=ahead): 12 for ahead in range((last - first).days + 1)})


def _option(start: int, index: int) -> SlotOption:
    if index % 9 > 2:
        return SlotOption(start, start + 1800, 2, (STAFF[0], STAFF[3]), index > 6)
    taken = reason(Code.TAKEN_BUFFER, "booking-lena-fischer", start - 900, start + 600, who="Amara Okafor")
    return SlotOption(start, start + 1800, 0, (), customer_bookable=False, reasons=(taken,))


def customers() -> tuple[CustomerHit, ...]:
    """What a search for "grace k" finds."""
    return (
        CustomerHit("profile-grace", "Grace Kim", "grace@example.com", "+61 400 000 482"),
        CustomerHit("profile-kimani", "Grace Kimani", "", "+61 400 000 017"),
    )


def bookings_found() -> tuple[BookingHit, ...]:
    """What a search for "grace" finds in the line and in the calendar."""
    return (
        BookingHit("entry-gracie", Kind.QUEUE_ENTRY, Look.WALK_IN, "Gracie", "Bra fitting", at("10:40"), "", "A016"),
        BookingHit("booking-grace", Kind.APPOINTMENT, Look.CONFIRMED, "Grace Kim", "Styling", at("14:00"), "Dev"),
    )


def customer_card(profile_id: str = "profile-grace") -> CustomerCard:
    """Grace Kim: one booking to come, one that was, and once she did not come."""
    was = DayBooking(
        "booking-was", Kind.APPOINTMENT, Look.COMPLETED, "Grace Kim", "Styling", at("09:00"), at("09:30"),
        at("09:00"), at("09:30"), (),
    )  # fmt: skip
    comes = replace(was, id="booking-grace", look=Look.CONFIRMED, start=at("14:00"), end=at("14:30"))
    profile = Profile(profile_id, "Grace", "Kim", "grace@example.com", "+61 400 000 482")
    return CustomerCard(profile, (comes,), (was,), visits=3, no_shows=1)


def appointment_card(appointment_id: str = "booking-ida-holm") -> AppointmentCard:
    """Ida Holm, 22 minutes late."""
    appointment = Appointment(
        id=appointment_id,
        number=1201,
        definition_id="service-fitting",
        profile_id="profile-ida",
        location_id=PLACE.id,
        assigned_staff_id="staff-dev",
        status=Status.CONFIRMED,
        scheduled_start_at=at("10:30"),
        scheduled_end_at=at("11:00"),
        timezone=ZONE,
        confirmed_at=NOW - 86_400,
        notes="Prefers the room at the back",
    )
    customer = Profile("profile-ida", "Ida", "Holm", "ida@example.com", "+61 400 000 111")
    return AppointmentCard(
        appointment,
        customer,
        "Bra fitting",
        PLACE,
        "Dev Patel",
        STEPS[Look.CONFIRMED],
        (Answered("What brings you in?", ("Fitting",)),),
        (HistoryLine(41, NOW - 86_400, "book", "Mika Hill", ""),),
        phone="+61 400 000 111",
    )


def day_sheet(day: date = DAY, with_phones: bool = True) -> DaySheet:
    """That day on paper: its columns, the line and the requests."""
    board = queue_view()
    phones = {"profile-ida": "+61 400 000 123"} if with_phones else {}
    return DaySheet(day_view(day), (*board.line, *board.in_service), inbox_view().requests, phones, with_phones)

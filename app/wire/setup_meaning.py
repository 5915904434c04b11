"""What the rows of a set-up file mean together: ids followed, times read, flags that contradict refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol, TypeVar

from app.core import values
from app.core.errors import BadInput
from app.core.moments import read_date, read_instant, write_utc
from app.core.refusals import word_reason
from app.core.setup import Setup
from app.core.slots import check_definition
from app.core.tickets import ticket_code
from app.core.values import WEEKDAYS, Calendar, Instant, Kind, NormalHour, SpecialHour
from app.core.wall import local_date
from app.wire import setup_file as rows
from app.wire.setup_file import show

T = TypeVar("T")
SpecialRow = rows.LocationSpecialHour | rows.AvailableSpecialHour


class KnownIds(Protocol):
    """What the store has already: a file may point at it without repeating it."""

    def find(self, kind: Kind, file_id: int | str) -> str | None:
        """The local id of the record that the file's id names, or None."""

    def owner_of_handle(self, kind: Kind, handle: str) -> str | None:
        """The local id of the record that has the handle, or None."""

    def location(self, local_id: str) -> values.Location:
        """A location of the store."""

    def definition(self, local_id: str) -> values.Definition:
        """A definition of the store."""

    def version_of(self, file_id: int) -> str | None:
        """The local id of a questionnaire version of the store."""


@dataclass(slots=True)
class NothingKnown:
    """No store: the file stands alone."""

    def find(self, kind: Kind, file_id: int | str) -> str | None:  # noqa: ARG002
        """Nothing."""
        return None

    def owner_of_handle(self, kind: Kind, handle: str) -> str | None:  # noqa: ARG002
        """Nobody."""
        return None

    def location(self, local_id: str) -> values.Location:
        """Never asked, since nothing is found."""
        raise KeyError(local_id)

    def definition(self, local_id: str) -> values.Definition:
        """Never asked, since nothing is found."""
        raise KeyError(local_id)

    def version_of(self, file_id: int) -> str | None:  # noqa: ARG002
        """Nothing."""
        return None


@dataclass(slots=True)
class _Reading:
    file: str
    known: KnownIds
    make_id: Callable[[], str]
    now: Instant
    ids: dict[tuple[Kind, int | str], str] = field(default_factory=dict)
    versions: dict[int, str] = field(default_factory=dict)
    locations: dict[str, values.Location] = field(default_factory=dict)
    definitions: dict[str, values.Definition] = field(default_factory=dict)

    def bad(self, path: str, what: str, right: str) -> BadInput:
        return BadInput(f"{self.file}: {path}", what, right)

    def name(self, kind: Kind, given: Sequence[Any], path: str) -> None:
        for index, row in enumerate(given):
            if (kind, row.id) in self.ids:
                raise self.bad(f"$.{path}[{index}].id", f"{row.id} stands twice", "every id once in its list")
            kept = self.known.find(kind, row.id)
            self.ids[kind, row.id] = kept or (row.id if isinstance(row.id, str) else self.make_id())

    def ref(self, kind: Kind, file_id: int | str, path: str) -> str:
        found = self.ids.get((kind, file_id)) or self.known.find(kind, file_id)
        if found is None:
            what = kind.value.replace("_", " ")
            raise self.bad(
                path, f"no {what} has the id {file_id}", f"use the id of a {what} of this file or of the store"
            )
        return found

    def ref_or_none(self, kind: Kind, file_id: int | str | None, path: str) -> str | None:
        return None if file_id is None else self.ref(kind, file_id, path)

    def version_or_none(self, file_id: int | None, path: str) -> str | None:
        return None if file_id is None else self.version(file_id, path)

    def version(self, file_id: int, path: str) -> str:
        found = self.versions.get(file_id) or self.known.version_of(file_id)
        if found is None:
            raise self.bad(path, f"no questionnaire version has the id {file_id}", "use the id of a version")
        return found

    def zone_of(self, location_id: str) -> str:
        return self.location(location_id).timezone

    def location(self, location_id: str) -> values.Location:
        return self.locations.get(location_id) or self.known.location(location_id)

    def definition(self, definition_id: str) -> values.Definition:
        return self.definitions.get(definition_id) or self.known.definition(definition_id)

    def moment_or_none(self, text: str | None, path: str, zone: str = "UTC") -> Instant | None:
        return None if text is None else self.moment(text, path, zone)

    def moment(self, text: str, path: str, zone: str = "UTC") -> Instant:
        try:
            return read_instant(text, zone)
        except (ValueError, OverflowError):
            raise self.bad(
                path, f"{show(text)} is not a time", "write YYYY-MM-DD HH:MM:SS, or ISO 8601 with an offset"
            ) from None

    def moments(self, row: rows.Row, path: str, names: Sequence[str]) -> dict[str, Any]:
        return {name: self.moment_or_none(getattr(row, name), f"{path}.{name}") for name in names}

    def refs(self, kind: Kind, row: rows.Row, path: str, names: Sequence[str]) -> dict[str, Any]:
        return {name: self.ref_or_none(kind, getattr(row, name), f"{path}.{name}") for name in names}

    def stamps(self, row: rows.Stamped, path: str) -> dict[str, Any]:
        created = self.moment_or_none(row.created_at, f"{path}.created_at") or 0
        return {"created_at": created, "updated_at": self.moment_or_none(row.updated_at, f"{path}.updated_at") or 0}


def read_setup(
    given: rows.SetupFile, file: str, *, make_id: Callable[[], str], now: Instant, known: KnownIds | None = None
) -> Setup:
    """The values of a parsed set-up file. Raises ``BadInput`` with the JSON path; nothing has been written then."""
    reading = _Reading(file, known or NothingKnown(), make_id, now)
    _name_all(reading, given)
    locations = _each(given.locations, "locations", reading, _location)
    reading.locations = {each.id: each for each in locations}
    staff = _each(given.staff, "staff", reading, _staff)
    targets = _each(given.targets, "targets", reading, _target)
    questionnaires = _each(given.questionnaires, "questionnaires", reading, _questionnaire)
    definitions = _each(given.appointment_definitions, "appointment_definitions", reading, _definition)
    reading.definitions = {each.id: each for each in definitions}
    return Setup(
        locations=locations,
        staff=staff,
        targets=targets,
        questionnaires=questionnaires,
        definitions=definitions,
        profiles=_each(given.profiles, "profiles", reading, _profile),
        transactions=_each(given.transactions, "transactions", reading, _transaction),
        orders=_each(given.orders, "orders", reading, _order),
        appointments=_each(given.appointments, "appointments", reading, _appointment),
        answers=_answers(given, reading),
        queue_entries=_queue(given, reading),
        waitlist_entries=_each(given.appointment_waitlists, "appointment_waitlists", reading, _waitlist),
        visits=_each(given.visits, "visits", reading, _visit),
    )


def _each(given: Sequence[Any], name: str, reading: _Reading, make: Callable[[Any, _Reading, str], T]) -> tuple[T, ...]:
    return tuple(make(row, reading, f"$.{name}[{index}]") for index, row in enumerate(given))


_LISTS = (
    (Kind.LOCATION, "locations"), (Kind.STAFF, "staff"), (Kind.TARGET, "targets"),
    (Kind.QUESTIONNAIRE, "questionnaires"), (Kind.DEFINITION, "appointment_definitions"), (Kind.PROFILE, "profiles"),
    (Kind.TRANSACTION, "transactions"), (Kind.ORDER, "orders"), (Kind.APPOINTMENT, "appointments"),
    (Kind.QUEUE_ENTRY, "appointment_queues"), (Kind.WAITLIST_ENTRY, "appointment_waitlists"), (Kind.VISIT, "visits"),
)  # fmt: skip


def _name_all(reading: _Reading, given: rows.SetupFile) -> None:
    for kind, name in _LISTS:
        found = getattr(given, name)
        reading.name(kind, found, name)
        _no_handle_twice(reading, kind, found, name)
    for at, questionnaire in enumerate(given.questionnaires):
        for index, version in enumerate(questionnaire.versions):
            path = f"$.questionnaires[{at}].versions[{index}].id"
            if version.id in reading.versions:
                raise reading.bad(path, f"{version.id} stands twice", "every version has an id of its own")
            reading.versions[version.id] = reading.known.version_of(version.id) or reading.make_id()


def _no_handle_twice(reading: _Reading, kind: Kind, found: Sequence[Any], name: str) -> None:
    if not found or not hasattr(found[0], "handle"):
        return
    handles = Counter(row.handle for row in found)
    for index, row in enumerate(found):
        path = f"$.{name}[{index}].handle"
        if handles[row.handle] > 1:
            raise reading.bad(path, f"{show(row.handle)} stands twice", "every handle once in its list")
        owner = reading.known.owner_of_handle(kind, row.handle)
        if owner not in (None, reading.ids[kind, row.id]):
            raise reading.bad(
                path, f"{show(row.handle)} is another record's in the store", "use that record's id, or another handle"
            )


def _minutes(text: str | None) -> int | None:
    return None if text is None else int(text[:2]) * 60 + int(text[3:5])


def _calendar(row: rows.LocationRow | rows.StaffRow | rows.DefinitionRow, reading: _Reading, path: str) -> Calendar:
    normal = tuple(
        NormalHour(WEEKDAYS.index(hour.day_of_week), *_times(hour), is_closed=hour.is_closed)
        for hour in row.normal_hours
    )
    special: Sequence[SpecialRow] = row.special_hours
    return Calendar(
        normal, tuple(_special(hour, reading, f"{path}.special_hours[{at}]") for at, hour in enumerate(special))
    )


def _times(
    hour: rows.LocationHour | rows.AvailableHour | rows.LocationSpecialHour | rows.AvailableSpecialHour,
) -> tuple[int | None, int | None]:
    if isinstance(hour, (rows.LocationHour, rows.LocationSpecialHour)):
        return _minutes(hour.open_at), _minutes(hour.close_at)
    return _minutes(hour.available_from), _minutes(hour.available_until)


def _special(hour: SpecialRow, reading: _Reading, path: str) -> SpecialHour:
    first, last = date.fromisoformat(hour.start_at), date.fromisoformat(hour.end_at)
    if last < first:
        raise reading.bad(
            f"{path}.end_at",
            f"{hour.end_at} is before the start {hour.start_at}",
            "write the last day, or the same one",
        )
    return SpecialHour(hour.name, first, last, hour.is_closed, *_times(hour), is_repeating=hour.is_repeating)


def _plain(row: rows.Row, *leave: str) -> dict[str, Any]:
    return {name: getattr(row, name) for name in type(row).model_fields if name not in leave}


_NESTED = ("id", "created_at", "updated_at", "normal_hours", "special_hours")


def _location(row: rows.LocationRow, reading: _Reading, path: str) -> values.Location:
    return values.Location(
        id=reading.ids[Kind.LOCATION, row.id],
        number=row.id,
        calendar=_calendar(row, reading, path),
        **_plain(row, *_NESTED),
        **reading.stamps(row, path),
    )


def _staff(row: rows.StaffRow, reading: _Reading, path: str) -> values.Staff:
    return values.Staff(
        id=reading.ids[Kind.STAFF, row.id],
        places=tuple(_place(each, reading, f"{path}.locations[{at}]") for at, each in enumerate(row.locations)),
        calendar=_calendar(row, reading, path),
        excluded_service_handles=tuple(row.excluded_service_handles),
        **_plain(row, *_NESTED, "locations", "excluded_service_handles"),
        **reading.stamps(row, path),
    )


def _place(row: rows.StaffLocationRow, reading: _Reading, path: str) -> values.StaffPlace:
    return values.StaffPlace(
        location_id=reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id"),
        starts_at=_place_day(row.starts_at, reading, f"{path}.starts_at"),
        ends_at=_place_day(row.ends_at, reading, f"{path}.ends_at"),
        **_plain(row, "id", "location_id", "starts_at", "ends_at"),
    )


def _place_day(text: str | None, reading: _Reading, path: str) -> str | None:
    if text is None or len(text) == len("2026-05-11"):
        return text if text is None else str(_day(text, reading, path))
    moment = reading.moment(text, path)
    return write_utc(moment)


def _day(text: str, reading: _Reading, path: str) -> date:
    try:
        return read_date(text)
    except ValueError:
        raise reading.bad(path, f"{show(text)} is not a date", "write YYYY-MM-DD") from None


def _target(row: rows.TargetRow, reading: _Reading, path: str) -> values.Target:
    return values.Target(
        id=reading.ids[Kind.TARGET, row.id],
        number=row.id,
        **_plain(row, "id", "created_at", "updated_at"),
        **reading.stamps(row, path),
    )


def _questionnaire(row: rows.QuestionnaireRow, reading: _Reading, path: str) -> values.Questionnaire:
    own = {each.id for each in row.versions}
    if row.current_version_id is not None and row.current_version_id not in own:
        raise reading.bad(
            f"{path}.current_version_id",
            f"no version here has the id {row.current_version_id}",
            "use the id of one of its versions",
        )
    return values.Questionnaire(
        id=reading.ids[Kind.QUESTIONNAIRE, row.id],
        number=row.id,
        current_version_id=reading.version_or_none(row.current_version_id, f"{path}.current_version_id"),
        versions=tuple(_version(each, reading, f"{path}.versions[{at}]") for at, each in enumerate(row.versions)),
        **_plain(row, "id", "created_at", "updated_at", "versions", "current_version_id"),
        **reading.stamps(row, path),
    )


def _version(row: rows.VersionRow, reading: _Reading, path: str) -> values.QuestionnaireVersion:
    return values.QuestionnaireVersion(
        id=reading.versions[row.id],
        number=row.id,
        version=row.version,
        pages=tuple(_page(page) for page in row.pages),
        created_at=reading.moment_or_none(row.created_at, f"{path}.created_at") or reading.now,
    )


def _page(row: rows.PageRow) -> values.Page:
    return values.Page(**_plain(row, "questions"), questions=tuple(_question(each) for each in row.questions))


def _question(row: rows.QuestionSlot) -> values.Question:
    head, wording = row.question, row.version
    return values.Question(
        id=row.id,
        question_id=head.id,
        question_version_id=wording.id,
        question_version=wording.version,
        handle=head.handle,
        name=head.name,
        mapping_key=row.mapping_key or head.handle,
        options=tuple(wording.options or ()),
        validation=wording.validation or {},
        **_plain(wording, "id", "version", "options", "validation"),
        **_plain(head, "id", "handle", "name"),
        **_plain(row, "id", "mapping_key", "question", "version"),
    )


def _definition(row: rows.DefinitionRow, reading: _Reading, path: str) -> values.Definition:
    own = (
        "location_ids",
        "inactive_location_ids",
        "staff_ids",
        "inactive_staff_ids",
        "booking_questionnaire",
        "booking_type",
    )
    targets = [name for name in rows.DefinitionRow.model_fields if name.endswith("_target_id")]
    made = values.Definition(
        id=reading.ids[Kind.DEFINITION, row.id],
        number=row.id,
        booking_type=values.BookingType(row.booking_type),
        booking_questionnaire_id=reading.ref_or_none(
            Kind.QUESTIONNAIRE, row.booking_questionnaire, f"{path}.booking_questionnaire"
        ),
        places=_definition_places(row, reading, path),
        staff=_definition_staff(row, reading, path),
        calendar=_calendar(row, reading, path),
        **reading.refs(Kind.TARGET, row, path, targets),
        **_plain(row, *_NESTED, *own, *targets),
        **reading.stamps(row, path),
    )
    for wrong in check_definition(made):
        facts = dict(wrong.facts)
        where = f"{path}.{facts['field']}" if "field" in facts else path
        raise reading.bad(where, word_reason(wrong), "mend one of the two")
    return made


def _definition_places(row: rows.DefinitionRow, reading: _Reading, path: str) -> tuple[values.DefinitionPlace, ...]:
    return tuple(
        values.DefinitionPlace(reading.ref(Kind.LOCATION, each, f"{path}.{name}[{at}]"), is_active=active)
        for name, active in (("location_ids", True), ("inactive_location_ids", False))
        for at, each in enumerate(getattr(row, name))
    )


def _definition_staff(row: rows.DefinitionRow, reading: _Reading, path: str) -> tuple[values.DefinitionStaff, ...]:
    return tuple(
        values.DefinitionStaff(reading.ref(Kind.STAFF, each, f"{path}.{name}[{at}]"), is_active=active)
        for name, active in (("staff_ids", True), ("inactive_staff_ids", False))
        for at, each in enumerate(getattr(row, name))
    )


def _profile(row: rows.ProfileRow, reading: _Reading, path: str) -> values.Profile:
    return values.Profile(
        id=reading.ids[Kind.PROFILE, row.id],
        **_plain(row, "id", "created_at", "updated_at"),
        **reading.stamps(row, path),
    )


def _transaction(row: rows.ReceiptRow, reading: _Reading, path: str) -> values.Receipt:
    return _receipt(Kind.TRANSACTION, row, reading, path)


def _order(row: rows.OrderRow, reading: _Reading, path: str) -> values.Receipt:
    return _receipt(Kind.ORDER, row, reading, path)


def _receipt(kind: Kind, row: rows.ReceiptRow, reading: _Reading, path: str) -> values.Receipt:
    return values.Receipt(
        id=reading.ids[kind, row.id],
        number=row.id,
        **_plain(row, "id", "created_at", "updated_at"),
        **reading.stamps(row, path),
    )


_STAMPS = (
    "approved_at", "confirmed_at", "cancelled_at", "arrived_at", "completed_at", "no_show_at", "rejected_at",
    "called_at", "started_at",
)  # fmt: skip


def _appointment(row: rows.AppointmentRow, reading: _Reading, path: str) -> values.Appointment:
    start = reading.moment(row.scheduled_start_at, f"{path}.scheduled_start_at", row.timezone)
    end = reading.moment(row.scheduled_end_at, f"{path}.scheduled_end_at", row.timezone)
    if end <= start:
        raise reading.bad(
            f"{path}.scheduled_end_at",
            f"{row.scheduled_end_at} is not after the start",
            "the end must be after the start (rule 4)",
        )
    return values.Appointment(
        id=reading.ids[Kind.APPOINTMENT, row.id],
        number=row.id,
        definition_id=reading.ref(Kind.DEFINITION, row.appointment_definition_id, f"{path}.appointment_definition_id"),
        profile_id=reading.ref(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        location_id=reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id"),
        assigned_staff_id=reading.ref_or_none(Kind.STAFF, row.assigned_staff_id, f"{path}.assigned_staff_id"),
        status=values.Status(row.status),
        scheduled_start_at=start,
        scheduled_end_at=end,
        transaction_id=reading.ref_or_none(Kind.TRANSACTION, row.transaction_id, f"{path}.transaction_id"),
        order_id=reading.ref_or_none(Kind.ORDER, row.order_id, f"{path}.order_id"),
        questionnaire_version_id=reading.version_or_none(
            row.questionnaire_version_id, f"{path}.questionnaire_version_id"
        ),
        **reading.moments(row, path, _STAMPS),
        **_plain(
            row, "id", "created_at", "updated_at", "appointment_definition_id", "profile_id", "location_id",
            "assigned_staff_id", "status", "scheduled_start_at", "scheduled_end_at", "transaction_id", "order_id",
            "questionnaire_version_id", "answers", *_STAMPS,
        ),
        **reading.stamps(row, path),
    )  # fmt: skip


def _answers(given: rows.SetupFile, reading: _Reading) -> tuple[values.Answer, ...]:
    return tuple(
        _answer(answer, reading, f"$.appointments[{at}].answers[{index}]", reading.ids[Kind.APPOINTMENT, row.id])
        for at, row in enumerate(given.appointments)
        for index, answer in enumerate(row.answers)
    )


def _answer(row: rows.AnswerRow, reading: _Reading, path: str, appointment_id: str) -> values.Answer:
    version = reading.version(row.questionnaire_version_id, f"{path}.questionnaire_version_id")
    if (Kind.ANSWER, row.id) in reading.ids:
        raise reading.bad(f"{path}.id", f"{row.id} stands twice", "every answer has an id of its own")
    reading.ids[Kind.ANSWER, row.id] = reading.known.find(Kind.ANSWER, row.id) or reading.make_id()
    return values.Answer(
        id=reading.ids[Kind.ANSWER, row.id],
        number=row.id,
        questionnaire_id=reading.ref(Kind.QUESTIONNAIRE, row.questionnaire_id, f"{path}.questionnaire_id"),
        version_id=version,
        appointment_id=appointment_id,
        profile_id=reading.ref_or_none(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        mapped_at=reading.moment_or_none(row.mapped_at, f"{path}.mapped_at"),
        **_plain(
            row,
            "id",
            "created_at",
            "updated_at",
            "questionnaire_id",
            "questionnaire_version_id",
            "profile_id",
            "mapped_at",
        ),
        **reading.stamps(row, path),
    )


_QUEUE_STAMPS = (
    "called_at", "started_at", "finished_at", "cancelled_at", "parked_at", "quoted_from", "quoted_until",
)  # fmt: skip


def _queue(given: rows.SetupFile, reading: _Reading) -> tuple[values.QueueEntry, ...]:
    made: list[values.QueueEntry] = []
    taken: dict[tuple[str, date, str], int] = {}
    for at, row in enumerate(given.appointment_queues):
        entry = _queue_entry(row, reading, f"$.appointment_queues[{at}]")
        key = (entry.location_id, entry.business_day, entry.ticket)
        if entry.ticket and taken.setdefault(key, at) != at:
            raise reading.bad(
                f"$.appointment_queues[{at}].ticket",
                f"{entry.ticket} was given before on that day",
                "every ticket once a day (rule 26)",
            )
        made.append(entry)
    return _give_tickets(made, reading, set(taken))


def _queue_entry(row: rows.QueueRow, reading: _Reading, path: str) -> values.QueueEntry:
    location_id = reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id")
    stamps = reading.stamps(row, path)
    checked_in = (
        reading.moment_or_none(row.checked_in_at, f"{path}.checked_in_at") or stamps["created_at"] or reading.now
    )
    day = (
        _day(row.business_day, reading, path)
        if row.business_day
        else local_date(checked_in, reading.zone_of(location_id))
    )
    return values.QueueEntry(
        id=reading.ids[Kind.QUEUE_ENTRY, row.id],
        number=row.id,
        definition_id=reading.ref(Kind.DEFINITION, row.appointment_definition_id, f"{path}.appointment_definition_id"),
        location_id=location_id,
        status=values.QueueStatus(row.status),
        ticket=row.ticket or "",
        business_day=day,
        checked_in_at=checked_in,
        profile_id=reading.ref_or_none(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        staff_id=reading.ref_or_none(Kind.STAFF, row.staff_id, f"{path}.staff_id"),
        appointment_id=reading.ref_or_none(Kind.APPOINTMENT, row.appointment_id, f"{path}.appointment_id"),
        **reading.moments(row, path, _QUEUE_STAMPS),
        **_plain(
            row, "id", "created_at", "updated_at", "appointment_definition_id", "location_id", "status", "ticket",
            "business_day", "checked_in_at", "profile_id", "staff_id", "appointment_id", *_QUEUE_STAMPS,
        ),
        **stamps,
    )  # fmt: skip


def _give_tickets(
    made: Sequence[values.QueueEntry], reading: _Reading, taken: set[tuple[str, date, str]]
) -> tuple[values.QueueEntry, ...]:
    """A ticket for each entry that came without one: numbers that nobody has that day (rule 26)."""
    from dataclasses import replace

    given: list[values.QueueEntry] = []
    counts: Counter[tuple[str, date, str]] = Counter()
    for entry in made:
        if not entry.ticket:
            code = ticket_code(reading.definition(entry.definition_id))
            key = (entry.location_id, entry.business_day, code)
            counts[key] += 1
            while (entry.location_id, entry.business_day, f"{code}{counts[key]:03d}") in taken:
                counts[key] += 1
            entry = replace(entry, ticket=f"{code}{counts[key]:03d}")
        given.append(entry)
    return tuple(given)


def _waitlist(row: rows.WaitlistRow, reading: _Reading, path: str) -> values.WaitlistEntry:
    location_id = reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id")
    zone = row.timezone or reading.zone_of(location_id)
    return values.WaitlistEntry(
        id=reading.ids[Kind.WAITLIST_ENTRY, row.id],
        number=row.id,
        definition_id=reading.ref(Kind.DEFINITION, row.appointment_definition_id, f"{path}.appointment_definition_id"),
        profile_id=reading.ref(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        location_id=location_id,
        status=values.WaitlistStatus(row.status),
        desired_start_at=reading.moment_or_none(row.desired_start_at, f"{path}.desired_start_at", zone),
        timezone=zone,
        appointment_id=reading.ref_or_none(Kind.APPOINTMENT, row.appointment_id, f"{path}.appointment_id"),
        notes=row.notes,
        meta=row.meta,
        **reading.stamps(row, path),
    )


def _visit(row: rows.VisitRow, reading: _Reading, path: str) -> values.Visit:
    visited = reading.moment(row.visited_at, f"{path}.visited_at")
    return values.Visit(
        id=reading.ids[Kind.VISIT, row.id],
        number=row.id,
        location_id=reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id"),
        visited_at=visited,
        profile_id=reading.ref_or_none(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        appointment_id=reading.ref_or_none(Kind.APPOINTMENT, row.appointment_id, f"{path}.appointment_id"),
        queue_entry_id=reading.ref_or_none(Kind.QUEUE_ENTRY, row.appointment_queue_id, f"{path}.appointment_queue_id"),
        notes=row.notes,
        voided_at=reading.moment_or_none(row.voided_at, f"{path}.voided_at"),
        **reading.stamps(row, path),
    )

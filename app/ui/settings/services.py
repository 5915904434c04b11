"""The section of services: every field of a definition, with its hours, places, staff and notifications."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.core.listing import switched
from app.core.offer_checks import EVENTS
from app.core.shop_hours import hours_of, new_service
from app.core.values import BookingType, DefinitionPlace
from app.ui import words
from app.ui.beside import beside
from app.ui.settings.fields import FlagField, NumberField, TextField
from app.ui.settings.form import RecordForm
from app.ui.settings.hours import HoursEditor
from app.ui.settings.long_fields import JsonField, LongField, json_words, logic_words
from app.ui.settings.pick_fields import PickField, SeveralField
from app.ui.settings.record_section import RecordSection
from app.ui.settings.staff_list import StaffList

if TYPE_CHECKING:
    from app.core.offer_checks import Offer
    from app.core.values import Location
    from app.desk.views_offer import OfferView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def type_words() -> list[tuple[object, str]]:
    """How a booking begins, by booking type."""
    return [
        (BookingType.INSTANT, translate("Settings", "Confirmed at once")),
        (BookingType.APPROVAL_REQUIRED, translate("Settings", "Asks for approval")),
        (BookingType.WALK_IN_ONLY, translate("Settings", "Walk-ins only")),
    ]


def event_words() -> dict[str, str]:
    """What a service may tell of (rule 33)."""
    return {
        "created": translate("Settings", "When it is booked or requested"),
        "confirmed": translate("Settings", "When it is confirmed"),
        "cancelled": translate("Settings", "When it is cancelled"),
        "rejected": translate("Settings", "When a request is rejected"),
        "completed": translate("Settings", "When it is completed"),
        "reminder": translate("Settings", "As a reminder, before it begins"),
    }


class ServicesSection(RecordSection):
    """Each service with all that is said of it (rules 9 to 20)."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(
            scene, "services", translate("Settings", "Services"), new_words=translate("Settings", "New service"),
            empty=translate("Settings", "There is no service yet. Nothing can be booked before there is one."),
        )  # fmt: skip

    def make_form(self) -> RecordForm:
        form = RecordForm("settings.services.form", self)
        self._add_basics(form)
        self.hours = HoursEditor("settings.services.hours", self.tr("Hours of the service"), form)
        self.hours.edited.connect(lambda calendar: self.change(calendar=calendar))
        form.add_part(self.tr("HOURS OF THE SERVICE"), self.hours)
        self._add_staff(form)
        self._add_rules(form)
        self._add_questions(form)
        self._add_notifications(form)
        self._add_texts(form)
        return form

    def _add_basics(self, form: RecordForm) -> None:
        name, least = "settings.services", self.tr("minutes")
        form.add_group("", {
            "name": TextField(f"{name}.name", self.tr("Name"), form, is_needed=True),
            "booking_type": PickField(f"{name}.type", self.tr("How a booking begins"), form),
            "duration_minutes": NumberField(f"{name}.duration", self.tr("Length in minutes"), form, is_needed=True),
            "slot_interval_minutes": NumberField(
                f"{name}.interval", self.tr("A start every so many minutes"), form, hint=self.tr("Its length"),
            ),
            "buffer_before_minutes": NumberField(
                f"{name}.before", self.tr("Buffer before, in minutes"), form, hint=least, is_needed=True,
            ),
            "buffer_after_minutes": NumberField(
                f"{name}.after", self.tr("Buffer after, in minutes"), form, hint=least, is_needed=True,
            ),
        })  # fmt: skip
        self.places = SeveralField(f"{name}.places", self.tr("Offered at"), form)
        self.places.edited.connect(self._take_places)
        form.add_part(self.tr("WHERE"), self.places)

    def _add_staff(self, form: RecordForm) -> None:
        name = "settings.services"
        form.add_group(self.tr("WHO DOES IT"), {
            "requires_staff": FlagField(f"{name}.requires_staff", self.tr("Needs a member of staff"), form),
            "use_staff_from_location": FlagField(
                f"{name}.staff_of_place", self.tr("Anybody who works at the location"), form,
            ),
            "customer_must_select_staff": FlagField(
                f"{name}.must_select", self.tr("Customers must choose who"), form,
            ),
            "max_concurrent_bookings": NumberField(
                f"{name}.capacity", self.tr("Places at a time, without staff"), form, hint=self.tr("No limit"),
            ),
        })  # fmt: skip
        self.people = StaffList(f"{name}.staff", self.tr("Its own staff"), form)
        form.add_wide("", "staff", self.people)

    def _add_rules(self, form: RecordForm) -> None:
        name = "settings.services"
        form.add_group(self.tr("WHO MAY BOOK IT"), {
            "is_published": FlagField(f"{name}.published", self.tr("Published"), form),
            "is_archived": FlagField(f"{name}.archived", self.tr("Archived: not offered any more"), form),
            "allow_customer_booking": FlagField(f"{name}.customers", self.tr("Customers book it themselves"), form),
            "allow_walk_in": FlagField(f"{name}.walk_in", self.tr("Takes walk-ins"), form),
            "allow_queue": FlagField(f"{name}.queue", self.tr("Has a queue"), form),
            "allow_waitlist": FlagField(f"{name}.waitlist", self.tr("Has a waitlist"), form),
            "min_lead_minutes": NumberField(
                f"{name}.lead", self.tr("Customers book so many minutes ahead"), form, is_needed=True,
            ),
            "max_advance_days": NumberField(
                f"{name}.advance", self.tr("… and at most so many days ahead"), form, hint=self.tr("No limit"),
            ),
            "queue_code": TextField(
                f"{name}.code", self.tr("Letters of its tickets"), form, hint=self.tr("First letter of the name"),
            ),
        })  # fmt: skip

    def _add_questions(self, form: RecordForm) -> None:
        field = PickField("settings.services.questionnaire", self.tr("Questionnaire"), form)
        form.add_wide(self.tr("QUESTIONS"), "booking_questionnaire_id", field)

    def _add_notifications(self, form: RecordForm) -> None:
        said, after, before = event_words(), self.tr("So many days later"), self.tr("So many days before")
        hours = self.tr("and hours")
        for event in EVENTS:
            name, of = f"settings.services.{event}", said[event]
            days = before if event == "reminder" else after
            form.add_group(self.tr("NOTIFICATIONS") if event == EVENTS[0] else "", {
                f"{event}_target_id": PickField(f"{name}.target", of, form),
                f"notify_{event}_offset_days": NumberField(f"{name}.days", days, form, hint="0", of=of),
                f"notify_{event}_offset_hours": NumberField(f"{name}.hours", hours, form, hint="0", of=of),
            }, most=3)  # fmt: skip

    def _add_texts(self, form: RecordForm) -> None:
        name = "settings.services"
        form.add_group(self.tr("WHAT IS SAID OF IT"), {
            "description": LongField(f"{name}.description", self.tr("Description"), form),
            "short_description": LongField(f"{name}.short", self.tr("Short description"), form),
            "long_description": LongField(f"{name}.long", self.tr("Long description"), form),
            "terms_conditions": LongField(f"{name}.terms", self.tr("Terms and conditions"), form),
            "internal_notes": LongField(f"{name}.notes", self.tr("Notes for staff only"), form),
        })  # fmt: skip
        form.add_fold(self.tr("For other systems"), {
            "handle": TextField(f"{name}.handle", self.tr("Short name for links and files"), form,
                                hint=self.tr("Made of the name"), is_needed=True),
            "icon": TextField(f"{name}.icon", self.tr("Icon"), form),
            "image_url": TextField(f"{name}.image", self.tr("Address of a picture"), form),
            "visibility_condition": JsonField(f"{name}.condition", self.tr("Shown only if"), form,
                                              meaning=logic_words()),
            "meta": JsonField(f"{name}.meta", self.tr("Notes of other systems"), form, meaning=json_words()),
        })  # fmt: skip

    def records(self, view: OfferView) -> Mapping[str, Any]:
        return view.definitions

    def blank(self, view: OfferView) -> Offer:
        return new_service(view.locations.values(), view.definitions.values(), view.staff.values())

    def instead(self) -> str:
        return self.tr("Archive it")

    def option(self, record: Any, _view: OfferView) -> tuple[str, str]:
        if record.is_archived:
            return record.name, self.tr("archived")
        said = dict(type_words())[record.booking_type]
        return record.name, beside(words.minutes_words(record.duration_minutes), said)

    def fill(self, record: Any, view: OfferView) -> None:
        form = self.form.fields
        nothing = [(None, self.tr("None"))]
        targets = [*nothing, *((key, each.name) for key, each in view.targets.items())]
        for event in EVENTS:
            _pick(form[f"{event}_target_id"]).offer(targets)
        _pick(form["booking_type"]).offer(type_words())
        _pick(form["booking_questionnaire_id"]).offer(
            [*nothing, *((key, each.name) for key, each in view.questionnaires.items())]
        )
        self.places.offer([(key, each.name) for key, each in view.locations.items()],
                          self.tr("There is no location yet."))  # fmt: skip
        self.people.offer([(key, each.name) for key, each in view.staff.items()])
        super().fill(record, view)
        self.places.show_value([place.location_id for place in record.places if place.is_active])
        self.people.setVisible(record.requires_staff and not record.use_staff_from_location)
        form["use_staff_from_location"].setEnabled(record.requires_staff)
        form["customer_must_select_staff"].setEnabled(record.requires_staff)
        form["max_concurrent_bookings"].setEnabled(not record.requires_staff)
        within = [each.calendar for each in self._places(record.places)]
        self.hours.show_calendar(record.calendar, view.today, can_edit=view.owner is None, within=within)

    def _take_places(self, chosen: object) -> None:
        draft = self.draft
        if draft is None or not isinstance(chosen, tuple):
            return
        places = switched(draft.after.places, chosen, DefinitionPlace)
        begun = hours_of(self._places(draft.after.places))
        if draft.before is None and draft.after.calendar == begun:  # nobody has drawn hours of its own yet
            self.change(places=places, calendar=hours_of(self._places(places)))
        else:
            self.change(places=places)

    def _places(self, places: Iterable[DefinitionPlace]) -> list[Location]:
        """Those at which it is offered."""
        known = self.view.locations if self.view is not None else {}
        return [known[each.location_id] for each in places if each.is_active and each.location_id in known]


def _pick(field: object) -> PickField:
    if not isinstance(field, PickField):
        raise TypeError("this field offers nothing to pick")
    return field

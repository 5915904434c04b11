"""The section of locations: their hours and special days, their zone, how they are reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from app.core.hours_behind import stay_behind
from app.core.shop_hours import keep_shorter, work_shorter
from app.core.values import Location
from app.ui.settings.address import AddressField
from app.ui.settings.counting import services_words
from app.ui.settings.fields import FlagField, TextField
from app.ui.settings.form import RecordForm
from app.ui.settings.going_along import GoingAlong, behind_words, shorter_words
from app.ui.settings.hours import HoursEditor
from app.ui.settings.long_fields import LongField
from app.ui.settings.phone_field import PhoneField
from app.ui.settings.record_section import RecordSection
from app.ui.settings.zone_field import ZoneField, zone_here

if TYPE_CHECKING:
    from app.core.offer_checks import Offer
    from app.core.values import Definition
    from app.desk.views_offer import OfferView
    from app.ui.scene import Scene
    from app.ui.settings.drafts import Draft

translate = QCoreApplication.translate
MAIL = Qt.InputMethodHint.ImhEmailCharactersOnly


class PlacesSection(RecordSection):
    """Each place with its calendar (rules 1 and 6)."""

    def __init__(self, scene: Scene) -> None:
        self._along: dict[str, tuple[str, ...]] = {}
        super().__init__(
            scene, "places", translate("Settings", "Locations"),
            new_words=translate("Settings", "New location"),
            empty=translate("Settings", "There is no location yet. Nothing can be booked before there is one."),
        )  # fmt: skip

    def make_form(self) -> RecordForm:
        form, name = RecordForm("settings.places.form", self), "settings.places"
        form.add_group("", {
            "name": TextField(f"{name}.name", self.tr("Name"), form, is_needed=True),
            "timezone": ZoneField(
                f"{name}.timezone", self.tr("Time zone"), form,
                meaning=self.tr("All hours and bookings here are read in this zone."),
            ),
        })  # fmt: skip
        self.hours = HoursEditor(f"{name}.hours", self.tr("Opening hours"), form)
        self.hours.edited.connect(lambda calendar: self.change(calendar=calendar))
        form.add_part(self.tr("OPENING HOURS"), self.hours)
        self.along = GoingAlong(f"{name}.along", form)
        self.along.edited.connect(self._take_along)
        self.hours.add_below_week(self.along)
        form.add_group(self.tr("HOW IT IS REACHED"), {
            "phone": PhoneField(f"{name}.phone", self.tr("Phone"), form, region=self.scene.region),
            "email": TextField(f"{name}.email", self.tr("Email"), form, keys=MAIL),
        })  # fmt: skip
        form.add_wide("", "address", AddressField(f"{name}.address", self.tr("Address"), form))
        form.add_group(self.tr("WHETHER IT IS SHOWN"), {
            "is_published": FlagField(f"{name}.published", self.tr("Shown to customers"), form),
            "is_permanently_closed": FlagField(f"{name}.closed", self.tr("Closed for good"), form),
        })  # fmt: skip
        form.add_wide("", "description", LongField(f"{name}.description", self.tr("Description"), form))
        form.add_fold(self.tr("For other systems"), {
            "handle": TextField(f"{name}.handle", self.tr("Short name for links and files"), form,
                                hint=self.tr("Made of the name"), is_needed=True),
            "type": TextField(f"{name}.type", self.tr("Type"), form),
            "external_id": TextField(f"{name}.external_id", self.tr("External id"), form),
            "external_code": TextField(f"{name}.external_code", self.tr("External code"), form),
            "country_iso_3": TextField(f"{name}.country", self.tr("Country, three letters"), form),
            "icon": TextField(f"{name}.icon", self.tr("Icon"), form),
            "image_url": TextField(f"{name}.image", self.tr("Address of a picture"), form),
        })  # fmt: skip
        return form

    def records(self, view: OfferView) -> Mapping[str, Any]:
        return view.locations

    def blank(self, view: OfferView) -> Offer:
        zone = next((each.timezone for each in view.locations.values()), zone_here())
        return Location("", 0, "", "", zone)

    def instead(self) -> str:
        return self.tr("Close it for good")

    def option(self, record: Any, view: OfferView) -> tuple[str, str]:
        services = sum(
            any(place.location_id == record.id and place.is_active for place in each.places)
            for each in view.definitions.values()
        )
        if record.is_permanently_closed:
            return record.name, self.tr("closed for good")
        return record.name, services_words(services)

    def fill(self, record: Any, view: OfferView) -> None:
        super().fill(record, view)
        self.hours.show_calendar(record.calendar, view.today, can_edit=view.owner is None)
        shorter = self._shorter(self.draft)
        if not shorter:
            self._along.pop(self.key, None)  # who goes along with the next longer hours is asked anew
        self.along.show_services(shorter, self._following(self.draft))

    def foreseen(self, draft: Draft) -> dict[str, Any]:
        following = self._following(draft)
        return {"following": following} if following else {}

    def besides(self, draft: Draft) -> dict[str, Any]:
        return self.foreseen(draft)

    def also_said(self, draft: Draft) -> str:
        if self.view is None or draft.before is None:
            return ""
        following = self._following(draft)
        before, after, there = draft.before, draft.after, self.view.definitions.values()
        own = [each for each in self._shorter(draft) if each.id not in following]
        behind = [each for each in stay_behind(before, after, there) if each[0] not in own]
        shorter = shorter_words(own, work_shorter(before, after, self.view.staff.values()))
        return " ".join(filter(None, (shorter, behind_words(behind))))

    def _shorter(self, draft: Draft | None) -> tuple[Definition, ...]:
        """The services whose own hours leave out some of the longer ones."""
        if draft is None or draft.before is None or self.view is None:
            return ()
        return keep_shorter(draft.before, draft.after, self.view.definitions.values())

    def _following(self, draft: Draft | None) -> tuple[str, ...]:
        """Which of them are to go along."""
        chosen = self._along.get(self.key, ())
        return tuple(each.id for each in self._shorter(draft) if each.id in chosen)

    def _take_along(self, chosen: object) -> None:
        draft = self.draft
        if draft is not None and isinstance(chosen, tuple):
            self._along[self.key] = chosen
            self.keep_draft(draft)

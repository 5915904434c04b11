"""The section of staff: who they are, where they work and when, what they do not do, their breaks and days off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.core.values import Staff, StaffPlace
from app.ui.beside import listed
from app.ui.settings.drafts import NEW
from app.ui.settings.fields import FlagField, TextField
from app.ui.settings.form import RecordForm
from app.ui.settings.hours import HoursEditor
from app.ui.settings.phone_field import PhoneField
from app.ui.settings.pick_fields import SeveralField
from app.ui.settings.places import MAIL
from app.ui.settings.record_section import RecordSection
from app.ui.settings.terms import PlaceTerms
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.core.offer_checks import Offer
    from app.desk.views_offer import OfferView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class PeopleSection(RecordSection):
    """Each member of staff (rules 6, 12 and 16)."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(
            scene, "staff", translate("Settings", "Staff"), new_words=translate("Settings", "New member of staff"),
            empty=translate("Settings", "There is no staff yet. Services that need staff cannot be booked so far."),
        )  # fmt: skip

    def make_form(self) -> RecordForm:
        form, name = RecordForm("settings.staff.form", self), "settings.staff"
        form.add_group("", {
            "first_name": TextField(f"{name}.first_name", self.tr("First name"), form),
            "last_name": TextField(f"{name}.last_name", self.tr("Last name"), form),
            "email": TextField(f"{name}.email", self.tr("Email"), form, keys=MAIL),
            "mobile_phone": PhoneField(f"{name}.phone", self.tr("Mobile phone"), form, region=self.scene.region),
        })  # fmt: skip
        form.add_wide("", "is_active", FlagField(f"{name}.active", self.tr("Works here"), form))
        self.hours = HoursEditor(f"{name}.hours", self.tr("Working hours"), form)
        self.hours.edited.connect(lambda calendar: self.change(calendar=calendar))
        form.add_part(self.tr("WORKING HOURS"), self.hours)
        off = Button(self.tr("Breaks and days off"), f"{name}.off", icon="pause", parent=form)
        off.clicked.connect(self._show_off)
        self.off = off
        line = FlowLayout()
        line.addWidget(off)
        form.column.addLayout(line)
        self.terms = PlaceTerms(f"{name}.places", self.tr("Works at"), form)
        self.terms.edited.connect(lambda places: self.change(places=places))
        form.add_part(self.tr("WHERE"), self.terms)
        self.does = SeveralField(
            f"{name}.does", self.tr("Services"), form,
            meaning=self.tr("Who is switched off for a service is never offered for it."),
        )  # fmt: skip
        self.does.edited.connect(self._take_services)
        form.add_part(self.tr("WHAT THEY DO"), self.does)
        return form

    def records(self, view: OfferView) -> Mapping[str, Any]:
        return view.staff

    def blank(self, view: OfferView) -> Offer:
        return Staff("", None, None, places=tuple(StaffPlace(each) for each in view.locations))

    def instead(self) -> str:
        return self.tr("No longer works here")

    def option(self, record: Any, view: OfferView) -> tuple[str, str]:
        if not record.is_active:
            return record.name, self.tr("does not work here")
        names = (view.locations[each.location_id].name for each in record.places
                 if each.is_active and each.location_id in view.locations)  # fmt: skip
        return record.name, listed(dict.fromkeys(names))

    def fill(self, record: Any, view: OfferView) -> None:
        super().fill(record, view)
        places = [view.locations[each.location_id] for each in record.places
                  if each.is_active and each.location_id in view.locations]  # fmt: skip
        self.hours.show_calendar(
            record.calendar, view.today, can_edit=view.owner is None, within=[each.calendar for each in places]
        )
        self.terms.show_places(record.places, view.locations, view.today)
        served = [each for each in view.definitions.values() if each.requires_staff and not each.is_archived]
        self.does.offer([(each.handle, each.name) for each in served], self.tr("No service needs staff."))
        self.does.show_value([each.handle for each in served if each.handle not in record.excluded_service_handles])
        self.off.setVisible(self.key not in ("", NEW))

    def _show_off(self) -> None:
        self.scene.staff_wanted.emit(self.key)

    def _take_services(self, chosen: object) -> None:
        draft, view = self.draft, self.view
        if draft is None or view is None or not isinstance(chosen, tuple):
            return
        asked = [each.handle for each in view.definitions.values() if each.requires_staff and not each.is_archived]
        kept = [each for each in draft.after.excluded_service_handles if each not in asked]
        self.change(excluded_service_handles=(*kept, *(each for each in asked if each not in chosen)))

"""The section of notification targets: where what a service tells of is sent (rule 33)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from app.core.offer_checks import EVENTS
from app.core.values import Target
from app.ui.beside import listed
from app.ui.settings.counting import services_words
from app.ui.settings.fields import TextField
from app.ui.settings.form import RecordForm
from app.ui.settings.long_fields import JsonField, LongField, logic_words
from app.ui.settings.record_section import RecordSection
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.offer_checks import Offer
    from app.desk.views_offer import OfferView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class TargetsSection(RecordSection):
    """Each target; when it is told, and of what, is said at each service."""

    tells_of_times = False

    def __init__(self, scene: Scene) -> None:
        super().__init__(
            scene, "targets", translate("Settings", "Notifications"), new_words=translate("Settings", "New target"),
            empty=translate("Settings", "There is no target yet, so nobody is told of anything."),
        )  # fmt: skip

    def make_form(self) -> RecordForm:
        form, name = RecordForm("settings.targets.form", self), "settings.targets"
        form.add_group("", {
            "name": TextField(f"{name}.name", self.tr("Name"), form, is_needed=True),
        })  # fmt: skip
        form.add_wide("", "url", TextField(
            f"{name}.url", self.tr("Address"), form, hint="https://", keys=Qt.InputMethodHint.ImhUrlCharactersOnly,
            meaning=self.tr("Where it is sent: a web address, or mailto: and an e-mail address."),
        ))  # fmt: skip
        form.add_wide("", "template", LongField(
            f"{name}.template", self.tr("Template"), form,
            meaning=self.tr("What is sent; empty sends the whole booking."),
        ))  # fmt: skip
        self.used = WrappedLabel("", 13, "muted", parent=form)
        self.used.setObjectName(f"{name}.used")
        form.add_part(self.tr("WHO TELLS IT"), self.used)
        form.add_fold(self.tr("For other systems"), {
            "handle": TextField(f"{name}.handle", self.tr("Short name for links and files"), form,
                                hint=self.tr("Made of the name"), is_needed=True),
            "condition": JsonField(f"{name}.condition", self.tr("Sent only if"), form, meaning=logic_words()),
        })  # fmt: skip
        return form

    def records(self, view: OfferView) -> Mapping[str, Any]:
        return view.targets

    def blank(self, _view: OfferView) -> Offer:
        return Target("", 0, "", "")

    def instead(self) -> str:
        return self.tr("Take it off the services that name it first.")

    def option(self, record: Any, view: OfferView) -> tuple[str, str]:
        return record.name, services_words(len(_services(record, view)))

    def fill(self, record: Any, view: OfferView) -> None:
        super().fill(record, view)
        names = listed(_services(record, view))
        nobody = self.tr("No service yet: choose it at a service, with how long before or after.")
        self.used.setText(names or nobody)


def _services(record: Any, view: OfferView) -> list[str]:
    """The names of the services that tell it something."""
    return [
        each.name
        for each in view.definitions.values()
        if record.id and any(getattr(each, f"{event}_target_id") == record.id for event in EVENTS)
    ]

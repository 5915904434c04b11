"""What is in use cannot be deleted: its refusal has a button that retires it instead, as the switch of it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.core.offer_checks import KINDS, RETIRED
from app.ui.beside import beside
from app.ui.settings.drafts import Draft
from app.ui.settings.sections import show_section

if TYPE_CHECKING:
    from app.desk.views_offer import OfferEffects
    from app.ui.settings.record_section import RecordSection


def say_used(section: RecordSection, record: Any) -> None:
    """Say that a record is in use, and how else to be rid of it."""
    instead, fields = section.instead(), RETIRED[KINDS[type(record)]]
    says = beside(record.name, QCoreApplication.translate("Settings", "It is in use, so it cannot be deleted."))
    if not fields:
        section.scene.say(f"{says} {instead}", "refused")
    elif replace(record, **fields) == record:  # so it is already
        section.scene.say(says, "refused")
    else:
        section.scene.say(says, "refused", instead, partial(retire, section, record.id, fields))


def retire(section: RecordSection, key: str, fields: Mapping[str, object]) -> None:
    """Keep the record with these fields; where that leaves bookings, show the form that names them before it is kept.

    What was changed in the form and not saved is not kept by this press either.
    """
    record = section.records(section.view).get(key) if section.view is not None else None
    if record is None:
        return
    draft = Draft(record, replace(record, **fields))

    def looked(effects: OfferEffects) -> None:
        if effects.left or effects.wrong or key in section.drafts:
            show_section(section.scene, section.name)
            section.open_record(key)
            section.change(**fields)
        else:
            section.keep(key, draft)

    section.scene.lanes.look("offer_effects", *draft[:2], then=looked, key=(id(section), "retire"))

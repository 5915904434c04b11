"""What would help against each reason for which a time is not free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.refusals import Code

if TYPE_CHECKING:
    from app.core.refusals import Reason

ADVICE = {
    Code.CLOSED_LOCATION: QT_TRANSLATE_NOOP("Why", "Choose a time within the opening hours."),
    Code.CLOSED_DEFINITION: QT_TRANSLATE_NOOP("Why", "Choose a time within the hours of this service."),
    Code.CLOSED_STAFF: QT_TRANSLATE_NOOP("Why", "Choose a time when {who} works, or somebody else."),
    Code.NO_HOURS: QT_TRANSLATE_NOOP("Why", "Set up hours for {who}."),
    Code.TAKEN: QT_TRANSLATE_NOOP("Why", "Move {customer}, or choose somebody else."),
    Code.TAKEN_BUFFER: QT_TRANSLATE_NOOP("Why", "Book it over the buffer with a reason, or a little later."),
    Code.FULL: QT_TRANSLATE_NOOP("Why", "Choose another time, or put them on the waitlist."),
    Code.NO_STAFF: QT_TRANSLATE_NOOP("Why", "Choose another service."),
    Code.STAFF_NOT_ELIGIBLE: QT_TRANSLATE_NOOP("Why", "Choose another service, or somebody who does this one."),
    Code.NOT_BOOKABLE: QT_TRANSLATE_NOOP("Why", "Choose another service."),
    Code.NOT_OFFERED_HERE: QT_TRANSLATE_NOOP("Why", "Choose another service."),
    Code.CLOSED_FOR_GOOD: QT_TRANSLATE_NOOP("Why", "Choose another place."),
    Code.PAST: QT_TRANSLATE_NOOP("Why", "Choose a later time."),
}
_NO_NAME = QT_TRANSLATE_NOOP("Why", "Choose somebody else.")


def advice(reason: Reason) -> str:
    """What would help against one reason; empty where nothing does."""
    facts = {"who": "", "customer": "", **dict(reason.facts)}
    is_nameless = reason.code is Code.TAKEN and not facts["customer"]
    template = str(_NO_NAME if is_nameless else ADVICE.get(reason.code, ""))
    return QCoreApplication.translate("Why", template).format_map(facts) if template else ""

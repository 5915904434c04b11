"""Why the shop cannot be opened or read, in words, and what to do about it."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.core import errors
from app.core.worded import Worded
from app.ui import dates, words
from app.ui.beside import listed

translate = QCoreApplication.translate
_RULE = re.compile(r" \(rule [^)]*\)")
"""For the command line; a person at the desk needs none."""


def error_words(error: object, zone: str = "UTC") -> str:
    """What an error says, in the window's language, as one line; times of a rule's reasons are said in ``zone``.

    What a system or a remote said for itself is left in its own words.
    """
    if isinstance(error, errors.Refused):
        return words.reasons_words(error.reasons, zone)
    if isinstance(error, errors.BadInput):
        return said_words(error.said).replace("\n", " ")
    return said_words(error.said if isinstance(error, errors.Known) else str(error))


def said_words(said: str) -> str:
    """A text of the core in the window's language, its values filled in; one that nobody translated stays as it is."""
    template = said.template if isinstance(said, Worded) else said
    ours = translate("Trouble", _RULE.sub("", template)) if template else ""
    if isinstance(said, Worded) and said.values:
        return ours.format_map({name: _value(each) for name, each in said.values.items()})
    return ours if ours != template else dates.isolated(ours)


def _value(value: object) -> str:
    if isinstance(value, Worded):
        return said_words(value)
    return dates.day_short(value) if isinstance(value, date) else dates.isolated(str(value))


def trouble_words(error: BaseException, *, is_check_in: bool = False) -> str:
    """What went wrong, and in a second line what helps; of a bug, that there is a report.

    ``is_check_in``: the check-in screen was to be opened, which is a window of the shop like any other.
    """
    if is_check_in and isinstance(error, errors.WindowAlreadyOpen):
        return translate(
            "Front",
            "A window of this shop is open on this machine. Open the check-in screen there, from its View menu, or"
            " close that window and try again.\nA check-in screen beside a desk that goes on needs a till of its own.",
        )
    said = error_words(error)
    todo = {
        errors.WindowAlreadyOpen: translate("Front", "Use the window that is open, or close it and try again."),
        errors.StoreTooNew: translate("Front", "Install the newer version of Floorwalker; nothing was changed."),
        errors.StoreDamaged: translate(
            "Front", "Nothing more was changed. Restore a backup, or ask whoever looks after the till."
        ),
        errors.StoreUnavailable: translate(
            "Front", "Check that the disk is there, writable and not full, then try again."
        ),
    }
    for kind, helps in todo.items():
        if isinstance(error, kind):
            return f"{said}\n{helps}"
    is_known = isinstance(error, errors.FloorwalkerError)
    return said if is_known else translate("Front", "A report of this bug was kept.")


def closed_words(names: tuple[str, ...]) -> str:
    """What a shop says of which every location is closed for good."""
    said = translate("Front", "Permanently closed: {names}. Nothing that was kept is gone.").format(names=listed(names))
    todo = translate("Front", "Import a set-up file with a location that is open, or reopen one where it is managed.")
    return f"{said}\n{todo}"

"""Why the shop cannot be opened or read, in words, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core import errors

translate = QCoreApplication.translate


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
    said = str(error)
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
    for kind, words in todo.items():
        if isinstance(error, kind):
            return f"{said}\n{words}"
    is_known = isinstance(error, errors.FloorwalkerError)
    return said if is_known else translate("Front", "A report of this bug was kept.")


def closed_words(names: tuple[str, ...]) -> str:
    """What a shop says of which every location is closed for good."""
    said = translate("Front", "Permanently closed: {names}. Nothing that was kept is gone.").format(
        names=", ".join(names)
    )
    todo = translate("Front", "Import a set-up file with a location that is open, or reopen one where it is managed.")
    return f"{said}\n{todo}"

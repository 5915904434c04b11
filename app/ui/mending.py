"""What the window says after it found its store damaged and had it repaired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words

if TYPE_CHECKING:
    from app.desk.views_upkeep import Mended

translate = QCoreApplication.translate


def mended_words(mended: Mended, zone: str) -> str:
    """What a person must know when the store was damaged: what stands in now, and what may be missing."""
    if mended.restored_at is None:
        stands = translate("Mended", "The store was damaged and there was no backup: it began anew.")
    else:
        when = f"{words.day_short(words.local_date(mended.restored_at, zone))} {words.clock(mended.restored_at, zone)}"
        stands = translate("Mended", "The store was damaged and is restored from the backup of {when}.").format(
            when=when
        )
    steps, lost = words.number(mended.steps_saved), words.number(mended.steps_lost + mended.records_lost)
    saved = translate("Mended", "{steps} later steps were saved; {lost} could not be read.").format(
        steps=steps, lost=lost
    )
    todo = translate("Mended", "Compare today with what you remember. The damaged files are kept in {folder}.")
    return " ".join((stands, saved, todo.format(folder=mended.aside)))

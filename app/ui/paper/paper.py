"""What the window can do on paper: print the day, print today when all else fails, open the copy that is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.paper.keeping import PaperKeeper
from app.ui.trouble import error_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.desk.sheet_file import PaperCopy
    from app.desk.views_sheet import DaySheet
    from app.ui.scene import Scene


class Paper(QObject):
    """Everything on paper, for the window."""

    def __init__(self, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.keeper = PaperKeeper(scene, self)
        self.is_barred: Callable[[], bool] = lambda: False
        """Whether customers stand at this window: names of other customers are on paper."""
        self._is_offered = False

    def open_sheet(self) -> None:
        """Offer to print the day that is shown."""
        if self.is_barred():
            return
        if self._scene.place is None:
            self.print_now()
            return
        from app.ui.paper.sheet import PrintSheet

        self._scene.open_drawer(PrintSheet(self._scene), self.tr("Print the day sheet"))

    def print_now(self) -> None:
        """Print today on the usual printer, as it is or as it was read last; else open the copy on the disk."""
        if self.is_barred():
            return
        place = self._scene.place
        asked = place is not None and self._scene.lanes.look(
            "day_sheet", place.id, self._scene.today, then=self._print, failed=self._print_last, key="print_now"
        )
        if not asked:
            self._print_last()

    def open_copy(self) -> None:
        """Open the newest paper copy, or say that there is none."""
        if not self.is_barred():
            self._scene.lanes.aside(_newest, then=self._open, failed=self._say_why)

    def name_copy(self, then: Callable[[str], object]) -> None:
        """Tell ``then`` where the newest copy is, if there is one."""

        def tell(copy: PaperCopy | None) -> None:
            if copy is not None and not self.is_barred():
                then(str(copy.path))

        self._scene.lanes.aside(_newest, then=tell, failed=lambda _: False)

    def offer(self) -> None:
        """After trouble with the store: name the copy, and offer to open it; said once until a copy is kept again."""
        if not self._is_offered and not self.is_barred():
            self._is_offered = True
            self._scene.lanes.aside(_newest, then=self._offer, failed=lambda _: False)

    def _print_last(self, _error: object = None) -> bool:
        if self.keeper.sheet is not None:
            self._print(self.keeper.sheet)
        else:
            self.open_copy()
        return False

    def _print(self, sheet: DaySheet) -> None:
        # Here, not in the lane: no other thread may be the first to name a class of PySide (ui/soon.py).
        from app.ui.paper import printing  # noqa: F401

        work = partial(_print_or_keep, sheet, may_print=not self._scene.is_practice)
        self._scene.lanes.aside(work, then=self._say_printed, failed=self._open_instead)

    def _open_instead(self, error: object) -> bool:
        self._say_why(error)
        self.open_copy()
        return False

    def _say_printed(self, done: str | Path) -> None:
        if isinstance(done, str):
            self._scene.say(self.tr("Today's sheet is sent to {printer}").format(printer=done), "good")
        else:
            said = self.tr("There is no printer. Today's sheet is in {file}").format(file=done)
            self._scene.say(said, "plain", self.tr("Open"), partial(self._open_path, done))
            self._open_path(done)

    def _open(self, copy: PaperCopy | None) -> None:
        if copy is None:
            self._scene.say(self.tr("There is no paper copy yet"), "refused")
        else:
            self._open_path(copy.path)

    def _open_path(self, path: Path) -> None:
        from app.ui.paper.opening import open_file

        if not open_file(path):
            said = self.tr("No program opens PDF files here. The paper copy is {file}").format(file=path)
            self._scene.say(said, "refused")

    def _offer(self, copy: PaperCopy | None) -> None:
        if copy is not None:
            said = self.tr("Today is on paper too: {file}").format(file=copy.path)
            self._scene.say(said, "plain", self.tr("Open the paper copy"), partial(self._open_path, copy.path))

    def _say_why(self, error: object) -> bool:
        self._scene.say(error_words(error), "trouble")
        return False


def _newest() -> PaperCopy | None:
    from app.desk.sheet_file import newest_paper

    return newest_paper()


def _print_or_keep(sheet: DaySheet, *, may_print: bool) -> str | Path:
    from app.desk.sheet_file import keep_paper
    from app.ui.paper import printing  # there already: see _print
    from app.ui.paper.drawing import lay_out_here, make_pdf

    pages, printers = lay_out_here(sheet), printing.find_printers() if may_print else ()
    if printers:
        return printing.print_pages(printers[0], pages)
    return keep_paper(make_pdf(pages), sheet.day.place.handle, sheet.day.day)

"""The printers in the settings: which one prints this till's tickets, on what paper, and a ticket to try it with."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.printer_address import Way, read_address
from app.core.settings import PAPERS
from app.core.ticket_slip import TicketSlip
from app.core.tickets import format_ticket
from app.ui import theme
from app.ui.card.marks import heading
from app.ui.page import Page
from app.ui.printers.drawing import slip_image
from app.ui.printers.open import OpenTickets
from app.ui.printers.press import Outcome, Press
from app.ui.printers.wording import slip_lines, trouble_text
from app.ui.trouble import error_words
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import Field, settle
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.settings import Settings
    from app.ui.scene import Scene

translate = QCoreApplication.translate
NONE = "none"
_PICTURE = 240
_TEST = "A"
"""What a ticket begins with in a shop that gives none."""


class PrinterSettings(Page):
    """What is chosen counts at once and can be taken back; an address counts when it is kept."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "printer_settings", translate("Settings", "Printers"))
        self._settings: Settings | None = None
        self._begun = ""
        """The way that was chosen and has no address yet."""
        self._known: tuple[str, ...] = ()
        self._press = Press(self)
        self._press.done.connect(self._say_tested)
        self.destroyed.connect(self._press.finish)
        self.printer = Choice("printer_settings.printer", self.tr("Ticket printer"), self)
        self.paper = Choice("printer_settings.paper", self.tr("Paper"), self)
        self.address = Field("printer_settings.address", self.tr("Address of the printer"), parent=self)
        self.keep = Button(self.tr("Use this printer"), "printer_settings.keep", kind="accent", parent=self)
        self.test = Button(self.tr("Test print"), "printer_settings.test", icon="print", parent=self)
        self.said = WrappedLabel("", 13, "muted", parent=self)
        self.said.setObjectName("printer_settings.said")
        self.picture = QLabel(self)
        self.picture.setObjectName("printer_settings.picture")
        self.picture.setAccessibleName(self.tr("How a ticket looks"))
        self.open = OpenTickets(scene, self)
        self._lay_out()
        self.printer.chosen.connect(self._choose)
        self.paper.chosen.connect(lambda key: self._set("ticket_paper", int(key)))
        self.keep.clicked.connect(self._keep_address)
        self.address.returnPressed.connect(self.keep.click)
        self.test.clicked.connect(self._print_test)
        self._find_printers()

    def refresh(self) -> None:
        self.scene.lanes.look("shop_settings", then=self._show, key=(id(self), "settings"))

    def _lay_out(self) -> None:
        column, row, act = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        why = self.tr("Without a printer nothing stops: the number is shown, and can be written down.")
        self._way = QWidget(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.address, 1)
        row.addWidget(self.keep)
        self._way.setLayout(row)
        act.addWidget(self.test)
        act.addStretch(1)
        column.addWidget(heading(self.tr("TICKETS OF THIS TILL"), self))
        column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        column.addWidget(self.printer)
        column.addWidget(self._way)
        column.addWidget(heading(self.tr("WIDTH OF THE PAPER"), self))
        column.addWidget(self.paper)
        column.addLayout(act)
        column.addWidget(self.said)
        column.addWidget(self.picture)
        column.addWidget(heading(self.tr("TICKETS THAT DID NOT COME OUT"), self))
        column.addWidget(self.open)

    def _find_printers(self) -> None:
        # Here, not in the lane: no other thread may be the first to name a class of PySide (ui/soon.py).
        from app.ui.printers.system import find_system_printers

        self.scene.lanes.aside(find_system_printers, then=self._take_printers, failed=lambda _: False)

    def _take_printers(self, names: tuple[str, ...]) -> None:
        self._known = names
        if self._settings is not None:
            self._show(self._settings)

    def _show(self, settings: Settings) -> None:
        self._settings = settings
        now = read_address(settings.ticket_printer)
        chosen = NONE if now is None else now.way.value if now.way is not Way.SYSTEM else str(now)
        if self._begun and chosen == self._begun:
            self._begun = ""
        chosen = self._begun or chosen
        names = self._known
        if now is not None and now.way is Way.SYSTEM and now.where not in names:
            names = (*names, now.where)
        self.printer.show_options(_ways(names), chosen)
        papers = [Option(str(each), self.tr("{width} mm").format(width=each)) for each in PAPERS]
        self.paper.show_options(papers, str(settings.ticket_paper))
        self._show_address(chosen)
        if now is not None and not self._begun and not self.address.hasFocus():
            self.address.setText(str(now).partition(":")[2] if now.way is not Way.SYSTEM else "")
        self.test.setEnabled(now is not None and not self._press.is_busy)
        self._draw(settings.ticket_paper)
        self.filled.emit()

    def _show_address(self, key: str) -> None:
        hints = {
            Way.NETWORK.value: "192.168.1.50:9100",
            Way.SERIAL.value: "/dev/ttyUSB0:9600",
            Way.USB.value: "04b8:0e15",
        }
        self._way.setVisible(key in hints)
        self.address.setPlaceholderText(hints.get(key, ""))

    def _choose(self, key: str) -> None:
        self.said.setText("")
        if key == NONE or key.startswith(Way.SYSTEM):
            self._set("ticket_printer", "" if key == NONE else key)
        self._show_address(key)
        self._begun = key if self._way.isVisible() else ""
        if self._begun:
            self.address.clear()
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_address(self) -> None:
        typed = self.address.text().strip()
        if typed:
            self._set("ticket_printer", f"{self.printer.key}:{typed}")

    def _set(self, key: str, value: int | str) -> None:
        self.scene.act("set_setting", key, value=value, then=self._kept, failed=self._put_back)

    def _kept(self, _setting: object) -> None:
        self._begun = ""
        settle(self)
        self.said.setText("")

    def _put_back(self, error: object) -> bool:
        from app.core.errors import BadInput

        if isinstance(error, BadInput):
            self._say(error_words(error), "danger_ink")
            return False
        self.catch_up()
        return True

    def _print_test(self) -> None:
        now = self._settings
        if now is not None and not self._press.is_busy:
            self.test.setEnabled(False)
            self._say(self.tr("Printing …"))
            lines, may_print = slip_lines(self._sample()), not self.scene.is_practice
            self._press.begin(now.ticket_printer, lines, now.ticket_paper, may_print=may_print)

    def _say_tested(self, outcome: Outcome) -> None:
        self.test.setEnabled(True)
        if outcome.state == "done":
            self._say(self.tr("The printer has taken the test ticket."))
        else:
            said = self.tr("The test ticket did not come out, or not certainly: {why}")
            self._say(said.format(why=trouble_text(outcome.error)), "danger_ink")

    def _say(self, text: str, ink: str = "muted") -> None:
        self.said.set_ink(ink)
        self.said.setText(text)

    def _draw(self, paper: int) -> None:
        image = slip_image(slip_lines(self._sample()), paper)
        ratio = self.devicePixelRatio()
        width = round(theme.scaled(_PICTURE) * ratio)
        drawn = QPixmap.fromImage(image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        drawn.setDevicePixelRatio(ratio)
        self.picture.setPixmap(drawn)

    def _sample(self) -> TicketSlip:
        shop, place = self.scene.shop, self.scene.place
        service = next((each for each in shop.services if each.takes_walk_ins), None) if shop else None
        prefix = f"{service.ticket_code if service else ''}{shop.till_letter or '' if shop else ''}"
        now = int(time.time())
        return TicketSlip(
            format_ticket(prefix or _TEST, 1), service.name if service else self.tr("Test"),
            place.name if place else "", self.scene.zone, now, "FW:Q:test", now + 25 * 60, now + 35 * 60,
        )  # fmt: skip


def _ways(names: tuple[str, ...]) -> list[Option]:
    system = [Option(f"{Way.SYSTEM}:{each}", each, translate("Printer", "the system's")) for each in names]
    return [
        Option(NONE, translate("Printer", "No tickets are printed")),
        Option(Way.NETWORK.value, translate("Printer", "A receipt printer in the network")),
        Option(Way.USB.value, translate("Printer", "A receipt printer on USB")),
        Option(Way.SERIAL.value, translate("Printer", "A receipt printer on a serial port")),
        *system,
    ]

"""A ticket drawn: as wide as the paper, its code readable back, and on a page just as long as it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from app.core.ticket_slip import SlipWords, TicketSlip, lay_out
from app.printers.receipt import qr_rows
from app.ui.printers.drawing import slip_image
from app.ui.printers.system import draw_on
from app.ui.printers.wording import slip_lines

SLIP = TicketSlip("W012", "Bra fitting", "Melbourne Central", "Australia/Melbourne", 6000, "FW:Q:x", 7500, 8100, copy=1)


def test_the_code_of_a_drawn_ticket_is_the_code(qapp):
    image = slip_image(lay_out(SLIP, SlipWords()), 80)
    assert image.width() == 576
    rows, dark = qr_rows("FW:Q:x"), lambda x, y: image.pixelColor(x, y).lightness() < 128
    module = 220 // (len(rows) + 8)
    left = round(576 / 2 - module * len(rows) / 2)
    tops = [y for y in range(image.height()) if all(dark(left + module * at + 1, y) for at in range(7))]
    top = next(y for y in tops if [dark(left + module * at + 1, y + 1) for at in range(len(rows))] == rows[0])
    read = [[dark(left + module * x + 1, top + module * y + 1) for x in range(len(rows))] for y in range(len(rows))]
    assert read == rows


def test_the_system_prints_it_on_a_page_of_its_own_length(qapp, tmp_path: Path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "ticket.pdf"))
    draw_on(printer, slip_lines(SLIP), 80)
    size = printer.pageLayout().pageSize().size(printer.pageLayout().pageSize().Unit.Millimeter)
    assert size.width() == 80
    assert 60 < size.height() < 160
    assert (tmp_path / "ticket.pdf").read_bytes().startswith(b"%PDF")


def test_a_ticket_speaks_its_holders_language_whatever_the_window_speaks(qapp):
    said = [each.text for each in slip_lines(SLIP)]
    assert "Wait about 25–35 min" in said
    assert "Copy" in said

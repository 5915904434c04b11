"""Slips as bytes: the number large, the code a picture, other scripts drawn, the program's logger left alone."""

from __future__ import annotations

import subprocess
import sys

from app.core.ticket_slip import SlipWords, TicketSlip, lay_out
from app.printers.receipt import qr_rows, receipt_bytes

SLIP = TicketSlip("W012", "Bra fitting", "Café Süd", "Australia/Melbourne", 0, "FW:Q:0199", 1500, 2100, copy=1)
LINES = lay_out(SLIP, SlipWords("about 25–35 min", "10:52", "Copy", "Please keep it"))


def test_the_bytes_carry_what_the_slip_says_and_end_in_a_cut():
    sent = receipt_bytes(LINES)
    for text in (b"W012", b"Bra fitting", b"about 25-35 min", b" Copy ", b"Please keep it", b"10:52"):
        assert text in sent
    assert sent.endswith(b"\x1dV\x00")


def test_the_number_is_as_large_as_the_paper_allows():
    # GS ! with width and height: six times on wide paper, five on narrow paper for a longer number
    assert b"\x1d!\x55" in receipt_bytes(LINES, 80)
    longer = lay_out(TicketSlip("WB1012", "Cut", "", "UTC", 0, "x"), SlipWords())
    assert b"\x1d!\x44" in receipt_bytes(longer, 58)


def test_an_accent_is_written_in_a_page_of_letters_that_has_it():
    assert b"Caf\x82 S\x81d" in receipt_bytes(LINES)


def test_the_code_is_a_picture_that_fits_on_narrow_paper():
    sent = receipt_bytes(LINES, 58)
    at = sent.index(b"\x1dv0")
    assert sent[at + 4] + 256 * sent[at + 5] <= 384 // 8
    assert len(qr_rows("FW:Q:0199")) == len(qr_rows("FW:Q:0199")[0])


def test_loading_the_library_leaves_logger_folder_and_environment_as_they_were():
    walk = """
import logging, os, tempfile
before = (list(logging.getLogger().handlers), dict(os.environ), set(os.listdir(tempfile.gettempdir())))
from app.printers.loading import escpos
escpos().Dummy()
after = (list(logging.getLogger().handlers), dict(os.environ), set(os.listdir(tempfile.gettempdir())))
assert before[:2] == after[:2], after[:2]
assert not [each for each in after[2] - before[2] if "escpos" in each]
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", walk], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

"""The print sheet: preview, printers, copies, telephone numbers; saving and printing, and stopping either."""

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from app.core.errors import StoreUnavailable
from app.ui.paper import opening, printing
from app.ui.paper.drawing import lay_out_here, make_pdf, print_on
from app.ui.paper.sheet import PrintSheet
from tests.support import sample_views
from tests.support.pdf_text import pdf_text


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The printers of this machine; fill the list before the sheet is opened."""
    names: list[str] = []
    monkeypatch.setattr(printing, "find_printers", lambda: tuple(names))
    return names


@pytest.fixture
def documents(tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    return tmp_path


def opened(hand):
    QTest.keyClick(hand.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: sheet_of(hand)._pages and not sheet_of(hand).picture.pixmap().isNull())
    return sheet_of(hand)


def sheet_of(hand):
    return hand.window.findChild(PrintSheet)


def test_the_key_opens_the_sheet_with_a_picture_of_page_one(hand, printers):
    assert opened(hand).picture.pixmap().width() >= 300


def test_without_a_printer_the_sheet_offers_a_pdf(hand, printers):
    sheet = opened(hand)
    hand.until(lambda: not sheet.go.isVisible())
    assert sheet.save.isVisible()


def test_a_pdf_is_saved_and_the_notice_opens_it(hand, printers, documents, monkeypatch):
    shown = []
    monkeypatch.setattr(opening, "open_file", shown.append)
    opened(hand)
    hand.press("print.save")
    hand.until(lambda: any("Saved as" in text for text in hand.notices()))
    (path,) = documents.glob("*.pdf")
    assert "Ida Holm" in pdf_text(path)
    hand.window.conduct.notices.shown()[-1].wish.then()
    assert shown == [path]


def test_the_pdf_goes_to_the_folder_that_is_written_down_and_next_time_too(hand, printers, documents):
    sheet = opened(hand)
    assert sheet.folder.field.text() == str(documents)
    wanted = documents / "sheets of the day"
    sheet.folder.field.clearFocus()
    hand.press("print.folder")
    assert sheet.folder.field.selectedText() == str(documents)
    hand.type("print.folder", str(wanted))
    hand.press("print.save")
    hand.until(lambda: any(f"Saved as {wanted}" in text for text in hand.notices()))
    assert len(list(wanted.glob("*.pdf"))) == 1
    hand.until(lambda: sheet_of(hand) is None)
    assert opened(hand).folder.field.text() == str(wanted)


def test_a_usual_folder_is_one_press(hand, printers, documents):
    sheet = opened(hand)
    sheet.folder.field.setText("/nowhere")
    hand.press("print.folder.documents")
    assert sheet.folder.field.text() == str(documents)


@pytest.mark.parametrize(("folder", "said"), [("sheets", "no whole path"), ("/proc/nowhere", "/proc/nowhere")])
def test_a_folder_that_takes_nothing_is_said_on_the_sheet(hand, printers, documents, folder, said):
    sheet = opened(hand)
    sheet.folder.field.clear()
    hand.type("print.folder", folder)
    hand.press("print.save")
    hand.until(lambda: said in sheet.state.text())
    assert sheet.save.isEnabled()


def test_it_prints_as_many_copies_as_chosen_on_the_chosen_printer(hand, printers, monkeypatch):
    printers += ["Office", "Till"]
    sent = []
    monkeypatch.setattr(printing, "print_pages", lambda name, pages, copies, *_: sent.append((name, copies)) or name)
    opened(hand)
    hand.press("print.more")
    hand.press("print.printer.1")
    hand.press("print.go")
    hand.until(lambda: sent == [("Till", 2)])
    hand.until(lambda: any("sent to Till" in text for text in hand.notices()))


def test_a_printer_that_fails_is_said_in_words_on_the_sheet(hand, printers, monkeypatch):
    printers += ["Till"]

    def fail(*_given):
        raise StoreUnavailable("Till: the printer does not answer")

    monkeypatch.setattr(printing, "print_pages", fail)
    sheet = opened(hand)
    hand.press("print.go")
    hand.until(lambda: "does not answer" in sheet.state.text())
    assert sheet.save.isEnabled()


def test_telephone_numbers_can_be_left_out(hand, printers):
    sheet = opened(hand)
    hand.press("print.phones")
    hand.until(lambda: sheet._pages.sheet.with_phones is False)


def test_stopping_gives_the_sheet_back(hand, printers, documents):
    sheet = opened(hand)
    hand.until(sheet.save.isEnabled)
    sheet.save.click()
    sheet.stop.click()
    assert sheet.save.isEnabled()
    assert "Stopped" in sheet.state.text()


def test_a_printer_that_is_gone_is_said_in_words(qapp):
    with pytest.raises(StoreUnavailable, match="no printer Gone"):
        printing.print_pages("Gone", lay_out_here(sample_views.day_sheet()))


def test_a_printer_gets_the_same_drawing_as_the_pdf(qapp, tmp_path):
    pages = lay_out_here(sample_views.day_sheet())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    print_on(printer, pages)
    assert pdf_text(tmp_path / "out.pdf") == pdf_text(make_pdf(pages))

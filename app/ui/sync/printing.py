"""What needs a person, on paper: for whoever calls the customers up. Drawn in a lane, never on the window's thread."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.ui.paper.drawing import paper_of
from app.ui.paper.folders import documents
from app.ui.sync.lines import difference_words, made_words, standing_words, step_words
from app.ui.trouble import error_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views_sync import StepLine
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def print_steps(scene: Scene, lines: Sequence[StepLine]) -> None:
    """Print on the usual printer, or save as a PDF among the person's documents where there is none; says which."""
    now = scene.remote.at
    text, is_mirrored = (
        paper_text(scene, lines, now),
        QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft,
    )
    title = translate("Sync", "Needs you")

    def said(where: str) -> None:
        scene.say(where, "good")

    def failed(error: Exception) -> None:
        scene.say(error_words(error), "trouble")

    scene.lanes.aside(lambda: _put_on_paper(text, title, is_mirrored=is_mirrored), then=said, failed=failed)


def paper_text(scene: Scene, lines: Sequence[StepLine], now: int) -> str:
    """The steps as a page: what, what was said, both values, whom to call."""
    from app.ui.sync.saying import moment, remote_word

    staff = {each.id: each.name for each in scene.shop.staff} if scene.shop is not None else {}
    head = translate("Sync", "{place} · {remote} · {time}").format(
        place=scene.place.name if scene.place is not None else "", remote=remote_word(scene.remote.name),
        time=moment(now, scene.zone, now),
    )  # fmt: skip
    title = translate("Sync", "Needs you")
    parts = [f"<h2>{escape(title)}</h2><p>{escape(head)}</p>"]
    for line in lines:
        said = [
            standing_words(line), line.phone or translate("Sync", "No phone number is known."), made_words(line, now),
            *(difference_words(each, line.timezone, staff) for each in line.differences),
        ]  # fmt: skip
        facts = "<br/>".join(escape(each) for each in said)
        parts.append(f"<h4>☐ {escape(step_words(line, now))}</h4><p>{facts}</p>")
    return "".join(parts)


def _put_on_paper(text: str, title: str, *, is_mirrored: bool) -> str:
    document = _document(text, is_mirrored=is_mirrored)
    usual = QPrinterInfo.defaultPrinter()
    if not usual.isNull():
        printer = QPrinter(usual, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        document.print_(printer)
        return translate("Sync", "Printed on {printer}").format(printer=usual.printerName())
    from app.desk.sheet_file import save_paper

    path = save_paper(make_paper(document, title), documents(), title)
    return translate("Sync", "Saved as {file}").format(file=str(path))


def make_paper(document: QTextDocument, title: str) -> bytes:
    """The page as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(paper_of()))
    writer.setTitle(title)
    writer.setCreator("Floorwalker")
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


def _document(text: str, *, is_mirrored: bool) -> QTextDocument:
    document, option = QTextDocument(), QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setHtml(text)
    return document

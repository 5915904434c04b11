"""What a PDF says, as a person reads it."""

from __future__ import annotations

import unicodedata
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader


def pdf_text(pdf: bytes | Path) -> str:
    """The text of all pages, with one blank between words and no ligatures."""
    pages = PdfReader(BytesIO(pdf) if isinstance(pdf, bytes) else pdf).pages
    said = unicodedata.normalize("NFKC", " ".join(page.extract_text() for page in pages))
    return " ".join(said.split())

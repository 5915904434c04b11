"""A table out of the bytes of a CSV file: encoding and delimiter are found, its rows keep their line numbers."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from app.core.csv_fields import BOOKING, guess_columns
from app.core.csv_lines import LONGEST, Record, records_in
from app.core.errors import BadInput
from app.core.frozen import frozen
from app.core.worded import Worded

ENCODINGS = ("utf-8", "utf-16", "cp1252", "latin-1", "cp1250", "cp1251", "cp1256", "mac-roman")
"""What a file may be written in; the first that fits is taken where nobody says."""
DELIMITERS = (",", ";", "\t", "|")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_BINARY = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""What the files of spreadsheets begin with."""
_BYTES_LOOKED_AT, _FEW_NULS = 4_000, 3
_LOOKED_AT = 50
"""Rows by which the delimiter is told."""
MOST_ROWS = 200_000
_SHOWN = 80
"""Characters of a line that is too long which its report has."""
_RECKONED = ("=", "+", "-", "@")


@frozen
class Row:
    """One row: the line of the file on which it begins, counted from 1, and its cells without blanks around them.

    ``wrong`` says why it cannot be read, by a code of ``csv_values.WORDS``.
    """

    line: int
    cells: tuple[str, ...]
    wrong: str = ""


@frozen
class Table:
    """A CSV file as it was read. ``headings`` are never empty and never the same.

    ``width`` is how many columns its first line names: what stands further on has the number of its column as heading.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
    width: int


def read_table(data: bytes, encoding: str | None = None, delimiter: str | None = None) -> Table:
    """The table in the bytes. Raises ``BadInput`` for what is no text, no table, empty, or too long."""
    text, found = _decode(data, encoding)
    text, said = _without_sep(text)
    mark = delimiter or said or find_delimiter(text)
    records = list(_records(text, mark))
    if not records:
        raise BadInput("file", "there is nothing in it", "the first line names the columns")
    if len(records) == 1:
        raise BadInput("file", "there are no rows in it", "the first line names the columns, each further one is a row")
    if len(records) > MOST_ROWS:
        raise BadInput("file", Worded("it has more than {most} rows", most=MOST_ROWS), "split it")
    first, rows = records[0].cells, records[1:]
    width = max(at for at, cell in enumerate(first, 1) if cell)
    return Table(_headings(first, rows), tuple(rows), found, mark, width)


def find_delimiter(text: str) -> str:
    """What stands between the cells: what makes the most columns in the most rows, of equals the first."""

    def share(mark: str) -> tuple[float, int]:
        try:
            widths = [len(row.cells) for row, _ in zip(_records(text, mark), range(_LOOKED_AT), strict=False)]
        except BadInput:
            return 0, 2  # more than a single column: it is told by its line, where nothing else makes any
        if not widths:
            return 0, 0
        usual, count = Counter(widths).most_common(1)[0]
        return (count / len(widths) if usual > 1 else 0), usual

    return max(DELIMITERS, key=share)


def _decode(data: bytes, encoding: str | None) -> tuple[str, str]:
    if encoding is not None:
        try:
            return data.decode("utf-8-sig" if encoding == "utf-8" else encoding), encoding
        except (UnicodeError, LookupError):
            raise BadInput(
                "encoding", Worded("the file is not written in {encoding}", encoding=encoding), "choose another"
            ) from None
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _decode(data, name.removesuffix("-sig"))
    _check_text(data)
    for encoding_of in (lambda _: "utf-8", _of_windows):
        name = encoding_of(data)
        try:
            return data.decode(name), name
        except UnicodeError:
            continue
    return data.decode("latin-1"), "latin-1"


def _check_text(data: bytes) -> None:
    """Raise ``BadInput`` for what is no text. One with a NUL here and there is one, of which those rows are left."""
    first = data[:_BYTES_LOOKED_AT]
    if data.startswith(_BINARY):
        raise BadInput("file", "it is no text", "export it as CSV first")
    if first.count(0) > min(len(first) // 2, max(_FEW_NULS, len(first) // 100)):
        line = first[: first.find(0)].count(b"\n") + 1
        what = Worded("it is no text, as the NUL characters from line {line} on show", line=line)
        raise BadInput("file", what, "export it as CSV first")


def _of_windows(data: bytes) -> str:
    """Which of its encodings says more headings that are known: the western one, or the Arabic one."""
    first = next((line for line in data.splitlines() if line.strip() and not line.startswith(b"sep=")), b"")

    def known(name: str) -> int:
        headings = re.split(r"[,;\t|]", first.decode(name, "replace"))
        return len(guess_columns(headings, BOOKING))

    return max(("cp1252", "cp1256"), key=known)


def _without_sep(text: str) -> tuple[str, str]:
    """The text without a first line ``sep=;``, which spreadsheets write for each other, and what that line says."""
    first, _, rest = text.partition("\n")
    said = first.strip(' \r"')
    is_told = len(said) == len("sep=;") and said[:4].lower() == "sep=" and said[4] in DELIMITERS
    return (f"\n{rest}", said[4]) if is_told else (text, "")  # its line stays, empty: the others keep their numbers


def _records(text: str, delimiter: str) -> Iterator[Row]:
    csv.field_size_limit(LONGEST)
    is_heading = True
    for record in records_in(text, delimiter):
        row = _row(record, delimiter)
        if not any(row.cells):
            continue
        if is_heading and row.wrong:
            raise BadInput(Worded("line {line}", line=row.line), "its quotes are not closed", "look at its quotes")
        is_heading = False
        yield row


def _row(record: Record, delimiter: str) -> Row:
    """The row of a record; of one that cannot be read, its cells as they stand there, quotes and all."""
    if not record.is_open:
        try:
            return Row(record.line, _cells(record.text, delimiter, csv.QUOTE_MINIMAL))
        except csv.Error:
            return Row(record.line, (record.text[:_SHOWN],), "long_cell")
    first = record.text[:LONGEST].replace("\r", "").replace("\n", "")
    return Row(record.line, _cells(first, delimiter, csv.QUOTE_NONE), "open_quote")


def _cells(text: str, delimiter: str, quoting: Literal[0, 3]) -> tuple[str, ...]:
    reader = csv.reader((text,), delimiter=delimiter, quoting=quoting, strict=False)
    return tuple(map(_plain, next(reader, ())))


def _plain(cell: str) -> str:
    """The cell without the apostrophe that keeps a spreadsheet from reckoning with it."""
    said = cell.strip()
    return said[1:] if said[:1] == "'" and said[1:2] in _RECKONED else said


def _headings(first: Sequence[str], rows: Sequence[Row]) -> tuple[str, ...]:
    width = max(len(first), *(len(row.cells) for row in rows[:_LOOKED_AT]))
    found: dict[str, None] = {}
    for at in range(width):
        name = (first[at].replace("\0", "") if at < len(first) else "") or f"#{at + 1}"
        while name in found:
            name = f"{name} ({at + 1})"
        found[name] = None
    return tuple(found)

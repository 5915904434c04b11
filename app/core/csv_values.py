"""What the cells of a table mean: names, dates, times, states. What is wrong is said by a code of ``WORDS``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from app.core.csv_fields import plain
from app.core.customer_fields import is_email, is_phone
from app.core.text import find_unstorable
from app.core.values import Status

WORDS = {
    "no_name": "there is no name in it",
    "bad_email": "“{value}” is no e-mail address",
    "bad_text": "“{value}” cannot be kept",
    "known": "{value} is known already",
    "twice": "line {value} has the same customer",
    "no_date": "there is no date in it",
    "bad_date": "“{value}” is no date; write it like {right}",
    "no_time": "there is no time in it",
    "bad_time": "“{value}” is no time; write it like 14:30",
    "bad_phone": "“{value}” is no telephone number any more: a spreadsheet has rounded it",
    "no_phone": "“{value}” is no telephone number",
    "not_yet": "it is to come, and cannot be “{value}” yet",
    "bad_length": "“{value}” is no length in minutes",
    "end_before_start": "it ends before it starts",
    "no_service": "there is no service in it",
    "unknown_service": "there is no service “{value}”",
    "unknown_location": "there is no location “{value}”",
    "unknown_staff": "there is no member of staff “{value}”",
    "unknown_status": "“{value}” is no state of a booking",
    "unknown_customer": "no customer is called that: {value}",
    "several_customers": "several customers are called that: {value}",
    "no_customer": "there is no customer in it",
    "there_already": "the customer has the same booking already",
    "refused": "{value}",
    "open_quote": "a quote is opened in it and not closed",
    "long_cell": "it is too long to be read",
    "too_many_cells": "“{value}” stands beyond the last heading; put quotes around a text that has the sign between"
                      " columns in it",
    "not_reached": "the import ended before it",
}  # fmt: skip
"""Why a row is not taken, by code."""
ORDERS = ("dmy", "mdy", "ymd")
"""In which order day, month and year stand."""
_EXAMPLES = {"dmy": "31.12.2026", "mdy": "12/31/2026", "ymd": "2026-12-31"}
_DATE = re.compile(r"(\d{1,4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,4})")
"""Of any script's figures, as all of these are."""
_UNSEEN = re.compile("[\u061c\u064b-\u0652\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of a text, as it stands between the figures of Arabic dates, and marks of vowels."""
_OLDEST, _LATEST = 1900, 2200
"""Between which years of this calendar a date lies; those of another one are not between them."""
_HALF = r"(?:([ap])(?:\.?m)?|([صم])(?:باحا|ساء)?)(?!\w)"
_TIME = re.compile(
    r"(?<![\d.])(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?"
    rf"|(?=\s*(?:[ap]\.?m|[صم](?:باحا|ساء)?)(?!\w)))(?:\s*{_HALF})?",
    re.IGNORECASE,
)
_OFFSET = re.compile(
    r"(?:[:.]\d{2}(?P<exact>:\d{2}(?:[.,]\d+)?)?|(?P<iso>T)\d{4}(?:\d{2})?)(?P<gap>\s*)"
    r"(?:(?:Z|UTC|GMT)|(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})?)\s*$",
    re.IGNORECASE,
)
_FURTHEST = 14
"""Hours by which a zone is ahead of UTC, or behind it, at the most."""
_ROUNDED = re.compile(r"[+-]?\d(?:[.,]\d*)?E[+-]?\d+", re.IGNORECASE)
_LENGTH = re.compile(r"(?:(\d+)\s*(?:h\w*|std\.?|ساع\w*|س|:)\s*و?\s*)?(?:(\d+)\s*(?:m\w*\.?|د\w*)?)?", re.IGNORECASE)
_STATES: dict[Status, str] = {
    Status.REQUESTED: "requested, request, pending, angefragt, anfrage, offen, demande, en attente, مطلوب, معلق,"
                      " قيد الانتظار, بانتظار الموافقة",
    Status.CONFIRMED: "confirmed, booked, approved, accepted, bestatigt, gebucht, fest, confirme, reserve, scheduled,"
                      " geplant, مؤكد, تم التأكيد, محجوز, مقبول, مجدول",
    Status.ARRIVED: "arrived, checked in, eingetroffen, angekommen, da, arrive, وصل, حاضر, in service, wird bedient,"
                    " en cours, قيد الخدمة",
    Status.COMPLETED: "completed, complete, done, finished, attended, erledigt, abgeschlossen, beendet, termine,"
                      " effectue, اكتمل, مكتمل, منجز, انتهى, تم",
    Status.CANCELLED: "cancelled, canceled, abgesagt, storniert, annule, deleted, geloscht, ملغى, ملغي, ألغي,"
                      " تم الإلغاء",
    Status.REJECTED: "rejected, declined, abgelehnt, refuse, مرفوض, تم الرفض",
    Status.NO_SHOW: "no show, noshow, missed, nicht erschienen, absent, non venu, لم يحضر, غائب",
}  # fmt: skip


class Problem(NamedTuple):
    """Why a cell, or a row, cannot be taken."""

    code: str
    value: str = ""
    right: str = ""

    def __str__(self) -> str:
        return WORDS[self.code].format(value=self.value, right=self.right)


class RowError(Exception):
    """A row that cannot be taken, with its ``problem``."""

    def __init__(self, code: str, value: str = "", right: str = "") -> None:
        super().__init__(code)
        self.problem = Problem(code, value[:80], right)


def text_of(cell: str) -> str | None:
    """The text, None where there is none. Raises ``RowError``."""
    if find_unstorable(cell):
        raise RowError("bad_text", cell.encode("ascii", "replace").decode().replace("\0", "?"))
    return cell or None


def email_of(cell: str) -> str | None:
    """The address, without what mail programs put around it. Raises ``RowError``."""
    said = text_of(cell.removeprefix("mailto:").strip(" <>"))
    if said is not None and not is_email(said):
        raise RowError("bad_email", said)
    return said


def names_of(cell: str) -> tuple[str | None, str | None]:
    """First and last name out of a whole name: "Holm, Ida" and "Ida Holm" say the same."""
    last, comma, first = cell.replace("،", ",").partition(",")
    if comma and first.strip() and last.strip():
        return first.strip(), last.strip()
    first, _, last = cell.strip().rpartition(" ")
    return (first.strip() or last.strip() or None), (last.strip() if first.strip() else None)


def date_order(cells: Iterable[str], usual: str = "dmy") -> str:
    """In which order the dates of a column are written: as one of them proves, or as is usual."""
    for cell in cells:
        found = _DATE.search(_bare(cell))
        if found is None:
            continue
        if len(found[1]) == 4:
            return "ymd"
        if int(found[1]) > 12:
            return "dmy"
        if int(found[2]) > 12:
            return "mdy"
    return usual


def date_of(cell: str, order: str) -> date:
    """The date in a cell. Raises ``RowError``."""
    if not cell:
        raise RowError("no_date")
    found = _DATE.search(_bare(cell))
    if found is None:
        raise RowError("bad_date", cell, _EXAMPLES[order])
    parts = [int(each) for each in found.groups()]
    said = "ymd" if len(found[1]) == 4 else order
    year, month, day = (parts[said.index(each)] for each in "ymd")
    full = year + 2000 if year < 100 else year
    try:
        found_date = date(full, month, day)
    except ValueError:
        raise RowError("bad_date", cell, _EXAMPLES[order]) from None
    if not _OLDEST <= full <= _LATEST:
        raise RowError("bad_date", cell, _EXAMPLES[order])
    return found_date


def time_of(cell: str) -> int:
    """The minutes after midnight in a cell, which may have a date before it. Raises ``RowError``."""
    if not cell:
        raise RowError("no_time")
    found = _TIME.search(_DATE.sub(" ", _bare(cell), count=1).replace("T", " "))
    if found is None:
        raise RowError("bad_time", cell)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or found[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half in ("p", "م") else 0)
    if hour > 23 or minute > 59:
        raise RowError("bad_time", cell)
    return hour * 60 + minute


def offset_of(cell: str) -> int | None:
    """The minutes by which the time at the end of a cell is ahead of UTC; None where it is that of the place.

    "10:00-11:00" is a time and an end; "10:00 -04:00", "10:00:00-04" and "…T10:00-04:00" are times with an offset.
    """
    said = _bare(cell)
    found = _OFFSET.search(said)
    if found is None:
        return None
    sign, hours, minutes = found["sign"], int(found["hours"] or 0), int(found["minutes"] or 0)
    is_end = sign == "-" and not (found["exact"] or found["iso"] or found["gap"] or "T" in said.upper())
    if is_end or hours > _FURTHEST or minutes > 59:
        return None
    return (hours * 60 + minutes) * (-1 if sign == "-" else 1)


def check_phone(said: str) -> None:
    """Raise ``RowError`` for what is no number, and for one of which a spreadsheet kept its beginning, as 1.71E+9."""
    if _ROUNDED.fullmatch(said.strip()):
        raise RowError("bad_phone", said)
    if not is_phone(said):
        raise RowError("no_phone", said)


def has_date(cell: str) -> bool:
    """Whether a cell names a date."""
    return _DATE.search(_bare(cell)) is not None


def length_of(cell: str) -> int:
    """A length in minutes: "45", "45 min", "1:30", "1 h 30". Raises ``RowError``."""
    found = _LENGTH.fullmatch(_bare(cell).strip())
    if found is None or not (found[1] or found[2]):
        raise RowError("bad_length", cell)
    minutes = int(found[1] or 0) * 60 + int(found[2] or 0)
    if not 0 < minutes <= 366 * 24 * 60:
        raise RowError("bad_length", cell)
    return minutes


def _bare(cell: str) -> str:
    return _UNSEEN.sub("", cell)


def status_of(cell: str) -> Status | None:
    """The state that a cell names, None for nothing. Raises ``RowError``."""
    said = plain(cell)
    if not said:
        return None
    if said not in _states():
        raise RowError("unknown_status", cell)
    return _states()[said]


@cache
def _states() -> Mapping[str, Status]:
    """Each state by what a cell calls it. Made once: a table has as many cells of it as rows."""
    return {plain(each): status for status, known in _STATES.items() for each in known.split(", ")}

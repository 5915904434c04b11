"""Which column of a table says what: fields of customers and of bookings, guessed from headings in four languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache

CUSTOMER = ("name", "first_name", "last_name", "email", "mobile_phone", "notes")
"""The fields of a customer; ``name`` is the whole name in one column."""
BOOKING = (
    "start", "date", "time", "end", "duration", "service", "location", "staff", "status", "notes",
    "name", "first_name", "last_name", "email", "mobile_phone",
)  # fmt: skip
"""The fields of a booking; ``start`` is date and time in one column, ``end`` a time or both."""
_SAID: Mapping[str, str] = {
    "name": "name full name customer client kunde kundin kundenname gast guest nom complet nom du client contact",
    "first_name": "first name firstname given name forename vorname prenom rufname",
    "last_name": "last name lastname surname family name nachname familienname nom nom de famille zuname",
    "email": "email e-mail mail email address mailadresse e-mail-adresse courriel adresse mail adresse email",
    "mobile_phone": "phone mobile mobile phone telephone tel cell telefon telefonnummer handy mobil mobilnummer"
                    " mobiltelefon portable telephone mobile numero mobile number phone number",
    "notes": "notes note comment comments remark remarks notiz notizen bemerkung bemerkungen kommentar remarque",
    "start": "start begin starts at start time scheduled start beginn von termin termin am debut datetime date time",
    "date": "date day datum tag jour termindatum date of appointment",
    "time": "time uhrzeit zeit heure start time startzeit von",
    "end": "end ends at end time ende bis fin endzeit finish",
    "duration": "duration length minutes dauer minuten duree lange",
    "service": "service treatment appointment type type definition leistung behandlung dienstleistung prestation",
    "location": "location shop store branch place filiale standort ort laden lieu magasin boutique",
    "staff": "staff employee stylist with provider specialist mitarbeiter mitarbeiterin berater beraterin bei"
             " employe collaborateur personnel equipe personal team member",
    "status": "status state stand zustand statut etat",
}  # fmt: skip
"""The headings under which a field is known; several words belong together where they stand so in a file."""
_IN_ARABIC: Mapping[str, str] = {
    "name": "الاسم, اسم, الاسم الكامل, اسم العميل, اسم الزبون, العميل, عميل, العميلة, الزبون, زبون, الضيف",
    "first_name": "الاسم الأول, الاسم الاول",
    "last_name": "اسم العائلة, العائلة, الاسم الأخير, الكنية, اللقب",
    "email": "البريد الإلكتروني, بريد إلكتروني, البريد, ايميل, الايميل",
    "mobile_phone": "الهاتف, هاتف, رقم الهاتف, الجوال, جوال, رقم الجوال, المحمول, الهاتف المحمول, موبايل, تليفون",
    "notes": "ملاحظات, الملاحظات, ملاحظة, تعليق, تعليقات",
    "start": "البداية, بداية, البدء, بدء, الموعد, موعد, وقت البدء, وقت البداية, التاريخ والوقت, تاريخ ووقت",
    "date": "التاريخ, تاريخ, اليوم, يوم, تاريخ الموعد, تاريخ الحجز",
    "time": "الوقت, وقت, الساعة, ساعة, وقت الموعد",
    "end": "النهاية, نهاية, الانتهاء, انتهاء, وقت الانتهاء, وقت النهاية",
    "duration": "المدة, مدة, المدة بالدقائق, الدقائق, دقائق",
    "service": "الخدمة, خدمة, اسم الخدمة, نوع الخدمة, نوع الموعد",
    "location": "الفرع, فرع, المكان, مكان, الموقع, موقع, المتجر, متجر, المحل",
    "staff": "الموظف, موظف, الموظفون, الموظفة, اسم الموظف, مقدم الخدمة, المختص",
    "status": "الحالة, حالة, حالة الموعد, حالة الحجز",
}
"""The same in Arabic, each heading for itself: their words are in several."""
_NOTHING = (
    "time zone, timezone, zeitzone, fuseau horaire, المنطقة الزمنية, booked at, gebucht am, réservé le, وقت الحجز,"
    " changed at, geändert am, changé le, وقت التغيير"
)
"""Headings that are like others and say something else: what zone the times are of, when somebody booked."""
_ENOUGH, _SHORT = 0.84, 3
_OF_LIKE = 0.95
"""What a heading that is like a known one scores at the most: less than one that is known."""
_MOST_COLUMNS = 1_000
"""Columns beyond these, which only a file that is no table has, are chosen by hand."""


def guess_columns(headings: Sequence[str], fields: Sequence[str]) -> dict[str, int]:
    """For each field that a heading names, its column; no column says two things."""
    said = [plain(heading) for heading in headings[:_MOST_COLUMNS]]
    scored = sorted(
        ((_score(heading, field), -at, field) for at, heading in enumerate(said) for field in fields), reverse=True
    )
    found: dict[str, int] = {}
    for score, at, field in scored:
        if score >= _ENOUGH and field not in found and -at not in found.values():
            found[field] = -at
    return found


def plain(text: str) -> str:
    """Lower case, without accents and signs: as headings, and names in any script, are compared."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    return re.sub(r"[\W_]+", " ", bare).strip()


@cache
def _says_nothing() -> frozenset[str]:
    return frozenset(map(plain, _NOTHING.split(",")))


@cache
def _in_latin(field: str) -> str:
    return f" {plain(_SAID[field])} "


@cache
def _words(field: str) -> tuple[str, ...]:
    return (*_in_latin(field).split(), *(word for each in _in_arabic(field) for word in each.split()))


@cache
def _in_arabic(field: str) -> tuple[str, ...]:
    return tuple(map(plain, _IN_ARABIC[field].split(", ")))


def _score(heading: str, field: str) -> float:
    if not heading or heading in _says_nothing():
        return 0
    if heading == plain(field) or heading in _in_arabic(field):
        return 2
    if f" {heading} " in _in_latin(field):
        return 1 + len(heading) / 100
    known = _words(field)
    if any(len(word) > _SHORT and word in known for word in heading.split()):
        return 0.9
    return max((_likeness(heading, word) for word in known), default=0) * _OF_LIKE


def _likeness(heading: str, word: str) -> float:
    """How like they are, from 0 to 1; 0 where their lengths alone tell that it is not enough, however long one is."""
    shorter, longer = sorted((len(heading), len(word)))
    if 2 * shorter / (shorter + longer) * _OF_LIKE < _ENOUGH:
        return 0
    return SequenceMatcher(None, heading, word).ratio()

"""Customers, and pairs of them, as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.beside import listed
from app.ui.names import person_words
from app.ui.rows.content import Bit, RowContent

if TYPE_CHECKING:
    from app.desk.views_customers import CustomerLine, Pair

translate = QCoreApplication.translate
WHYS = {
    "phone": QT_TRANSLATE_NOOP("Customer", "same number"),
    "email": QT_TRANSLATE_NOOP("Customer", "same e-mail"),
    "name": QT_TRANSLATE_NOOP("Customer", "same name"),
    "name_not_phone": QT_TRANSLATE_NOOP("Customer", "maybe: same name, another number"),
    "name_not_email": QT_TRANSLATE_NOOP("Customer", "maybe: same name, another e-mail"),
    "name_only": QT_TRANSLATE_NOOP("Customer", "maybe: same name, another number and e-mail"),
    "near_name": QT_TRANSLATE_NOOP("Customer", "almost the same name"),
}
"""By the code of ``desk.likeness``."""


def why_word(why: str) -> str:
    """Why two may be one."""
    return translate("Customer", str(WHYS[why])) if why in WHYS else ""


def customer_row(line: CustomerLine, scope: str) -> RowContent:
    """A customer: the name, how to reach them, and why they may be somebody else."""
    title = person_words(line.name)
    bits = (
        *((Bit(why_word(line.why), "warn_ink", icon="people"),) if line.why else ()),
        *((Bit(line.phone, icon="phone"),) if line.phone else ()),
        *((Bit(line.email, icon="mail", gives=True),) if line.email else ()),
    )
    says = listed((title, *(bit.text for bit in bits)))
    return RowContent(line.id, f"{scope}.row.{line.id}", says, title, bits, hint=says)


def pair_row(pair: Pair) -> RowContent:
    """Two who may be one."""
    first, second = pair.first.profile, pair.second.profile
    title = translate("Customer", "{first} and {second}").format(
        first=person_words(first.called(pair.first.phone)), second=person_words(second.called(pair.second.phone))
    )
    beside = {
        "phone": (pair.first.phone,), "email": (first.email,), "name_not_phone": (pair.first.phone, pair.second.phone),
        "name_not_email": (first.email, second.email),
    }.get(pair.why, ())  # fmt: skip
    bits = (Bit(why_word(pair.why), "warn_ink", icon="people"), *(Bit(each, gives=True) for each in beside if each))
    says = listed((title, *(bit.text for bit in bits)))
    key = f"{first.id} {second.id}"
    return RowContent(key, f"customers.pair.{first.id}.{second.id}", says, title, bits, hint=says)

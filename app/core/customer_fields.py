"""What the desk takes into the fields of a customer: lengths, and what an e-mail address and a number are.

It is asked of what somebody types here, and of a file that is imported. What a remote says of a customer, and what is
kept already, stays as it is: nothing of it is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.core.errors import BadInput
from app.core.worded import Worded

LONGEST: Mapping[str, int] = {
    "first_name": 200, "last_name": 200, "email": 254, "mobile_phone": 64, "notes": 10_000,
}  # fmt: skip
"""Characters of each field at the most; of an address as mail itself has it."""
_NAMES: Mapping[str, Worded] = {
    "first_name": Worded("First name"),
    "last_name": Worded("Last name"),
    "email": Worded("E-mail"),
    "mobile_phone": Worded("Mobile phone"),
    "notes": Worded("Notes"),
}
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_SHOWN = 80
_LEAST_DIGITS = 3
"""Digits of a telephone number at the least, as of the emergency services."""


def is_email(text: str) -> bool:
    """Whether a text may be an e-mail address: a name, an @, and a place with a dot in it."""
    return _MAIL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    """Whether a text can be a telephone number: it has three digits of any script, whatever else is in it (rule 39)."""
    return sum(each.isdecimal() for each in text) >= _LEAST_DIGITS


def check_field(field: str, text: str | None) -> None:
    """Raise ``BadInput`` for what the desk does not take into that field of a customer."""
    if not text:
        return
    where, most = _NAMES[field], LONGEST[field]
    if len(text) > most:
        raise BadInput(where, Worded("it has more than {most} characters", most=most), "shorten it")
    if field == "email" and not is_email(text):
        what = Worded("“{value}” is no e-mail address", value=text[:_SHOWN])
        raise BadInput(where, what, "write it like name@example.com")
    if field == "mobile_phone" and not is_phone(text):
        what = Worded("“{value}” is no telephone number", value=text[:_SHOWN])
        raise BadInput(where, what, "write its digits, like +61 412 345 678")

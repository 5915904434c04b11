"""What a customer goes by of whom no name is known: an e-mail address or a telephone number (``Profile.called``)."""

from __future__ import annotations


def is_contact(called: str) -> bool:
    """Whether that is no name but an address or a number, which is one word and is never shortened."""
    return "@" in called or not any(map(str.isalpha, called))


def first_of(called: str) -> str:
    """The first name of somebody; an address or a number as it is."""
    return called if is_contact(called) else called.partition(" ")[0]

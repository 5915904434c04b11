"""The words of what a question can be: its types, and where its answer goes (rules 31 and 32)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.questionnaires import BOOKING, POST_VISIT

translate = QCoreApplication.translate
CHOICES = frozenset({"single_select", "multi_select"})


def types() -> list[tuple[object, str]]:
    """Every type with its words."""
    return [
        ("text", translate("Settings", "One line of text")),
        ("textarea", translate("Settings", "Several lines of text")),
        ("number", translate("Settings", "A number")),
        ("slider", translate("Settings", "A slider")),
        ("boolean", translate("Settings", "Yes or no")),
        ("single_select", translate("Settings", "One of several")),
        ("multi_select", translate("Settings", "Any of several")),
        ("date", translate("Settings", "A date")),
        ("datetime", translate("Settings", "A date and a time")),
        ("email", translate("Settings", "An e-mail address")),
        ("phone", translate("Settings", "A phone number")),
        ("json", translate("Settings", "Data for other systems")),
    ]


def ends(kind: str) -> tuple[str, str]:
    """What the least and the most of an answer are called where they are set."""
    if kind in {"text", "textarea"}:
        return translate("Settings", "Fewest characters"), translate("Settings", "Most characters")
    if kind == "multi_select":
        return translate("Settings", "Fewest choices"), translate("Settings", "Most choices")
    return translate("Settings", "Smallest number"), translate("Settings", "Largest number")


def links() -> list[tuple[object, str]]:
    """Where an answer can go besides the booking."""
    return [
        ("none", translate("Settings", "Nowhere else")),
        ("profile", translate("Settings", "The customer")),
        ("appointment", translate("Settings", "The appointment")),
        ("transaction", translate("Settings", "The transaction")),
        ("transaction_item", translate("Settings", "An item of the transaction")),
        ("rating", translate("Settings", "A rating")),
        ("interaction", translate("Settings", "An interaction")),
        ("connection", translate("Settings", "A connection")),
    ]


def policies() -> list[tuple[object, str]]:
    """When an answer is written there."""
    return [
        (None, translate("Settings", "Not chosen: always")),
        ("always", translate("Settings", "Always")),
        ("if_empty", translate("Settings", "Only where nothing is yet")),
        ("never", translate("Settings", "Never")),
    ]


def purposes(own: str = BOOKING) -> list[tuple[object, str]]:
    """What a form can be for here, and what it is ``own``: a set-up file and remotes know more than is asked here."""
    asked: list[tuple[object, str]] = [
        (BOOKING, translate("Settings", "Asked when something is booked")),
        (POST_VISIT, translate("Settings", "Asked after the visit")),
    ]
    if own in (BOOKING, POST_VISIT):
        return asked
    return [*asked, (own, translate("Settings", "Something else ({purpose})").format(purpose=own))]

"""The words of what a question can be: its types, and where its answer goes (rules 31 and 32)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
CHOICES = frozenset({"single_select", "multi_select"})


def types() -> list[tuple[object, str]]:
    """Every type with its words."""
    say = translate
    return [
        ("text", say("Settings", "One line of text")),
        ("textarea", say("Settings", "Several lines of text")),
        ("number", say("Settings", "A number")),
        ("slider", say("Settings", "A slider")),
        ("boolean", say("Settings", "Yes or no")),
        ("single_select", say("Settings", "One of several")),
        ("multi_select", say("Settings", "Any of several")),
        ("date", say("Settings", "A date")),
        ("datetime", say("Settings", "A date and a time")),
        ("email", say("Settings", "An address of email")),
        ("phone", say("Settings", "A phone number")),
        ("json", say("Settings", "JSON")),
    ]


def links() -> list[tuple[object, str]]:
    """Where an answer can go besides the booking."""
    say = translate
    return [
        ("none", say("Settings", "Nowhere else")),
        ("profile", say("Settings", "The customer")),
        ("appointment", say("Settings", "The appointment")),
        ("transaction", say("Settings", "The transaction")),
        ("transaction_item", say("Settings", "An item of the transaction")),
        ("rating", say("Settings", "A rating")),
        ("interaction", say("Settings", "An interaction")),
        ("connection", say("Settings", "A connection")),
    ]


def policies() -> list[tuple[object, str]]:
    """When an answer is written there."""
    say = translate
    return [
        (None, say("Settings", "Always")),
        ("always", say("Settings", "Always, said so")),
        ("if_empty", say("Settings", "Only where nothing is yet")),
        ("never", say("Settings", "Never")),
    ]


def purposes() -> list[tuple[object, str]]:
    """What a form is for."""
    return [
        ("booking", translate("Settings", "Asked when something is booked")),
        ("post_visit", translate("Settings", "Asked after the visit")),
        ("feedback", translate("Settings", "Asked for feedback")),
    ]

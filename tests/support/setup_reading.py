"""Reading a set-up file in a test, with or without a store behind it."""

import json
from itertools import count

import pytest

from app.core.errors import BadInput
from app.core.setup import Setup
from app.wire.setup_file import parse_setup
from app.wire.setup_meaning import KnownRecords, read_setup

NOW = 1_800_000_000


def read(shop: object, known: KnownRecords | None = None) -> Setup:
    """The values of a shop, given as rows or as the file's own text."""
    text = shop if isinstance(shop, str | bytes) else json.dumps(shop)
    numbers = count()
    return read_setup(
        parse_setup(text, "shop.json"), "shop.json", make_id=lambda: f"id-{next(numbers)}", now=NOW, known=known
    )


def refusal(shop: object, known: KnownRecords | None = None) -> str:
    """The one line with which it is refused."""
    with pytest.raises(BadInput) as caught:
        read(shop, known)
    line = str(caught.value)
    assert line.startswith("shop.json: ")
    assert "\n" not in line
    return line

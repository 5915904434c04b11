"""A real store with a small shop in it."""

import pytest

from app.core.values import Appointment, Status
from app.store.store import Store
from tests.support.rows import add_shop

NOW = 1_780_000_020
"""A quiet Thursday in May 2026, UTC seconds."""


@pytest.fixture
def store(tmp_path):
    """An open store with the shop of ``tests.support.rows``; its clock stands at ``NOW``."""
    opened = Store(tmp_path / "shop.db", clock=lambda: NOW)
    with opened.write() as unit:
        add_shop(unit.connection)
        unit.change_catalogue()
    yield opened
    opened.close()


@pytest.fixture
def other(store):
    """The same store, opened once more, as another process would."""
    opened = Store(store.where, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def now():
    """What the clock of ``store`` says."""
    return NOW


@pytest.fixture
def book(store):
    """Book an hour of Ana's, the ``at``-th from now on, in a commit of its own."""

    def one(at, into=None):
        with (into or store).write() as unit:
            start = NOW + at * 3600
            booking = Appointment(
                f"booking-{at}", at + 1, "cut", "zoe", "mel", "ana", Status.CONFIRMED, start, start + 1800,
                "Australia/Melbourne", notes="x" * 300, created_at=NOW, updated_at=NOW,
            )  # fmt: skip
            return unit.add("book", booking)

    return one

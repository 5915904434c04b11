"""A real store with a small shop in it."""

import pytest

from app.core.values import Appointment, Status
from app.store.store import Store
from tests.support.rows import add_shop

NOW = 1_780_000_020
"""A quiet Thursday in May 2026, UTC seconds."""


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """The content of a store with the shop of ``tests.support.rows``: made once, since that takes the longest."""
    path = tmp_path_factory.mktemp("filled") / "shop.db"
    made = Store(path, clock=lambda: NOW)
    with made.write() as unit:
        add_shop(unit.connection)
        unit.change_catalogue()
    made.close()
    return path.read_bytes()


@pytest.fixture
def store(tmp_path, filled):
    """An open store with that shop; its clock stands at ``NOW``."""
    (tmp_path / "shop.db").write_bytes(filled)
    opened = Store(tmp_path / "shop.db", clock=lambda: NOW)
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

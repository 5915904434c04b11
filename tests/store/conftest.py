"""A real store with a small shop in it."""

import pytest

from app.store.backup import Backups
from app.store.store import Store
from tests.support.rows import NOW, add_shop, book_in


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
    """Book half an hour of Ana's, ``at`` hours from now, in a commit of its own."""
    return lambda at, into=store: book_in(into, at)


@pytest.fixture(scope="session")
def backed_up(filled, tmp_path_factory):
    """A folder with a store of 70 bookings, the first 40 of which are in its backup: made once, to be copied."""
    folder = tmp_path_factory.mktemp("backed-up")
    (folder / "shop.db").write_bytes(filled)
    store = Store(folder / "shop.db", clock=lambda: NOW)
    for at in range(70):
        if at == 40:
            Backups(store.where).make(NOW)
        book_in(store, at)
    store.close()
    return folder

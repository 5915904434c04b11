"""Any set-up file that is taken goes into a real store, on top of another, and out again whole."""

import json
import shutil
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings

from app.core.errors import BadInput
from app.desk.import_setup import StoreIds, export_setup, import_setup
from app.store.store import Store
from app.wire.setup_file import parse_setup
from app.wire.setup_meaning import read_setup
from app.wire.setup_writer import write_setup
from tests.support.mutations import mutated_shops
from tests.support.setup_files import whole_shop

NOW = 1_800_000_000
EXAMPLES = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """A store with nothing in it, to copy."""
    file = tmp_path_factory.mktemp("empty") / "empty.db"
    Store(file).close()
    return file


@pytest.fixture
def fresh(empty, tmp_path):
    """Open a new store; each call another one."""

    def make(name):
        shutil.copy(empty, tmp_path / name)
        return closing(Store(tmp_path / name, clock=lambda: NOW))

    return make


def take(store, shop):
    with store.write() as unit:
        rows = parse_setup(json.dumps(shop), "shop.json")
        import_setup(unit, read_setup(rows, "shop.json", make_id=unit.make_id, now=unit.now, known=StoreIds(unit)))


def give(store):
    with store.read() as reader:
        return json.loads(json.dumps(write_setup(export_setup(reader))))


def assert_whole(store, fresh):
    out = give(store)
    take(store, out)
    assert give(store) == out
    with fresh("elsewhere.db") as elsewhere:
        take(elsewhere, out)
        assert give(elsewhere) == out


@EXAMPLES
@given(mutated_shops())
def test_a_file_that_is_taken_comes_out_the_same_here_and_elsewhere(fresh, shop):
    with fresh("first.db") as store:
        try:
            take(store, shop)
        except BadInput:
            assert not any(give(store).values())
        else:
            assert_whole(store, fresh)


@EXAMPLES
@given(mutated_shops())
def test_a_file_on_top_of_another_is_taken_whole_or_not_at_all(fresh, shop):
    with fresh("first.db") as store:
        take(store, whole_shop())
        before = give(store)
        try:
            take(store, shop)
        except BadInput:
            assert give(store) == before
        else:
            assert_whole(store, fresh)

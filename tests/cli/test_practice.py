"""``floorwalker --practice``: a copy of the shop to try things on, which nothing leads out of."""

import hashlib
from contextlib import closing

import pytest

from app.cli.places import build_practice, throw_away_home
from app.cli.window import look_left
from app.core.errors import Known
from app.core.values import Profile
from app.desk.shop import open_shop
from app.main import main
from app.store.places import find_places
from app.store.store import Store
from app.sync.connecting import Connection, connection_of, keep_connection
from app.ui.preferences import Preferences, find_preferences
from tests.support.shop_builder import at, open_small_shop


@pytest.fixture
def own(home):
    """The person's own store: a small shop with a remote and a printer."""
    path = find_places().store
    path.parent.mkdir(parents=True)
    shop = open_small_shop(path.parent, now=at(10))
    with shop.store.write() as unit:
        keep_connection(unit, Connection("omneo", "https://hub.example"))
        unit.set_setting("ticket_printer", "tcp://10.0.0.9")
    shop.close()
    return (path.parent / "shop.db").replace(path)


@pytest.fixture
def practice(own):
    with throw_away_home("practice"):
        build_practice(own)
        yield find_places().store


def test_everybody_whom_the_shop_knows_is_in_it(practice):
    with closing(Store(practice)) as store, store.read() as reader:
        assert reader.get(Profile, "zoe").first_name == "Zoe"


def test_it_has_no_remote_and_no_printer(practice):
    with closing(Store(practice)) as store, store.read() as reader:
        assert connection_of(reader) is None
        assert not reader.setting("ticket_printer")


def test_what_is_done_in_it_is_not_done_in_the_shop(own, practice):
    before = hashlib.sha256(own.read_bytes()).hexdigest()
    with closing(open_shop(practice)) as shop:
        shop.act("add_customer", first_name="Practice")
    assert hashlib.sha256(own.read_bytes()).hexdigest() == before


def test_it_is_gone_with_its_window(own):
    with throw_away_home("practice"):
        build_practice(own)
        copy = find_places().store
    assert not copy.exists()


def test_its_window_looks_and_speaks_as_the_persons_own(home):
    own = Preferences(find_preferences({"FLOORWALKER_HOME": str(home)}))
    own.keep_language("de")
    own.keep("look/text_scale", 1.5)
    own.keep("queue/service", "cut")
    del own
    assert look_left({"FLOORWALKER_HOME": str(home)}) == {"look/language": "de", "look/text_scale": "1.5"}


def test_where_there_is_no_shop_yet_it_says_what_there_is(home):
    with pytest.raises(Known, match="--demo opens an invented one"):
        build_practice(find_places().store)


def test_a_command_is_not_for_practice(capsys):
    assert main(["--practice", "doctor"]) == 2
    assert "for the window alone" in capsys.readouterr().err

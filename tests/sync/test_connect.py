"""``floorwalker connect``: the token is tried first, and nothing is kept of what does not work."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.cli.commands import run
from app.cli.findings import State
from app.cli.remote_checks import check_remote
from app.core.errors import BadInput, Known, Refused
from app.core.values import Kind
from app.desk.shop import open_shop
from app.store.devices import this_device
from app.store.places import find_places
from app.store.store import Store
from app.store.trail import list_audit
from app.sync.addresses import address_of
from app.sync.connecting import connection_of, open_remote
from app.sync.letters import letter_of
from app.sync.tokens import Tokens
from tests.support.hub_at_work import number_of
from tests.support.omneo_stand_in import TOKEN
from tests.support.remote_fixtures import _no_thread_survives, hub, omneo, optimo, server
from tests.support.remotes import Far
from tests.support.shop_builder import open_small_shop

__all__ = ["_no_thread_survives", "hub", "omneo", "optimo", "server"]


@pytest.fixture
def kept_in_files(monkeypatch):
    """No keyring: whoever runs the tests keeps theirs to themselves."""
    monkeypatch.setattr("app.sync.tokens._keyring", lambda: None)


@pytest.fixture
def token_file(tmp_path, kept_in_files) -> Path:
    return tmp_path / "token"


def connect(far: Far, token_file: Path, *more: str, token: str | None = None) -> int:
    token_file.write_text(token or far.token)
    return run(["connect", far.proxy.url, "--token-file", str(token_file), *more])


def kept():
    with closing(Store(find_places().store)) as store, store.read() as reader:
        return connection_of(reader), this_device(reader.connection)


@pytest.mark.parametrize(
    ("given", "kind", "address"),
    [
        ("acme", "omneo", "https://api.acme.getomneo.com/api/v3"),
        ("https://api.acme.getomneo.com/api/v3/", "omneo", "https://api.acme.getomneo.com/api/v3"),
        ("http://127.0.0.1:8010", "omneo", "http://127.0.0.1:8010/api/v3"),
        ("http://till-server.local/hub", "omneo", "http://till-server.local/hub/api/v3"),
        ("https://api.optimocms.com/v1", "optimocms", "https://api.optimocms.com"),
        ("http://[::1]:8010/api", "omneo", "http://[::1]:8010/api/v3"),
    ],
)
def test_an_address_is_taken_as_people_write_it(given, kind, address):
    assert address_of(given, kind) == address


@pytest.mark.parametrize(
    "given",
    [
        "", "localhost", "ftp://x", "http://shop.example.com", "https://a:b@x.example", "https://x?token=1",
        "https://x:99999", "http://", "https://a b",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_in_words(given):
    with pytest.raises(BadInput, match="URL"):
        address_of(given, "omneo")


def test_a_hub_is_connected_and_says_what_the_token_may_do(hub: Far, token_file, capsys):
    assert connect(hub, token_file, "--location", "mel") == 0
    connection, till = kept()
    assert (connection.locations, till.letter) == (("13",), "A")
    said = capsys.readouterr().out
    assert "the token may change: appointment" in said
    assert hub.token not in said
    with (
        closing(Store(find_places().store)) as store,
        closing(open_remote(store, Tokens(find_places().config))) as made,
    ):
        assert Kind.APPOINTMENT in made.probe().kinds


def test_the_token_is_kept_for_this_user_alone_and_never_in_the_store(omneo: Far, token_file):
    assert connect(omneo, token_file) == 0
    for each in find_places().config.iterdir():
        each.chmod(0o644)
    assert connect(omneo, token_file) == 0
    files = [each for each in find_places().config.iterdir() if each.name.startswith("token-")]
    assert [each.stat().st_mode & 0o777 for each in files] == [0o600]
    assert TOKEN.encode() not in find_places().store.read_bytes()


def test_a_token_that_is_not_taken_leaves_nothing_behind(hub: Far, token_file):
    with pytest.raises(BadInput, match="token is not taken"):
        connect(hub, token_file, token="nobody's")
    assert kept() == (None, None)


def test_a_remote_that_is_not_reached_is_said_to_be_so(hub: Far, token_file):
    hub.proxy.cut()
    with pytest.raises(Known, match="not reached"):
        connect(hub, token_file)
    assert kept() == (None, None)


def test_a_place_that_is_not_there_is_said_with_those_that_are(hub: Far, token_file):
    with pytest.raises(BadInput, match="it has mel"):
        connect(hub, token_file, "--location", "syd")


@pytest.mark.parametrize("token", ["two words", "tab\there", "ümlaut", " "])
def test_a_file_that_holds_no_token_is_refused(hub: Far, token_file, token):
    with pytest.raises(BadInput, match="it is no token"):
        connect(hub, token_file, token=token)


def test_a_site_of_optimocms_is_connected(optimo: Far, token_file):
    assert connect(optimo, token_file, "--kind", "optimocms", "--site", "main") == 0
    assert kept()[0].name.endswith("/main")


def test_a_site_that_is_not_there_is_said_of_the_site(optimo: Far, token_file):
    with pytest.raises(BadInput, match=r"--site: it says no: .* nope; name the site"):
        connect(optimo, token_file, "--kind", "optimocms", "--site", "nope")
    assert kept() == (None, None)


def test_the_plan_that_was_bought_says_how_often_it_is_asked(optimo: Far, token_file, capsys):
    assert connect(optimo, token_file, "--kind", "optimocms", "--site", "main", "--plan", "starter") == 0
    assert "the plan starter has 10 calls a minute and 1,000 a month" in capsys.readouterr().out
    places = find_places()
    with closing(Store(places.store)) as store, closing(open_remote(store, Tokens(places.config))) as remote:
        assert (remote.budget.per_minute, remote.budget.per_month) == (10, 1_000)


def test_a_letter_that_a_ticket_there_has_is_refused(omneo: Far, token_file):
    meta = {"ticket": "CB012", "floorwalker": {"status": "waiting"}}
    omneo.stand_in.add("appointment-queues", location_id=13, appointment_definition_id=number_of("cut"), meta=meta)
    with pytest.raises(BadInput, match="another till gives tickets with B"):
        connect(omneo, token_file, "--letter", "b")
    assert connect(omneo, token_file) == 0
    assert kept()[1].letter == "A"


def test_a_till_is_known_by_the_letter_in_its_tickets():
    assert (letter_of("CB012", ["C"]), letter_of("C012", ["C"]), letter_of("#7", ["C"])) == ("B", None, None)


def test_a_hub_gives_each_till_another_letter(hub: Far, token_file):
    assert connect(hub, token_file, token=hub.hub.token(name="first")) == 0
    assert hub.remote.name_till("second", "A" if kept()[1].letter != "A" else None) != kept()[1].letter


def test_disconnecting_forgets_the_token(hub: Far, token_file, capsys):
    connect(hub, token_file)
    assert run(["disconnect"]) == 0
    assert kept()[0] is None
    assert not [each for each in find_places().config.iterdir() if each.name.startswith("token-")]
    assert run(["disconnect"]) == 0
    assert "connected to no remote" in capsys.readouterr().out


def said_by_doctor(what: str) -> list[tuple[State, str]]:
    return [(each.state, each.found) for each in check_remote(find_places().store) if each.what == what]


def test_the_doctor_asks_the_remote(hub: Far, token_file):
    connect(hub, token_file)
    assert [state for state, _ in said_by_doctor("remote")] == [State.OK]
    hub.proxy.cut()
    ((state, found),) = said_by_doctor("remote")
    assert (state, "not reached" in found) == (State.ATTENTION, True)


def test_the_doctor_says_that_a_token_is_gone(omneo: Far, token_file):
    connect(omneo, token_file)
    omneo.stand_in.tokens = set()
    assert [state for state, _ in said_by_doctor("remote")] == [State.PROBLEM]
    Tokens(find_places().config).forget(kept()[0].name)
    assert [state for state, _ in said_by_doctor("keyring")] == [State.PROBLEM]


def test_the_trail_says_who_connected_changed_and_let_go_of_a_remote_and_never_the_token(optimo, token_file, tmp_path):
    open_small_shop(tmp_path).close()
    here = ("--store", str(tmp_path / "shop.db"))
    who = (*here, "--kind", "optimocms", "--staff", "ana")
    assert connect(optimo, token_file, *who) == connect(optimo, token_file, *who, "--plan", "starter") == 0
    assert run(["disconnect", *here]) == 0
    with closing(Store(tmp_path / "shop.db")) as store, store.read() as reader:
        first, second, last = list_audit(reader.connection, "connection")
    assert [each.verb for each in (first, second, last)] == ["connect_remote", "change_remote", "disconnect_remote"]
    assert (first.staff_id, first.changes["url"][0], second.changes) == ("ana", None, {"plan": [None, "starter"]})
    assert (last.staff_id, last.changes["plan"]) == (None, ["starter", None])
    assert optimo.token not in str((first, second, last))


def test_a_connection_is_not_taken_back_by_an_undo(optimo: Far, token_file):
    assert connect(optimo, token_file, "--kind", "optimocms") == 0
    with closing(open_shop()) as shop, pytest.raises(Refused, match="nothing to take back"):
        shop.act("undo")

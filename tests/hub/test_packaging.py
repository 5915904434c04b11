"""What the hub is shipped with says what the hub understands."""

import configparser
import re
import shlex

import pytest

from app.cli.commands import make_parser
from app.cli.places import throw_away_home
from app.cli.stores import find_store
from app.core.errors import BadInput


@pytest.fixture
def packaging(request):
    return request.config.rootpath / "packaging"


def arguments_of(line):
    words = shlex.split(line)
    return words[[word.endswith("floorwalker") for word in words].index(True) + 1 :]


def test_the_service_starts_a_hub_that_there_is(packaging):
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str
    unit.read(packaging / "floorwalker-hub.service")
    given = make_parser("hub").parse_args(arguments_of(unit["Service"]["ExecStart"]))
    assert (given.host, given.port, unit["Service"]["NoNewPrivileges"]) == ("127.0.0.1", 8010, "yes")


def test_the_container_starts_a_hub_that_there_is(packaging):
    text = (packaging / "Containerfile").read_text()
    (command,) = re.findall(r"^CMD \[(.*)\]$", text, re.MULTILINE)
    given = make_parser("hub").parse_args([word.strip(' "') for word in command.split(",")])
    assert (given.host, given.port) == ("0.0.0.0", 8010)


@pytest.mark.parametrize("name", ["floorwalker-hub.service", "compose.yaml"])
def test_both_keep_their_store_on_postgresql(packaging, name, monkeypatch):
    (url,) = re.findall(r"FLOORWALKER_STORE[:=] ?(postgresql\S+)", (packaging / name).read_text())
    monkeypatch.setenv("FLOORWALKER_STORE", url)
    assert str(find_store(None)).startswith("postgresql+psycopg://floorwalker:")


def test_a_store_that_is_named_goes_before_the_environments(monkeypatch, tmp_path):
    monkeypatch.setenv("FLOORWALKER_STORE", "postgresql+psycopg://here/shop")
    assert find_store(str(tmp_path / "x.db")) == tmp_path / "x.db"


def test_a_demo_never_works_on_the_store_of_the_environment(monkeypatch):
    monkeypatch.setenv("FLOORWALKER_STORE", "postgresql+psycopg://here/shop")
    with throw_away_home() as home:
        assert str(find_store(None)).startswith(home)


@pytest.mark.parametrize("named", [":memory:", "sqlite://", "sqlite:///:memory:"])
def test_what_sqlite_keeps_in_no_file_is_no_store(named):
    with pytest.raises(BadInput, match="it names no file"):
        find_store(named)

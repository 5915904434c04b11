"""``site.toml``: one file that prepares many machines, and what it never overrules."""

import json
import os
from contextlib import closing
from pathlib import Path

import pytest

from app.cli.doctor import check_site_file
from app.cli.findings import State
from app.cli.site_file import begin_shop, read_site_file, remote_wish, what_is_amiss
from app.cli.site_place import find_site_file
from app.cli.window import _open_own
from app.core.errors import BadInput
from app.desk.shop import open_shop
from app.ui.preferences import Preferences
from tests.support.setup_files import small_shop

WHOLE = """
[window]
language = "de"
theme = "dark"
text_scale = 1.25
touch = true
[first_start]
setup = "shop.json"
till = "Front desk"
[remote]
url = "https://hub.example"
token_file = "token"
[settings]
recall_after_seconds = 45
"""


@pytest.fixture
def site(tmp_path):
    """A file that says everything, and what it names."""
    (tmp_path / "shop.json").write_text(json.dumps(small_shop()))
    (tmp_path / "token").write_text("fw_secret\n")
    path = tmp_path / "site.toml"
    path.write_text(WHOLE)
    return path


def test_it_is_found_below_the_home_and_else_where_the_system_keeps_what_all_users_share(tmp_path):
    shared = tmp_path / "xdg" / "floorwalker" / "site.toml"
    own = tmp_path / "home" / "config" / "site.toml"
    for each in (shared, own):
        each.parent.mkdir(parents=True)
        each.touch()
    everybody = {"XDG_CONFIG_DIRS": f"/nowhere{os.pathsep}{tmp_path / 'xdg'}"}
    assert find_site_file({**everybody, "FLOORWALKER_HOME": str(tmp_path / "home")}) == own
    assert find_site_file(everybody) == shared
    assert find_site_file({"XDG_CONFIG_DIRS": "/nowhere"}) is None


def test_a_window_looks_as_it_says_until_somebody_chooses(site, tmp_path):
    kept = Preferences(tmp_path / "window.ini", defaults=read_site_file(site).look)
    assert (kept.language, kept.choice.value, kept.text_scale, kept.touch) == ("de", "dark", 1.25, True)
    kept.keep_language("fr")
    assert kept.language == "fr"


def test_an_empty_store_begins_with_its_shop_its_settings_and_its_till(site, home):
    with closing(_open_own(site)) as shop:
        view = shop.look("shop_view")
        assert view.place.name == small_shop()["locations"][0]["name"]
        assert shop.look("shop_settings").recall_after_seconds == 45
        assert view.till_letter == "A"


def test_a_shop_that_is_there_stays_as_it_is(site, home):
    with closing(_open_own(site)) as shop:
        shop.act("set_setting", "recall_after_seconds", value=60)
    with closing(_open_own(site)) as shop:
        assert shop.look("shop_settings").recall_after_seconds == 60


def test_a_remote_is_prepared_with_its_token_which_nothing_shows(site):
    wish = remote_wish(read_site_file(site))
    assert (wish.url, wish.kind, wish.token) == ("https://hub.example", "omneo", "fw_secret")
    assert "fw_secret" not in repr(wish)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[window\n", "it is no TOML"),
        ("theme = 'dark'", "theme: it stands outside of a section; write it below [window]"),
        ("[window]\ncolour = 'dark'", "window.colour: there is no such key; the sections are first_start, remote,"),
        ("[window]\ntheme = 'pink'", "window.theme: “pink” does not fit; one of system, light, dark, contrast"),
        ("[window]\nlanguage = 'klingon'", "window.language: “klingon” does not fit; a language like de or ar_EG"),
        ("[window]\nlanguage = 'xx'", "window.language: “xx” does not fit; a language like de or ar_EG"),
        ("[window]\ntheme = " + "[" * 9000, "it is no TOML"),
        ("[window]\ntext_scale = 3", "window.text_scale: “3” does not fit; a number from 1.0 to 2.0"),
        ("[window]\ntouch = 'yes'", "window.touch: “yes” does not fit; true or false"),
        ("[remote]\nkind = 'omneo'", "remote.url: it is missing; an address like https://hub.example"),
        ("[settings]\nrecall_after_seconds = -1", "settings.recall_after_seconds: “-1” does not fit; 0 to 600 seconds"),
        ("[settings]\nnothing = 1", "settings.nothing: there is no setting “nothing”"),
    ],
)
def test_what_cannot_be_is_one_line_that_names_the_key(tmp_path, text, said):
    path = tmp_path / "site.toml"
    path.write_text(text)
    with pytest.raises(BadInput) as error:
        read_site_file(path)
    assert str(path) in str(error.value)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("url", "token", "said"),
    [
        ("ftp://hub.example", "fw_secret", "remote.url: 'ftp://hub.example' is no address; write https://HOST"),
        ("http://hub.example", "fw_secret", "remote.url: hub.example would get the token unencrypted"),
        ("https://hub.example", " \n", "token is empty; write the token into it, alone"),
    ],
)
def test_a_remote_that_cannot_be_is_one_line_too(tmp_path, url, token, said):
    (tmp_path / "token").write_text(token)
    (tmp_path / "site.toml").write_text(f"[remote]\nurl = '{url}'\ntoken_file = 'token'")
    with pytest.raises(BadInput) as error:
        remote_wish(read_site_file(tmp_path / "site.toml"))
    assert said in str(error.value)


def test_a_token_that_stands_where_its_file_is_named_is_not_repeated(tmp_path):
    (tmp_path / "site.toml").write_text("[remote]\nurl = 'https://hub.example'\ntoken_file = 'fw_secret'")
    with pytest.raises(BadInput) as error:
        remote_wish(read_site_file(tmp_path / "site.toml"))
    assert "fw_secret" not in str(error.value)


def test_a_mark_that_an_editor_put_before_the_first_line_is_no_part_of_it(tmp_path):
    (tmp_path / "site.toml").write_text("[window]\ntheme = 'dark'", encoding="utf-8-sig")
    assert read_site_file(tmp_path / "site.toml").look == {"look/theme": "dark"}


def test_a_set_up_file_that_is_not_there_leaves_the_store_empty_and_says_what_to_do(site, home):
    (site.parent / "shop.json").unlink()
    with pytest.raises(BadInput) as error:
        _open_own(site)
    said = f"{site}: first_start.setup: {site.parent / 'shop.json'} is not there; put it there, or take this line out"
    assert said in str(error.value)
    with closing(open_shop()) as shop:
        assert shop.look("shop_view").place is None
        assert shop.look("shop_settings").recall_after_seconds != 45


def test_a_till_that_has_its_shop_opens_without_the_file_that_it_began_with_and_knows_what_is_missing(site, home):
    _open_own(site).close()
    assert what_is_amiss(site) is None
    (site.parent / "shop.json").unlink()
    with closing(_open_own(site)) as shop:
        assert shop.look("shop_view").place.name == small_shop()["locations"][0]["name"]
    assert "shop.json is not there" in str(what_is_amiss(site))
    site.write_text("[window]\ntheme = 'pink'")
    assert "window.theme" in str(what_is_amiss(site))


def test_what_is_wrong_half_way_changes_nothing(site, home):
    site.write_text(WHOLE.replace("= 45", "= -45"))
    with closing(open_shop()) as shop, pytest.raises(BadInput):
        begin_shop(shop, read_site_file(site))
    with closing(open_shop()) as shop:
        assert shop.look("shop_view").place is None


def test_the_doctor_says_what_is_wrong_with_it(site):
    environment = {"FLOORWALKER_HOME": str(site.parent)}
    (site.parent / "config").mkdir()
    (site.parent / "shop.json").rename(site.parent / "config" / "shop.json")
    moved = site.rename(site.parent / "config" / "site.toml")
    (found,) = check_site_file(environment)
    assert (found.state, "the file that it names cannot be read" in found.found) == (State.PROBLEM, True)
    moved.write_text("[window]\ntouch = true")
    (found,) = check_site_file(environment)
    assert (found.state, Path(found.found)) == (State.OK, moved)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[first_start]\nsetup = 'nowhere.json'", "first_start.setup: "),
        ("[remote]\nurl = 'https://cms.example'\nkind = 'optimocms'", "remote.site: it is missing"),
    ],
)
def test_the_doctor_looks_at_all_that_a_new_till_would_need(site, text, said):
    site.write_text(text)
    (site.parent / "config").mkdir()
    site.rename(site.parent / "config" / "site.toml")
    (found,) = check_site_file({"FLOORWALKER_HOME": str(site.parent)})
    assert found.state is State.PROBLEM
    assert said in found.found

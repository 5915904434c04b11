"""``site.toml``: what a shop with many machines says once for all of them, read where nobody has chosen yet.

It stands in ``config`` below ``FLOORWALKER_HOME``, or in the system's folder for the settings of all users. How the
window looks counts until a person chooses otherwise; all else is for a store in which there is nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.core.errors import BadInput
from app.core.frozen import frozen
from app.core.worded import Worded

if TYPE_CHECKING:
    from app.core.values import Json
    from app.ui.lane import Shop

THEMES = ("system", "light", "dark", "contrast")
KINDS = ("omneo", "optimocms")
LARGEST_TOKEN = 10_000
_LANGUAGE = re.compile(r"[a-z]{2,3}([_-][A-Za-z0-9]{2,8})*|system")

_EXAMPLES = {
    "window.language": "a language like de or ar_EG", "window.theme": "one of " + ", ".join(THEMES),
    "window.text_scale": "a number from 1.0 to 2.0", "window.touch": "true or false",
    "first_start.setup": "the path of a set-up file", "first_start.till": "a name like Front desk",
    "remote.url": "an address like https://hub.example", "remote.kind": "one of " + ", ".join(KINDS),
    "remote.site": "a site like main", "remote.token_file": "the path of a file that holds the token alone",
}  # fmt: skip
"""Every key but those of ``settings``, and what it may be."""


@frozen
class RemoteWish:
    """The remote that a new till is to work with."""

    url: str
    kind: str = "omneo"
    site: str = ""
    token: str = field(default="", repr=False)


@frozen
class SiteFile:
    """What the file says; ``look`` is by the names of the window's own preferences."""

    path: Path
    look: Mapping[str, str]
    setup: Path | None
    till: str | None
    remote: Mapping[str, str]
    settings: Mapping[str, Json]


def read_site_file(path: Path) -> SiteFile:
    """What the file says. Raises ``BadInput`` that names the file, the key, and what would be right."""
    import tomllib

    try:
        said = tomllib.loads(path.read_text(encoding="utf-8-sig"))  # some editors put a mark before the first line
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}", "let every user read it") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput(str(path), f"it is no TOML: {error}", "mend that line") from None
    except RecursionError:
        raise BadInput(str(path), "it is no TOML: lists within lists without end", "mend that line") from None
    flat = dict(_flatten(path, said))
    settings = {key.partition(".")[2]: value for key, value in flat.items() if key.startswith("settings.")}
    rest = {key: _checked(path, key, value) for key, value in flat.items() if not key.startswith("settings.")}
    if any(key.startswith("remote.") for key in rest) and "remote.url" not in rest:
        raise BadInput(f"{path}: remote.url", "it is missing", _EXAMPLES["remote.url"])
    setup = rest.get("first_start.setup")
    return SiteFile(
        path,
        {f"look/{key.partition('.')[2]}": value for key, value in rest.items() if key.startswith("window.")},
        None if setup is None else (path.parent / setup).absolute(),
        rest.get("first_start.till"),
        {key.partition(".")[2]: value for key, value in rest.items() if key.startswith("remote.")},
        {key: _checked_setting(path, key, value) for key, value in settings.items()},
    )


def _flatten(path: Path, said: Mapping[str, object]) -> Iterator[tuple[str, Json]]:
    for section, keys in said.items():
        if not isinstance(keys, dict):
            raise BadInput(f"{path}: {section}", "it stands outside of a section", "write it below [window] or another")
        for key, value in keys.items():
            yield f"{section}.{key}", cast("Json", value)


def _checked(path: Path, key: str, value: Json) -> str:
    """The value as text, when this key may have it."""
    if key not in _EXAMPLES:
        sections = ", ".join(sorted({each.partition(".")[0] for each in _EXAMPLES} | {"settings"}))
        raise BadInput(f"{path}: {key}", "there is no such key", f"the sections are {sections}; see docs/many-tills.md")
    if not _is_right(key, value):
        raise BadInput(f"{path}: {key}", f"“{value}” does not fit", _EXAMPLES[key])
    return ("1" if value else "0") if isinstance(value, bool) else str(value)


def _is_right(key: str, value: Json) -> bool:
    if key == "window.touch":
        return isinstance(value, bool)
    if key == "window.text_scale":
        return isinstance(value, int | float) and not isinstance(value, bool) and 1.0 <= value <= 2.0
    if key == "window.language":
        return isinstance(value, str) and _names_language(value)
    choices = {"window.theme": THEMES, "remote.kind": KINDS}.get(key)
    return isinstance(value, str) and bool(value.strip()) and (choices is None or value in choices)


def _names_language(code: str) -> bool:
    """As ``--language`` takes it; the look of a word is asked first, since Qt is not always here."""
    if _LANGUAGE.fullmatch(code) is None or code == "system":
        return code == "system"
    try:
        from app.ui.language import names_language
    except ImportError:  # a machine that cannot show windows
        return True
    return names_language(code)


def _checked_setting(path: Path, key: str, value: Json) -> Json:
    from app.core.settings import check_setting

    try:
        return check_setting(key, value)
    except BadInput as error:
        raise BadInput(f"{path}: settings.{key}", error.what, error.right) from None


def begin_shop(shop: Shop, site: SiteFile) -> None:
    """Do for a store in which there is nothing yet what the file says.

    The shop comes last: a till that is switched off in between still has none, and begins again. Raises ``BadInput``
    for a set-up file that is not there or says what cannot be; no shop is there then.
    """
    from app.cli.setup import import_file

    check_setup_there(site)
    for key, value in site.settings.items():
        shop.act("set_setting", key, value=value)
    if site.till is not None:
        shop.act("change_till", name=site.till)
    if site.setup is not None:
        import_file(shop, site.setup)


def check_setup_there(site: SiteFile) -> None:
    """Raise ``BadInput`` where the file names a set-up file that is not there."""
    if site.setup is not None and not site.setup.is_file():
        raise BadInput(
            f"{site.path}: first_start.setup", Worded("{file} is not there", file=str(site.setup)),
            Worded("put it there, or take this line out of the file"),
        )  # fmt: skip


def what_is_amiss(path: Path) -> BadInput | None:
    """What of the file or its names would keep a new till from beginning, seen without reading what it names."""
    try:
        check_setup_there(read_site_file(path))
    except BadInput as error:
        return error
    return None


def check_site(site: SiteFile) -> None:
    """Look at all that the file names, as a new till would. Raises ``BadInput``."""
    from app.cli.setup import parse_file

    check_setup_there(site)
    if site.setup is not None:
        try:
            parse_file(site.setup)
        except BadInput as error:
            raise BadInput(f"{site.path}: first_start.setup", f"{error.where}: {error.what}", error.right) from None
    remote_wish(site)


def remote_wish(site: SiteFile) -> RemoteWish | None:
    """The remote that a new till is to work with; its token is read now. Raises ``BadInput``."""
    from app.sync.addresses import address_of

    if not site.remote:
        return None
    token = ""
    if (named := site.remote.get("token_file")) is not None:
        file = (site.path.parent / named).absolute()
        try:
            token = file.read_text(encoding="utf-8")[:LARGEST_TOKEN].strip()
        except (OSError, UnicodeDecodeError):
            where, todo = f"{site.path}: remote.token_file", "name a file that this user can read"
            # What it says may be the token itself, put there by mistake.
            raise BadInput(where, "the file that it names cannot be read", todo) from None
        if not token:
            raise BadInput(f"{site.path}: remote.token_file", f"{file} is empty", "write the token into it, alone")
    url, kind = site.remote["url"], site.remote.get("kind", KINDS[0])
    if kind == "optimocms" and "site" not in site.remote:
        raise BadInput(f"{site.path}: remote.site", "it is missing", _EXAMPLES["remote.site"])
    try:
        address_of(url, kind)
    except BadInput as error:
        raise BadInput(f"{site.path}: remote.url", error.what, error.right) from None
    return RemoteWish(url, kind, site.remote.get("site", ""), token)

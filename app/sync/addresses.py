"""The address of a remote as a person gives it: a tenant's name, an address with or without its path."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from app.core.errors import BadInput
from app.core.worded import Worded

OMNEO, OPTIMOCMS = "omneo", "optimocms"
_TENANT = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
_NEAR = (".local", ".lan", ".internal", ".home.arpa", ".localhost")
_PATHS = {OMNEO: ("/api/v3", "/api"), OPTIMOCMS: ("/v1",)}


def address_of(given: str, kind: str) -> str:
    """The address under which a remote of that kind is spoken to. Raises ``BadInput``.

    A token is sent unencrypted to a machine of this network alone.
    """
    said = given.strip()
    if kind == OMNEO and _TENANT.fullmatch(said) and said != "localhost":
        return f"https://api.{said}.getomneo.com/api/v3"
    host, path = _parts(said)
    scheme = said.partition(":")[0].lower()
    if scheme == "http" and not is_near(host.rpartition(":")[0] or host):
        raise BadInput("URL", Worded("{host} would get the token unencrypted", host=host), "write https://")
    for each in _PATHS.get(kind, ()):
        path = path.removesuffix(each)
    root = f"{scheme}://{host}{path.rstrip('/')}"
    return f"{root}/api/v3" if kind == OMNEO else root


def is_near(host: str) -> bool:
    """Whether a host is this machine, or one of its own network."""
    try:
        found = ip_address(host.strip("[]"))
    except ValueError:
        return "." not in host or host.lower().endswith(_NEAR)
    return found.is_private or found.is_loopback or found.is_link_local


def _parts(said: str) -> tuple[str, str]:
    right = Worded("write https://HOST, a tenant's name, or http://HOST:PORT for a hub in this network")
    try:
        found = urlsplit(said)
        port, host = found.port, found.hostname
    except ValueError:
        raise BadInput("URL", "it is no address", right) from None
    if found.scheme.lower() not in ("http", "https") or not host or any(each.isspace() for each in said):
        raise BadInput("URL", Worded("{text} is no address", text=repr(said[:60])), right)
    if found.username is not None or found.query or found.fragment:
        raise BadInput("URL", "it has more than a host and a path", "leave out names, ? and #")
    named = f"[{host}]" if ":" in host else host
    return (f"{named}:{port}" if port is not None else named), found.path.rstrip("/")

"""Records by the names that people and files use for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import Kind
from app.store.refs import find_named

if TYPE_CHECKING:
    from app.store.unit import Reader

_CALLED = {Kind.DEFINITION: "service", Kind.STAFF: "member of staff", Kind.PROFILE: "customer"}


def find_id(reader: Reader, kind: Kind, name: str) -> str:
    """The local id of the record of a kind by handle, local id, or a remote's or set-up file's id; or ``NOT_FOUND``."""
    found = find_named(reader, kind, name)
    if found is None:
        what = _CALLED.get(kind, kind.value.replace("_", " "))
        raise Refused(reason(Code.NOT_FOUND, what=what, name=name))
    return found

"""Where the token of a remote is kept: in the system's keyring, or, where there is none, in a file for this user alone.

Never in the store, a log or a report.
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app.store.places import PRIVATE_FILE, make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

SERVICE = "floorwalker"


class Tokens:
    """The tokens of one user, by the names of their remotes; ``folder`` is for where there is no keyring."""

    def __init__(self, folder: Path) -> None:
        """Nothing is read or made before it is asked for."""
        self._folder = folder

    def keep(self, remote: str, token: str) -> str:
        """Keep a token; gives where it is now, in words."""
        ring = _keyring()
        if ring is not None:
            with suppress(Exception):  # whatever is wrong with it, a file does
                ring.set_password(SERVICE, remote, token)
                self._file(remote).unlink(missing_ok=True)
                return "in the system's keyring"
        make_private_folder(self._folder)
        path = self._file(remote)
        path.unlink(missing_ok=True)  # whoever made it, and whatever rights it has
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(token)
        return f"in {path}, which this user alone may read: there is no keyring"

    def find(self, remote: str) -> str | None:
        """The token of a remote, or None."""
        ring = _keyring()
        if ring is not None:
            with suppress(Exception):
                found: str | None = ring.get_password(SERVICE, remote)
                if found:
                    return found
        path = self._file(remote)
        return path.read_text(encoding="utf-8").strip() or None if path.exists() else None

    def where(self, remote: str) -> str:
        """Where the token of a remote is, in words."""
        path = self._file(remote)
        return f"in {path}, which this user alone may read" if path.exists() else "in the system's keyring"

    def forget(self, remote: str) -> None:
        """Let go of the token of a remote."""
        ring = _keyring()
        if ring is not None:
            with suppress(Exception):
                ring.delete_password(SERVICE, remote)
        self._file(remote).unlink(missing_ok=True)

    def _file(self, remote: str) -> Path:
        return self._folder / f"token-{sha256(remote.encode()).hexdigest()[:16]}"


def _keyring() -> Any:
    """The system's keyring, where the library for it is installed and finds one."""
    try:
        ring = import_module("keyring")
        return ring if float(ring.get_keyring().priority) > 0 else None
    except Exception:  # noqa: BLE001 - a keyring that cannot even be asked is none
        return None

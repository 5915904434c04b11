"""Where the commands keep the tokens of remotes: this user's keyring, or the folder of settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.places import find_places

if TYPE_CHECKING:
    from app.sync.tokens import Tokens


def tokens() -> Tokens:
    """The tokens of this user."""
    from app.sync.tokens import Tokens

    return Tokens(find_places().config)

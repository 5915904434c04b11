"""What commands print on stdout, readable in whatever encoding the output has."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.values import Json


def sentence(words: str) -> str:
    """Words of a command as a sentence, with the names in them as they are."""
    return f"{words[0].upper()}{words[1:]}."


def say(text: str) -> None:
    """Print a line; what the output's encoding cannot say is escaped."""
    encoding = _encoding()
    print(text.encode(encoding, "backslashreplace").decode(encoding))


def say_json(value: Mapping[str, Json] | Sequence[Mapping[str, Json]]) -> None:
    """Print one JSON value on one line."""
    print(json.dumps(value, ensure_ascii=not _encoding().lower().startswith("utf")))


def _encoding() -> str:
    return getattr(sys.stdout, "encoding", None) or "utf-8"

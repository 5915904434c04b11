"""JSON text read more strictly than ``json.loads`` does: a key once, finite numbers, none without end."""

from __future__ import annotations

import json
import math
import re
from typing import NoReturn

from app.core.errors import BadInput

LONGEST_NUMBER = 300
"""Digits of a whole number that is looked at any further."""
DEEPEST_PATH = 12
"""Steps of a path that a message shows."""


def parse_json(text: str | bytes, name: str) -> object:
    """The value of a JSON text; bytes may begin with a byte order mark. Raises ``BadInput``."""
    try:
        plain: object = json.loads(
            text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_integer, parse_float=_float
        )
    except _BadJsonError as error:
        raise BadInput(name, str(error), "mend it and import again") from None
    except json.JSONDecodeError as error:
        raise BadInput(
            name,
            f"not JSON: {error.msg} at line {error.lineno} column {error.colno}",
            "a set-up file is one JSON object",
        ) from None
    except UnicodeDecodeError:
        raise BadInput(name, "not UTF-8 text", "save it as UTF-8") from None
    except RecursionError:
        raise BadInput(name, "it is nested too deeply", "a set-up file is a few levels deep") from None
    return plain


class _BadJsonError(ValueError):
    pass


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [key for key, _ in pairs]
        twice = next(key for key in names if names.count(key) > 1)
        raise _BadJsonError(f"the key {show(twice)} stands twice in one object")
    return found


def _no_constant(word: str) -> NoReturn:
    raise _BadJsonError(f"{word} is not a JSON number")


def _integer(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise _BadJsonError(f"the number {digits[:20]}… is too long")
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _BadJsonError(f"the number {digits[:20]} is too large")
    return number


def show(value: str) -> str:
    """A value as a message quotes it: not longer than a line bears, and without what no text may hold."""
    quoted = json.dumps(value if len(value) <= 40 else value[:40] + "…", ensure_ascii=False)
    return quoted.encode("utf-8", "backslashreplace").decode()


def path_of(plain: object, parts: tuple[int | str, ...]) -> str:
    """The JSON path of an error, e.g. ``$.locations[0].timezone``; steps that are pydantic's own are left out."""
    path, here = "$", plain
    for part in parts[:DEEPEST_PATH]:
        if isinstance(part, int) and isinstance(here, list):
            path += f"[{part}]"
            here = here[part] if part < len(here) else None
        elif isinstance(here, dict) and isinstance(part, str):
            if part not in here and parts[-1] != part:
                continue
            path += f".{part}" if re.fullmatch(r"\w{1,60}", part) else f"[{show(part)}]"
            here = here.get(part)
    return path if len(parts) <= DEEPEST_PATH else f"{path}…"

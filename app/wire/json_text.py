"""JSON text read more strictly than ``json.loads`` does: a key once, finite numbers, none without end."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypedDict

from app.core.errors import BadInput
from app.core.worded import Worded

LONGEST_NUMBER = 300
"""Digits of a whole number that is looked at any further."""
DEEPEST_PATH = 12
"""Steps of a path that a message shows."""


class _Hooks(TypedDict):
    object_pairs_hook: Callable[[list[tuple[str, object]]], object]
    parse_int: Callable[[str], object]
    parse_float: Callable[[str], object]
    parse_constant: Callable[[str], object]


def parse_json(text: str | bytes, name: str) -> object:
    """The value of a JSON text; bytes may begin with a byte order mark. Raises ``BadInput``."""
    wrong: list[_Wrong] = []
    try:
        plain: object = json.loads(text, **_hooks(wrong))
        if wrong:
            parts, first = next(_places(plain, ()))
            raise BadInput(f"{name}: {path_of(plain, parts)}", first.what, first.right)
    except json.JSONDecodeError as error:
        raise BadInput(
            name,
            Worded(
                "not JSON: {why} at line {line} column {column}", why=error.msg, line=error.lineno, column=error.colno
            ),
            "a set-up file is one JSON object",
        ) from None
    except UnicodeDecodeError:
        raise BadInput(name, "not UTF-8 text", "save it as UTF-8") from None
    except RecursionError:
        raise BadInput(name, "it is nested too deeply", "a set-up file is a few levels deep") from None
    return plain


class _Wrong(NamedTuple):
    """What stands where something was that JSON has no place for: the hooks of the parser do not know where that is."""

    what: str
    right: str


def _hooks(wrong: list[_Wrong]) -> _Hooks:
    def note(what: str, right: str = Worded("write a smaller number")) -> _Wrong:
        wrong.append(_Wrong(what, right))
        return wrong[-1]

    def unique(pairs: list[tuple[str, object]]) -> object:
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        names = [key for key, _ in pairs]
        twice = next(key for key in names if names.count(key) > 1)
        return note(
            Worded("the key {key} stands twice in one object", key=show(twice)), Worded("leave one of them out")
        )

    def integer(digits: str) -> object:
        return (
            note(Worded("the number {digits}… is too long", digits=digits[:20]))
            if len(digits) > LONGEST_NUMBER
            else int(digits)
        )

    def fraction(digits: str) -> object:
        number = float(digits)
        return number if math.isfinite(number) else note(Worded("the number {digits} is too large", digits=digits[:20]))

    def constant(word: str) -> object:
        return note(Worded("{word} is not a JSON number", word=word), Worded("write a number or null"))

    return {"object_pairs_hook": unique, "parse_int": integer, "parse_float": fraction, "parse_constant": constant}


def _places(plain: object, parts: tuple[int | str, ...]) -> Iterator[tuple[tuple[int | str, ...], _Wrong]]:
    if isinstance(plain, _Wrong):
        yield parts, plain
    within = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for key, each in within:
        yield from _places(each, (*parts, key))


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

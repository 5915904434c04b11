"""A sentence that the program says of itself: English as text, with what another language makes its own out of.

Whoever raises an error writes it where it is raised; the window translates the template and fills in the values
(``app.ui.trouble``), and the command line prints the text. A text without values is its own template.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from app.core.values import Json


class Worded(str):
    """``Worded("{store}: it is read-only", store=path)``: that text, and what it was made of. Values may be such texts.

    Names, numbers, paths and what a system or a remote said are values, which nobody translates; dates are given as
    dates, which every language writes its own way.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Worded:
        """The text of the template with the values in it. Raises ``KeyError`` for a value that nobody gave."""
        made = super().__new__(cls, template.format_map(values) if values else template)
        made.template, made.values = template, values
        return made


def worded(said: str) -> Worded:
    """The text as one that may be translated: a text without values is its own template."""
    return said if isinstance(said, Worded) else Worded(said)


def as_json(said: str) -> Json:
    """The text for another process that says it in its own language: ``of_json`` has it back."""
    if not isinstance(said, Worded):
        return said
    values = {name: as_json(each if isinstance(each, str) else str(each)) for name, each in said.values.items()}
    return {"template": said.template, "values": values}


def of_json(plain: Json) -> str:
    """The text out of what ``as_json`` made of it. Raises ``KeyError``, ``ValueError`` and ``TypeError``."""
    if not isinstance(plain, dict):
        return str(plain)
    values = cast("dict[str, Json]", plain["values"])
    return Worded(str(plain["template"]), **{name: of_json(each) for name, each in values.items()})


def recognised(text: str, templates: Collection[str]) -> str:
    """What was kept as a text alone, as one of ``templates`` made it; the text itself where none of them did."""
    for template in templates if text else ():
        if found := _pattern(template).fullmatch(text):
            return Worded(template, **{name: recognised(each, templates) for name, each in found.groupdict().items()})
    return text


@lru_cache(maxsize=64)
def _pattern(template: str) -> re.Pattern[str]:
    """What every text of a template is like. Remembered: each step of a long list is held against each template."""
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(template)), re.DOTALL)


SYSTEM_SAYS = (
    "No space left on device",
    "Disk quota exceeded",
    "Permission denied",
    "Operation not permitted",
    "Read-only file system",
    "No such file or directory",
    "Not a directory",
    "Is a directory",
    "File exists",
    "File name too long",
    "Input/output error",
    "No such device",
    "Too many open files",
    "database disk image is malformed",
    "file is not a database",
)
"""What a system says of a file, and a database of a store, that people meet; anything else is left in its own words."""


def system_words(error: OSError) -> Worded:
    """What the system says went wrong: by its number, without the file."""
    return Worded(error.strerror or str(error))

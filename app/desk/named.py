"""Functions of the desk by their names: what nobody has asked for is not imported, so that a start pays for little."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any


class Named(Mapping[str, Callable[..., Any]]):
    """The functions of some modules of this package. A module is imported when one of its functions is wanted first."""

    def __init__(self, **modules: str) -> None:
        """``modules``: the names of the functions of each, with blanks between them."""
        self._modules = {name: module for module, names in modules.items() for name in names.split()}
        self._found: dict[str, Callable[..., Any]] = {}

    def __getitem__(self, name: str) -> Callable[..., Any]:
        found = self._found.get(name)
        if found is None:
            found = getattr(import_module(f"app.desk.{self._modules[name]}"), name)
            self._found[name] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def load(self) -> None:
        """Import all of them, where there is time for it."""
        for name in self:
            self[name]

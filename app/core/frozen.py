"""Frozen values, made as ``dataclass(frozen=True, slots=True)`` makes them, for a tenth of what that costs at start.

A dataclass has six methods compiled while its module is imported, and a till's window imports a hundred of them: a
tenth of the time until its first page. Here each method is compiled when it is first called, which most never are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")
Known = dict[str, object]
"""What the text of a method names."""


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """A dataclass whose instances never change: compared, hashed and shown by its fields, with slots.

    What the class itself defines stays. It knows no ``InitVar``, no ``ClassVar`` and no field by keyword alone.
    """
    own = frozenset(vars(cls))
    cls.__doc__ = cls.__doc__ or f"{cls.__name__}."  # or a dataclass reads a signature to make one, for milliseconds
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    for name, written in _WRITTEN.items():
        if name not in own:
            setattr(made, name, _compiled_when_called(made, name, written))
    for name, does in _SHARED.items():
        if name not in own:
            setattr(made, name, does)
    return made


def _compiled_when_called(cls: type, name: str, written: Callable[[type], tuple[str, Known]]) -> Callable[..., object]:
    """The method that puts the compiled one in its place. Two threads that call it at once put the same one there."""

    def method(self: object, *args: object, **kwargs: object) -> object:
        text, known = written(cls)
        exec(compile(text, f"<frozen {cls.__qualname__}>", "exec"), known)  # noqa: S102 - of field names alone
        made: Any = known[name]
        made.__qualname__ = f"{cls.__qualname__}.{name}"
        setattr(cls, name, made)
        return made(self, *args, **kwargs)

    method.__name__, method.__qualname__ = name, f"{cls.__qualname__}.{name}"
    return method


def _written_init(cls: type) -> tuple[str, Known]:
    """Each field by the setter of its slot: it asks nobody, and is quicker than ``object.__setattr__``."""
    known: Known = {"MISSING": MISSING}
    given, lines = ["self"], ["pass"]
    for each in fields(cls):
        name = each.name
        known |= {f"put_{name}": getattr(cls, name).__set__, f"default_{name}": each.default}
        known[f"make_{name}"] = each.default_factory
        if each.init:
            given.append(_parameter(each))
        if (value := _value(each)) is not None:
            lines.append(f"put_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    return _text("__init__", given, lines), known


def _parameter(each: Field[Any]) -> str:
    if each.default_factory is not MISSING:
        return f"{each.name}=MISSING"
    return each.name if each.default is MISSING else f"{each.name}=default_{each.name}"


def _value(each: Field[Any]) -> str | None:
    """What a field is set to; None where ``__post_init__`` says it."""
    name, is_made = each.name, each.default_factory is not MISSING
    if each.init:
        return f"make_{name}() if {name} is MISSING else {name}" if is_made else name
    if is_made:
        return f"make_{name}()"
    return None if each.default is MISSING else f"default_{name}"


def _written_eq(cls: type) -> tuple[str, Known]:
    mine, theirs = (_tuple_of(owner, cls) for owner in ("self", "other"))
    lines = ["if other.__class__ is not self.__class__: return NotImplemented", f"return {mine} == {theirs}"]
    return _text("__eq__", ["self", "other"], lines), {}


def _written_hash(cls: type) -> tuple[str, Known]:
    return _text("__hash__", ["self"], [f"return hash({_tuple_of('self', cls)})"]), {}


def _tuple_of(owner: str, cls: type) -> str:
    names = [each.name for each in fields(cls) if each.compare]
    return f"({''.join(f'{owner}.{name},' for name in names)})"


def _text(name: str, given: list[str], lines: list[str]) -> str:
    return f"def {name}({', '.join(given)}):\n " + "\n ".join(lines)


def _shown(self: Any) -> str:
    said = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{self.__class__.__qualname__}({said})"


def _stays(_self: object, name: str, _value: object = None) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _packed(self: Any) -> list[object]:
    return [getattr(self, each.name) for each in fields(self)]


def _unpack(self: Any, state: list[object]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


_WRITTEN = {"__init__": _written_init, "__eq__": _written_eq, "__hash__": _written_hash}
_SHARED = {
    "__repr__": _shown, "__setattr__": _stays, "__delattr__": _stays, "__getstate__": _packed, "__setstate__": _unpack,
}  # fmt: skip

"""A set-up file with a few things wrong, or only unusual, somewhere in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from hypothesis import strategies as st

from tests.support.setup_files import ANA, BOB, MAX, ZOE, Shop, whole_shop

Path: TypeAlias = tuple[str | int, ...]

_ODD: st.SearchStrategy[Any] = st.sampled_from(
    [
        None, True, False, 0, 1, -1, 2, 3, 13, 14, 50, 70, 999, 2**53 - 9, 2**53, 2**63, 1.5, 1e300, -0.0, "",
        " ", "a", "\0", "\ud800", "é🙂\u202e", "x" * 300, "mel", "cut", ANA, BOB, ZOE, MAX, "MON", "00:00", "23:59",
        "24:00", "UTC", "Australia/Lord_Howe", "Pacific/Apia", "2026-05-11", "2024-02-29", "2026-02-29", "0001-01-11",
        "9999-12-31",
        "2026-05-11 10:00:00", "2026-10-04 02:30:00", "2026-04-05 02:30:00", "2026-04-05T02:30:00+10:00",
        "1969-12-31 23:59:59", "1970-01-01 00:00:00", "9999-12-19 00:00:00", "confirmed", "served", "instant",
        "walk_in_only", "single_select", "C001", "W007", "W\u0663\u0663\u0663", "W99999999999999999999", [], {}, [[]],
        [1], {"a": None}, {"var": "size"}, {"eval": 1},
    ]
)  # fmt: skip
_VALUES = _ODD | st.text(max_size=20) | st.integers(-(2**64), 2**64)


@st.composite
def mutated_shops(draw: st.DrawFn) -> Shop:
    """The whole shop with up to three places of it changed: another value, a row twice, one less, a key more."""
    shop = whole_shop()
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(sorted(_paths(shop), key=str)))
        _change(draw, shop, path)
    return shop


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield (*path, key)
        yield from _paths(each, (*path, key))


def _change(draw: st.DrawFn, shop: Any, path: Path) -> None:
    holder: Any = shop
    for step in path[:-1]:
        holder = holder[step]
    key = path[-1]
    match draw(st.sampled_from(("replace", "replace", "remove", "again", "add"))):
        case "replace":
            holder[key] = draw(_VALUES)
        case "remove":
            del holder[key]
        case "again" if isinstance(holder, list):
            row = holder[int(key)]
            holder.append(draw(st.sampled_from([row, _renumbered(row)])))
        case _ if isinstance(holder, dict):
            holder[draw(st.sampled_from(["id", "name", "status", "notes", "cats"]))] = draw(_VALUES)


def _renumbered(row: Any) -> Any:
    """The same row under another id and handle, as a person makes a second one."""
    if not isinstance(row, dict) or "id" not in row:
        return row
    other = {**row, "id": row["id"] + 1000 if isinstance(row["id"], int) else f"{row['id']}0"}
    return {**other, "handle": f"{row['handle']}-2"} if isinstance(row.get("handle"), str) else other

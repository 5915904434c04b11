"""What a record says in its ``meta`` under a key: ``meta`` is an object or, on some wires, a list of ``key=JSON``."""

from __future__ import annotations

import json

from app.core.values import Json


def said_in(meta: Json, key: str) -> Json:
    """What ``meta`` says under that key; None for nothing."""
    if isinstance(meta, dict):
        return meta.get(key)
    if not isinstance(meta, list):
        return None
    said = [each for each in meta if isinstance(each, str) and each.startswith(f"{key}=")]
    try:
        found: Json = json.loads(said[-1].partition("=")[2]) if said else None
    except ValueError:
        return None
    return found


def saying(meta: Json, key: str, value: Json) -> Json:
    """``meta`` with this under that key, and all else as it was; None takes the key out."""
    if isinstance(meta, list) and meta:
        others = [each for each in meta if not (isinstance(each, str) and each.startswith(f"{key}="))]
        told: list[Json] = [] if value is None else [f"{key}={json.dumps(value, separators=(',', ':'))}"]
        return [*others, *told] or None
    kept: dict[str, Json] = dict(meta) if isinstance(meta, dict) else {} if meta in (None, [], "") else {"meta": meta}
    kept.pop(key, None)
    return ({**kept, key: value} if value is not None else kept) or None

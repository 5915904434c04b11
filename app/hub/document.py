"""``/openapi.json``: what the routes say of themselves, and what holds of all of them.

Beside the routes' own description: who is let in, what a client may read in the headers of an answer, and the kinds of
fields as components.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel

from app.hub.describing import Invalid, Problem
from app.hub.kinds import Schema, kinds

METHODS = ("get", "put", "post", "delete", "patch")
SCHEMES: Schema = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "A token made by `floorwalker hub token`"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Api-Key", "description": "The same token, for /v1"},
}
WAIT: Schema = {"Retry-After": {"description": "Seconds until it may be tried again", "schema": {"type": "integer"}}}
LIMITS: Schema = {
    "X-RateLimit-Limit": {"description": "Calls a minute that the token has", "schema": {"type": "integer"}},
    "X-RateLimit-Remaining": {"description": "Calls that are left of them", "schema": {"type": "integer"}},
}
REPLAYED: Schema = {"Idempotency-Replayed": {"description": "It was done before", "schema": {"type": "string"}}}


class DescribedApi(FastAPI):
    """The routes with their description."""

    _said: Schema | None = None
    _paths: tuple[tuple[re.Pattern[str], str], ...] = ()

    def openapi(self) -> Schema:
        """The description; made once."""
        if self._said is None:
            said = super().openapi()
            said["components"]["securitySchemes"] = SCHEMES
            for path, method, operation in operations(said):
                _complete(path, method, operation)
            said["components"]["schemas"] |= {**_referred(), **kinds()}
            self._said = _with_kinds(said)
        return self._said

    def allowed(self, path: str) -> str:
        """The methods that a path takes, as ``Allow`` says them: of every route there, not of the first alone."""
        if not self._paths:
            said = self.openapi()["paths"]
            self._paths = tuple((_matcher(each), ", ".join(sorted(_methods(said[each])))) for each in said)
        return next((methods for matches, methods in self._paths if matches.fullmatch(path)), "GET")


def _referred() -> Schema:
    """The models that routes tell of by reference, and what these are made of."""
    from pydantic.json_schema import JsonSchemaMode, models_json_schema

    from app.hub.optimo.shapes import Wrong

    told: list[tuple[type[BaseModel], JsonSchemaMode]] = [(each, "serialization") for each in (Problem, Invalid, Wrong)]
    said: Schema = models_json_schema(told, ref_template="#/components/schemas/{model}")[1]["$defs"]
    return said


def operations(said: Schema) -> Iterator[tuple[str, str, Schema]]:
    """Every operation with its path and method."""
    for path, item in said["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def _complete(path: str, method: str, operation: Schema) -> None:
    if path.startswith("/api/v3"):
        operation["security"] = [{"bearer": []}]
    elif path.startswith("/v1"):
        operation["security"] = [{"key": []}]
        operation["responses"].pop("422", None)  # there it is 400
    else:
        return
    for status, response in operation["responses"].items():
        _add_headers(response, LIMITS if status[0] == "2" or status == "429" else {})
        _add_headers(response, WAIT if status in ("409", "429", "503") else {})
        _add_headers(response, REPLAYED if status[0] == "2" and method != "get" else {})


def _add_headers(response: Schema, headers: Schema) -> None:
    if headers:
        response["headers"] = {**response.get("headers", {}), **headers}


def _with_kinds(said: Any) -> Any:
    """The document with each named kind as a reference to its component."""
    if isinstance(said, list):
        return [_with_kinds(each) for each in said]
    if not isinstance(said, dict):
        return said
    if "x-kind" in said:
        beside = {name: each for name, each in said.items() if name not in ("x-kind", "title")}
        return {"$ref": f"#/components/schemas/{said['x-kind']}", **beside}
    return {name: _with_kinds(each) for name, each in said.items()}


def _matcher(template: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(re.escape(part) for part in re.split(r"\{[^}]+\}", template)))


def _methods(item: Schema) -> list[str]:
    return [each.upper() for each in METHODS if each in item]

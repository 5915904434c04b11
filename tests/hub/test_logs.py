"""What the hub writes down of its work: one JSON object a line, and nothing that a customer said."""

import json
import logging
import sys

import pytest

from app.hub.logs import JsonLines


@pytest.fixture
def said():
    """The lines that are written meanwhile, as they stand on stderr."""
    lines = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(JsonLines().format(record))
    logger = logging.getLogger("floorwalker.hub")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    assert logger.isEnabledFor(logging.INFO), f"silenced: {logger.disabled=}, {logger.manager.disable=}"
    yield lines
    logger.removeHandler(handler)
    logger.setLevel(before)


def test_a_request_is_told_by_its_route_and_the_name_of_its_token(hub, said):
    made = hub.staff.post("/profiles", json={"first_name": "Quinn", "email": "quinn@example.com"})
    found = hub.staff.get("/profiles/quinn@example.com?identity[handle]=email&search=quinn")
    assert [made.status_code, found.status_code] == [201, 200]
    facts = [json.loads(each) for each in said]
    assert [each["route"] for each in facts] == ["/api/v3/profiles", "/api/v3/profiles/{profile}"]
    assert {each["token"] for each in facts} == {"test"}
    assert not any(secret in line for line in said for secret in ("quinn", "Quinn", "fw_"))


def test_of_an_error_its_kind_and_place_are_told_and_not_its_text():
    try:
        int("quinn@example.com")
    except ValueError:
        record = logging.LogRecord("uvicorn.error", logging.ERROR, __file__, 1, "failed", None, sys.exc_info())
    line = JsonLines().format(record)
    assert json.loads(line)["error"] == "ValueError"
    assert "quinn" not in line


def test_of_what_a_library_says_its_values_are_left_out():
    record = logging.LogRecord("psycopg", logging.WARNING, __file__, 1, "ignored %s", ("quinn@example.com",), None)
    assert json.loads(JsonLines().format(record))["message"] == "psycopg: ignored %s"

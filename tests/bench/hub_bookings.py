"""Bookings for a hub: a service that asks and notifies, bodies that never meet, and what each commit left behind."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeAlias

import psycopg
from psycopg import sql
from psycopg.types.json import Json
from sqlalchemy import JSON

from app.core.values import Page, Question, Questionnaire, QuestionnaireVersion, Target
from app.store import tables
from app.store.catalogue_write import save_definition, save_questionnaire, save_target
from app.store.store import Store
from tests.bench.big_store import FIRST_NUMBER, LOCATIONS, STAFF, ZONES
from tests.support.hub_process import token_for

Commit: TypeAlias = list[tuple[sql.Composed, list[Any]]]
Connection: TypeAlias = "psycopg.Connection[tuple[Any, ...]]"

HOURS = 8
FIRST_DAY = date.today() + timedelta(days=400)
"""Beyond all that the stores have booked."""
WRITTEN = ("appointments", "answers", "notifications", "outbox", "audit", "idempotency_keys")
QUESTIONS = (71, 72)


def prepare(store: str) -> str:
    """Let every service ask two questions and notify twice; a token of the staff's."""
    opened = Store(store)
    with opened.write() as unit:
        save_target(unit, Target("bench", FIRST_NUMBER, "bench", "Bench"))
        questions = tuple(
            Question(number, number, number, f"q{number}", f"q{number}", "How?", "text", f"q{number}")
            for number in QUESTIONS
        )
        version = QuestionnaireVersion("bench-1", FIRST_NUMBER, 1, (Page(questions=questions),))
        save_questionnaire(
            unit,
            Questionnaire("bench", FIRST_NUMBER, "bench", "Bench", current_version_id=version.id, versions=(version,)),
        )
        for number in range(LOCATIONS):
            service = unit.catalogue.definitions[f"service-{number:02}"]
            asking = replace(
                service, booking_questionnaire_id="bench", confirmed_target_id="bench", notify_confirmed_offset_days=1,
                reminder_target_id="bench", notify_reminder_offset_days=1,
            )  # fmt: skip
            save_definition(unit, asking)
    opened.close()
    return token_for(store, name="bench")


def body_of(number: int, customers: int) -> dict[str, Any]:
    """The body of the booking of that number; no two of them stand in each other's way."""
    seat, hour = number % (LOCATIONS * STAFF), number // (LOCATIONS * STAFF)
    location, member = seat % LOCATIONS, seat // LOCATIONS
    day = FIRST_DAY + timedelta(days=hour // HOURS)
    return {
        "appointment_definition_id": FIRST_NUMBER + location, "location_id": FIRST_NUMBER + location,
        "profile_id": f"profile-{number * 7 % customers:06}", "assigned_staff_id": f"staff-{location:02}-{member}",
        "scheduled_start_at": f"{day} {9 + hour % HOURS:02}:00:00",
        "scheduled_end_at": f"{day} {9 + hour % HOURS:02}:30:00",
        "timezone": ZONES[location % len(ZONES)], "notes": "Prefers mornings",
        "answers": [{"questionnaire_question_id": each, "value": "as always"} for each in QUESTIONS],
    }  # fmt: skip


class Committed:
    """What was committed to a store since it was asked last, transaction by transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._since = self._next()

    def take(self) -> list[Commit]:
        """The rows of each commit as statements that insert them, referred-to rows first."""
        found: dict[int, Commit] = defaultdict(list)
        for name in WRITTEN:
            self._take(name, found)
        self._since = self._next()
        return list(found.values())

    def _take(self, name: str, found: dict[int, Commit]) -> None:
        columns = tables.metadata.tables[name].columns
        insert = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
            sql.Identifier(name), sql.SQL(", ").join(sql.Identifier(each.name) for each in columns),
            sql.SQL(", ").join([sql.Placeholder()] * len(columns)),
        )  # fmt: skip
        wanted = sql.SQL("SELECT xmin::text::bigint, {} FROM {} WHERE xmin::text::bigint >= %s").format(
            sql.SQL(", ").join(sql.Identifier(each.name) for each in columns), sql.Identifier(name)
        )
        json = [isinstance(each.type, JSON) for each in columns]
        for transaction, *row in self._connection.execute(wanted, [self._since]):
            values = [
                Json(value) if is_json and value is not None else value
                for value, is_json in zip(row, json, strict=True)
            ]
            found[transaction].append((insert, values))

    def _next(self) -> int:
        found = self._connection.execute("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint").fetchone()
        assert found is not None
        return int(found[0])


def insert_again(connection: Connection, commit: Commit) -> None:
    """The same rows in the same transaction, and nothing else."""
    with connection.transaction():
        for statement, values in commit:
            connection.execute(statement, values, prepare=True)

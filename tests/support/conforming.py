"""schemathesis against a hub over real sockets: what it finds, and which answers it saw.

All checks are on. One is read more closely: a request that its schema allows may still be refused for what stands in
the store (an id that nothing has, a handle that is taken, a rule), and then says so; refused in any other words it
shows that the description is not true.
"""

from __future__ import annotations

import json
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema

BY_THE_STORE = re.compile(
    r"The selected .+ is invalid\.|has already been taken|\bexists\b|cannot be deleted|\(rules? [\d, and-]+\)|"
    r"is before the start|field is required|There is (nobody|nothing)|another request|^there is (no|nobody)|"
    r"no branch of this site|this site has no|^Name a question by|cannot be read|^an option has|is no (time|number)"
)
"""What no schema can say: what the store holds, and how one field of a body goes with another."""
PATIENCE_SECONDS = 60
ACCEPTED = ["2xx", "401", "403", "404", "409"]
PHASES = ("examples", "coverage", "fuzzing", "stateful")


@dataclass
class Seen:
    """What a run found, and what it saw: answers by operation and status."""

    findings: list[str] = field(default_factory=list)
    answers: Counter[tuple[str, int]] = field(default_factory=Counter)
    phases: set[str] = field(default_factory=set)

    @property
    def server_errors(self) -> list[tuple[str, int]]:
        """Operations that answered 5xx."""
        return [each for each in self.answers if each[1] >= 500]

    def reached(self, status: int) -> set[str]:
        """The operations that answered so."""
        return {operation for operation, said in self.answers if said == status}


def conform(
    url: str, token: str, *, examples: int, phases: tuple[str, ...] = PHASES, mode: str = "all",
    document: dict[str, Any] | None = None,
) -> Seen:  # fmt: skip
    """Try the description of the hub at ``url`` with a token, so many examples for each operation; derandomized.

    With ``document`` that one, which others wrote; then the words of refusals are not read.
    """
    config = SchemathesisConfig.from_dict(_settings(token, examples, phases, mode))
    seen = Seen()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        said = httpx2.get(f"{url}/openapi.json", timeout=PATIENCE_SECONDS).json() if document is None else document
        schema = schemathesis.openapi.from_dict(said, config=config)
        schema.config.base_url = url
        for event in from_schema(schema).execute():
            seen.findings += _findings(event)
            _note(seen, event, reads_words=document is None)
    return seen


def _settings(token: str, examples: int, phases: tuple[str, ...], mode: str) -> dict[str, Any]:
    def accepting(*more: str) -> dict[str, Any]:
        return {"positive_data_acceptance": {"expected-statuses": [*ACCEPTED, *more]}}

    return {
        "seed": 1,
        "continue-on-failure": True,
        "request-timeout": PATIENCE_SECONDS,
        "suppress-health-check": ["all"],
        "headers": {"Authorization": f"Bearer {token}", "X-Api-Key": token},
        "parameters": {"path.site_id": "main"},
        "generation": {
            "max-examples": examples, "database": "none", "no-shrink": True, "deterministic": True, "mode": mode,
        },
        "phases": {each: {"enabled": each in phases} for each in PHASES},
        "checks": accepting("422"),
        "operations": [{"include-path-regex": "^/v1/", "checks": accepting("400")}],
    }  # fmt: skip


def _findings(event: events.EngineEvent) -> Iterator[str]:
    if isinstance(event, events.NonFatalError):
        yield f"{event.label}: {event.value}"
    elif isinstance(event, events.FatalError):
        yield f"{event.exception!r}"
    elif isinstance(event, events.ScenarioFinished | events.FuzzScenarioFinished):
        for case_id, checks in event.recorder.checks.items():
            case = event.recorder.cases[case_id].value
            for each in checks:
                if each.failure_info is not None:
                    failure = each.failure_info.failure
                    yield f"{each.name} in {case.operation.label}: {failure.title}: {failure.message}\n{_case(case)}"


def _note(seen: Seen, event: events.EngineEvent, *, reads_words: bool) -> None:
    if isinstance(event, events.PhaseFinished) and event.status.value == "success":
        seen.phases.add(event.phase.name.value)
    if not isinstance(event, events.ScenarioFinished | events.FuzzScenarioFinished):
        return
    for case_id, interaction in event.recorder.interactions.items():
        case, response = event.recorder.cases[case_id].value, interaction.response
        if response is None:
            continue
        seen.answers[case.operation.label, response.status_code] += 1
        is_positive = case.meta is not None and case.meta.generation.mode.is_positive
        if reads_words and is_positive and response.status_code in (400, 422):
            seen.findings += [
                f"{case.operation.label} says of a body that its schema allows: {text}\n{_case(case)}"
                for text in _texts(response.content or b"") if not BY_THE_STORE.search(text)
            ]  # fmt: skip


def _texts(body: bytes) -> list[str]:
    said = json.loads(body)
    if "error" in said:
        return list(said["error"]["details"].get("fields", {"": said["error"]["message"]}).values())
    return [text for texts in said.get("errors", {"": [said.get("message", "")]}).values() for text in texts]


def _case(case: Any) -> str:
    return f"{case.method} {case.formatted_path} {case.query} {str(case.body)[:1000]}"

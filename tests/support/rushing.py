"""Many processes that ask a hub at the same moment, over sockets of their own, round after round."""

from __future__ import annotations

import http.client
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from typing import Any
from urllib.parse import urlsplit

PROCESSES = 32
PATIENCE_SECONDS = 60


@dataclass(frozen=True)
class Ask:
    """One request, by whom, and what for."""

    method: str
    path: str
    token: str
    body: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Told:
    """What the hub said to it."""

    status: int
    body: Any


def rush(url: str, rounds: Sequence[Sequence[Ask]]) -> list[list[Told]]:
    """What each of the processes was told in each round; the requests of a round are theirs in turn."""
    context = get_context("forkserver")  # one process imports what is needed, and all others are copies of it
    context.set_forkserver_preload([__name__])
    start, runners, ends = context.Barrier(PROCESSES), [], []
    for number in range(PROCESSES):
        hears, says = context.Pipe(duplex=False)
        own = [asked[number % len(asked)] for asked in rounds]
        runners.append(context.Process(target=_run, args=(url, own, start, says)))
        runners[-1].start()
        says.close()
        ends.append(hears)
    try:
        told = [end.recv() for end in ends]
    finally:  # the others do not wait for one that died
        start.abort()
        for runner, end in zip(runners, ends, strict=True):
            runner.join()
            end.close()
    return [list(each) for each in zip(*told, strict=True)]


def _run(url: str, own: Sequence[Ask], start: Barrier, says: Connection[list[Told], None]) -> None:
    place = urlsplit(url)
    wire = http.client.HTTPConnection(place.hostname or "", place.port, timeout=PATIENCE_SECONDS)
    wire.connect()
    told = []
    for asked in own:
        start.wait(PATIENCE_SECONDS)
        told.append(_ask(wire, asked))
    says.send(told)
    wire.close()


def _ask(wire: http.client.HTTPConnection, asked: Ask) -> Told:
    headers = {
        "Content-Type": "application/json", "Authorization": f"Bearer {asked.token}", "X-Api-Key": asked.token,
    }  # fmt: skip
    wire.request(asked.method, asked.path, json.dumps(asked.body), headers)
    answer = wire.getresponse()
    said = answer.read()
    return Told(answer.status, json.loads(said) if said else None)

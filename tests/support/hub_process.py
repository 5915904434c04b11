"""The hub as outsiders meet it: the command, in a process of its own, with its first line read."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

import httpx2
import psutil

from app.main import main

PATIENCE_SECONDS = 30


@dataclass
class HubProcess:
    """A running ``floorwalker hub``."""

    process: subprocess.Popen[str]
    url: str
    stderr: IO[bytes]
    _token: dict[str, str] = field(default_factory=dict)

    def stop(self, how: int = signal.SIGTERM) -> int:
        """Send it a signal; its exit code when it has ended."""
        self.process.send_signal(how)
        return self.process.wait(PATIENCE_SECONDS)

    def workers(self) -> list[psutil.Process]:
        """Its workers that live."""
        found = []
        for each in psutil.Process(self.process.pid).children():
            with suppress(psutil.NoSuchProcess):  # gone between two looks
                if each.status() != psutil.STATUS_ZOMBIE and "spawn_main" in " ".join(each.cmdline()):
                    found.append(each)
        return found

    def wait_for_workers(self, wanted: int, without: Collection[int] = ()) -> list[psutil.Process]:
        """So many workers, none of them ``without``, as soon as there are."""
        end, never = time.monotonic() + PATIENCE_SECONDS, threading.Event()
        while len(found := [each for each in self.workers() if each.pid not in without]) < wanted:
            assert time.monotonic() < end, f"{len(found)} of {wanted} workers"
            never.wait(0.05)
        return found

    def log(self) -> list[dict[str, Any]]:
        """What it has said on stderr so far, a JSON object a line."""
        self.stderr.seek(0)
        return [json.loads(line) for line in self.stderr.read().decode().splitlines()]

    def client(self, token: str) -> httpx2.Client:
        """A client of Omneo v3."""
        headers = {"Authorization": f"Bearer {token}"}
        return httpx2.Client(base_url=f"{self.url}/api/v3", headers=headers, timeout=PATIENCE_SECONDS)


def floorwalker(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, run to its end."""
    assert None not in arguments, "a store or file called None would be made"
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)], capture_output=True, text=True, check=False,
        timeout=PATIENCE_SECONDS, env=os.environ | environment,
    )  # fmt: skip


def token_for(store: str | Path, kind: str = "staff", name: str = "till") -> str:
    """A new token, as the command makes it; in this process, since starting another takes longer."""
    with redirect_stdout(StringIO()) as said:
        assert main(["hub", "token", name, "--store", str(store), "--kind", kind]) == 0
    return said.getvalue().strip()


@contextmanager
def running_hub(*arguments: object, namespace: str = "", **environment: str) -> Iterator[HubProcess]:
    """``floorwalker hub`` on a free port until the block ends; in a network ``namespace`` where one is named."""
    assert None not in arguments, "a store called None would be made"
    with TemporaryFile() as stderr:
        inside = ["ip", "netns", "exec", namespace] if namespace else []
        command = [*inside, sys.executable, "-m", "app", "hub", "--port", "0", *map(str, arguments)]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=stderr, text=True, env=os.environ | environment
        )
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            if not line.startswith("listening on http://"):
                stderr.seek(0)
                raise AssertionError(line + stderr.read().decode())
            yield HubProcess(process, line.removeprefix("listening on ").strip(), stderr)
        finally:
            process.terminate()
            process.wait(PATIENCE_SECONDS)
            process.stdout.close()

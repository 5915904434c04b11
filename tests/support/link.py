"""A real link: a network namespace in which a hub can be, and a pair of interfaces between it and whoever tests.

Unlike a proxy that refuses, a link that is down answers nothing: connections that stand are silent, new ones go
nowhere.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


class Link:
    """The way to a namespace; ``url`` is what is served there."""

    def __init__(self, number: int) -> None:
        self.namespace = f"floorwalker-{number}"
        self.near, self.far = f"fw{number}a", f"fw{number}b"
        # Of the network that is set apart for measuring: nothing else on the machine has it.
        net = f"198.18.{number // 64 % 256}.{number % 64 * 4}"
        self.address, self.here = (f"{net.rpartition('.')[0]}.{number % 64 * 4 + each}" for each in (1, 2))
        self.url = ""

    def cut(self) -> None:
        """Take the link down."""
        _ip("link", "set", self.near, "down")

    def heal(self) -> None:
        """Take it up again."""
        _ip("link", "set", self.near, "up")

    def make(self) -> None:
        """Lay it. Raises ``OSError`` or ``CalledProcessError`` where this machine lets nobody."""
        _ip("netns", "add", self.namespace)
        _ip("link", "add", self.near, "type", "veth", "peer", "name", self.far, "netns", self.namespace)
        _ip("address", "add", f"{self.here}/30", "dev", self.near)
        _ip("-n", self.namespace, "address", "add", f"{self.address}/30", "dev", self.far)
        _ip("-n", self.namespace, "link", "set", self.far, "up")
        self.heal()

    def close(self) -> None:
        """Take everything away, as far as it was laid."""
        for what in (("link", "delete", self.near), ("netns", "delete", self.namespace)):
            subprocess.run(["ip", *what], capture_output=True, check=False)


@contextmanager
def real_link() -> Iterator[Link | None]:
    """One of this process's own until the block ends; None where there is no such tool, or no right to use it."""
    link = Link(os.getpid())
    try:
        link.make()
    except FileNotFoundError:
        yield None
        return
    except subprocess.CalledProcessError:
        link.close()
        yield None
        return
    try:
        yield link
    finally:
        link.close()


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], capture_output=True, check=True)

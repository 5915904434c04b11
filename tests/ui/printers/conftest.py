"""A receipt printer on a socket, which a test need not wait for."""

from collections.abc import Iterator

import pytest

from app.printers import sending
from tests.support.tcp_printer import TcpPrinter


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ANSWER_SECONDS", "DONE_SECONDS"):
        monkeypatch.setattr(sending, name, 0.2)


@pytest.fixture
def printer() -> Iterator[TcpPrinter]:
    with TcpPrinter() as made:
        yield made

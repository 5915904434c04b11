"""A receipt printer on a socket, which the till takes its time to hear."""

from collections.abc import Iterator

import pytest

from app.printers import sending
from tests.support.tcp_printer import TcpPrinter


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no silent printer."""
    for name in ("ANSWER_SECONDS", "DONE_SECONDS"):
        monkeypatch.setattr(sending, name, 20.0)


@pytest.fixture
def printer() -> Iterator[TcpPrinter]:
    with TcpPrinter() as made:
        yield made

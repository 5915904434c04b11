"""Clients that take their time: at the socket, before any request is known."""

import socket
import threading
from contextlib import suppress

import pytest

from app.hub import patience

PATIENCE_SECONDS = 20


@pytest.fixture
def line(hub):
    """A bare connection to the hub."""
    with socket.create_connection(hub.url.removeprefix("http://").split(":"), PATIENCE_SECONDS) as opened:
        yield opened


@pytest.fixture
def soon(monkeypatch):
    """A hub that soon loses its patience with what is not said."""
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.1)


def is_cut(line, said):
    """Whether the hub hangs up on who says that; it may have done so before they have said it."""
    with suppress(ConnectionResetError, BrokenPipeError):
        line.sendall(said)
        while line.recv(4096):
            pass
    return True


@pytest.mark.parametrize("said", [b"", b"GET /api/health HTTP/1.1\r\nHost: x\r\nX-Slow"])
def test_who_does_not_say_what_they_want_is_cut_off(soon, line, said):
    assert is_cut(line, said)


def test_a_second_request_is_not_waited_for_any_longer(line, monkeypatch):
    line.sendall(b"GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n")
    assert line.recv(4096).startswith(b"HTTP/1.1 200")
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.1)
    assert is_cut(line, b"GET /api/health HTTP/1.1\r\nX-Slow")


def test_a_head_without_end_is_cut_off_by_its_size(line):
    assert is_cut(line, b"GET /api/health HTTP/1.1\r\nX-Long: " + b"x" * patience.LARGEST_HEAD)


def test_who_does_not_take_their_answer_is_cut_off(line, monkeypatch):
    monkeypatch.setattr(patience, "TAKE_SECONDS", 0.1)
    cut, lose = threading.Event(), patience.PatientProtocol.connection_lost
    monkeypatch.setattr(patience.PatientProtocol, "connection_lost", lambda *said: (lose(*said), cut.set()))
    line.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 64)
    assert cut.wait(PATIENCE_SECONDS)

"""Clients that take their time: at the socket, before any request is known."""

import socket
import threading

import pytest

from app.hub import patience

PATIENCE_SECONDS = 20


@pytest.fixture
def line(hub, monkeypatch):
    """A bare connection to a hub that soon loses its patience."""
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.1)
    monkeypatch.setattr(patience, "TAKE_SECONDS", 0.1)
    with socket.create_connection(hub.url.removeprefix("http://").split(":"), PATIENCE_SECONDS) as opened:
        yield opened


def is_cut(line):
    try:
        return not line.recv(1)
    except ConnectionResetError:
        return True


@pytest.mark.parametrize("said", [b"", b"GET /api/health HTTP/1.1\r\nHost: x\r\nX-Slow"])
def test_who_does_not_say_what_they_want_is_cut_off(line, said):
    line.sendall(said)
    assert is_cut(line)


def test_a_second_request_is_not_waited_for_any_longer(line):
    line.sendall(b"GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n")
    assert line.recv(4096).startswith(b"HTTP/1.1 200")
    line.sendall(b"GET /api/health HTTP/1.1\r\nX-Slow")
    assert is_cut(line)


def test_a_head_without_end_is_cut_off_by_its_size(line, monkeypatch):
    monkeypatch.setattr(patience, "HEAD_SECONDS", PATIENCE_SECONDS)
    line.sendall(b"GET /api/health HTTP/1.1\r\nX-Long: " + b"x" * patience.LARGEST_HEAD)
    assert is_cut(line)


def test_who_does_not_take_their_answer_is_cut_off(line, monkeypatch):
    cut, lose = threading.Event(), patience.PatientProtocol.connection_lost
    monkeypatch.setattr(patience.PatientProtocol, "connection_lost", lambda *said: (lose(*said), cut.set()))
    line.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 64)
    assert cut.wait(PATIENCE_SECONDS)

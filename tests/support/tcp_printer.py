"""A receipt printer on a real socket: it answers what it is asked, keeps what it is sent, and fails as it is told."""

from __future__ import annotations

import socket
from threading import Event, Thread
from types import TracebackType
from typing import Self

_STATE, _PAPER, _DONE = b"\x10\x04\x01", b"\x10\x04\x04", b"\x1dr\x01"


class TcpPrinter:
    """Listens on a port of its own, for one connection after the other; ``tickets`` holds what each of them sent."""

    def __init__(
        self,
        *,
        speaks: bool = True,
        paper: bool = True,
        online: bool = True,
        done: bool = True,
        most: int = 0,
        host: str = "127.0.0.1",
    ) -> None:
        """``speaks``: answers at all; ``done``: says so at the end; ``most``: hangs up after so many bytes.

        ``host``: an address of this machine, of IPv6 too.
        """
        self.speaks, self.paper, self.online, self.done, self.most = speaks, paper, online, done, most
        self._tickets: list[bytes] = []
        self._is_quiet = Event()
        self._is_quiet.set()
        self._host = f"[{host}]" if ":" in host else host
        self._server = socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        self._thread = Thread(target=self._listen, name="tcp-printer")

    @property
    def tickets(self) -> list[bytes]:
        """What each connection sent, once the one that is open has ended: who prints is answered a moment before."""
        self._is_quiet.wait(5)
        return self._tickets

    @property
    def address(self) -> str:
        """As a ``core.printer_address``."""
        return f"network:{self._host}:{self.port}"

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.getsockname()[1])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Listen no more: whoever connects is refused."""
        if self._thread.is_alive():
            self._server.shutdown(socket.SHUT_RDWR)
            self._thread.join()
        self._server.close()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            self._is_quiet.clear()
            with connection:
                self._serve(connection)
            self._is_quiet.set()

    def _serve(self, connection: socket.socket) -> None:
        got = b""
        try:
            while part := connection.recv(65536):
                got += part
                for question, answer in self._answers().items():
                    if question in got:
                        got = got.replace(question, b"")
                        if answer is not None:
                            connection.sendall(answer)
                if self.most and len(got) >= self.most:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
                    break
        except OSError:
            pass
        if got:
            self._tickets.append(got)

    def _answers(self) -> dict[bytes, bytes | None]:
        if not self.speaks:
            return {_STATE: None, _PAPER: None, _DONE: None}
        return {
            _STATE: bytes([0x12 if self.online else 0x1A]),
            _PAPER: bytes([0x12 if self.paper else 0x72]),
            _DONE: bytes([0x00]) if self.done else None,
        }


def has_ipv6() -> bool:
    """Whether this machine speaks IPv6 to itself."""
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True

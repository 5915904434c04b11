"""How a remote can fail, by what is to be done about it: wait, ask again, sign in, or let a person decide."""

from __future__ import annotations


class RemoteFailure(Exception):  # noqa: N818 - named by what is to be done, as in core/errors.py
    """A remote did not do what it was asked. ``words`` are for a person; no token and no customer's data in them."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class Unreachable(RemoteFailure):
    """It was never reached (no network, refused, name unknown): nothing happened there; try later, with one probe."""


class Ambiguous(RemoteFailure):
    """The request left and no answer came that can be trusted (time-out, reset, half a body, 5xx): look, then retry.

    Not before ``seconds`` from now, where it said so (503).
    """

    def __init__(self, words: str, seconds: float | None = None) -> None:
        super().__init__(words)
        self.seconds = seconds


class BrokenOff(Ambiguous):
    """The connection ended before a whole answer had come: a question is asked once more at once, nothing else is."""


class Limited(RemoteFailure):
    """Too many requests: nothing happened; not before ``seconds`` from now, where it said so."""

    def __init__(self, words: str, seconds: float | None = None) -> None:
        super().__init__(words)
        self.seconds = seconds


class SignedOut(RemoteFailure):
    """The token is not, or no longer, taken (401, 403 for everything): stop, lose nothing, ask a person to sign in."""


class Declined(RemoteFailure):
    """It understood and said no (403 for this, 404, 409, 410, 422): a person decides. ``fields`` says what about."""

    def __init__(self, words: str, status: int, fields: tuple[str, ...] = ()) -> None:
        super().__init__(words)
        self.status, self.fields = status, fields


class Undecided(Declined):
    """Several there may be what was told, somebody else's among them, and nothing tells which: ``ids`` of theirs."""

    def __init__(self, words: str, ids: tuple[str, ...]) -> None:
        super().__init__(words, 409)
        self.ids = ids


class NotARemote(RemoteFailure):
    """Something else answered (a captive portal's page, another service): nothing of it is believed."""

    def __init__(self, words: str, status: int | None = None) -> None:
        super().__init__(words)
        self.status = status


class Senseless(RemoteFailure):
    """It answered, and tells of this one record what nobody can understand: ``remote_id`` where that can be read."""

    def __init__(self, words: str, remote_id: str | None = None, body: str = "") -> None:
        super().__init__(words)
        self.remote_id, self.body = remote_id, body

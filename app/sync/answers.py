"""What an answer says beside its body, and what a network does, as it may be kept and shown to a person."""

from __future__ import annotations

import math
from email.utils import parsedate_to_datetime

import httpx2

from app.core.worded import Worded

LONGEST_WAIT = 3600.0
"""Seconds of ``Retry-After`` that are believed."""
LONGEST_WORDS = 300


def retry_after(said: str | None, now: float) -> float | None:
    """Seconds until it may be asked again: what is no number and no date says nothing, and nobody waits for ever."""
    if said is None:
        return None
    try:
        seconds = float(said)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(said).timestamp() - now
        except (ValueError, OverflowError, TypeError):
            return None
    if math.isnan(seconds):
        return None
    return min(max(seconds, 0.0), LONGEST_WAIT)


def clean_words(words: str) -> str:
    """A remote's words as they may be shown and kept: one line, not long, nothing unprintable."""
    return " ".join("".join(each if each.isprintable() else " " for each in words).split())[:LONGEST_WORDS]


IN_WORDS: dict[type[Exception], str] = {
    httpx2.PoolTimeout: "too many questions at once", httpx2.ConnectTimeout: "nobody answers there",
    httpx2.ConnectError: "there is no connection", httpx2.TimeoutException: "it took too long",
    httpx2.ProxyError: "the proxy lets nothing through", httpx2.NetworkError: "the connection broke off",
    httpx2.RemoteProtocolError: "the connection broke off",
}  # fmt: skip
"""Of one error the first that it is."""


def brief(error: Exception) -> Worded:
    """What happened, for whoever stands at the till."""
    return Worded(next((words for kind, words in IN_WORDS.items() if isinstance(error, kind)), type(error).__name__))

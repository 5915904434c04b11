"""What the check-in screen hears of its questions is said to the customer who stands there, in their language.

Everything else that the lanes bring meanwhile is for staff: notices of a printer without paper, of a time that became
free, of a store that was mended. That is said in the shop's own language (``Mail.around``).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from app.ui.language import speaker

S = TypeVar("S")
P = ParamSpec("P")
R = TypeVar("R")


def to_customer(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
    """The method, in the customer's language also where staff's is spoken at the moment."""

    @wraps(method)
    def said(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with speaker().as_lent():
            return method(self, *args, **kwargs)

    return said

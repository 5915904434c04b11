"""Why a step cannot be told as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.values import Kind


class CannotBeTold(Exception):  # noqa: N818 - it says what is so
    """The remote has no id for something that the step is about; ``untold`` names it where the desk can tell of it."""

    def __init__(self, words: str, untold: tuple[Kind, str] | None = None) -> None:
        super().__init__(words)
        self.words, self.untold = words, untold

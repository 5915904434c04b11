"""What keeps a ticket from coming out, and whether it may have come out all the same."""

from __future__ import annotations

from enum import StrEnum


class Trouble(StrEnum):
    """What is the matter. The window has words for each."""

    OFFLINE = "offline"  # nobody answers there, or it says that it is off line
    PAPER = "paper"  # it says that there is no paper
    GONE = "gone"  # this machine has no such device or printer
    NOT_ALLOWED = "not_allowed"  # this user may not use it
    BROKE_OFF = "broke_off"  # the connection broke while the ticket was on its way
    PRACTICE = "practice"  # nothing is printed where people practise
    NO_ANSWER = "no_answer"  # it took the ticket and never said that it was done


class PrintTrouble(Exception):  # noqa: N818 - a ticket that did not come out is no failure of the program
    """The ticket is not certainly out. ``may_be_out``: nor is it certain that nothing came out."""

    def __init__(self, trouble: Trouble, *, may_be_out: bool = False) -> None:
        super().__init__(trouble.value)
        self.trouble, self.may_be_out = trouble, may_be_out

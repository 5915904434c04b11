"""What one row says and offers. Made when a view arrives, so that painting formats nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.frozen import frozen
from app.ui.beside import beside
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from app.desk.views import Look


@frozen
class Bit:
    """One fact of a row's second line. ``ink`` names a colour of ``Tones``; one that ``gives`` shrinks first.

    Where there is no room at all, one whose ``icon_will_do`` is its icon alone, and one that ``goes`` is away
    rather than cut; with both, it is its icon alone rather than cut.
    """

    text: str
    ink: str = "muted"
    is_strong: bool = False
    icon: str = ""
    gives: bool = False
    icon_will_do: bool = False
    goes: bool = False


@frozen
class Act:
    """One button of a row. ``name`` is its object name, ``says`` its accessible name, ``key`` the letter for it."""

    verb: str
    text: str
    name: str
    says: str
    kind: Kind = Kind.PLAIN
    key: str = ""
    icon: str = ""
    is_able: bool = True
    """Whether it can be pressed now; its text says why not, or how soon."""
    room: str = ""
    """The longest text that comes to stand here: there is room for it from the start, and nothing beside it moves."""


@frozen
class RowContent:
    """Everything that a row shows. ``key`` is the record's id; ``says`` is the whole row for a screen reader."""

    key: str
    name: str
    says: str
    title: str
    bits: tuple[Bit, ...] = ()
    tag: str = ""
    tag_look: Look | None = None
    figure: Bit | None = None
    """The number at the end of the row, and under it what it is measured against."""
    caption: str = ""
    acts: tuple[Act, ...] = ()
    keyed: tuple[Act, ...] = ()
    """What a letter does while the keyboard is on the row, and no button of it: the card has one."""
    hint: str = ""
    """Shown on hover: why the row stands where it stands, or a note in full."""
    effects: tuple[Bit, ...] = ()
    """On a card: sentences over its buttons, of what these would do; wrapped, never shortened."""
    fact_lines: int = 2
    """On a card: how many lines its facts may take."""
    wraps: bool = False
    """Whether a row takes a second line for its facts before any of them is shortened."""
    is_chosen: bool | None = None
    """Whether it is one of several chosen; None where only one is ever acted on."""
    choosing: str = ""
    """What a screen reader calls the box that chooses it."""
    group: str = ""
    """The same for neighbours that stand side by side, under ``group_title``."""
    group_title: str = ""
    also: str = ""
    """Said behind the title where all of both fits there, and else as the first fact."""

    @property
    def whole_title(self) -> str:
        """The title with what is said behind it."""
        return beside(self.title, self.also)

    def drawn(self) -> tuple[object, ...]:
        """What is painted of it, its buttons aside: the rest is read aloud or shown on hover."""
        title, figure = self.whole_title, self.figure
        return (title, self.tag, self.tag_look, self.bits, figure, self.caption, self.effects, self.is_chosen)

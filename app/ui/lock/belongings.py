"""What somebody left unfinished at the desk: it waits for them, and nobody else sees it until they choose to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.widgets.field import Entered
from app.ui.window import FIRST_PAGE

if TYPE_CHECKING:
    from app.ui.drawer import Drawer
    from app.ui.page import Page
    from app.ui.scene import DrawerWish
    from app.ui.window import Window

DRAFT = "booking"
"""The page that holds what is typed; the others show what everybody sees."""


class _Left(NamedTuple):
    page_name: str
    draft: Page | None
    drawer: DrawerWish | None

    @property
    def is_worth_telling(self) -> bool:
        """Whether there is more than a page that was shown."""
        return self.drawer is not None or self.draft is not None


class Belongings:
    """Of each member of staff, what they left: the draft of a booking, what was open in the drawer, and which page."""

    def __init__(self, window: Window, drawer: Drawer) -> None:
        self._window, self._drawer = window, drawer
        self._left: dict[str, _Left] = {}

    @property
    def has_draft(self) -> bool:
        """Whether something is typed on the page that holds drafts."""
        return _holds_draft(self._window.pages.get(DRAFT))

    def who_typed(self) -> str | None:
        """Who left something typed in a drawer, which is nowhere else; None where nobody did."""
        return next((who for who, each in self._left.items() if each.drawer and _is_typed(each.drawer)), None)

    def give_back(self, now: str, was: str) -> str:
        """Give ``now`` what they left; where that is nothing, what ``was`` left is worth telling of: who that was."""
        if now in self._left:
            self.take_over(now)
            return ""
        return was if was in self._left and self._left[was].is_worth_telling else ""

    def take_over(self, owner: str) -> None:
        """Show what somebody left to whoever is at the desk; from now on it is theirs."""
        left = self._left.pop(owner, None)
        if left is None:
            return
        if left.draft is not None:
            self._window.put_in_page(DRAFT, left.draft)
        self._window.show_page(left.page_name)
        if left.drawer is not None:
            self._drawer.open_it(left.drawer)

    def close(self) -> None:
        """Everything goes with the window."""
        left, self._left = self._left, {}
        for each in left.values():
            for widget in (each.draft, *(each.drawer.contents if each.drawer is not None else ())):
                if widget is not None and isValid(widget):
                    widget.setParent(self._window)

    def put_aside(self, owner: str) -> None:
        """Put aside what ``owner`` left, and show the first page."""
        page_name, drawer = self._window.page_name, self._drawer.take_out()
        draft = self._window.take_out_page(DRAFT)
        if draft is not None and not _holds_draft(draft):
            draft.deleteLater()
            draft = None
        old = self._left.pop(owner, None)
        if old is not None and old.draft is not None:
            old.draft.deleteLater()
        self._left[owner] = _Left(page_name, draft, drawer)
        self._window.show_page(FIRST_PAGE)


def _is_typed(wish: DrawerWish) -> bool:
    return any(
        isinstance(each, Entered) and each.isVisibleTo(content) and each.holds_entry()
        for content in wish.contents
        for each in content.findChildren(QWidget)
    )


def _holds_draft(page: Page | None) -> bool:
    return page is not None and bool(getattr(page, "has_draft", True))

"""Keeps the unfinished booking on the disk as it is typed, and brings it back at the next start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.desk.draft_file import NAME, drop_draft, keep_draft, kept_draft
from app.ui.booking.draft import Draft, read_draft, write_draft
from app.ui.elsewhere import is_elsewhere

if TYPE_CHECKING:
    from app.ui.scene import Scene

REST_MILLISECONDS = 600
"""How long the typing rests before it is kept."""


class DraftKeeper(QObject):
    """The one draft of this till's window. Without a folder it lasts as long as the window.

    ``draft`` gives the booking as it is now; it is asked for once the typing rests. Nothing of it is ever logged.
    """

    def __init__(self, scene: Scene, draft: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._scene, self._draft = scene, draft
        self._kept = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self.keep)
        scene.person_leaving.connect(self._leave)

    def note(self) -> None:
        """Something was chosen or typed."""
        if not self._rest.isActive():
            self._rest.start()

    def keep(self) -> None:
        """Keep it now, in the third lane; what is worth nothing is forgotten."""
        self._rest.stop()
        path = draft_path(self._scene)
        draft = self._draft()
        if path is None or not draft.is_worth_keeping:
            self.drop()
            return
        text = write_draft(draft)
        if text != self._kept:
            self._kept = text
            dated = write_draft(replace(draft, saved_on=self._scene.today.isoformat()))
            self._scene.lanes.aside(lambda: keep_draft(path, dated), then=_heard, failed=_heard)

    def _leave(self) -> None:
        """Whoever typed it goes: what rests is kept as theirs."""
        if self._rest.isActive():
            self.keep()

    def drop(self) -> None:
        """Forget it: it is booked, or given up."""
        self._rest.stop()
        path = draft_path(self._scene)
        if self._kept and path is not None:
            self._scene.lanes.aside(lambda: drop_draft(path), then=_heard, failed=_heard)
        self._kept = ""

    def take_over(self, other: DraftKeeper) -> None:
        """Keep what another window kept."""
        self._kept = other._kept

    def load(self, then: Callable[[Draft], object]) -> None:
        """Give the draft that an earlier window left here, if it is of these days and of this place."""
        load_draft(self._scene, lambda draft: self._loaded(draft, then))

    def _loaded(self, draft: Draft, then: Callable[[Draft], object]) -> None:
        if not is_elsewhere(self._scene, draft.place_id):
            self._kept = write_draft(draft)
            then(draft)


def load_draft(scene: Scene, then: Callable[[Draft], object]) -> None:
    """Read the draft in the third lane, and give it, of whichever place it is; one that is old is forgotten."""
    path, today = draft_path(scene), scene.today
    if path is None:
        return

    def read() -> Draft | None:
        text = kept_draft(path)
        draft = read_draft(text) if text else None
        if text and (draft is None or not draft.is_fresh(today)):
            drop_draft(path)
            return None
        return draft

    def show(draft: Draft | None) -> None:
        if draft is not None:
            then(draft)

    scene.lanes.aside(read, then=show, failed=_heard)


def draft_path(scene: Scene) -> Path | None:
    """Where it is kept: beside the window's settings; where PINs are in use, each person's apart from the others'."""
    folder, person = scene.preferences.folder, scene.person
    if folder is None:
        return None
    is_own = person is not None and scene.shop is not None and scene.shop.is_guarded
    return folder / (f"{sha256(person.id.encode()).hexdigest()[:16]}.{NAME}" if is_own and person else NAME)


def _heard(_: object) -> None:
    """What became of it is nobody's concern."""

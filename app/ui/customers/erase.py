"""The one press that cannot be taken back: what it does is said before, and a name is typed to mean it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from app.ui import words
from app.ui.card.marks import heading
from app.ui.names import person_words
from app.ui.page import Page
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk.views_customers import Copies, ErasureView, Gone
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class _Confirming(Field):
    """A name that is typed to mean it: nothing that would be lost with the sheet, and nothing to be saved."""

    def holds_entry(self) -> bool:
        return False


class EraseSheet(Page):
    """Says what goes, what stays and what nobody here can reach; then asks for the name."""

    def __init__(self, scene: Scene, profile_id: str) -> None:
        super().__init__(scene, "erase", translate("Sheets", "Erase a customer"))
        self._id, self._name = profile_id, ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 20)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.what = WrappedLabel("", 14, parent=self)
        self.what.setObjectName("erase.what")
        self.type = heading("", self)
        self.type.setWordWrap(True)
        self.field = _Confirming("erase.name", self.tr("Type the name to confirm"), parent=self)
        self.go = Button(self.tr("Erase for good"), "erase.go", kind=Kind.DANGER, parent=self)
        self.drop = Button(self.tr("Never mind"), "erase.drop", kind=Kind.QUIET, parent=self)
        line = FlowLayout()
        for part in (self.what, self.type, self.field):
            self._column.addWidget(part)
        self._column.addLayout(line)
        line.addWidget(self.go)
        line.addWidget(self.drop)
        self._column.addStretch(1)
        self.go.setEnabled(False)
        self.field.textChanged.connect(self._check)
        self.go.clicked.connect(self._erase)
        self.drop.clicked.connect(scene.drawer_done)

    def refresh(self) -> None:
        self.scene.lanes.look("erasure_view", self._id, then=self._show, key=(id(self), "view"))

    def _show(self, view: ErasureView) -> None:
        self._name = person_words(view.name)
        self.what.setText("\n\n".join(_sentences(view)))
        self.type.setText(self.tr("TYPE “{name}” TO CONFIRM").format(name=self._name))
        self.field.setPlaceholderText(self._name)
        self._check()
        self.filled.emit()

    def _check(self) -> None:
        typed = " ".join(self.field.text().split()).casefold()
        self.go.setEnabled(bool(typed) and typed == " ".join(self._name.split()).casefold())

    def _erase(self) -> None:
        self.scene.lanes.act("erase_customer", self._id, then=partial(_erased, self.scene), button=self.go)


def open_erase(scene: Scene, profile_id: str) -> None:
    """Ask whether somebody is to be erased."""
    scene.open_drawer(EraseSheet(scene, profile_id), translate("Sheets", "Erase a customer"))


def _sentences(view: ErasureView) -> list[str]:
    """What goes, what stays, and what nobody here can reach."""
    bookings = view.upcoming + view.past
    said = [
        translate("Erase", "Name, numbers, addresses, notes, answers and reasons of {name} are taken out of everything"
                           " that is kept here, out of what was done with them too.").format(name=view.name)
    ]  # fmt: skip
    if bookings:
        said.append(
            translate("Erase", "Bookings that stay, without a name: {count}.").format(count=words.number(bookings))
        )
    if view.upcoming:
        said.append(
            translate("Erase", "Of these are still to come: {count}. Cancel them first if nobody will come.").format(
                count=words.number(view.upcoming)
            )
        )
    if view.in_line:
        said.append(translate("Erase", "They stand in the line now, and stay there by their ticket alone."))
    if view.backups:
        said.append(
            translate("Erase", "Backups that are rewritten without them: {count}. What cannot be rewritten is removed.")
            .format(count=words.number(view.backups))
        )  # fmt: skip
    if view.is_connected:
        said.append(
            translate("Erase", "The server keeps its own copy: erase it there too. What it still says of them is not"
                               " taken over here; what it has not heard yet is not told any more.")
        )  # fmt: skip
    said.append(
        translate(
            "Erase", "Printed sheets, and files that somebody saved elsewhere, are not reached. Nobody can undo this."
        )
    )
    return said


def _erased(scene: Scene, gone: Gone) -> None:
    """It is done in the store; then the file is written anew, and after it the backups."""
    scene.drawer_done.emit()
    scene.erased.emit(gone.id)
    folder = scene.preferences.folder
    if folder is not None:
        from app.desk.draft_file import drop_drafts

        scene.lanes.aside(partial(drop_drafts, folder), then=lambda _: None, failed=lambda _: False)
    scene.say(translate("Erase", "Erased. The files are being rewritten …"))
    scene.lanes.write_by(_scrub, settle=lambda: None, then=partial(_scrub_kept, scene), failed=partial(_put_off, scene))


def _scrub(shop: Any) -> Path | None:
    """In the lane of the verbs: the store's own file."""
    from pathlib import Path

    from app.desk.erasing import scrub

    scrub(shop)
    return Path(shop.store.where) if shop.store.is_file else None


def _scrub_kept(scene: Scene, path: Path | None) -> None:
    """In the third lane: its backups."""
    from app.desk.erasing import scrub_kept

    if path is not None:
        scene.lanes.aside(
            partial(scrub_kept, path, scene.remote.at), then=partial(_say_done, scene), failed=partial(_put_off, scene)
        )


def _say_done(scene: Scene, done: Copies | None) -> None:
    rewritten, removed = (done.rewritten, done.removed) if done is not None else (0, 0)
    text = translate("Erase", "Erased for good. Backups rewritten: {rewritten}, removed: {removed}.")
    scene.say(text.format(rewritten=words.number(rewritten), removed=words.number(removed)), "good")


def _put_off(scene: Scene, error: object) -> bool:
    text = translate(
        "Erase", "Erased, but a copy is still to be rewritten: {why}. It is tried again at the next start."
    )
    scene.say(text.format(why=error_words(error)), "trouble")
    return False

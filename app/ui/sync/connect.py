"""The sheet that connects a remote: its address, a token that is tried first, the places, the first pull."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.sync.budget import DEFAULT_PLAN, PLANS
from app.ui import words
from app.ui.announcing import announce
from app.ui.card.marks import heading
from app.ui.sync.leaving import Leaving, by_whom
from app.ui.sync.progress import Progress
from app.ui.sync.reach import ReachList
from app.ui.sync.saying import sentence
from app.ui.sync.talk import Talk
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Json
    from app.ui.first_start import Command, RemoteWish
    from app.ui.scene import Scene

OMNEO, OPTIMOCMS = "omneo", "optimocms"
_FIELDS = {"URL": "url", "--token-file": "token", "--site": "site", "--location": "places"}
"""What the command line calls each part, and what this sheet does."""


def _plan_option(name: str, minute: int, month: int) -> Option:
    """A plan by its own name, and how often it lets a remote be asked."""
    calls = QCoreApplication.translate("ConnectSheet", "{minute} calls a minute, {month} a month")
    return Option(name, name.title(), calls.format(minute=words.number(minute), month=words.number(month)))


class ConnectSheet(QWidget):
    """Tries first and keeps afterwards; ``connected`` once the store works with the remote."""

    connected = Signal()

    def __init__(self, scene: Scene, program: Command | None) -> None:
        super().__init__()
        self._scene, self._program = scene, program
        self._talk: Talk | None = None
        self.setObjectName("connect")
        self.setAccessibleName(self.tr("Work with a remote"))
        self.kind = Choice("connect.kind", self.tr("What kind of remote"), self)
        self.kind.show_options([Option(OMNEO, self.tr("A hub, or Omneo")), Option(OPTIMOCMS, "OptimoCMS")], OMNEO)
        self.kind.is_entry = True
        self.kind.settle()
        plain = Qt.InputMethodHint.ImhUrlCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        secret = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText
        address = self.tr("https://hub.example, or a tenant's name")
        self.url = Field("connect.url", self.tr("Address"), hint=address, keys=plain, parent=self)
        self.site = Field("connect.site", self.tr("Site"), hint=self.tr("main"), parent=self)
        self.plan = Choice("connect.plan", self.tr("What was bought of OptimoCMS"), self)
        self.plan.is_entry = True
        self.plan.show_options([_plan_option(name, *calls) for name, calls in PLANS.items()], DEFAULT_PLAN)
        self.token = Field("connect.token", self.tr("Token"), hint=self.tr("Paste the token"), keys=secret, parent=self)
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.test = Button(self.tr("Test it"), "connect.test", kind=Kind.ACCENT, icon="check", parent=self)
        self.stop = Button(self.tr("Cancel"), "connect.stop", kind=Kind.QUIET, parent=self)
        self.said = WrappedLabel("", 14, parent=self)
        self.said.setObjectName("connect.said")
        self.reach = ReachList(self)
        self.go = Button(self.tr("Connect"), "connect.go", kind=Kind.ACCENT, icon="link", parent=self)
        self.progress = Progress(scene, "connect.progress", self)
        self.leaving = Leaving(scene, program, self)
        self.leaving.left.connect(self.connected)
        self._lay_out()
        self._listen()
        self._show_stage("ask")
        scene.lanes.look("remote_address", then=self._fill, failed=lambda _: False)

    def _lay_out(self) -> None:
        column, ways = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        why = self.tr(
            "A remote hears of everything that is done here, and tells what others did. The till works without."
        )
        kept = self.tr("The token is kept in the keyring of this computer, or in a file that only you can read.")
        self._of_optimo = (
            heading(self.tr("SITE"), self), self.site, heading(self.tr("PLAN"), self), self.plan,
        )  # fmt: skip
        parts: tuple[QWidget, ...] = (
            WrappedLabel(why, 13, "muted", parent=self), self.kind, heading(self.tr("ADDRESS"), self), self.url,
            *self._of_optimo, heading(self.tr("TOKEN"), self), self.token,
            WrappedLabel(kept, 12, "muted", parent=self),
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addLayout(ways)
        for button in (self.test, self.stop):
            ways.addWidget(button)
        for part in (self.said, self.reach, self.go, self.progress, self.leaving):
            column.addWidget(part)

    def _listen(self) -> None:
        for choice in (self.kind, self.plan):
            choice.chosen.connect(lambda _: self._begin_again())
        for field in (self.url, self.site, self.token):
            field.textEdited.connect(lambda _: self._begin_again())
            field.returnPressed.connect(self._try)
        self.test.clicked.connect(self._try)
        self.stop.clicked.connect(self._begin_again)
        self.go.clicked.connect(self._keep)
        self.reach.picked.connect(self.go.setEnabled)

    def _fill(self, kept: dict[str, Json]) -> None:
        """What this store works with already stands there; the token never does."""
        if kept and not self.url.text():
            self.kind.choose(str(kept.get("kind") or OMNEO))
            self.url.setText(str(kept.get("url") or ""))
            self.site.setText(str(kept.get("site") or ""))
            self.plan.choose(str(kept.get("plan") or DEFAULT_PLAN))
            self._show_stage("ask")
            self.token.setFocus(Qt.FocusReason.OtherFocusReason)

    def prepare(self, wish: RemoteWish) -> None:
        """Fill in the remote that somebody prepared for this machine: nothing is left to do but to test it."""
        self.kind.choose(wish.kind)
        for field, text in ((self.url, wish.url), (self.site, wish.site), (self.token, wish.token)):
            field.setText(text)
        self._show_stage("ask")

    def _show_stage(self, stage: str) -> None:
        """``ask``, ``testing``, ``tested``, ``keeping`` or ``kept``."""
        is_optimo, is_busy = self.kind.key == OPTIMOCMS, stage in ("testing", "keeping")
        for part in self._of_optimo:
            part.setVisible(is_optimo)
        self.test.setVisible(stage in ("ask", "testing"))
        self.test.setEnabled(stage == "ask" and self._program is not None)
        self.stop.setVisible(is_busy)
        self.reach.setVisible(stage in ("tested", "keeping"))
        self.go.setVisible(stage in ("tested", "keeping"))
        self.go.setEnabled(stage == "tested")

    def _begin_again(self) -> None:
        """Something else is asked for: what was tried counts no more."""
        self._drop()
        self._say("")
        self._show_stage("ask")

    def _try(self) -> None:
        url, token = self.url.text().strip(), self.token.text().strip()
        missing = next((field for field, text in ((self.url, url), (self.token, token)) if not text), None)
        if missing is not None:
            self._say(self.tr("An address and a token are needed."), "danger_ink")
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._program is None or not self.test.isEnabled():
            return
        self._drop()
        site = self.site.text().strip()
        more: tuple[str, ...] = ()
        if self.kind.key == OPTIMOCMS:
            more = ("--plan", self.plan.key, *(("--site", site) if site else ()))
        told = (*more, *by_whom(self._scene))
        talk = self._talk = Talk(self._program, ("--kind", self.kind.key, *told, "--", url), self)
        talk.reached.connect(self._show_reach)
        talk.kept.connect(self._show_kept)
        talk.failed.connect(self._show_failed)
        self._show_stage("testing")
        self._say(self.tr("Asking the remote…"), "muted")
        talk.begin(token)

    def _keep(self) -> None:
        if self._talk is not None:
            self._show_stage("keeping")
            self._say(self.tr("Connecting…"), "muted")
            self._talk.keep(self.reach.chosen())

    def _show_reach(self, said: dict[str, Json]) -> None:
        self.reach.show_reach(said)
        self._show_stage("tested")
        self._say(self.tr("The remote answers, and takes the token."), "good_ink")
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kept(self, said: dict[str, Json]) -> None:
        self._talk = None
        self.token.clear()
        self._show_stage("kept")
        kept = str(said.get("token_is") or "")
        where = self.tr("The token is {where}.").format(where=kept) if kept else ""
        self._say(" ".join(part for part in (self.tr("Connected."), where) if part), "good_ink")
        self.connected.emit()

    def _show_failed(self, where: str, words: str) -> None:
        self._talk = None
        self._show_stage("ask")
        self._say(sentence(words) or self.tr("Nothing was changed."), "danger_ink")
        field = {"url": self.url, "token": self.token, "site": self.site}.get(_FIELDS.get(where, ""))
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def _say(self, words: str, ink: str = "ink") -> None:
        self.said.set_ink(ink)
        self.said.setText(words)
        self.said.setVisible(bool(words))
        if words and ink != "danger_ink":  # the label tells those itself
            announce(self, words)

    def _drop(self) -> None:
        if self._talk is not None:
            self._talk.drop()
            self._talk = None

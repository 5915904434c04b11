"""Which part of the line is shown: one service, one member of staff, or everybody; as chips with their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import words
from app.ui.beside import beside
from app.ui.queue import saying
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.desk.views import ShopView
    from app.desk.views_board import DueItem, LineItem, NextCall, QueueView
    from app.ui.preferences import Preferences

translate = QCoreApplication.translate

_KEPT = ("queue/service", "queue/staff")
"""By these names the till remembers what is shown alone."""


class Sieve(NamedTuple):
    """What is let through: those of one service, those whom one member of staff could serve; empty for all."""

    service: str = ""
    staff: str = ""

    def passes(self, item: LineItem) -> bool:
        """Whether somebody in the line is shown. Who is called or served by somebody is that one's alone."""
        able = (item.staff_id,) if item.staff_id else item.able
        return self.service in ("", item.definition_id) and (not self.staff or self.staff in able)

    def passes_due(self, item: DueItem) -> bool:
        """Whether somebody who is due is shown."""
        return self.service in ("", item.definition_id) and self.staff in ("", item.staff_id)


class Filtered(NamedTuple):
    """Whom the one button calls while the line is filtered, and how it says so."""

    sieve: Sieve
    call: NextCall | None
    name: str
    """The service or the member of staff that is shown."""
    jumps: str = ""
    """The tag of who is earlier in the line and is passed over: then the call is recorded as out of order."""


def filtered_call(sieve: Sieve, view: QueueView, name: str) -> Filtered | None:
    """The next of those who are shown; None while everybody is."""
    if sieve == Sieve():
        return None
    waiting = [item for item in view.line if item.state == "waiting"]
    first = next((item for item in waiting if sieve.passes(item)), None)
    if first is None:
        return Filtered(sieve, None, name)
    from app.desk.views_board import NextCall

    staff_id = sieve.staff or (view.next_call.staff_id if view.next_call and view.next_call.id == first.id else None)
    staff = next((each.name for each in view.rota if each.staff_id == staff_id), "")
    call = NextCall(first.id, first.kind, first.tag, staff_id, staff, first.name)
    jumped = [item for item in waiting[: waiting.index(first)] if not sieve.staff or sieve.staff in item.able]
    return Filtered(sieve, call, name, jumped[0].tag if jumped else "")


class FilterBar(QWidget):
    """The chips. ``changed`` says that another part is shown; what was chosen stays chosen until it is let go of."""

    changed = Signal()

    def __init__(self, kept: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._goes_on = kept, False
        self.setObjectName("queue.filter")
        self.setAccessibleName(self.tr("Show only"))
        self.sieve = Sieve()
        self._names: dict[str, str] = {}
        self._chips: dict[str, Button] = {}
        self._flow = FlowLayout()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(self._flow)
        self.hide()

    @property
    def name(self) -> str:
        """The service or the member of staff that is shown alone, or both."""
        service, staff = f"service:{self.sieve.service}", f"staff:{self.sieve.staff}"
        return beside(self._names.get(service, ""), self._names.get(staff, ""))

    def show_view(self, view: QueueView, shop: ShopView | None) -> None:
        """Offer the services that somebody waits for, and the staff who could serve them, with how many there are."""
        if shop is not None and not self._goes_on:
            self._go_on(shop)
        items = [item for item in view.line if item.state != "called"]
        services = {item.definition_id: item.service for item in items}
        staff = {each.staff_id: each.name for each in view.rota if any(each.staff_id in item.able for item in items)}
        chips = {"all": translate("Queue", "All")}
        chips |= {f"service:{key}": name for key, name in sorted(services.items(), key=lambda each: each[1])}
        chips |= {f"staff:{key}": saying.first_name(name) for key, name in staff.items()}
        for key in (f"service:{self.sieve.service}", f"staff:{self.sieve.staff}"):
            if key in self._names and key not in chips:  # what is chosen can be let go of, whoever waits
                chips[key] = self._names[key]
        self._names = chips
        self._renew(chips)
        for key, name in chips.items():
            passing = (item for item in items if item.state == "waiting" and _sieve_of(key, Sieve()).passes(item))
            count = words.number(len(tuple(passing)))
            text = f"{name} {count}"
            says = translate("Queue", "Show only {name}: {count} waiting").format(name=name, count=count)
            self._chips[key].say(text, says if key != "all" else translate("Queue", "Show everybody who waits"))
            self._chips[key].setChecked(self._is_on(key))
        # Where the line can be of several services it stands there always: what is below keeps its place.
        walked_in = sum(each.takes_walk_ins for each in shop.services) if shop is not None else 0
        self.setVisible(max(len(services), walked_in) > 1 or self.sieve != Sieve())

    def _go_on(self, shop: ShopView) -> None:
        """With what was chosen when the window was last closed, as far as the shop still has it."""
        self._goes_on = True
        sieve = Sieve(*map(self._kept.text, _KEPT))
        services = {f"service:{each.id}": each.name for each in shop.services}
        staff = {f"staff:{each.id}": saying.first_name(each.name) for each in shop.staff}
        self._names = services | staff
        self.sieve = Sieve(
            sieve.service if f"service:{sieve.service}" in services else "",
            sieve.staff if f"staff:{sieve.staff}" in staff else "",
        )

    def show_all(self) -> None:
        """Let everybody be shown again."""
        self._choose("all")

    def _is_on(self, key: str) -> bool:
        if key == "all":
            return self.sieve == Sieve()
        return key in (f"service:{self.sieve.service}", f"staff:{self.sieve.staff}")

    def _renew(self, wanted: dict[str, str]) -> None:
        for key in [key for key in self._chips if key not in wanted]:
            chip = self._chips.pop(key)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for key in wanted:
            if key not in self._chips:
                self._chips[key] = self._chip(key)

    def _chip(self, key: str) -> Button:
        chip = Button("", f"queue.filter.{key}", parent=self)
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self._choose(key))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _choose(self, key: str) -> None:
        if key == "all":
            self.sieve = Sieve()
        else:  # the same chip again lets go of it
            self.sieve = _sieve_of(key.partition(":")[0] + ":" if self._is_on(key) else key, self.sieve)
        for each, chip in self._chips.items():
            chip.setChecked(self._is_on(each))
        for name, chosen in zip(_KEPT, self.sieve, strict=True):
            self._kept.keep(name, chosen)
        self.changed.emit()


def _sieve_of(key: str, before: Sieve) -> Sieve:
    kind, _, wanted = key.partition(":")
    if kind == "service":
        return before._replace(service=wanted)
    return before._replace(staff=wanted) if kind == "staff" else before

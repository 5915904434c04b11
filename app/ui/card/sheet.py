"""What the cards of bookings and of walk-ins share: facts, steps, the form in place that a step needs, and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.card.marks import Fact, heading
from app.ui.card.notes import NotesEdit
from app.ui.card.steps import StepButtons
from app.ui.page import Page
from app.ui.rows.scrolling import show_whole
from app.ui.widgets.field import first_entered
from app.ui.widgets.tabbing import line_up

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.ui.scene import Scene


class Form(Protocol):
    """A form that a step needs before it can run."""

    dropped: SignalInstance


class Sheet(Page):
    """A card in the drawer, as live as a page. ``column`` holds its parts from the top."""

    def __init__(self, scene: Scene, name: str, says: str, *, of_walk_in: bool = False) -> None:
        super().__init__(scene, name, says)
        self._form: QWidget | None = None
        # Nothing is shown before everything is: a card without its record says nothing.
        self.body = QWidget(self)
        self.body.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(16, 4, 16, 20)
        self.column.setSpacing(10)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.steps = StepButtons(name, self.body, of_walk_in=of_walk_in)
        self.notes = NotesEdit(name, self.body)
        self.noted: tuple[QWidget, ...] = (self.notes,)
        """The notes with their heading."""
        self._form_place = QVBoxLayout()

    def add_fact(self, icon: str, name: str, ink: str = "ink") -> Fact:
        """A line of the card, empty until it says something."""
        fact = Fact(icon, f"{self.objectName()}.{name}", ink, self.body)
        fact.say("")
        self.column.addWidget(fact)
        return fact

    def add_steps(self) -> None:
        """The buttons, and under them the place of the form that one of them needs."""
        self.column.addSpacing(4)
        self.column.addWidget(self.steps)
        self.column.addLayout(self._form_place)

    def add_notes(self) -> None:
        """The notes with their heading."""
        self.column.addSpacing(4)
        title = heading(self.tr("NOTES"), self.body)
        self.noted = (title, self.notes)
        for each in self.noted:
            self.column.addWidget(each)

    def fill(self, steps: Sequence[str], whose: str, *, hard: Collection[str] = ()) -> None:
        """Offer these steps and show the card; the keyboard, if it waits in the drawer, goes to the first step.

        Those that are ``hard`` are refused as things stand, and go on over a broken rule only.
        """
        is_first = self.body.isHidden()
        self.steps.show_steps(steps, whose, hard=hard)
        self.body.show()
        buttons = self.steps.buttons()
        self._line_up()
        if buttons and is_first and waits_in_drawer(self):
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.filled.emit()

    def ask(self, form: QWidget) -> None:
        """Show the form that a step needs, in place of any other."""
        self.stop_asking()
        self._form = form
        self._form_place.addWidget(form)
        cast("Form", form).dropped.connect(self.stop_asking)
        form.show()
        self._line_up()
        first = next((each for each in form.findChildren(QWidget) if _takes_keys(each)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_up(self) -> None:
        """Tab goes down the column, and into the form right after the steps."""
        form = self.column.indexOf(self.steps) + 0.5
        places = {each: self.column.indexOf(each) for each in self.body.children() if isinstance(each, QWidget)}
        line_up(*sorted(places, key=lambda each: form if places[each] < 0 else places[each]))

    def may_ask(self) -> bool:
        """Whether the place of the form is free for another one; where something is entered in it, that is said."""
        entered = first_entered(self._form)
        if entered is None or self._form is None:
            return True
        entered.setFocus(Qt.FocusReason.OtherFocusReason)
        show_whole(self._form)
        self.scene.say(self.tr("What is entered here is not kept yet: finish that first, or press “Never mind”."))
        return False

    def stop_asking_nothing(self) -> None:
        """Put the form away unless something is entered in it."""
        if first_entered(self._form) is None:
            self.stop_asking()

    def stop_asking(self) -> None:
        """Put the form away."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None


def waits_in_drawer(sheet: QWidget) -> bool:
    """Whether the sheet is in the drawer, and the keyboard with it."""
    drawer, focused = _drawer_of(sheet), QApplication.focusWidget()
    return drawer is not None and focused is not None and drawer.isAncestorOf(focused)


def in_drawer(sheet: QWidget) -> bool:
    """Whether the sheet is in the drawer, rather than beside a list."""
    return _drawer_of(sheet) is not None


def _drawer_of(sheet: QWidget) -> QWidget | None:
    outer = sheet.parentWidget()
    while outer is not None and outer.objectName() != "drawer":
        outer = outer.parentWidget()
    return outer


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

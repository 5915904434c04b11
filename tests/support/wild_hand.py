"""A hand that presses and types anything anywhere in the window, as nobody would: it finds what nobody thought of.

The same seed does the same things, as far as the lanes answer in time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.ui import theme
from app.ui.pages import PAGES
from app.ui.window import Window

if TYPE_CHECKING:
    from app.desk.views import SlotOption
    from app.desk.views_cards import CustomerHit

LEFT, NONE, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEAVE = ("print", "sheet.", "paper", "message-", "bug-")
"""How the names begin of what reaches out of the window: printers and other programs."""
KEYS = (
    *(Qt.Key(ord(letter)) for letter in "ACEMNPRSTUX123"),
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace, Qt.Key.Key_PageDown, Qt.Key.Key_F1, Qt.Key.Key_F6,
)  # fmt: skip
COMMANDS = tuple(Qt.Key(ord(letter)) for letter in "ZZZZYYABGIKN123456")
WORDS = ("Please call us", "regular", "ill", "ro", "0412", "10:30", "Reader 1", "no a")


class WildHand:
    """Works ``window`` with what ``seed`` says. ``log`` has the last things that it did, newest last."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self._random = window, Random(seed)
        self.log: list[str] = []
        self._acts: tuple[tuple[int, Callable[[], str]], ...] = (
            (40, self._press), (25, self._key), (8, self._command), (6, self._write), (12, self._answer),
            (4, self._turn), (4, self._carry), (3, self._scroll), (2, self._ask), (1, self._shape),
        )  # fmt: skip

    def work(self, times: int) -> None:
        """Do so many things, one after the other, with as little rest between them as comes."""
        weights = [weight for weight, _ in self._acts]
        for _ in range(times):
            does = self._random.choices(self._acts, weights)[0][1]
            self.log = [*self.log[-40:], does()]
            self._rest()

    def _rest(self) -> None:
        if self._random.random() < 0.5:
            QApplication.processEvents()
        elif self._random.random() < 0.5:
            QTest.qWait(self._random.choice((1, 5, 20, 60)))
        if self._random.random() < 0.05:
            QTest.qWait(450)  # longer than what has just moved takes no press
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _seen(self, kind: type[QWidget] = QAbstractButton) -> list[QWidget]:
        over = QApplication.activePopupWidget() or self.window
        found = (each for each in over.findChildren(kind) if each.isVisible() and each.isEnabled())
        return [
            each for each in found if not each.objectName().startswith(LEAVE) and not each.visibleRegion().isEmpty()
        ]

    def _press(self) -> str:
        begins = self._random.choice(("", "", "inbox.", "notice-", "card.", "queue.", "booking."))
        found = [each for each in self._seen() if each.objectName().startswith(begins)] or self._seen()
        return self._press_on(self._random.choice(found)) if found else "nothing to press"

    def _press_on(self, widget: QWidget) -> str:
        name = widget.objectName()
        where = QPoint(min(20, widget.width() // 2), min(12, widget.height() // 2))
        modifiers = self._random.choices((NONE, CTRL, SHIFT), (30, 1, 1))[0]
        QTest.mouseClick(widget, LEFT, modifiers, where)
        return f"press {name}"

    def _key(self, keys: Sequence[Qt.Key] = KEYS, modifiers: Qt.KeyboardModifier = NONE) -> str:
        key = self._random.choice(keys)
        if modifiers == NONE and self._random.random() < 0.1:
            modifiers = self._random.choice((SHIFT, ALT))
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)
        return f"key {modifiers.name} {key.name}"

    def _command(self) -> str:
        return self._key(COMMANDS, self._random.choices((CTRL, CTRL | SHIFT), (6, 1))[0])

    def _write(self) -> str:
        fields = [*self._seen(QLineEdit), *self._seen(QPlainTextEdit)]
        target = self._random.choice(fields) if fields and self._random.random() < 0.5 else QApplication.focusWidget()
        text = self._random.choice(WORDS)
        if target is not None:
            QTest.keyClicks(target, text)
        return f"write {text}"

    def _answer(self) -> str:
        """A request is rejected with a reason, approved or offered another time, and taken back at once."""
        if self.window.page is None or self.window.page.objectName() != "inbox":
            self.window.show_page("inbox")
            self._rest()
        answers = [each for each in self._seen() if each.objectName().startswith(("inbox.reject.", "inbox.approve."))]
        done = self._press_on(self._random.choice(answers)) if answers else "no request"
        self._rest()
        if (target := QApplication.focusWidget()) is not None:
            QTest.keyClicks(target, self._random.choice(WORDS))
        self._rest()
        if (target := QApplication.focusWidget()) is not None:
            QTest.keyClick(target, self._random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
        if self._random.random() < 0.8:
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Z, CTRL)
        return f"answer: {done}"

    def _turn(self) -> str:
        name = self._random.choice([each.name for each in PAGES])
        self.window.show_page(name)
        return f"page {name}"

    def _carry(self) -> str:
        """Something is carried across the calendar, and let go of anywhere."""
        views = self._seen(QAbstractItemView)
        if not views:
            return "nothing to carry"
        ground = self._random.choice(views).viewport()  # type: ignore[attr-defined]
        path = [self._anywhere(ground) for _ in range(4)]
        QTest.mousePress(ground, LEFT, NONE, path[0])
        for point in path[1:]:
            QTest.mouseMove(ground, point)
            self._rest()
        QTest.mouseRelease(ground, LEFT, NONE, path[-1])
        return f"carry {path[0].toTuple()} to {path[-1].toTuple()}"

    def _scroll(self) -> str:
        at = self._anywhere(self.window)
        under = self.window.childAt(at) or self.window
        place = under.mapFrom(self.window, at).toPointF()
        turn = QPoint(0, self._random.choice((-240, -120, 120, 240)))
        wheel = QWheelEvent(
            place, under.mapToGlobal(place), QPoint(), turn, Qt.MouseButton.NoButton, NONE,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(under, wheel)
        return f"scroll {turn.y()}"

    def _ask(self) -> str:
        """Somebody asks for a booking, so that the inbox is never empty for long."""
        scene = self.window.scene
        if scene.shop is None or scene.place is None:
            return "no shop"
        services = [each for each in scene.shop.services if each.needs_approval and not each.has_questionnaire]
        service = self._random.choice(services or list(scene.shop.services))
        place = scene.place.id

        def book(found: tuple[SlotOption, ...]) -> None:
            if found:
                start = self._random.choice(found).start
                scene.lanes.look("find_customers", "a", then=lambda hits: ask(start, hits))

        def ask(start: int, hits: Sequence[CustomerHit]) -> None:
            who = self._random.choice(hits).id
            scene.lanes.act("book", definition_id=service.id, location_id=place, profile_id=who, start=start,
                            status="requested", failed=lambda _: False)  # fmt: skip

        scene.lanes.look("slot_options", service.id, place, scene.today, then=book)
        return f"ask for {service.name}"

    def _shape(self) -> str:
        """Another size, other colours, larger text, the other reading direction."""
        app, look = QApplication.instance(), theme.theme()
        assert isinstance(app, QApplication)
        size = self._random.choice(((1366, 800), (1024, 768), (768, 1024)))
        self._random.choice((
            lambda: self.window.resize(*size),
            lambda: look.choose(self._random.choice(list(theme.Choice))),
            lambda: look.scale_text(self._random.choice((1.0, 1.0, 2.0))),
            lambda: look.use_touch(not look.touch),
            lambda: app.setLayoutDirection(self._random.choice(list(Qt.LayoutDirection)[:2])),
        ))()  # fmt: skip
        return "shape"

    def _anywhere(self, widget: QWidget) -> QPoint:
        return QPoint(self._random.randrange(max(1, widget.width())), self._random.randrange(max(1, widget.height())))

"""The floor of the window's start: a bare window with one label. Prints the line that it is given, once painted.

With the name of a module after that line, the module is imported too.
"""

import sys
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel


class Bare(QLabel):
    """Says once when its first picture is there."""

    is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and tell."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        """Import what was asked for, then print the line."""
        for name in sys.argv[2:]:
            import_module(name)
        print(sys.argv[1], flush=True)


app = QApplication(sys.argv[:1])
window = Bare("Floorwalker")
window.resize(1366, 800)
window.show()
app.exec()

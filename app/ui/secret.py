"""What is typed and nobody may see. While it is asked for no key is taken for a scanner's, and none is shown."""

from __future__ import annotations

from weakref import WeakSet

from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

_pads: WeakSet[QWidget] = WeakSet()


def ask_secretly(pad: QWidget) -> None:
    """A PIN is typed there as long as it can be seen: keys may be meant for it, whatever has the keyboard meanwhile."""
    _pads.add(pad)


def is_asked(receiver: QWidget | None) -> bool:
    """Whether a key may be of a PIN or a password, when ``receiver`` is who gets it."""
    if isinstance(receiver, QLineEdit) and receiver.echoMode() != QLineEdit.EchoMode.Normal:
        return True
    return any(isValid(each) and each.isVisible() for each in _pads)

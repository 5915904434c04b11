"""The guarded till of the lock's tests, here too."""

from tests.ui.lock.conftest import guarded, guest, small, till

__all__ = ["guarded", "guest", "small", "till"]

"""What prepares the tills of a shop and cannot be so: a till that has its shop says it once, and goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.trouble import error_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.errors import FloorwalkerError
    from app.ui.scene import Scene

TOLD = "site/told"
"""The preference that keeps what was said last: who needs it no more is not told of it at each start."""


def tell_what_is_amiss(scene: Scene, look: Callable[[], FloorwalkerError | None]) -> None:
    """Say in a notice what ``look`` finds in the third lane, unless that was said before."""

    def tell(error: FloorwalkerError | None) -> None:
        why = error_words(error) if error is not None else ""
        if why == scene.preferences.text(TOLD):
            return
        scene.preferences.keep(TOLD, why)
        if why:
            said = QCoreApplication.translate("Front", "This till has its shop; a new till could not begin: {why}")
            scene.say(said.format(why=why), "trouble")

    scene.lanes.aside(look, then=tell, failed=lambda _: False)

"""The colours of the window, light and dark, and what high contrast makes of them.

Every pair of ink and fill here reads at 4.5:1 or better; a test measures them all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk.views import Look


class LookTone(NamedTuple):
    """How one state of a booking is drawn: a colour and an icon, beside ``words.look_word``; never a colour alone."""

    fill: QColor
    ink: QColor
    icon: str
    """A name that ``icons.icon`` knows."""
    is_dashed: bool = False
    """Drawn with a dashed outline in its ink: it is not settled yet."""


class Tones(NamedTuple):
    """Every colour of one theme."""

    name: str
    background: QColor
    panel: QColor
    ink: QColor
    muted: QColor
    line: QColor
    grid: QColor
    closed: QColor
    """Outside open hours; hatched with ``hatch``."""
    hatch: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    danger: QColor
    """Fill of what went wrong."""
    danger_ink: QColor
    good: QColor
    good_ink: QColor
    warn: QColor
    warn_ink: QColor
    shadow: QColor
    looks: Mapping[str, LookTone]

    def look(self, look: Look) -> LookTone:
        """The tone of ``look``."""
        return self.looks[look.value]


_ICONS = {
    "requested": "question",
    "held": "waitlist",
    "confirmed": "clock",
    "arrived": "dot",
    "in_service": "play",
    "completed": "check",
    "no_show": "cross",
    "walk_in": "walk",
    "cancelled": "cross",
}


def _looks(**pairs: tuple[str, str]) -> dict[str, LookTone]:
    return {
        name: LookTone(QColor(fill), QColor(ink), _ICONS[name], name == "requested")
        for name, (fill, ink) in pairs.items()
    }


def light() -> Tones:
    """Daylight."""
    looks = _looks(
        requested=("#FFF3D6", "#8A5A00"),
        held=("#F4EFC6", "#665700"),
        confirmed=("#E4EEFB", "#1F5FBF"),
        arrived=("#E0F3EA", "#12734A"),
        in_service=("#0F6E84", "#FFFFFF"),
        completed=("#ECEFF2", "#5B6877"),
        no_show=("#FBE6E6", "#A8322D"),
        walk_in=("#EFE8FB", "#6638B6"),
        cancelled=("#ECEFF2", "#5B6877"),
    )
    return Tones(
        name="light",
        background=QColor("#F4F5F7"),
        panel=QColor("#FFFFFF"),
        ink=QColor("#16202C"),
        muted=QColor("#5B6877"),
        line=QColor("#E1E5EA"),
        grid=QColor("#EDF0F3"),
        closed=QColor("#F1F3F6"),
        hatch=QColor("#E4E8EC"),
        accent=QColor("#0F6E84"),
        on_accent=QColor("#FFFFFF"),
        accent_soft=QColor("#E1F0F3"),
        danger=looks["no_show"].fill,
        danger_ink=looks["no_show"].ink,
        good=looks["arrived"].fill,
        good_ink=looks["arrived"].ink,
        warn=looks["requested"].fill,
        warn_ink=looks["requested"].ink,
        shadow=QColor(22, 32, 44, 22),
        looks=looks,
    )


def dark() -> Tones:
    """Evening."""
    looks = _looks(
        requested=("#3A2F14", "#F0C566"),
        held=("#33311A", "#DACE70"),
        confirmed=("#1C2E47", "#8DB9F5"),
        arrived=("#173528", "#7FD3A8"),
        in_service=("#2F7F93", "#FFFFFF"),  # white: off-white reads at 4.4:1 on this fill
        completed=("#242C35", "#97A4B2"),
        no_show=("#3D2122", "#F2A09B"),
        walk_in=("#2C2344", "#C1A5F2"),
        cancelled=("#242C35", "#97A4B2"),
    )
    return Tones(
        name="dark",
        background=QColor("#12171D"),
        panel=QColor("#1A2129"),
        ink=QColor("#E8EDF2"),
        muted=QColor("#97A4B2"),
        line=QColor("#2A333D"),
        grid=QColor("#222A33"),
        closed=QColor("#151B21"),
        hatch=QColor("#1F2730"),
        accent=QColor("#4FB6CC"),
        on_accent=QColor("#06222A"),
        accent_soft=QColor("#18343C"),
        danger=looks["no_show"].fill,
        danger_ink=looks["no_show"].ink,
        good=looks["arrived"].fill,
        good_ink=looks["arrived"].ink,
        warn=looks["requested"].fill,
        warn_ink=looks["requested"].ink,
        shadow=QColor(0, 0, 0, 90),
        looks=looks,
    )


def high_contrast(palette: QPalette) -> Tones:
    """The system's own colours, where the person asked the system for more contrast; statuses keep icon and word."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    window, ink = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    accent, on_accent = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.HighlightedText)
    looks = {name: LookTone(base, text, icon, name == "requested") for name, icon in _ICONS.items()}
    looks["in_service"] = LookTone(accent, on_accent, _ICONS["in_service"])
    return Tones(
        "contrast", window, base, ink, ink, ink, ink, window, ink, accent, on_accent, base,
        base, text, base, text, base, text, QColor(0, 0, 0, 0), looks,
    )  # fmt: skip


def contrast() -> Tones:
    """White on black with yellow, for who chose high contrast here rather than in the system."""
    palette = QPalette()
    black, white, yellow = QColor("#000000"), QColor("#FFFFFF"), QColor("#FFD84D")
    role = QPalette.ColorRole
    for place in (role.Base, role.Window, role.HighlightedText):
        palette.setColor(place, black)
    for place in (role.Text, role.WindowText):
        palette.setColor(place, white)
    palette.setColor(role.Highlight, yellow)
    return high_contrast(palette)

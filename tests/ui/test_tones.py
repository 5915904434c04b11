"""Every text of both themes can be read; a state is never a colour alone."""

import pytest
from PySide6.QtGui import QColor, QPalette

from app.desk.views import Look
from app.ui import tones
from app.ui.icon_shapes import SHAPES
from app.ui.words import LOOKS

THEMES = [tones.light(), tones.dark()]
READABLE = 4.5


def contrast(one: QColor, other: QColor) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def luminance(colour: QColor) -> float:
    shares = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]


def texts(theme: tones.Tones) -> dict[str, tuple[QColor, QColor]]:
    """Every ink that is written on a fill somewhere in the window."""
    papers = {"background": theme.background, "panel": theme.panel, "closed": theme.closed, "soft": theme.accent_soft}
    inks = {"ink": theme.ink, "muted": theme.muted}
    pairs = {f"{ink} on {paper}": (inks[ink], papers[paper]) for ink in inks for paper in papers}
    pairs |= {f"{name} on itself": (look.ink, look.fill) for name, look in theme.looks.items()}
    loud = {"danger": theme.danger_ink, "good": theme.good_ink, "warn": theme.warn_ink, "accent": theme.accent}
    pairs |= {f"{name} on {paper}": (loud[name], papers[paper]) for name in loud for paper in ("panel", "background")}
    accents = {"button": (theme.on_accent, theme.accent), "badge": (theme.panel, theme.danger_ink)}
    return pairs | accents | {"rail": (theme.accent, theme.accent_soft)}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_can_be_read(theme):
    poor = {name: round(contrast(*pair), 2) for name, pair in texts(theme).items() if contrast(*pair) < READABLE}
    assert not poor


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_state_has_a_colour_an_icon_and_a_word(theme):
    for look in Look:
        assert theme.look(look).icon in SHAPES
        assert LOOKS[look.value]


def test_states_that_a_glance_must_tell_apart_differ_in_colour():
    for theme in THEMES:
        fills = [theme.looks[name].fill.name() for name in theme.looks if name not in ("completed", "cancelled")]
        assert len(set(fills)) == len(fills)


def test_only_a_request_is_dashed():
    assert [name for name, look in tones.light().looks.items() if look.is_dashed] == ["requested"]


def test_more_contrast_takes_the_systems_own_colours(qapp):
    palette = QPalette(QColor("black"), QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    made = tones.high_contrast(palette)
    assert made.ink == made.muted == QColor("yellow")

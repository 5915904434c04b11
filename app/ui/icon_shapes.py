"""The shapes of the icons, as data: strokes and fills on a grid of 24 by 24, y downward."""

from __future__ import annotations

from typing import NamedTuple


class Shape(NamedTuple):
    """One stroke or fill.

    ``at``: the points of a line; centre and radius of a circle; x, y, width, height and then the corner radius of a
    box, or the start and the sweep in degrees of an arc.
    """

    kind: str
    at: tuple[float, ...]
    is_filled: bool = False


def _line(*at: float) -> Shape:
    return Shape("line", at)


def _fill(*at: float) -> Shape:
    return Shape("line", at, is_filled=True)


def _circle(x: float, y: float, radius: float) -> Shape:
    return Shape("circle", (x, y, radius))


def _disc(x: float, y: float, radius: float) -> Shape:
    return Shape("circle", (x, y, radius), is_filled=True)


def _box(x: float, y: float, width: float, height: float, corner: float = 2) -> Shape:
    return Shape("box", (x, y, width, height, corner))


def _arc(x: float, y: float, width: float, height: float, start: float, sweep: float) -> Shape:
    return Shape("arc", (x, y, width, height, start, sweep))


SHAPES: dict[str, tuple[Shape, ...]] = {
    # the rail
    "today": (
        _box(3.5, 4.5, 17, 16, 3),
        _line(3.5, 9.5, 20.5, 9.5),
        _line(8, 2.5, 8, 6),
        _line(16, 2.5, 16, 6),
        _disc(12, 15, 1.9),
    ),
    "calendar": (_box(3.5, 4.5, 17, 16, 3), _line(9.2, 4.5, 9.2, 20.5), _line(14.8, 4.5, 14.8, 20.5)),
    "queue": (
        _line(9, 6, 20, 6),
        _line(9, 12, 20, 12),
        _line(9, 18, 20, 18),
        _disc(4.5, 6, 1),
        _disc(4.5, 12, 1),
        _disc(4.5, 18, 1),
    ),
    "print": (_box(4, 9, 16, 8, 2), _line(7.5, 9, 7.5, 3.5, 16.5, 3.5, 16.5, 9), _box(7.5, 14, 9, 6.5, 1)),
    "inbox": (_box(3.5, 4.5, 17, 15, 3), _line(3.5, 13.5, 8.5, 13.5, 10, 16, 14, 16, 15.5, 13.5, 20.5, 13.5)),
    "waitlist": (
        _line(6.5, 3.5, 17.5, 3.5),
        _line(6.5, 20.5, 17.5, 20.5),
        _line(8, 3.5, 8, 7.5, 16, 16.5, 16, 20.5),
        _line(16, 3.5, 16, 7.5, 8, 16.5, 8, 20.5),
    ),
    "customers": (_circle(12, 8, 4), _arc(4.5, 14, 15, 14, 0, 180)),
    "reports": (_line(4, 20, 20, 20), _line(7, 20, 7, 12), _line(12, 20, 12, 5), _line(17, 20, 17, 9)),
    "settings": (_line(4, 7, 20, 7), _line(4, 17, 20, 17), _disc(9, 7, 2.2), _disc(15, 17, 2.2)),
    # states of a booking
    "language": (_circle(12, 12, 8.5), _line(3.5, 12, 20.5, 12), _arc(8, 3.5, 8, 17, 0, 360)),
    "question": (_arc(8, 4, 8, 8, 170, -230), _line(12, 12, 12, 15), _disc(12, 19, 1)),
    "clock": (_circle(12, 12, 8.5), _line(12, 7, 12, 12, 15.5, 14)),
    "dot": (_disc(12, 12, 6),),
    "half": (_circle(12, 12, 7), Shape("arc", (5, 5, 14, 14, 90, 180), is_filled=True)),
    "ring": (_circle(12, 12, 7),),
    "play": (_fill(7, 5, 19, 12, 7, 19),),
    "check": (_line(4.5, 12.5, 10, 18, 19.5, 6.5),),
    "cross": (_line(6, 6, 18, 18), _line(18, 6, 6, 18)),
    "walk": (_fill(13.5, 2.5, 6, 13.5, 11.5, 13.5, 10.5, 21.5, 18, 10.5, 12.5, 10.5),),
    "warning": (_fill(12, 4, 21, 20, 3, 20),),
    # actions
    "back": (_line(14.5, 5.5, 8, 12, 14.5, 18.5),),
    "forward": (_line(9.5, 5.5, 16, 12, 9.5, 18.5),),
    "down": (_line(5.5, 9, 12, 15.5, 18.5, 9),),
    "up": (_line(5.5, 15.5, 12, 9, 18.5, 15.5),),
    "shift": (_line(12, 4, 4.5, 11.5, 8.5, 11.5, 8.5, 19.5, 15.5, 19.5, 15.5, 11.5, 19.5, 11.5, 12, 4),),
    "shift_all": (
        _line(12, 2.5, 4.5, 10, 8.5, 10, 8.5, 16.5, 15.5, 16.5, 15.5, 10, 19.5, 10, 12, 2.5),
        _line(8.5, 20.5, 15.5, 20.5),
    ),
    "plus": (_line(12, 5, 12, 19), _line(5, 12, 19, 12)),
    "minus": (_line(5, 12, 19, 12),),
    "more": (_disc(5, 12, 1.3), _disc(12, 12, 1.3), _disc(19, 12, 1.3)),
    "search": (_circle(10.5, 10.5, 6.5), _line(15.5, 15.5, 20.5, 20.5)),
    "undo": (
        _line(8.5, 4.5, 4, 9, 8.5, 13.5),
        _line(4, 9, 14.5, 9),
        _arc(9, 9, 11, 10, 90, -180),
        _line(14.5, 19, 9, 19),
    ),
    "sync": (
        _arc(4, 4, 16, 16, 20, 140),
        _arc(4, 4, 16, 16, 200, 140),
        _line(20.5, 4.5, 19.5, 9.2, 15, 8),
        _line(3.5, 19.5, 4.5, 14.8, 9, 16),
    ),
    "bell": (
        _arc(6, 3.5, 12, 13, 0, 180),
        _line(6, 10, 6, 14, 4, 17, 20, 17, 18, 14, 18, 10),
        _line(10.5, 20.5, 13.5, 20.5),
    ),
    "person": (_circle(12, 8, 4), _arc(4.5, 14, 15, 14, 0, 180)),
    "people": (
        _circle(9, 8.5, 3.5),
        _arc(2.5, 14, 13, 12, 0, 180),
        _arc(14, 5, 7, 7, 110, -200),
        _arc(12, 14, 10, 12, 60, -60),
    ),
    "phone": (_box(7, 2.5, 10, 19, 2.5), _line(11, 18, 13, 18)),
    "mail": (_box(3.5, 5, 17, 14, 2.5), _line(4, 7, 12, 13, 20, 7)),
    "note": (
        _box(5, 3.5, 14, 17, 2.5),
        _line(8.5, 8.5, 15.5, 8.5),
        _line(8.5, 12, 15.5, 12),
        _line(8.5, 15.5, 12.5, 15.5),
    ),
    "move": (_line(4, 8, 20, 8), _line(16, 4, 20, 8, 16, 12), _line(20, 16, 4, 16), _line(8, 12, 4, 16, 8, 20)),
    "pause": (_line(8.5, 5, 8.5, 19), _line(15.5, 5, 15.5, 19)),
    "block": (_circle(12, 12, 8.5), _line(6, 6, 18, 18)),
    "lock": (
        _box(5, 10.5, 14, 10, 2.5),
        _arc(8, 3, 8, 9, 0, 180),
        _line(8, 7.5, 8, 10.5),
        _line(16, 7.5, 16, 10.5),
        _disc(12, 15.5, 1.5),
    ),
    "link": (_line(9, 15, 15, 9), _arc(12, 3, 9, 9, -45, 180), _arc(3, 12, 9, 9, 135, 180)),
    "place": (_arc(5, 2.5, 14, 14, -20, 220), _line(5.5, 12, 12, 21.5, 18.5, 12), _disc(12, 9.5, 1.8)),
}
"""Every icon by its name."""

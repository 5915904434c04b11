"""How this till's window was left: colours, text size, touch mode, language, zoom, filters, its place on the screen.

Kept in ``window.ini`` beside the program's other settings; of customers nothing is in it. What cannot be read is left
out, since a window that opens as new is better than none.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths

from app.ui import theme
from app.ui.theme import Choice

NAME = "window.ini"
LOOK = ("look/theme", "look/text_scale", "look/touch", "look/language")
"""How a person sees the window."""
_HOME = "FLOORWALKER_HOME"
_NOTHING: Mapping[str, str] = MappingProxyType({})


def find_preferences(environment: Mapping[str, str]) -> Path:
    """The file: below ``FLOORWALKER_HOME``, or in the system's folder for this user's settings.

    Asked of Qt rather than of the store's places, which cost more to import than the window takes to paint.
    """
    home = environment.get(_HOME)
    if home:
        return Path(home).expanduser().absolute() / "config" / NAME
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "floorwalker" / NAME


class Preferences(QObject):
    """What is kept, by names like "calendar/zoom". Without a path it lasts as long as the window.

    ``defaults`` stand for what nobody has kept yet.
    """

    def __init__(
        self, path: Path | None = None, parent: QObject | None = None, *, defaults: Mapping[str, str] = _NOTHING
    ) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self._passing: dict[str, str] = {}
        self._shown: tuple[str, str, str] | None = None
        self._file = QSettings(str(path), QSettings.Format.IniFormat, self) if path is not None else None
        self.is_unreadable = self._file is not None and self._file.status() != QSettings.Status.NoError
        """Whether there was a file that could not be read; it is written anew."""
        if self.is_unreadable and path is not None:
            self._begin_anew(path)

    @property
    def folder(self) -> Path | None:
        """Where the file is; None where nothing outlives the window."""
        return None if self._file is None else Path(self._file.fileName()).parent

    def text(self, name: str, default: str = "") -> str:
        """What is kept under that name."""
        found = self._passing.get(name) if self._file is None else self._file.value(name)
        return found if isinstance(found, str) else self._defaults.get(name, default)

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """A number from ``least`` to ``most``; nonsense is the default."""
        try:
            found = float(self.text(name))
        except ValueError:
            return default
        return found if least <= found <= most else default

    def keep(self, name: str, value: str | float) -> None:
        """Keep this. A folder that cannot be written to loses it at the end, and nothing else."""
        if self._file is None:
            self._passing[name] = str(value)
            return
        path = Path(self._file.fileName())
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return
        self._file.setValue(name, str(value))

    # the look

    @property
    def choice(self) -> Choice:
        """The colours that were chosen."""
        said = self.text("look/theme")
        return Choice(said) if said in tuple(Choice) else Choice.SYSTEM

    @property
    def text_scale(self) -> float:
        """The size of text, from 1.0 to 2.0."""
        return self.number("look/text_scale", 1.0, 1.0, 2.0)

    @property
    def touch(self) -> bool:
        """Whether targets are for fingers."""
        return self.text("look/touch") == "1"

    @property
    def language(self) -> str:
        """The code of the language that was asked for, as it was kept; empty for the system's."""
        return self.text("look/language")

    def keep_language(self, code: str) -> None:
        """Keep the language for the starts to come; empty is the system's."""
        self.keep("look/language", code)

    def follow_look(self) -> None:
        """Keep what is switched from now on; what the environment asked for at start is not kept."""
        self._shown = _look()
        theme.theme().changed.connect(self._keep_look)

    def _keep_look(self) -> None:
        now = _look()
        for name, value, was in zip(("theme", "text_scale", "touch"), now, self._shown or now, strict=True):
            if value != was:
                self.keep(f"look/{name}", value)
        self._shown = now

    # where the window was

    def keep_place(self, geometry: QByteArray) -> None:
        """Keep where the window is, and how large."""
        self.keep("window/geometry", bytes(geometry.toBase64().data()).decode("ascii"))

    @property
    def place(self) -> QByteArray:
        """Where the window was; empty where that is not known."""
        return QByteArray.fromBase64(self.text("window/geometry").encode("ascii", "ignore"))

    def _begin_anew(self, path: Path) -> None:
        """Put the file aside, so that the next start can read what is kept in this one."""
        try:
            path.replace(path.with_suffix(".unreadable"))
        except OSError:
            self._file = None
            return
        self._file = QSettings(str(path), QSettings.Format.IniFormat, self)


def _look() -> tuple[str, str, str]:
    look = theme.theme()
    return str(look.choice), str(look.text_scale), "1" if look.touch else "0"

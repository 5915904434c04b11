"""What every part of reading a set-up file needs: ids followed to records, times read, and errors with their path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol, TypeVar

from app.core.errors import BadInput
from app.core.moments import read_instant
from app.core.values import (
    Definition,
    Instant,
    Kind,
    Location,
    Questionnaire,
    QuestionnaireVersion,
    QueueEntry,
)
from app.core.worded import Worded
from app.wire.fields import Row, Stamped
from app.wire.json_text import show

T = TypeVar("T")


class KnownRecords(Protocol):
    """What the store has already: a file may point at it without repeating it, and must not contradict it."""

    @property
    def locations(self) -> Mapping[str, Location]:
        """The store's locations by local id."""

    @property
    def definitions(self) -> Mapping[str, Definition]:
        """The store's definitions by local id."""

    @property
    def questionnaires(self) -> Mapping[str, Questionnaire]:
        """The store's questionnaires by local id."""

    def ids_of(self, kind: Kind, file_ids: Sequence[int | str]) -> Mapping[int | str, str]:
        """The local ids of the records that the file's ids name; who is not there is left out."""

    def owner_of_handle(self, kind: Kind, handle: str) -> str | None:
        """The local id of the record that has the handle."""

    def made_here(self, kind: Kind, local_ids: Sequence[str]) -> Mapping[str, Instant]:
        """When those of the records were made that no set-up file has ever named; their numbers are the desk's own."""

    def queue_entry(self, local_id: str) -> QueueEntry | None:
        """A walk-in of the store."""

    def tickets(self, location_id: str, day: date) -> Mapping[str, frozenset[str]]:
        """The tickets of a location's business day, each with the local ids of who has it."""

    def visit_of(self, field: str, record_id: str) -> str | None:
        """The local id of the visit whose ``appointment_id`` or ``queue_entry_id`` is that record."""

    def is_answered(self, version_id: str) -> bool:
        """Whether anybody has answered a version of a questionnaire."""


class NothingKnown:
    """No store: the file stands alone."""

    locations: Mapping[str, Location] = {}
    definitions: Mapping[str, Definition] = {}
    questionnaires: Mapping[str, Questionnaire] = {}

    def ids_of(self, kind: Kind, file_ids: Sequence[int | str]) -> Mapping[int | str, str]:  # noqa: ARG002
        """Nothing."""
        return {}

    def owner_of_handle(self, kind: Kind, handle: str) -> str | None:  # noqa: ARG002
        """Nobody."""
        return None

    def made_here(self, kind: Kind, local_ids: Sequence[str]) -> Mapping[str, Instant]:  # noqa: ARG002
        """None."""
        return {}

    def queue_entry(self, local_id: str) -> QueueEntry | None:  # noqa: ARG002
        """Nobody."""
        return None

    def tickets(self, location_id: str, day: date) -> Mapping[str, frozenset[str]]:  # noqa: ARG002
        """None."""
        return {}

    def visit_of(self, field: str, record_id: str) -> str | None:  # noqa: ARG002
        """None."""
        return None

    def is_answered(self, version_id: str) -> bool:  # noqa: ARG002
        """Never."""
        return False


@dataclass(slots=True)
class Reading:
    """One reading of one file. ``locations`` and ``definitions`` are those of the file, once they are read."""

    file: str
    known: KnownRecords
    make_id: Callable[[], str]
    now: Instant
    ids: dict[tuple[Kind, int | str], str] = field(default_factory=dict)
    versions: dict[int, tuple[str, QuestionnaireVersion]] = field(default_factory=dict)
    """By the file's id, with the local id of the questionnaire: those of the store, then those of the file."""
    locations: dict[str, Location] = field(default_factory=dict)
    definitions: dict[str, Definition] = field(default_factory=dict)
    _stored: dict[tuple[Kind, int | str], str] = field(default_factory=dict)

    def bad(self, path: str, what: str, right: str = "") -> BadInput:
        """The error of a path in this file."""
        return BadInput(f"{self.file}: {path}", what, right)

    def name(self, kind: Kind, rows: Sequence[tuple[str, Any]]) -> None:
        """Give every row, each with its path, its local id: the one that it has in the store, or a fresh one."""
        kept = self.known.ids_of(kind, [row.id for _, row in rows])
        made = self.known.made_here(kind, list(kept.values()))
        for path, row in rows:
            if (kind, row.id) in self.ids:
                raise self.bad(f"{path}.id", Worded("{this} stands twice", this=row.id), "every id once in its list")
            local_id = kept.get(row.id)
            if local_id is not None and not self._is_same(path, row, made.get(local_id)):
                local_id = None
            self.ids[kind, row.id] = local_id or (row.id if isinstance(row.id, str) else self.make_id())

    def _is_same(self, path: str, row: Stamped, made_at: Instant | None) -> bool:
        """Whether a row means the record of that number: of one made at this desk only the store's own export knows."""
        return made_at is None or made_at == self.moment_or_none(row.created_at, f"{path}.created_at")

    def ref(self, kind: Kind, file_id: int | str, path: str) -> str:
        """The local id of the record that a field points at."""
        found = self.ids.get((kind, file_id)) or self._of_store(kind, file_id)
        if found is None:
            what = kind.value.replace("_", " ")
            raise self.bad(
                path,
                Worded("no {kind} has the id {id}", kind=what, id=_said(file_id)),
                Worded("use the id of a {kind} of this file or of the store", kind=what),
            )
        return found

    def _of_store(self, kind: Kind, file_id: int | str) -> str | None:
        if (kind, file_id) not in self._stored:
            self._stored[kind, file_id] = self.known.ids_of(kind, [file_id]).get(file_id, "")
        return self._stored[kind, file_id] or None

    def ref_or_none(self, kind: Kind, file_id: int | str | None, path: str) -> str | None:
        """The same for a field that may be null."""
        return None if file_id is None else self.ref(kind, file_id, path)

    def refs(self, kind: Kind, row: Row, path: str, names: Iterable[str]) -> dict[str, Any]:
        """The same for several fields of a row."""
        return {name: self.ref_or_none(kind, getattr(row, name), f"{path}.{name}") for name in names}

    def version(self, file_id: int, path: str) -> tuple[str, QuestionnaireVersion]:
        """A version of a questionnaire, with the questionnaire's local id."""
        if file_id not in self.versions:
            raise self.bad(
                path, Worded("no questionnaire version has the id {id}", id=file_id), "use the id of a version"
            )
        return self.versions[file_id]

    def location(self, local_id: str) -> Location:
        """A location of the file or of the store."""
        return self.locations.get(local_id) or self.known.locations[local_id]

    def definition(self, local_id: str) -> Definition:
        """A definition of the file or of the store."""
        return self.definitions.get(local_id) or self.known.definitions[local_id]

    def moment(self, text: str, path: str, zone: str = "UTC") -> Instant:
        """The instant that a text says, a wall time being of the zone (rule 4)."""
        try:
            return read_instant(text, zone)
        except ValueError:
            raise self.bad(
                path,
                Worded("{this} is not a time", this=show(text)),
                "write YYYY-MM-DD HH:MM:SS, or ISO 8601 with an offset",
            ) from None

    def moment_or_none(self, text: str | None, path: str, zone: str = "UTC") -> Instant | None:
        """The same for a field that may be null."""
        return None if text is None else self.moment(text, path, zone)

    def moments(self, row: Row, path: str, names: Iterable[str]) -> dict[str, Any]:
        """The same for several fields of a row, in UTC."""
        return {name: self.moment_or_none(getattr(row, name), f"{path}.{name}") for name in names}

    def stamps(self, row: Stamped, path: str) -> dict[str, Any]:
        """When a row was made and changed; zero where the file does not say."""
        made = self.moments(row, path, ("created_at", "updated_at"))
        return {name: moment or 0 for name, moment in made.items()}


def paths(rows: Sequence[T], path: str) -> list[tuple[str, T]]:
    """Each row of a list with its JSON path."""
    return [(f"{path}[{at}]", row) for at, row in enumerate(rows)]


def plain(row: Row, *leave: str) -> dict[str, Any]:
    """The fields of a row that mean just what they say."""
    return {name: getattr(row, name) for name in type(row).model_fields if name not in leave}


def _said(file_id: int | str) -> str:
    return str(file_id) if isinstance(file_id, int) else show(file_id)

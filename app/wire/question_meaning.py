"""What the rows of questionnaires and answers mean (rules 30 and 31)."""

from __future__ import annotations

from dataclasses import replace

from app.core import values
from app.core.answers import question_problem
from app.core.json_logic import LogicError, check_rule
from app.core.values import Json, Kind, Question, QuestionnaireVersion
from app.core.worded import Worded
from app.wire import question_rows as rows
from app.wire.reading import Reading, paths, plain
from app.wire.record_rows import AnswerRow, AppointmentRow


def name_versions(reading: Reading, given: list[rows.QuestionnaireRow]) -> None:
    """Give every version of the file its local id, beside those of the store."""
    for owner_id, questionnaire in reading.known.questionnaires.items():
        for version in questionnaire.versions:
            reading.versions[version.number] = (owner_id, version)
    named: set[int] = set()
    for at, questionnaire_row in paths(given, "$.questionnaires"):
        owner_id = reading.ids[Kind.QUESTIONNAIRE, questionnaire_row.id]
        for path, row in paths(questionnaire_row.versions, f"{at}.versions"):
            if row.id in named:
                raise reading.bad(
                    f"{path}.id", Worded("{this} stands twice", this=row.id), "every version has an id of its own"
                )
            named.add(row.id)
            _name_version(reading, owner_id, row, path)


def _name_version(reading: Reading, owner_id: str, row: rows.VersionRow, path: str) -> None:
    kept = reading.versions.get(row.id)
    if kept is not None and kept[0] != owner_id:
        raise reading.bad(
            f"{path}.id", Worded("{id} is a version of another questionnaire", id=row.id), "use an id of its own"
        )
    version_id = kept[1].id if kept else reading.make_id()
    reading.versions[row.id] = (owner_id, QuestionnaireVersion(version_id, row.id, row.version))


def read_questionnaire(row: rows.QuestionnaireRow, reading: Reading, path: str) -> values.Questionnaire:
    """A questionnaire with its versions; without a word about it, the newest one is asked."""
    own = reading.ids[Kind.QUESTIONNAIRE, row.id]
    kept = reading.known.questionnaires.get(own)
    versions = tuple(_version(each, reading, at, kept) for at, each in paths(row.versions, f"{path}.versions"))
    for version in versions:
        reading.versions[version.number] = (own, version)
    _check_numbers(reading, own, path)
    return values.Questionnaire(
        id=own,
        number=row.id,
        current_version_id=_current(row, reading, own, path),
        versions=versions,
        **plain(row, "id", "created_at", "updated_at", "versions", "current_version_id"),
        **reading.stamps(row, path),
    )


def _current(row: rows.QuestionnaireRow, reading: Reading, own: str, path: str) -> str | None:
    if "current_version_id" not in row.model_fields_set and row.versions:
        return reading.versions[max(row.versions, key=lambda version: version.version).id][1].id
    if row.current_version_id is None:
        return None
    owner, version = reading.version(row.current_version_id, f"{path}.current_version_id")
    if owner != own:
        raise reading.bad(
            f"{path}.current_version_id",
            Worded("no version here has the id {id}", id=row.current_version_id),
            "use the id of one of its versions",
        )
    return version.id


def _check_numbers(reading: Reading, own: str, path: str) -> None:
    numbers = [version.version for owner, version in reading.versions.values() if owner == own]
    twice = next((number for number in numbers if numbers.count(number) > 1), None)
    if twice is not None:
        raise reading.bad(
            f"{path}.versions",
            Worded("two of them are version {version}", version=twice),
            "count the versions of a questionnaire up",
        )


def _version(
    row: rows.VersionRow, reading: Reading, path: str, owner: values.Questionnaire | None
) -> QuestionnaireVersion:
    named = reading.versions[row.id][1]
    kept = next((each for each in owner.versions if each.id == named.id), None) if owner else None
    made_at = reading.moment_or_none(row.created_at, f"{path}.created_at")
    made = replace(
        named,
        pages=_pages(row, reading, path),
        created_at=made_at or (kept.created_at if kept else reading.now),
    )
    if kept is not None and kept.pages != made.pages and reading.known.is_answered(made.id):
        raise reading.bad(f"{path}.pages", "this version has been answered already", "add a version (rule 30)")
    return made


def _pages(row: rows.VersionRow, reading: Reading, path: str) -> tuple[values.Page, ...]:
    asked: set[int] = set()
    flat = _questions(row.questions, reading, f"{path}.questions", asked)
    pages = tuple(
        values.Page(**plain(page, "questions"), questions=_questions(page.questions, reading, f"{at}.questions", asked))
        for at, page in paths(row.pages, f"{path}.pages")
    )
    return (values.Page(questions=flat), *pages) if flat else pages


def _questions(given: list[rows.QuestionSlot], reading: Reading, path: str, asked: set[int]) -> tuple[Question, ...]:
    found = []
    for at, row in paths(given, path):
        if row.id in asked:
            raise reading.bad(
                f"{at}.id",
                Worded("{this} stands twice", this=row.id),
                "every question of a version has an id of its own",
            )
        asked.add(row.id)
        found.append(_question(row, reading, at))
    return tuple(found)


def _question(row: rows.QuestionSlot, reading: Reading, path: str) -> Question:
    head, wording = row.question, row.version
    made = Question(
        id=row.id,
        question_id=head.id,
        question_version_id=wording.id,
        question_version=wording.version,
        handle=head.handle,
        name=head.name,
        mapping_key=row.mapping_key or head.handle,
        options=tuple(wording.options or ()),
        validation=wording.validation or {},
        **plain(wording, "id", "version", "options", "validation"),
        **plain(head, "id", "handle", "name"),
        **plain(row, "id", "mapping_key", "question", "version", *_REPEATED, "visibility_dependencies"),
    )
    _check_repeated(row, reading, path)
    _check_question(made, reading, path)
    return made


_REPEATED = ("questionnaire_question_id", "question_id", "question_version_id")


def _check_repeated(row: rows.QuestionSlot, reading: Reading, path: str) -> None:
    for name, right in zip(_REPEATED, (row.id, row.question.id, row.version.id), strict=True):
        if getattr(row, name) not in (None, right):
            raise reading.bad(
                f"{path}.{name}",
                Worded("{this} is not what stands beside it", this=getattr(row, name)),
                Worded("it is {right}", right=right),
            )


def _check_question(question: Question, reading: Reading, path: str) -> None:
    field = "validation" if question.type == "slider" else "options"
    if wrong := question_problem(question):
        raise reading.bad(f"{path}.version.{field}", wrong)
    if question.type in ("single_select", "multi_select"):
        for at, option in paths(question.options, f"{path}.version.options"):
            if not _is_plain(option.get("value", option.get("label"))):
                raise reading.bad(at, "this option has no value", "give it a value, a text or a number")
    try:
        check_rule(question.visibility_condition)
    except LogicError as error:
        raise reading.bad(f"{path}.visibility_condition", error.said, "write JSON Logic (rule 31)") from None


def _is_plain(value: Json) -> bool:
    return isinstance(value, str | int | float)


def read_answers(given: list[AppointmentRow], reading: Reading) -> tuple[values.Answer, ...]:
    """The answers of all appointments, each to a question of the version that it names (rule 30)."""
    rows_of = [
        (at, answer, reading.ids[Kind.APPOINTMENT, row.id])
        for path, row in paths(given, "$.appointments")
        for at, answer in paths(row.answers, f"{path}.answers")
    ]
    reading.name(Kind.ANSWER, [(at, answer) for at, answer, _ in rows_of])
    return tuple(_answer(answer, reading, at, appointment_id) for at, answer, appointment_id in rows_of)


def _answer(row: AnswerRow, reading: Reading, path: str, appointment_id: str) -> values.Answer:
    owner, version = reading.version(row.questionnaire_version_id, f"{path}.questionnaire_version_id")
    questionnaire = reading.ref(Kind.QUESTIONNAIRE, row.questionnaire_id, f"{path}.questionnaire_id")
    if owner != questionnaire:
        raise reading.bad(
            f"{path}.questionnaire_version_id",
            Worded("{id} is a version of another questionnaire", id=row.questionnaire_version_id),
            Worded("use a version of {form}", form=row.questionnaire_id),
        )
    _check_asked(row, version, reading, path)
    return values.Answer(
        id=reading.ids[Kind.ANSWER, row.id],
        number=row.id,
        questionnaire_id=questionnaire,
        version_id=version.id,
        appointment_id=appointment_id,
        profile_id=reading.ref_or_none(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        mapped_at=reading.moment_or_none(row.mapped_at, f"{path}.mapped_at"),
        **plain(
            row, "id", "created_at", "updated_at", "questionnaire_id", "questionnaire_version_id", "profile_id",
            "mapped_at",
        ),
        **reading.stamps(row, path),
    )  # fmt: skip


def _check_asked(row: AnswerRow, version: QuestionnaireVersion, reading: Reading, path: str) -> None:
    questions = (question for page in version.pages for question in page.questions)
    asked = next((each for each in questions if each.id == row.questionnaire_question_id), None)
    if asked is None:
        raise reading.bad(
            f"{path}.questionnaire_question_id",
            Worded("that version has no question {id}", id=row.questionnaire_question_id),
            "use the id of one of its questions",
        )
    for name in ("question_id", "question_version_id"):
        if getattr(row, name) != getattr(asked, name):
            raise reading.bad(
                f"{path}.{name}",
                Worded("{this} is another question", this=getattr(row, name)),
                Worded("it is {right}", right=getattr(asked, name)),
            )

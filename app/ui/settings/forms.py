"""The section of questionnaires: what they ask, their versions, and how they look (rules 30 to 32)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDateTime
from PySide6.QtWidgets import QVBoxLayout

from app.core.questionnaires import POST_VISIT, asked_after_visit
from app.core.values import Page, Questionnaire, QuestionnaireVersion
from app.ui import dates, words
from app.ui.beside import beside
from app.ui.settings import question_words
from app.ui.settings.counting import questions_words
from app.ui.settings.drafts import Draft
from app.ui.settings.fields import FlagField, TextField
from app.ui.settings.form import RecordForm
from app.ui.settings.long_fields import LongField
from app.ui.settings.pages_editor import PagesEditor
from app.ui.settings.pick_fields import PickField
from app.ui.settings.record_section import RecordSection
from app.ui.trouble import said_words
from app.ui.widgets.button import Button
from app.ui.widgets.field import TryOut
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.errors import BadInput
    from app.core.offer_checks import Offer
    from app.desk.views_offer import OfferView
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_DRAFT = "draft"


class FormsSection(RecordSection):
    """Each form. Other questions are a new version; who has answered before keeps theirs."""

    tells_of_times = False

    def __init__(self, scene: Scene) -> None:
        super().__init__(
            scene, "forms", translate("Settings", "Questionnaires"),
            new_words=translate("Settings", "New questionnaire"),
            empty=translate("Settings", "There is no questionnaire yet: nothing is asked when something is booked."),
        )  # fmt: skip

    def make_form(self) -> RecordForm:
        form, name = RecordForm("settings.forms.form", self), "settings.forms"
        form.add_group("", {
            "name": TextField(f"{name}.name", self.tr("Name"), form, is_needed=True),
            "purpose": PickField(f"{name}.purpose", self.tr("What it is for"), form),
            "is_active": FlagField(f"{name}.active", self.tr("Is asked"), form),
        })  # fmt: skip
        self.other = WrappedLabel("", 13, "warn_ink", parent=form)
        self.other.setObjectName(f"{name}.other")
        form.column.addWidget(self.other)
        form.add_wide("", "description", LongField(f"{name}.description", self.tr("Description"), form))
        self.version = PickField(f"{name}.version", self.tr("Version"), form)
        self.version.edited.connect(self._take_version)
        self.about = WrappedLabel("", 13, "muted", parent=form)
        self.versions = form.add_part(self.tr("VERSIONS"), self.version)
        form.column.addWidget(self.about)
        self.questions = PagesEditor(f"{name}.questions", self.tr("Questions"), form)
        self.questions.edited.connect(self._take_pages)
        form.add_part(self.tr("QUESTIONS"), self.questions)
        form.tell_part = self._tell_part
        preview = Button(self.tr("See how it looks"), f"{name}.preview", icon="search", parent=form)
        preview.clicked.connect(self._preview)
        line = FlowLayout()
        line.addWidget(preview)
        form.column.addLayout(line)
        form.add_fold(self.tr("For other systems"), {
            "handle": TextField(f"{name}.handle", self.tr("Short name for links and files"), form,
                                hint=self.tr("Made of the name"), is_needed=True),
        })  # fmt: skip
        return form

    def records(self, view: OfferView) -> Mapping[str, Any]:
        return view.questionnaires

    def blank(self, _view: OfferView) -> Offer:
        return Questionnaire("", 0, "", "", current_version_id=_DRAFT, versions=(QuestionnaireVersion(_DRAFT, 0, 0),))

    def instead(self) -> str:
        return self.tr("Ask it no more")

    def option(self, record: Any, view: OfferView) -> tuple[str, str]:
        if not record.is_active:
            return record.name, self.tr("not asked")
        if (other := _asked_instead(record, view)) is not None:
            return record.name, self.tr("not asked: “{name}” is").format(name=other.name)
        count = sum(len(page.questions) for page in record.pages)
        return record.name, questions_words(count)

    def fill(self, record: Any, view: OfferView) -> None:
        purpose = self.form.fields["purpose"]
        if isinstance(purpose, PickField):
            purpose.offer(question_words.purposes(record.purpose))
        super().fill(record, view)
        versions = sorted(record.versions, key=lambda each: -each.version)
        self.version.offer([(each.id, _version_words(each)) for each in versions])
        self.version.show_value(record.current_version_id)
        for part in (self.versions, self.version, self.about):
            part.setVisible(self._saved() is not None)
        self.about.setText(self._about(record))
        self._say_other(_asked_instead(record, view))
        self.questions.show_pages(record.pages, can_edit=view.owner is None)

    def wanted(self, draft: Draft) -> Any:
        kept = draft.before.versions if draft.before is not None else ()
        current = draft.after.current_version_id
        asked = current if any(each.id == current for each in kept) else None
        return replace(draft.after, versions=kept, current_version_id=asked)

    def besides(self, draft: Draft) -> dict[str, Any]:
        pages = draft.after.pages
        return {"pages": pages} if draft.before is None or pages != _kept_pages(draft) else {}

    def _tell_part(self, error: BadInput) -> bool:
        part, _, question = error.where.partition(".")
        if part != "questions":
            return False
        return self.questions.tell_wrong(question, f"{words.capital(said_words(error.beside_where))}.")

    def effect_words(self, draft: Draft) -> str:
        if draft.before is None or draft.after.pages == _kept_pages(draft):
            return self.tr("Who has answered before keeps what was asked then.")
        number = max((each.version for each in draft.before.versions), default=0) + 1
        text = self.tr("Makes version {number}. Who has answered before keeps what was asked then.")
        return text.format(number=words.number(number))

    def _say_other(self, other: Questionnaire | None) -> None:
        """That another form is asked after visits, and what to do for this one to be."""
        text = self.tr(
            "One form is asked after a visit, the first that was made: “{name}”. This one is asked once that is not."
        )
        self.other.setText(text.format(name=other.name) if other is not None else "")
        self.other.setVisible(other is not None)

    def _saved(self) -> Any:
        return self.view.questionnaires.get(self.key) if self.view is not None else None

    def _about(self, record: Any) -> str:
        saved = self._saved()
        if saved is None or record.current_version_id == saved.current_version_id:
            return ""
        return self.tr("Once saved, this version is asked again.")

    def _take_version(self, version_id: object) -> None:
        self.change(current_version_id=version_id)

    def _take_pages(self, pages: tuple[Page, ...]) -> None:
        draft = self.draft
        if draft is None:
            return
        current = draft.after.current_version_id
        if not any(each.id == current for each in draft.after.versions):
            drafted = QuestionnaireVersion(_DRAFT, 0, 0, pages)
            self.change(versions=(*draft.after.versions, drafted), current_version_id=_DRAFT)
            return
        self.change(versions=tuple(
            replace(each, pages=pages) if each.id == current else each for each in draft.after.versions
        ))  # fmt: skip

    def _preview(self) -> None:
        from app.ui.booking.questions import QuestionForm

        draft = self.draft
        if draft is None:
            return
        content, shown = TryOut(), QuestionForm(scope="settings.preview", region=self.scene.region)
        shown.show_pages(_previewed(draft.after.pages))
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 4, 16, 20)
        column.addWidget(shown)
        column.addStretch(1)  # a short form is not drawn out over the whole height
        self.scene.open_drawer(content, self.tr("How it looks"))


def _previewed(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages with an id for each question, new ones too, as answers are kept by it."""
    found, number = [], 0
    for page in pages:
        rows = []
        for each in page.questions:
            number += 1
            rows.append(replace(each, id=number))
        found.append(replace(page, questions=tuple(rows)))
    return tuple(found)


def _asked_instead(record: Any, view: OfferView) -> Questionnaire | None:
    """Which other form is asked after a visit although this one is to be; a new one comes after all others."""
    others = [each for each in view.questionnaires.values() if each.id != record.id]
    first = asked_after_visit(others) if record.purpose == POST_VISIT and record.is_active else None
    return first if first is not None and (not record.id or first.number < record.number) else None


def _kept_pages(draft: Draft) -> tuple[Page, ...]:
    """What the version that is chosen asked as it was kept."""
    current = draft.after.current_version_id
    return tuple(next((each.pages for each in draft.before.versions if each.id == current), ()))


def _version_words(version: QuestionnaireVersion) -> str:
    if not version.number:
        return translate("Settings", "New version")
    made = QDateTime.fromSecsSinceEpoch(version.created_at).date()
    when = dates.day_with_year(date(made.year(), made.month(), made.day())) if version.created_at else ""
    text = translate("Settings", "Version {number}").format(number=words.number(version.version))
    return beside(text, when)

"""The service ``form`` of a small shop takes walk-ins and asks what a test says, by a new version of its form."""

from __future__ import annotations

from dataclasses import replace

from app.core.values import Page, Question
from app.store.catalogue_write import save_questionnaire
from tests.support.shop_builder import SmallShop

ALLERGY = Question(
    11, 11, 11, "allergy", "Allergy", "Any allergy to dye?", "boolean", "allergy", sort_order=1, is_required=True
)
WHICH = Question(
    12, 12, 12, "which", "Which", "Which ones?", "text", "which", sort_order=2, is_required=True,
    visibility_condition={"==": [{"var": "allergy"}, True]},
)  # fmt: skip
LENGTH = Question(
    13, 13, 13, "length", "Length", "How long is your hair?", "single_select", "length", is_required=True,
    options=({"value": "s", "label": "Short"}, {"value": "l", "label": "Long, well over the shoulders"}),
)  # fmt: skip
VISITS = Question(
    14, 14, 14, "visits", "Visits", "How many colours in the last year?", "number", "visits", sort_order=3,
    validation={"min": 0, "max": 12},
)  # fmt: skip
PAGES = (
    Page("Before we begin", sort_order=1, questions=(ALLERGY, WHICH)),
    Page("Your hair", "So that we take the time that it needs.", sort_order=2, questions=(LENGTH, VISITS)),
)


def take_walk_ins(shop: SmallShop, *pages: Page, number: int = 2) -> None:
    """Let people walk in for ``form``; with ``pages``, ask these of them from now on, by the version of that number."""
    shop.change_service("form", name="Highlights", allow_walk_in=True, allow_queue=True)
    if pages:
        with shop.store.write() as unit:
            form = unit.catalogue.questionnaires["form"]
            version = replace(form.versions[0], id=f"v{number}", number=number, version=number, pages=pages)
            save_questionnaire(unit, replace(form, versions=(*form.versions, version), current_version_id=version.id))

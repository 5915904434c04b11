"""``floorwalker screenshot``: a page as a picture, and words for what no picture can be made of."""

import pytest

from app.ui.screenshot import PAGES

PAGE = ("screenshot", "--page", "today")
BAD = {
    "a page that is none": (("--page", "cellar"), "--page: there is no page “cellar”; it is one of today"),
    "a theme that is none": (("--theme", "plaid"), "--theme: there is no theme “plaid”; it is light or dark"),
    "a size that is none": (("--size", "big"), "--size: “big” is no size; it is WIDTHxHEIGHT in pixels"),
    "a size beyond all screens": (("--size", "99999x10"), "--size: “99999x10” is no size"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_picture_that_cannot_be_is_refused_with_the_flag(floorwalker, qapp, tmp_path, case):
    flags, words = BAD[case]
    answer = floorwalker(*PAGE, *flags, "--out", tmp_path / "page.png")
    assert (answer.code, words in answer.complaint) == (2, True)


def test_a_picture_needs_a_file(floorwalker):
    assert "the following arguments are required: --out" in floorwalker(*PAGE).complaint


def test_a_file_that_cannot_be_written_is_named(floorwalker, qapp, desk, tmp_path):
    answer = floorwalker(*PAGE, "--out", tmp_path / "nowhere" / "page.png")
    assert (answer.code, "page.png cannot be written; name a file in" in answer.complaint) == (2, True)


def test_the_page_is_drawn_on_the_store_in_the_size_that_was_asked_for(floorwalker, qapp, desk, tmp_path):
    from PySide6.QtGui import QImage

    file = tmp_path / "page.png"
    assert floorwalker(*PAGE, "--size", "1024x768", "--theme", "dark", "--out", file).code == 0
    assert QImage(str(file)).size().toTuple() == (1024, 768)


def test_there_is_no_picture_of_an_empty_store_and_it_says_what_to_do(floorwalker, qapp, tmp_path):
    answer = floorwalker(*PAGE, "--out", tmp_path / "page.png")
    assert (answer.code, "import a set-up file, or add --demo" in answer.complaint) == (1, True)


def test_the_text_is_as_large_as_the_window_would_write_it(floorwalker, qapp, desk, tmp_path, monkeypatch):
    from app.ui import theme

    monkeypatch.setenv("FLOORWALKER_TEXT_SCALE", "2")
    try:
        assert floorwalker(*PAGE, "--out", tmp_path / "page.png").code == 0
        assert theme.theme().text_scale == 2.0
    finally:
        theme.theme().scale_text(1.0)


def test_the_language_may_be_said_before_the_command_too(floorwalker, qapp, desk, tmp_path, restored_language):
    assert floorwalker("--language", "ar", *PAGE, "--out", tmp_path / "page.png").code == 0
    assert qapp.isRightToLeft()


def test_every_page_that_scripts_ask_for_can_be_drawn():
    """These names are relied on outside of this program."""
    asked = "today calendar queue inbox waitlist customers reports settings sync check-in display"
    assert set(asked.split()) <= set(PAGES)

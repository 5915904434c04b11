"""Every text of the window is said in every language that is shipped, with the same things to be filled in."""

import re
import shutil
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest

HOLES = re.compile(r"\{[^}]*\}")


@pytest.fixture(scope="module")
def gathered(request, tmp_path_factory):
    """The translations, with whatever the sources say now merged into them."""
    root, folder = request.config.rootpath, tmp_path_factory.mktemp("words")
    for file in (root / "resources" / "translations").glob("*.ts"):
        shutil.copy(file, folder)
    tool = root / "packaging" / "translations.py"
    subprocess.run([sys.executable, tool, "gather", folder], check=True)
    return folder


@pytest.fixture(params=["de", "fr", "ar"])
def messages(request, gathered):
    return list(ET.parse(gathered / f"floorwalker_{request.param}.ts").iter("message"))


def said(message):
    """What is said, in each of its plural forms."""
    translation = message.find("translation")
    return [each.text or "" for each in translation.findall("numerusform") or [translation]]


def test_no_text_is_left_in_english(messages):
    assert len(messages) > 2000
    assert [each.findtext("source") for each in messages if each.find("translation").get("type") == "unfinished"] == []
    assert [each.findtext("source") for each in messages if not all(said(each))] == []


def test_what_the_core_says_went_wrong_is_among_them(messages):
    sources = {each.findtext("source") for each in messages}
    assert {"“{text}” is no printer", "No space left on device", "the end must be after the start"} <= sources


def test_every_count_of_qt_has_its_plural_forms(messages):
    counted = [each for each in messages if "%n" in each.findtext("source") or "%Ln" in each.findtext("source")]
    assert {"%n waiting", "in %Ln days", "%Ln days ago"} <= {each.findtext("source") for each in counted}
    assert [each.findtext("source") for each in counted if each.get("numerus") != "yes"] == []


def test_what_is_filled_in_is_the_same_everywhere(messages):
    wrong = [
        (each.findtext("source"), text)
        for each in messages
        for text in said(each)
        if set(HOLES.findall(text)) != set(HOLES.findall(each.findtext("source")))
    ]
    assert wrong == []


def test_a_service_has_one_word_in_german(gathered):
    messages = ET.parse(gathered / "floorwalker_de.ts").iter("message")
    assert [text for each in messages for text in said(each) if "leistung" in text.lower()] == []


def test_no_dot_stands_in_arabic_where_it_would_be_read_as_a_zero(gathered):
    messages = list(ET.parse(gathered / "floorwalker_ar.ts").iter("message"))
    assert [text for each in messages for text in said(each) if "·" in text] == []

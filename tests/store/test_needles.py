"""Where somebody would be known again: many texts at once are told apart as by reading each letter by letter."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import JSON, Column, Text

from app.store.needles import dashed, needles_of, where_any
from app.store.plain_text import plain_of, plain_of_json, read_json
from app.store.search_words import fold
from app.store.spellings import ways_of

NEEDLES = [
    *needles_of(["j.øre@example.org"], ["+61491570156"]),
    *ways_of("Jörg O'Großmann-Løv"),
    *ways_of("Joerg Mueller"),
    *ways_of("太郎 山田"),
]
PARTS = (
    "JÖRG ogrossmann lov", "O'Großmann-Løv, Jörg", "Jo\u0308rg A. O\u2019Grossmann Lov", "O'Großmann Jörg",
    "Jörg", "JO\u0308RG", "jorg", "\U0001d4d9org", "O'Großmann", "ogrossmann", "-", " ", "Løv", "lov", ", ", " A. ",
    "Joerg ogross", "Mann-Loev", "jö\u0640rg müller", "Mu\u0308ller, joerg", "mueller", "山田太郎", "太郎", "\u200d",
    "0491 570 156", "\u0660491570156", "+61 491\u2010570156", "j.øre@example.org", "\\", '"', "\n", "\\u00f6", "ß", "x",
)  # fmt: skip
said = st.lists(st.sampled_from(PARTS) | st.text(max_size=3), max_size=8).map("".join)
values = st.recursive(said, lambda inner: st.lists(inner, max_size=3), max_leaves=4)


def texts_of(value):
    return [text for each in value for text in texts_of(each)] if isinstance(value, list) else [value]


@given(st.lists(said, max_size=6))
def test_the_texts_that_are_told_are_those_in_which_one_would_be_dashed(texts):
    told = where_any(Column(Text), texts, NEEDLES)
    assert told == [at for at, each in enumerate(texts) if dashed(each, NEEDLES) != each]


@given(st.lists(values, max_size=6), st.booleans())
def test_a_json_is_looked_through_as_it_is_written(found, is_ascii):
    told = where_any(Column(JSON), [json.dumps(each, ensure_ascii=is_ascii) for each in found], NEEDLES)
    assert told == [at for at, each in enumerate(found) if dashed(each, NEEDLES) != each]


@given(values, st.booleans())
def test_every_string_of_a_json_stands_in_its_plain_text_as_it_is_read(value, is_ascii):
    written = json.dumps(value, ensure_ascii=is_ascii)
    assert all(each in read_json(written) for each in texts_of(value))
    assert all(plain_of(each) in plain_of_json(written) for each in texts_of(value))


@given(st.text())
def test_a_text_is_folded_letter_by_letter_as_it_is_at_once(text):
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(each for each in plain if not unicodedata.combining(each)).casefold()
    assert fold(text) == fold(bare) == "".join(map(fold, text))

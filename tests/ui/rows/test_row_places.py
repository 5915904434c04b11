"""Nothing of a row lies over anything else or outside it, at any width and any size of text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from app.desk.views import Look
from app.ui import theme
from app.ui.rows import bits
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.measures import advance
from app.ui.rows.places import is_wrapped, lay_row
from tests.support.fonts import broad

WORDS = st.text(alphabet="abc é漢ع ", max_size=40)
BITS = st.builds(Bit, WORDS, is_strong=st.booleans(), icon=st.sampled_from(["", "check"]), gives=st.booleans())
SIZES = st.lists(st.builds(QSize, st.integers(40, 140), st.just(40)), max_size=4)
CONTENT = st.builds(
    RowContent,
    st.just("key"),
    st.just("name"),
    st.just("says"),
    WORDS,
    st.lists(BITS, max_size=5).map(tuple),
    st.sampled_from(["", "A015", "11:00"]),
    st.just(Look.WALK_IN),
    st.none() | st.builds(Bit, st.sampled_from(["14 min", "1 h 22 min"]), icon=st.sampled_from(["", "warning"])),
    st.sampled_from(["", "told ~10"]),
)


@pytest.fixture(params=[1.0, 2.0], ids=["normal", "double"], scope="module")
def scale(qapp, request):
    theme.theme().scale_text(request.param)
    yield request.param
    theme.theme().scale_text(1.0)


def parts(places) -> list[QRect]:
    each = [places.tag, places.title.united(places.facts), places.figure.united(places.caption), *places.acts]
    return [rect for rect in each if rect.width() > 0 and rect.height() > 0]


@given(content=CONTENT, sizes=SIZES, width=st.integers(360, 900), is_card=st.booleans())
def test_parts_lie_inside_and_apart(qapp, scale, content, sizes, width, is_card):
    places = lay_row(content, int(width * scale), [QSize(int(s.width() * scale), 40) for s in sizes], is_card=is_card)
    row = QRect(0, 0, int(width * scale), places.height)
    seen: list[QRect] = []
    for part in parts(places):
        assert row.contains(part), (part, row)
        assert not any(part.intersects(other) for other in seen), (part, seen)
        seen.append(part)


@given(st.lists(BITS, min_size=1, max_size=6).map(tuple), st.integers(60, 500), st.integers(1, 2))
def test_facts_never_run_out_of_their_line(qapp, facts, width, lines):
    for line in bits.lay_bits(facts, width, lines):
        for piece in line:
            room = piece.width - (16 if piece.bit.icon else 0)
            assert piece.left + piece.width <= width + 1 or piece.is_first
            assert bits.metrics(is_strong=piece.bit.is_strong).horizontalAdvance(piece.text) <= max(room, 0) + 1


def test_a_fact_that_gives_shrinks_before_the_others(qapp):
    facts = (Bit("A long name of a service", gives=True), Bit("14 of ~10 min"), Bit("Dev is free", is_strong=True))
    (line,) = bits.lay_bits(facts, bits.natural_width(facts) - 40, 1)
    assert line[0].text.endswith("…")
    assert [piece.text for piece in line[1:]] == ["14 of ~10 min", "Dev is free"]


def test_what_is_never_cut_is_its_icon_alone_where_there_is_no_room_for_all_of_it(qapp):
    facts = (Bit("Cut"), Bit("Still to ask: any allergy to dye?", icon="question", icon_will_do=True, goes=True))
    whole, short = (bits.lay_bits(facts, bits.natural_width(facts) - less, 1)[0] for less in (0, 40))
    assert [piece.text for piece in whole] == ["Cut", facts[1].text]
    assert [piece.text for piece in short] == ["Cut", ""]
    assert 0 < short[1].width < whole[1].width


def test_buttons_stand_beside_the_text_and_below_it_where_there_is_no_room(qapp):
    act = Act("call", "Call", "call", "call")
    content = RowContent("k", "n", "s", "Anonymous", (Bit("Bra fitting"),), "A015", acts=(act,))
    wide = lay_row(content, 380, [QSize(60, 40)], is_card=False)
    narrow = lay_row(content, 220, [QSize(60, 40)], is_card=False)
    assert wide.acts[0].left() > wide.title.right()
    assert narrow.acts[0].top() > narrow.facts.bottom()
    assert narrow.height > wide.height


def test_four_buttons_that_do_not_fit_stand_two_by_two(qapp):
    content = RowContent("k", "n", "s", "Marta Lind", tag="A013", acts=(Act("call", "Call", "call", "call"),))
    places = lay_row(content, 270, [QSize(80, 40), QSize(70, 40), QSize(100, 40), QSize(60, 40)], is_card=True)
    tops = [rect.top() for rect in places.acts]
    assert tops[0] == tops[1] < tops[2] == tops[3]


@pytest.mark.parametrize(("width", "says", "first"), [
    (420, "Jonas Weber · Styling session", "13:45"), (340, "Jonas Weber", "Styling session"),
])  # fmt: skip
def test_a_service_that_does_not_fit_behind_the_name_goes_before_the_facts(qapp, width, says, first):
    facts = (Bit("13:45"), Bit("Amara"), Bit("free", icon="check"), Bit("2 rivals", icon="people"))
    row = RowContent("k", "n", "s", "Jonas Weber", facts, also="Styling session")
    places = lay_row(row, broad(width), [QSize(64, 40), QSize(77, 40)], is_card=False)
    pieces = [piece.text for line in places.lines for piece in line]
    assert (places.says, pieces[0]) == (says, first)
    assert {bit.text for bit in facts} <= set(pieces)


@pytest.mark.parametrize("large", [1.0, 2.0])
def test_at_twice_the_text_what_stands_beside_the_words_of_a_card_gives_way(qapp, large):
    theme.theme().scale_text(large)
    facts = (Bit("before the 3:30 booking"), Bit("fits with Dev"))
    waiting = RowContent("k", "n", "says", "Anonymous", facts, "FA002", figure=Bit("14 min"), caption="told ~12 min")
    at = lay_row(waiting, 480, [QSize(80, 40)], is_card=True)
    assert [piece.text for line in at.lines for piece in line] == [each.text for each in facts]
    assert (at.title.top() > at.tag.bottom()) is (large == 2.0)


@pytest.mark.parametrize("large", [1.0, 2.0])
def test_at_twice_the_text_a_long_title_goes_over_two_lines_and_never_over_three(qapp, large):
    theme.theme().scale_text(large)
    title = "Book Sofia Rossi for Styling session at 2:15 in the afternoon"
    heights = [
        lay_row(RowContent("k", "n", "s", title), wide, [], is_card=False).title.height() for wide in (2000, 560)
    ]
    assert (heights[1] > heights[0]) is (large == 2.0)
    endless = lay_row(RowContent("k", "n", "s", title * 3), 560, [], is_card=False)
    assert endless.title.height() == heights[0]


@pytest.mark.parametrize("name", ["Rosa Werner", "Quentin Lang", "Petra Hartmann", "Maximilian Wolkenstein"])
@pytest.mark.parametrize("width", [200, 220, 262])
def test_the_name_on_a_card_is_whole_whatever_stands_beside_it(qapp, name, width):
    figure = Bit("1 Std. 28 Min.")
    card = RowContent("a", "a", name, name, (Bit("Haircut"),), tag="12:45", figure=figure, caption="noch so lange")
    laid = lay_row(card, width, [], is_card=True)
    assert advance(name, 14, 600) <= laid.title.width() or is_wrapped(laid.title)
    assert not laid.title.intersects(laid.figure)
    assert not laid.title.intersects(laid.tag)

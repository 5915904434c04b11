"""A name that others spelled in their own way: which spellings go with whom is erased, and whose name is another's."""

import re

import pytest

from app.core.values import Profile, QueueEntry
from tests.support.shop_builder import open_small_shop


@pytest.fixture
def shop(tmp_path):
    opened = open_small_shop(tmp_path)
    yield opened
    opened.close()


def noted(shop, first, last, said):
    """What is left of a note of somebody else once they are erased."""
    who = shop.act("add_customer", first_name=first, last_name=last).id
    shop.act("edit_customer", "ida", notes=said)
    shop.act("erase_customer", who)
    return shop.find(Profile, "ida").notes


SPELLED = (
    ("Jürgen", "Groß", "Juergen Gross / JUERGEN GROẞ / Gross, Juergen / Juergen K. Gross / Jurgen Gross"),
    ("Søren", "Kjær", "Soeren Kjaer / KJAER, SOEREN"),
    ("Åse", "Bjørnstad", "Aase Bjoernstad / Ase Bjornstad"),
    ("Juergen", "Aagaard", "Jürgen Ågård / JU\u0308RGEN AAGAARD / Ågård, Juergen"),
    ("محمد", "الأحمد", "محمــد الأحمـد / الأحمد، محمــد"),
    ("عبد الله", "حسن", "عبدالله حسن"),
    (
        "Anne-Marie",
        "O’Brien",
        "Annemarie O'Brien / anne\u2011marie o brien / O\u00b4Brien, Anne Marie",
    ),
    ("Annemarie", "OBrien", "Anne-Marie O'Brien / Anne Marie O\u02bcBrien / O’Brien, Anne—Marie"),
    ("Jan", "van den Berg", "Jan Vandenberg / Vandenberg, Jan / Jan van-den-Berg / van den Berg, Jan"),
    ("Ida", "Smith-Jones", "Ida SmithJones / Ida Smith—Jones / Ida K. Smithjones"),
    ("太郎", "山田", "山田太郎 / 山田　太郎 / 太郎・山田"),
)


@pytest.mark.parametrize(("first", "last", "said"), SPELLED)
def test_a_name_goes_however_it_is_spelled(shop, first, last, said):
    assert noted(shop, first, last, said) == re.sub("[^/]+", "–", said).replace("/", " / ")


TOGETHER = (
    ("太郎", "山田", "友人の山田太郎さん、山田　太郎様", "友人の–さん、–様"),
    ("민수", "김", "김민수님, 김 민수가, 김민순, 김민서", "–님, –가, 김민순, 김민서"),
    ("小明", "王", "请和王小明一起", "请和–一起"),
)


@pytest.mark.parametrize(("first", "last", "said", "left"), TOGETHER)
def test_in_letters_that_are_written_together_it_goes_whatever_stands_beside_it(shop, first, last, said, left):
    assert noted(shop, first, last, said) == left


OTHERS = (
    ("Rose", "Mary", "Rosemary / Mary and Rose"),
    ("Anna", "Lee", "Ann A Lee / Ann A. Lee / Annalee / Joanna Lee / Anna Leeson / A. Lee"),
    ("Michael", "Novak", "Michal Novak / Micha Novak"),
    ("Rafael", "Manuel", "Rafał Manuel / Rafael Manul"),
    ("Jürgen", "Groß", "Jurgens Gross / Juergen Grossmann / Jörgen Groß / Jürgen & Groß"),
    ("-", "Holm", "Mr Holm / the-holm / , Holm"),
    ("Noël", "Ng", "Noëlng / Noel N / Noela Ng"),
    ("太郎", "山田", "山田さん、太郎さん、山田花子と太郎"),
    ("明", "王", "国王明天来"),
)


@pytest.mark.parametrize(("first", "last", "said"), OTHERS)
def test_the_name_of_another_stays(shop, first, last, said):
    assert noted(shop, first, last, said) == said


@pytest.mark.parametrize(
    ("first", "last", "other", "said", "left"),
    [
        ("Anne-Marie", "O'Brien", ("Annemarie", "O'Brien"), "Annemarie O'Brien / Anne-Marie OBrien",
         "Annemarie O'Brien / –"),
        ("Annemarie", "OBrien", ("Anne Marie", "O'Brien"), "Anne-Marie O'Brien / Annemarie OBrien",
         "Anne-Marie O'Brien / –"),
        ("Jürgen", "Groß", ("Juergen", "Gross"), "Juergen Gross / Jürgen Groß", "Juergen Gross / –"),
        ("Juergen", "Gross", ("Jürgen", "Groß"), "Jürgen Groß / Juergen Groß", "Jürgen Groß / –"),
        ("太郎", "山田", ("太郎", "小山田"), "小山田太郎 / 山田 太郎", "小山田太郎 / –"),
    ],
)  # fmt: skip
def test_a_spelling_that_is_somebody_elses_name_stays(shop, first, last, other, said, left):
    shop.act("add_customer", first_name=other[0], last_name=other[1])
    assert noted(shop, first, last, said) == left


def test_a_walk_in_of_earlier_under_a_spelling_that_is_somebody_elses_name_keeps_it(shop):
    who = shop.act("add_customer", first_name="Jürgen", last_name="Groß").id
    shop.act("add_customer", first_name="Juergen", last_name="Gross")
    walked = [shop.check_in(guest_name=each) for each in ("Juergen Gross", "Jürgen Gross")]
    for each in walked:
        shop.act("cancel", each.id)
    shop.act("erase_customer", who)
    assert [shop.find(QueueEntry, each.id).guest_name for each in walked] == ["Juergen Gross", None]


def test_a_walk_in_of_earlier_is_known_by_another_spelling(shop):
    who = shop.act("add_customer", first_name="太郎", last_name="山田").id
    walked = [shop.check_in(guest_name=each) for each in ("山田太郎", "小山田太郎")]
    for each in walked:
        shop.act("cancel", each.id)
    shop.act("erase_customer", who)
    assert [shop.find(QueueEntry, each.id).guest_name for each in walked] == [None, "小山田太郎"]

"""The customers in a real window: found, written down once, corrected, put together, handed their data, erased."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.values import Appointment, Profile
from app.ui.card.customer import CustomerSheet
from tests.support.hand import Hand
from tests.support.shop_builder import at


@pytest.fixture
def hand(qtbot, real, small):
    small.book(start=at(11), staff_id="ana")
    made = Hand(qtbot, real)
    real.show_page("customers")
    made.until(lambda: len(shown(real)) == 6)
    return made


def shown(real):
    model = real.page.pane.model
    return [model.content(row).title for row in range(model.rowCount())]


def test_whoever_comes_to_the_page_types_a_name_at_once(hand, real):
    hand.press("rail-queue")
    hand.press("rail-customers")
    for key in (Qt.Key.Key_Z, Qt.Key.Key_O):
        hand.key(key)
    hand.until(lambda: shown(real) == ["Zoe Lee"])


def test_typing_finds_and_return_opens_the_card_beside_the_list(hand, real):
    hand.find("customers.search").setFocus()
    hand.type("customers.search", "zo")
    hand.until(lambda: shown(real) == ["Zoe Lee"])
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: hand.sees("customer.coming"))
    assert not real.conduct.drawer.isVisible()


def test_a_slash_goes_to_the_search_field_but_not_out_of_a_drawer(hand, real):
    hand.press("customers.row.zoe")
    hand.key(Qt.Key.Key_Slash)
    assert hand.find("customers.search").hasFocus()
    hand.press("customers.new")
    real.conduct.drawer.findChild(QWidget, "drawer-close").setFocus()
    hand.key(Qt.Key.Key_Slash)
    assert not hand.find("customers.search").hasFocus()


def test_in_a_narrow_window_the_card_is_in_the_drawer(hand, real):
    real.resize(768, 1024)
    hand.press("customers.row.zoe")
    hand.until(lambda: hand.sees("customer.coming") and real.conduct.drawer.isVisible())


def test_somebody_new_begins_with_what_was_typed(hand, real, small):
    hand.type("customers.search", "nia otto")
    hand.press("customers.new")
    assert hand.find("new_customer.form.last_name").text() == "Otto"
    hand.type("new_customer.form.phone", "0412 345 678")
    hand.press("new_customer.form.keep")
    hand.until(lambda: hand.sees("customer.phone"))
    assert small.look("find_customers", "nia")[0].phone == "+61412345678"


def test_whoever_is_known_already_is_offered_instead(hand, real):
    hand.press("customers.new")
    hand.type("new_customer.form.email", "ida@example.com")
    hand.press("new_customer.known.ida")
    hand.until(lambda: hand.sees("customer.book"))
    assert hand.find("customer.mail").accessibleName() == "ida@example.com"


def test_a_field_is_corrected_in_place_and_undone_from_the_notice(hand, small):
    hand.press("customers.row.zoe")
    hand.press("customer.edit")
    hand.find("customer.form.last_name").setText("Ng")
    hand.press("customer.form.keep")
    hand.until(lambda: small.find(Profile, "zoe").last_name == "Ng")
    hand.until(lambda: not hand.sees("customer.form.keep"))
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: small.find(Profile, "zoe").last_name == "Lee")


def test_what_happens_elsewhere_leaves_what_is_being_corrected(hand, small):
    hand.press("customers.row.zoe")
    hand.press("customer.edit")
    hand.find("customer.form.last_name").setText("Ng")
    card = hand.find("customer")
    with hand.qtbot.waitSignal(card.filled):
        card.scene.lanes.act("edit_customer", "zoe", notes="Tea", then=lambda _: None)
    assert hand.find("customer.form.last_name").text() == "Ng"
    assert not hand.sees("customer.edit")
    hand.press("customer.form.keep")
    hand.until(lambda: (small.find(Profile, "zoe").last_name, small.find(Profile, "zoe").notes) == ("Ng", "Tea"))


def test_all_bookings_are_a_press_away(hand, real):
    hand.press("customers.row.zoe")
    hand.press("customer.all")
    hand.until(lambda: getattr(real.page, "count", None) is not None and real.page.count.text() == "1 booking")
    assert hand.find("appointments.person").text() == "Zoe Lee"


def test_two_are_made_one_field_by_field_and_undone(hand, real, small):
    small.act("edit_customer", "max", email="ZOE@example.com", notes="Tea")
    hand.press("customers.doubles")
    hand.until(lambda: len(shown(real)) == 1)
    hand.press(real.page.pane.list.rows()[0].objectName())
    hand.press("merge.first_name.second")
    hand.press("merge.go")
    hand.until(lambda: small.find(Profile, "max").merged_into == "zoe")
    kept = small.find(Profile, "zoe")
    assert (kept.first_name, kept.email, kept.notes) == ("Max", "zoe@example.com", "Tea")
    hand.until(lambda: any("one now" in text for text in hand.notices()))
    small.act("undo", "max")
    assert small.find(Profile, "max").merged_into is None


def test_what_somebody_changed_of_the_one_who_stays_while_both_were_compared_is_kept(hand, real, small):
    small.act("edit_customer", "max", email="zoe@example.com", notes="Tea")
    hand.press("customers.row.zoe")
    hand.press("customer.doubles.row.max")
    hand.until(lambda: hand.sees("merge.go"))
    small.act("edit_customer", "zoe", last_name="Ng", mobile_phone="0412 345 678")
    hand.press("merge.go")
    hand.until(lambda: small.find(Profile, "max").merged_into == "zoe")
    kept = small.find(Profile, "zoe")
    assert (kept.last_name, kept.mobile_phone, kept.notes) == ("Ng", "+61412345678", "Tea")


def test_a_double_is_offered_on_the_card(hand, small):
    small.act("edit_customer", "max", email="zoe@example.com")
    hand.press("customers.row.zoe")
    hand.press("customer.doubles.row.max")
    hand.until(lambda: hand.sees("merge.go"))


def test_whoever_a_person_knows_to_be_the_same_is_found_merged_and_taken_apart_again(hand, real, small):
    hand.press("customers.row.zoe")
    hand.press("customer.same")
    hand.type("same_as.customer.search", "max")
    hand.press("same_as.customer.hit.max")
    hand.press("merge.go")
    hand.until(lambda: small.find(Profile, "max").merged_into == "zoe")
    hand.until(lambda: not real.conduct.drawer.isVisible())
    assert [each.profile_id for each in cards(real)] == ["zoe"]
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: small.find(Profile, "max").merged_into is None)


def test_the_same_person_is_found_by_keys_alone(hand):
    hand.press("customers.row.zoe")
    hand.find("customer.same").setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: hand.find("same_as.customer.search").hasFocus())
    hand.type_here("max")
    hand.until(lambda: hand.sees("same_as.customer.hit.max"))
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: hand.sees("merge.go"))


@pytest.mark.parametrize("typed", ["zoe", "max", "grace"])
def test_nobody_is_the_same_as_themselves_as_who_was_erased_or_as_somebody_new(hand, real, small, typed):
    small.act("erase_customer", "max")
    hand.press("customers.row.zoe")
    hand.press("customer.same")
    hand.type("same_as.customer.search", typed)
    picker = real.conduct.drawer.content.customer
    hand.until(lambda: picker.message.text().startswith("Nobody of that name"))
    hand.key(Qt.Key.Key_Return)
    assert (picker.profile_id, hand.sees("same_as.customer.hit.new"), hand.sees("merge.go")) == (None, False, False)


def test_from_the_drawer_of_a_narrow_window_the_card_of_who_they_are_comes_back(hand, real, small):
    real.resize(768, 1024)
    hand.press("customers.row.zoe")
    hand.press("customer.same")
    hand.type("same_as.customer.search", "max")
    hand.press("same_as.customer.hit.max")
    hand.press("merge.go")
    hand.until(lambda: small.find(Profile, "max").merged_into == "zoe" and hand.sees("customer.same"))
    assert real.conduct.drawer.isVisible()


def test_the_card_beside_the_list_shows_who_they_are_then_and_no_second_one_lies_over_it(hand, real, small):
    small.act("edit_customer", "max", email="zoe@example.com")
    hand.press("customers.row.zoe")
    hand.press("customer.doubles.row.max")
    hand.press("merge.go")
    hand.until(lambda: any("one now" in text for text in hand.notices()))
    hand.until(lambda: not real.conduct.drawer.isVisible())
    assert hand.sees("customer.book")


def test_after_merging_from_the_list_of_doubles_one_card_shows_who_they_are_now(hand, real, small):
    small.act("edit_customer", "max", email="zoe@example.com")
    hand.press("customers.row.ida")
    hand.until(lambda: hand.sees("customer.book"))
    hand.press("customers.doubles")
    hand.until(lambda: len(shown(real)) == 1)
    hand.press(real.page.pane.list.rows()[0].objectName())
    hand.press("merge.go")
    hand.until(lambda: any("one now" in text for text in hand.notices()))
    hand.until(lambda: [each.profile_id for each in cards(real)] == ["zoe"] and hand.sees("customer.book"))
    assert not real.conduct.drawer.isVisible()


def test_after_merging_in_the_drawer_over_their_card_no_second_one_lies_over_it(hand, real, small):
    small.act("edit_customer", "max", email="zoe@example.com")
    hand.press("customers.row.zoe")
    hand.until(lambda: hand.sees("customer.book"))
    real.scene.customer_wanted.emit("max")
    hand.press("customer.doubles.row.zoe")
    hand.press("merge.go")
    hand.until(lambda: any("one now" in text for text in hand.notices()))
    hand.until(lambda: [each.profile_id for each in cards(real)] == ["zoe"])
    assert not real.conduct.drawer.isVisible()


def test_two_of_one_name_with_other_numbers_are_maybe_one(hand, real, small):
    for number in ("0412 345 678", "0412 345 679"):
        small.act("add_customer", first_name="Nia", last_name="Otto", mobile_phone=number)
    hand.press("customers.doubles")
    hand.until(lambda: len(shown(real)) == 1)
    said = real.page.pane.model.content(0).says
    assert "maybe: same name, another number" in said
    assert "0412 345 678" in said
    assert "0412 345 679" in said


def cards(window):
    return [each for each in window.findChildren(CustomerSheet) if each.isVisible()]


def test_who_are_two_people_is_remembered(hand, real, small):
    small.act("edit_customer", "max", email="zoe@example.com")
    hand.press("customers.row.zoe")
    hand.press("customer.doubles.row.max")
    hand.press("merge.drop")
    hand.until(lambda: not real.conduct.drawer.isVisible())
    assert small.look("duplicate_pairs") == ()


def test_everything_of_one_is_saved_as_a_file(hand, tmp_path):
    hand.press("customers.row.zoe")
    hand.press("customer.data")
    hand.find("print.folder").setText(str(tmp_path / "out"))
    hand.press("data.go")
    hand.until(lambda: any("Saved as" in text for text in hand.notices()))
    [path] = (tmp_path / "out").glob("*.json")
    assert json.loads(path.read_text(encoding="utf-8"))["Person"]["E-mail"] == "zoe@example.com"


def test_erasing_asks_for_the_name_and_leaves_the_booking(hand, small, tmp_path):
    hand.press("customers.row.zoe")
    hand.press("customer.erase")
    hand.until(lambda: "stay" in hand.find("erase.what").text())
    assert not hand.find("erase").findChild(type(hand.find("erase.drop")), "erase.go").isEnabled()
    hand.type("erase.name", "zoe  LEE")
    hand.press("erase.go")
    hand.until(lambda: any("Erased for good" in text for text in hand.notices()))
    assert small.find(Profile, "zoe").erased_at is not None
    assert len(small.rows("SELECT id FROM appointments WHERE profile_id = 'zoe'")) == 1
    assert b"zoe@example.com" not in b"".join(each.read_bytes() for each in tmp_path.glob("shop.db*"))


def test_a_name_typed_to_mean_an_erasure_is_nothing_to_be_saved(hand, real):
    hand.press("customers.row.zoe")
    hand.press("customer.erase")
    hand.until(lambda: "stay" in hand.find("erase.what").text())
    hand.type("erase.name", "zoe lee")
    hand.key(Qt.Key.Key_Return)
    assert hand.sees("erase.name")
    hand.key(Qt.Key.Key_Escape)
    assert (hand.sees("erase.name"), hand.notices()) == (False, [])


def test_the_start_of_a_name_that_was_searched_is_written_over_in_the_new_customer(hand, real):
    hand.find("customers.search").setFocus()
    hand.type("customers.search", "lay")
    hand.until(lambda: shown(real) == [])
    assert real.page.pane._empty.text() == "Nobody is found. Write them down?"
    hand.press("customers.new")
    hand.until(lambda: hand.find("new_customer.form.first_name").hasFocus())
    hand.type_here("Layla")
    assert hand.find("new_customer.form.first_name").text() == "Layla"


def test_where_nobody_is_kept_and_nothing_is_searched_nobody_is_said_to_be_sought(real):
    real.show_page("customers")
    real.page._show("", ())
    assert real.page.pane._empty.text() == "Nobody is written down here."


def test_nothing_in_the_window_remembers_who_was_erased(hand, real):
    hand.press("customers.row.zoe")
    hand.press("customer.all")
    hand.until(lambda: hand.sees("appointments.person"))
    palette = found_by_palette(hand, real, "zoe")
    palette.take(next(each for each in palette.hits if each.key == "customer:zoe"))
    hand.press("customer.erase")
    hand.type("erase.name", "zoe lee")
    hand.press("erase.go")
    hand.until(lambda: any("Erased for good" in text for text in hand.notices()))
    real.conduct.overlays.open_palette()
    assert not any("Zoe" in each.title for each in palette.hits)
    real.show_page("appointments")
    assert real.page.filters.wish.person is None


def found_by_palette(hand, real, typed):
    real.conduct.overlays.open_palette()
    palette = real.conduct.overlays.palette
    palette.field.setText(typed)
    palette.field.textEdited.emit(typed)
    hand.until(lambda: any(each.key == f"customer:{typed}" for each in palette.hits))
    return palette


def test_the_card_beside_the_list_closes_once_they_are_erased(hand, real, small):
    hand.press("customers.row.max")
    hand.press("customers.row.zoe")
    hand.press("customer.erase")
    hand.type("erase.name", "zoe lee")
    hand.press("erase.go")
    hand.until(lambda: small.find(Profile, "zoe").erased_at is not None and not real.conduct.drawer.isVisible())
    hand.until(lambda: not hand.sees("customers.beside"))
    assert hand.find("customers.search").hasFocus()
    hand.press("customers.row.max")
    hand.until(lambda: hand.sees("customer.book"))


def test_what_was_being_corrected_of_who_was_erased_does_not_come_back_into_the_drawer(hand, real, small):
    real.resize(768, 1024)
    hand.press("customers.row.zoe")
    hand.press("customer.edit")
    hand.type("customer.form.phone", "0412 555 010")
    hand.press("customer.erase")
    hand.type("erase.name", "zoe lee")
    hand.press("erase.go")
    hand.until(lambda: small.find(Profile, "zoe").erased_at is not None and not real.conduct.drawer.isVisible())
    assert not hand.sees("customer.form")


def test_the_card_of_who_was_erased_says_so_and_offers_nothing(hand, real, small):
    booked = small.rows("SELECT id FROM appointments")[0][0]
    small.act("erase_customer", "zoe")
    assert small.find(Appointment, booked).profile_id == "zoe"
    real.scene.customer_wanted.emit("zoe")
    hand.until(lambda: hand.sees("customer.erased"))
    assert not hand.sees("customer.book")
    assert not hand.sees("customer.same")

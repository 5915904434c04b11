"""Backups, this till and the connection by hand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.values import Device
from app.store.refs import CONNECTED
from app.store.there import ABILITIES, keep_cursor
from tests.support.shop_builder import at


def retype(hand, name, text):
    field = hand.find(name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def till(shop):
    return shop.look("offer_view").till


def test_a_backup_is_made_looked_into_and_gone_back_to(own, kept):
    own.press("settings.to.backups")
    own.press("settings.backups.make")
    own.find(f"settings.backups.list.{at(10)}")
    booked = kept.act("book", definition_id="cut", location_id="mel", profile_id="zoe", start=at(11), staff_id="ana")
    own.press(f"settings.backups.list.{at(10)}")
    own.until(lambda: own.find("settings.backups.facts").text().startswith("6 customers and 0 bookings"))
    own.press("settings.backups.ask")
    own.press("settings.backups.go")
    own.until(lambda: any("as it was on" in said for said in own.notices()))
    assert len(kept.backups()) == 3
    assert kept.look("find_bookings", "zoe", "mel") == () or booked.id not in {
        each.id for each in kept.look("find_bookings", "zoe", "mel")
    }


def test_the_list_names_what_was_kept_before_going_back_and_tells_times_of_one_minute_apart(own, kept):
    kept.back_up()
    kept._clock.now = at(10, 30)
    kept.go_back(kept.backups()[0])
    own.press("settings.to.backups")
    keys = [f"{at(10, 30) + 1}.after", f"{at(10, 30)}.before", str(at(10))]
    own.until(lambda: own.sees(f"settings.backups.list.{keys[2]}"))
    lines = [own.find(f"settings.backups.list.{key}").option for key in keys]
    assert [each.title.split()[-1] for each in lines] == ["10:30:01", "10:30:00", "10:00"]
    assert [each.fact.rpartition(" · ")[0] for each in lines] == ["newest · after going back", "before going back", ""]


def test_the_bookings_in_a_backup_name_an_erased_customer_as_the_pages_do(own, kept):
    kept.act("book", definition_id="cut", location_id="mel", profile_id="zoe", start=at(11), staff_id="ana")
    kept.act("erase_customer", "zoe")
    kept.back_up()
    own.press("settings.to.backups")
    own.press(f"settings.backups.list.{at(10)}")
    own.until(lambda: "Erased customer" in own.find("settings.backups.bookings").text())


def test_going_back_asks_first_and_can_be_left(own):
    own.press("settings.to.backups")
    own.press("settings.backups.make")
    own.press(f"settings.backups.list.{at(10)}")
    own.press("settings.backups.ask")
    own.press("settings.backups.never")
    assert not own.sees("settings.backups.go")


def test_how_many_backups_are_kept_is_typed_and_bad_numbers_are_said(own, kept):
    own.press("settings.to.backups")
    retype(own, "settings.backup_days", "999")
    own.key(Qt.Key.Key_Return)
    own.until(lambda: "1 to 90" in own.find("settings.backup_days.wrong").text())
    retype(own, "settings.backup_days", "14")
    own.key(Qt.Key.Key_Return)
    own.until(lambda: kept.look("shop_settings").backup_days == 14)


def test_a_number_that_is_being_typed_stays_whatever_is_kept_meanwhile(own, kept):
    own.press("settings.to.backups")
    own.until(lambda: own.find("settings.backup_days").text() not in ("", "21"))
    retype(own, "settings.backup_days", "21")
    kept.act("set_setting", "backup_weeks", value=3)
    own.window.page.section.catch_up()
    own.until(lambda: own.find("settings.backup_weeks").text() == "3")
    assert own.find("settings.backup_days").text() == "21"
    own.key(Qt.Key.Key_Return)
    own.until(lambda: kept.look("shop_settings").backup_days == 21)


def test_how_long_customers_are_kept_says_whom_it_would_erase(own, kept):
    own.press("settings.to.backups")
    kept._clock.now += 3 * 366 * 86_400
    retype(own, "settings.keep_customers_years", "2")
    own.key(Qt.Key.Key_Return)
    own.until(lambda: own.find("settings.backups.gone").text().startswith("6 customers have not booked"))
    retype(own, "settings.keep_customers_years", "0")
    own.key(Qt.Key.Key_Return)
    own.until(lambda: own.find("settings.keep_customers_years").text() == "0" and not own.sees("settings.backups.gone"))


def test_this_till_is_named_and_lettered_and_undo_takes_it_back(hand, small):
    hand.press("settings.to.till")
    hand.until(lambda: hand.find("settings.till.letter").text() == "A")
    retype(hand, "settings.till.name", "Front desk")
    retype(hand, "settings.till.letter", "b")
    hand.press("settings.till.save")
    hand.until(lambda: till(small).letter == "B")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: (till(small).name, till(small).letter) == ("Till", "A"))


def test_a_letter_that_another_till_has_is_said_at_the_field(hand, small):
    with small.store.write() as unit:
        unit.add("set_up", Device("other", "Back room", "C"))
    hand.press("settings.to.till")
    hand.until(lambda: hand.find("settings.till.letter").text() == "A")
    retype(hand, "settings.till.letter", "C")
    hand.press("settings.till.save")
    hand.until(lambda: "no other till has" in hand.find("settings.till.letter.wrong").text())
    assert till(small).letter == "A"


def test_the_connection_says_what_a_remote_is_for_and_opens_its_sheet(hand):
    hand.press("settings.to.connection")
    hand.press("settings.connection.connect")
    hand.until(lambda: hand.sees("connect.url"))


def test_the_connection_to_a_hub_says_that_all_of_it_is_changed_here(hand, small):
    with small.store.write() as unit:
        unit.set_setting(CONNECTED, "omneo:hub.example")
        keep_cursor(unit.connection, "omneo:hub.example", ABILITIES, {"takes_offers": True}, unit.now)
    hand.window.conduct.sync.count()
    hand.press("settings.to.connection")
    hand.until(lambda: "told to the hub" in hand.window.page.section.owns.text())


def test_a_connected_shop_can_pause_its_sync(hand, small):
    with small.store.write() as unit:
        unit.set_setting(CONNECTED, "https://hub.example")
    hand.window.conduct.sync.count()
    hand.press("settings.to.connection")
    hand.press("settings.connection.pause")
    hand.until(lambda: hand.window.scene.remote.is_paused)
    assert hand.find("settings.connection.pause").text() == "Go on"

"""The settings page by hand on a real store: hours drawn, fields with their errors, one press that keeps, undo."""

from dataclasses import fields, replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from app.core.values import (
    Calendar,
    Changes,
    Definition,
    DefinitionPlace,
    Location,
    NormalHour,
    Questionnaire,
    SpecialHour,
    Staff,
    Target,
)
from app.store.catalogue_write import save_location
from app.store.refs import CONNECTED
from app.store.there import ABILITIES, keep_cursor
from app.ui import theme
from app.ui.settings.sections import SECTIONS
from app.ui.settings.services import ServicesSection
from tests.support.shop_builder import at

CTRL = Qt.KeyboardModifier.ControlModifier


def section(hand, name):
    hand.press(f"settings.to.{name}")
    hand.until(lambda: getattr(hand.window.page.section, "name", "") == name)
    hand.until(lambda: hand.window.page.section.view is not None)
    return hand.window.page.section


def place(small):
    return small.look("offer_view").locations["mel"]


def opened(hand, name, key):
    found = section(hand, name)
    hand.press(f"settings.{name}.list.{key}")
    return found


def retype(hand, name, text):
    field = hand.find(name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(field, text)


def drag(strip, day, start, end):
    """Drag along a weekday, Monday being 0, from one minute to another."""
    y = strip._head() + day * strip._line() + strip._line() // 2
    first, last = (QPoint(strip._x_of(minute), y) for minute in (start, end))
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(strip, last)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=last)


@pytest.mark.parametrize("entry", SECTIONS, ids=lambda each: each.name)
def test_every_section_of_the_list_is_shown_by_a_press(hand, entry):
    hand.press(f"settings.to.{entry.name}")
    assert hand.window.page.section.isVisible()
    assert hand.window.page.section.accessibleName()


def test_the_arrow_keys_walk_the_sections(hand):
    hand.find("settings.to.places").setFocus()
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: hand.window.page.section.name == "services")


def test_a_bar_that_is_dragged_shorter_is_foreseen_kept_and_taken_back(hand, small):
    places = opened(hand, "places", "mel")
    drag(places.hours.strip, 0, 17 * 60 - 2, 15 * 60)
    assert places.draft.after.calendar.normal[0] == NormalHour(
        0, 540, 900, number=place(small).calendar.normal[0].number
    )
    hand.until(lambda: "bookable times go" in hand.find("settings.places.effects").text())
    hand.press("settings.places.save")
    hand.until(lambda: place(small).calendar.normal[0].closes == 900)
    hand.until(lambda: hand.notices() == ["Melbourne · Saved"])
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: place(small).calendar.normal[0].closes == 1020)


def test_right_after_saving_the_keys_take_back_the_saving_and_not_the_typing(hand, small):
    opened(hand, "places", "mel")
    retype(hand, "settings.places.name", "Sydney")
    hand.key(Qt.Key.Key_S, CTRL)
    hand.until(lambda: place(small).name == "Sydney" and hand.notices() == ["Sydney · Saved"])
    hand.find("settings.places.name").setFocus()
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: place(small).name == "Melbourne")
    hand.until(lambda: hand.find("settings.places.name").text() == "Melbourne")


def test_a_free_stretch_that_is_drawn_over_opens(hand, small):
    people = opened(hand, "staff", "ana")
    drag(people.hours.strip, 2, 18 * 60, 20 * 60)
    hand.press("settings.staff.save")
    hand.until(lambda: NormalHour(2, 1080, 1200) in [
        NormalHour(row.day, row.opens, row.closes) for row in small.look("offer_view").staff["ana"].calendar.normal
    ])  # fmt: skip


def test_hours_are_typed_by_the_keyboard_and_nonsense_is_said_at_the_field(hand, small):
    opened(hand, "places", "mel")
    retype(hand, "settings.places.hours.row0.to.time", "25x")
    assert "is no time" in hand.find("settings.places.hours.row0.wrong").text()
    assert not hand.sees("settings.places.save")
    retype(hand, "settings.places.hours.row0.to.time", "16:30")
    hand.press("settings.places.save")
    hand.until(lambda: place(small).calendar.normal[0].closes == 990)


def test_a_special_day_is_added_by_one_press_and_named(hand, small):
    opened(hand, "places", "mel")
    hand.press("settings.places.hours.special.add_closed")
    retype(hand, "settings.places.hours.special.one.name", "Stocktaking")
    hand.press("settings.places.save")
    hand.until(lambda: [row.name for row in place(small).calendar.special] == ["Stocktaking"])
    assert place(small).calendar.special[0].is_closed


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("name", " ", "This is empty"),
        ("duration", "0", "from 1 to"),
        ("duration", "ten", "whole number"),
        ("handle", "dye", "Another one has that"),
        ("code", "long code", "one to four"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(hand, small, field, text, says):
    opened(hand, "services", "cut")
    if field == "handle":
        hand.press("settings.services.form.more")
    retype(hand, f"settings.services.{field}", text)
    hand.until(lambda: hand.sees(f"settings.services.{field}.wrong"))
    assert says in hand.find(f"settings.services.{field}.wrong").text()
    assert small.look("offer_view").definitions["cut"].name == "Cut"


def test_what_one_record_would_do_is_not_said_of_the_next(hand):
    services = opened(hand, "services", "cut")
    services.change(duration_minutes=90)
    hand.until(lambda: "bookable" in services.foot.says.text())
    services.leave()
    services.open_record("dye")
    services.change(duration_minutes=75)
    assert services.foot.says.text().startswith("Looking")
    services.leave()
    services.open_record("cut")
    hand.until(lambda: "bookable" in services.foot.says.text())
    services.scene.changed.emit(Changes())
    services.leave()
    services.foresight.ask()
    services.open_record("dye")
    assert services.foot.says.text().startswith("Looking")


def test_a_save_that_is_refused_says_so_at_the_field_and_keeps_what_was_typed(hand, small):
    services = opened(hand, "services", "cut")
    hand.press("settings.services.form.more")
    retype(hand, "settings.services.handle", "dye")
    hand.press("settings.services.save")
    hand.until(lambda: services.form.fields["handle"].field.hasFocus())
    assert hand.find("settings.services.handle").text() == "dye"


def test_what_is_not_saved_stays_when_the_section_is_left(hand):
    opened(hand, "services", "cut")
    retype(hand, "settings.services.name", "Cut and wash")
    section(hand, "staff")
    section(hand, "services")
    assert hand.find("settings.services.name").text() == "Cut and wash"


def test_what_is_discarded_can_be_had_again(hand):
    opened(hand, "services", "cut")
    retype(hand, "settings.services.name", "Cut and wash")
    hand.press("settings.services.discard")
    hand.until(lambda: hand.find("settings.services.name").text() == "Cut")
    hand.until(lambda: hand.notices() == ["Changes discarded"])
    hand.window.conduct.notices.shown()[0].wish.then()
    assert hand.find("settings.services.name").text() == "Cut and wash"


def test_a_new_member_of_staff_is_made_with_a_place(hand, small):
    section(hand, "staff")
    hand.press("settings.staff.new")
    hand.type("settings.staff.first_name", "Dee")
    hand.press("settings.staff.save")
    hand.until(lambda: "Dee" in [each.first_name for each in small.look("offer_view").staff.values()])


def test_fields_of_one_name_are_heard_with_what_they_are_of(hand):
    opened(hand, "services", "cut")
    days = [hand.find(f"settings.services.{each}.days").accessibleName() for each in ("cancelled", "completed")]
    assert days == ["When it is cancelled: So many days later", "When it is completed: So many days later"]
    opened(hand, "staff", "ana")
    assert hand.find("settings.staff.places.mel.bound").accessibleName() == "Melbourne: Only for a time…"


def test_who_is_switched_off_for_a_service_is_excluded_from_it(hand, small):
    opened(hand, "staff", "ana")
    hand.press("settings.staff.does.dye")
    hand.press("settings.staff.save")
    hand.until(lambda: small.look("offer_view").staff["ana"].excluded_service_handles == ("dye",))


def test_what_a_connected_remote_owns_says_where_to_change_it(hand, small):
    with small.store.write() as unit:
        unit.set_setting(CONNECTED, "https://hub.example")
    found = section(hand, "services")
    hand.until(lambda: hand.sees("settings.owner.says"))
    assert "https://hub.example" in found.note.says.text()
    assert hand.sees("settings.owner.open")
    found.note.show_owner("https://api.shop.getomneo.com/api/v3", None)
    assert not hand.sees("settings.owner.open")
    hand.press("settings.services.list.cut")
    assert not found.form.isEnabled()
    assert not hand.sees("settings.services.save")


def test_with_a_hub_all_of_it_is_changed_here_and_the_page_says_who_hears_of_it(hand, small):
    with small.store.write() as unit:
        unit.set_setting(CONNECTED, "omneo:hub.example")
        keep_cursor(unit.connection, "omneo:hub.example", ABILITIES, {"takes_offers": True}, unit.now)
    found = section(hand, "services")
    hand.until(lambda: hand.sees("settings.owner.says"))
    assert "told to the hub" in found.note.says.text()
    assert not hand.sees("settings.owner.open")
    hand.press("settings.services.list.cut")
    found.change(name="Trim")
    hand.press("settings.services.save")
    hand.until(lambda: small.look("offer_view").definitions["cut"].name == "Trim")


def test_what_somebody_else_changed_meanwhile_is_said_and_saving_again_keeps_ours(hand, small):
    found = section(hand, "services")
    hand.press("settings.services.list.cut")
    found.change(name="Trim", icon="scissors")
    before = small.look("offer_view").definitions["cut"]
    small.act("change_offer", before, replace(before, name="Crop", duration_minutes=45))
    hand.until(lambda: found.view.definitions["cut"].name == "Crop")
    hand.press("settings.services.save")
    hand.until(lambda: any("meanwhile" in said for said in hand.notices()))
    assert small.look("offer_view").definitions["cut"].name == "Crop"
    hand.press("settings.services.save")
    hand.until(lambda: small.look("offer_view").definitions["cut"].name == "Trim")
    assert small.look("offer_view").definitions["cut"].duration_minutes == 45


def test_a_change_begun_before_a_remote_owned_it_can_only_be_discarded(hand, small):
    found = section(hand, "services")
    hand.press("settings.services.list.cut")
    found.change(duration_minutes=45)
    with small.store.write() as unit:
        unit.set_setting(CONNECTED, "https://hub.example")
    found.catch_up()
    hand.until(lambda: hand.sees("settings.owner.says"))
    assert not found.foot.save.isEnabled()
    assert found.foot.drop.isEnabled()


def test_the_palette_leads_to_a_section(hand):
    action = next(each for each in hand.window.conduct.actions() if each.name == "settings.services")
    action.does()
    hand.until(lambda: getattr(hand.window.page.section, "name", "") == "services")


def test_the_section_pressed_again_leads_back_to_its_list_and_keeps_what_was_changed(hand):
    opened(hand, "services", "cut")
    retype(hand, "settings.services.name", "Cut and wash")
    hand.press("settings.to.services")
    hand.until(lambda: hand.sees("settings.services.list.cut"))
    assert not hand.sees("settings.services.back")
    assert hand.window.page.section.drafts["cut"].after.name == "Cut and wash"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_name_stands_on_one_line_with_the_way_back(hand, scale):
    stage = opened(hand, "services", "cut").stage
    theme.theme().scale_text(scale)
    hand.until(lambda: stage.title.geometry().center().y() == stage.back.geometry().center().y() > 0)
    assert stage.title.y() == stage.back.y()


def test_no_section_is_drawn_as_the_state_of_a_booking_or_an_arrow():
    assert not {each.icon for each in SECTIONS} & {"dot", "half", "ring", "play", "back", "forward", "down", "up"}


def test_the_name_and_the_way_back_stay_in_view_in_a_long_form(hand):
    section = opened(hand, "services", "cut")
    hand.find("settings.services.delete").setFocus()
    hand.window.page.stack.currentWidget().findChild(QScrollArea).ensureWidgetVisible(section.stage.remove)
    head = section.stage.head
    assert head.visibleRegion().boundingRect() == head.rect()
    assert section.stage.title.text() == "Cut"


def test_ctrl_s_saves_and_escape_goes_back_to_the_list(hand, small):
    opened(hand, "services", "cut")
    retype(hand, "settings.services.name", "Cut and wash")
    hand.key(Qt.Key.Key_S, CTRL)
    hand.until(lambda: small.look("offer_view").definitions["cut"].name == "Cut and wash")
    hand.key(Qt.Key.Key_Escape)
    hand.until(lambda: hand.sees("settings.services.list.cut"))


def test_a_finger_that_leaves_the_line_of_a_day_changes_nothing(hand):
    places = opened(hand, "places", "mel")
    strip = places.hours.strip
    at = QPoint(strip._x_of(12 * 60), strip._head() + strip._line() // 2)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(strip, at + QPoint(80, 3 * strip._line()))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at + QPoint(80, 0))
    assert not places.draft.is_changed


@pytest.mark.parametrize(
    ("name", "cls", "elsewhere"),
    [
        ("places", Location, {"calendar", "door"}),
        ("services", Definition, {"calendar", "places"}),
        ("staff", Staff, {"calendar", "places", "excluded_service_handles", "role"}),
        ("targets", Target, set()),
        ("forms", Questionnaire, {"current_version_id", "versions", "meta"}),
    ],
)
def test_every_field_of_a_record_can_be_edited(hand, name, cls, elsewhere):
    own = {each.name for each in fields(cls)} - {"id", "number", "created_at", "updated_at"}
    assert section(hand, name).form.fields.keys() | elsewhere == own


def test_a_day_that_is_pressed_in_the_year_is_closed_by_the_next_press(hand, small):
    places = opened(hand, "places", "mel")
    year = places.hours.year
    QTest.mouseClick(year, Qt.MouseButton.LeftButton, pos=year._cell(7, 25).center())
    hand.press("settings.places.hours.special.add_closed")
    assert "closed" in year.day_words(date(2026, 12, 25))
    hand.press("settings.places.save")
    hand.until(lambda: [row.first for row in place(small).calendar.special] == [date(2026, 12, 25)])


def test_what_cannot_be_read_stays_as_it_is_typed_until_it_can(hand, small):
    services = opened(hand, "services", "cut")
    retype(hand, "settings.services.duration", "4 h")
    assert hand.find("settings.services.duration").text() == "4 h"
    assert not hand.find("settings.services.effects").isHidden()
    retype(hand, "settings.services.duration", "45")
    hand.press("settings.services.form.more")
    retype(hand, "settings.services.meta", '{"colour": ["red", 2]}')
    assert (services.draft.after.duration_minutes, services.draft.after.meta) == (45, {"colour": ["red", 2]})
    hand.press("settings.services.save")
    hand.until(lambda: small.look("offer_view").definitions["cut"].meta == {"colour": ["red", 2]})


def test_a_record_keeps_its_handle(hand):
    opened(hand, "services", "cut")
    hand.press("settings.services.form.more")
    retype(hand, "settings.services.handle", " ")
    hand.until(lambda: hand.sees("settings.services.handle.wrong"))


def test_what_is_not_saved_is_there_in_the_next_window(hand, small):
    opened(hand, "services", "cut")
    retype(hand, "settings.services.name", "Cut and wash")
    hand.press("settings.services.back")
    hand.press("settings.services.new")
    retype(hand, "settings.services.name", "Perm")
    later = ServicesSection(hand.window.scene)
    later._show(small.look("offer_view"))
    assert {key: each.after.name for key, each in later.drafts.items()} == {"cut": "Cut and wash", "new": "Perm"}
    assert later.drafts["cut"].before == small.look("offer_view").definitions["cut"]
    later.deleteLater()


def test_nonsense_among_what_was_kept_is_left_out(hand, small):
    hand.window.scene.preferences.keep("settings/drafts_services", '{"cut": {"calendar": [1, 2]}, "x": 3}')
    assert section(hand, "services").drafts == {}


def test_closing_a_place_for_good_names_its_bookings_before_it_is_kept_and_they_wait_after(hand, small):
    small.book(staff_id="ana", start=at(12))
    with small.store.write() as unit:
        save_location(unit, replace(place(small), id="gee", number=14, handle="gee", name="Geelong"))
    opened(hand, "places", "mel")
    hand.press("settings.places.closed")
    hand.until(lambda: "1 booking left uncovered (Zoe Lee)" in hand.find("settings.places.effects").text())
    assert "bookable times go" in hand.find("settings.places.effects").text()
    hand.press("settings.places.save")
    hand.until(lambda: place(small).is_permanently_closed)
    hand.until(lambda: hand.window.scene.place.id == "gee")
    hand.until(lambda: hand.sees("rail-uncovered"))


def test_what_other_systems_need_is_out_of_sight_until_it_is_asked_for_or_wrong(hand):
    services = opened(hand, "services", "cut")
    assert not hand.sees("settings.services.handle")
    assert hand.find("settings.services.form.more").accessibleName() == "For other systems, not shown"
    services.change(handle="dye")
    hand.until(lambda: hand.sees("settings.services.handle.wrong"))
    hand.press("settings.services.form.more")
    assert not hand.sees("settings.services.handle")


def test_a_new_service_begins_with_the_hours_of_its_place_and_as_open_as_the_others(hand, small):
    before = place(small)
    hours = replace(before.calendar, normal=tuple(replace(row, closes=20 * 60) for row in before.calendar.normal))
    small.act("change_offer", before, replace(before, calendar=hours))
    for key in ("dye", "class", "form"):
        small.change_service(key, allow_walk_in=True, allow_queue=True, allow_waitlist=True)
    services = section(hand, "services")
    hand.until(lambda: services.view.definitions["form"].allow_queue)
    hand.press("settings.services.new")
    made = services.draft.after
    assert {(row.opens, row.closes) for row in made.calendar.normal} == {(9 * 60, 20 * 60)}
    assert (made.allow_walk_in, made.allow_queue, made.allow_waitlist, made.requires_staff) == (True,) * 4
    hand.press("settings.services.places.mel")
    assert services.draft.after.calendar != made.calendar


def test_longer_hours_of_a_place_name_the_services_that_keep_their_own_and_take_them_along(hand, small):
    places = opened(hand, "places", "mel")
    drag(places.hours.strip, 0, 17 * 60 - 2, 19 * 60)
    foot = hand.find("settings.places.effects")
    hand.until(lambda: "keep their own, shorter hours" in foot.text())
    assert all(each in foot.text() for each in ("Cut", "Dye", "Class", "Form"))
    assert "No bookable time comes" in foot.text()
    assert "hours of their own too: Ana Ng0, Bob Ng1." in foot.text()
    hand.press("settings.places.along.class")
    hand.until(lambda: "bookable times come" in foot.text() and "Class" not in foot.text())
    hand.press("settings.places.save")
    hand.until(lambda: monday(small, "class") == 19 * 60)
    assert monday(small, "cut") == 17 * 60
    hand.until(lambda: not hand.sees("settings.places.along.class"))
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: monday(small, "class") == 17 * 60)


def monday(small, key):
    """When a service closes on Mondays, in minutes."""
    return next(row.closes for row in small.look("offer_view").definitions[key].calendar.normal if row.day == 0)


def test_all_services_go_along_by_one_press(hand):
    places = opened(hand, "places", "mel")
    drag(places.hours.strip, 0, 17 * 60 - 2, 19 * 60)
    hand.press("settings.places.along.all")
    assert set(places.besides(places.draft)["following"]) == {"cut", "dye", "class", "form"}
    hand.until(lambda: "shorter hours" not in hand.find("settings.places.effects").text())


def test_a_yearly_day_that_no_service_of_several_places_can_take_over_is_named_with_them(hand, small):
    with small.store.write() as unit:
        save_location(unit, replace(place(small), id="gee", handle="gee", number=14, name="Geelong"))
    both = (DefinitionPlace("mel"), DefinitionPlace("gee"))
    small.change_service("class", places=both, calendar=Calendar((NormalHour(0, 9 * 60, 17 * 60),)))
    places = section(hand, "places")
    places.refresh()  # the store was changed behind its back
    hand.until(lambda: len(places.view.definitions["class"].places) == 2)
    hand.press("settings.places.list.mel")
    eve = SpecialHour("Eve", date(2026, 12, 24), date(2026, 12, 24), False, 10 * 60, 20 * 60, is_repeating=True)
    places.hours.edited.emit(replace(place(small).calendar, special=(eve,)))
    foot = hand.find("settings.places.effects")
    hand.until(lambda: "Every year on “Eve” these keep their own hours" in foot.text())
    assert "would differ by weekday: Class. Give them" in foot.text()


def test_bookings_that_a_saved_change_left_stay_a_press_away(hand, small):
    booked = small.book(definition_id="class", start=at(16))
    places = opened(hand, "places", "mel")
    drag(places.hours.strip, 0, 17 * 60 - 2, 15 * 60)
    assert not hand.sees("settings.places.outside")
    hand.press("settings.places.save")
    hand.press("settings.places.outside")
    hand.press(f"settings.left.{booked.id}")
    hand.until(lambda: hand.sees("card.cancel"))
    small.act("cancel", booked.id, reason="We close")
    hand.until(lambda: not hand.sees("settings.places.outside"))

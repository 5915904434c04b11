"""A person erased: proven by looking through every byte that the store, its log and its copies are made of."""

from contextlib import closing

import pytest
from sqlalchemy import JSON, Text, insert, update

from app.core.errors import LeaveNeeded, Refused
from app.core.outgoing import CONFLICT, REFUSED
from app.core.privacy import is_kept, without_words
from app.core.values import Appointment, Identity, Json, Kind, Profile, QueueEntry, Status, Submission
from app.desk.erasing import scrub, scrub_kept
from app.desk.window_shop import WindowShop
from app.store import tables
from app.store.backup import Backups
from app.store.erasing import EMPTY
from app.store.outgoing import Settled, open_steps, settle
from app.store.refs import CONNECTED
from app.store.scrubbing import erasures_due
from app.store.there import LastSeen, keep_refs, keep_seen, set_aside
from tests.support.guarded import guard
from tests.support.shop_builder import DAY, MONDAY, SmallShop, at, open_small_shop

NEEDLES = (
    "Quetzal", "quetzal", "Wyvernhold", "wyvernhold", "q.wyvern@secret.example", "0491570156", "61491570156",
    "651075194", "gluten", "Griffin", "loud dogs", "hush-hush", "Unicornish", "R-4711-SECRET", "phoenix-7",
)  # fmt: skip
"""Names, address, number (and backwards), notes, answers, reasons, receipts: nothing else here has any of them."""
RECEIPT = {"id": "t1", "number": 1, "receipt_ref": "R-4711-SECRET", "created_at": 0, "updated_at": 0}


def everything(folder):
    """Every byte of every file below a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def found_in(folder):
    said = everything(folder)
    return [each for each in NEEDLES if each.encode() in said or each.encode("utf-16-le") in said]


def live(shop: SmallShop) -> str:
    """Somebody comes, is written down twice, books, answers, waits, is served, and a remote hears of some of it."""
    who = shop.act(
        "add_customer", first_name="Quetzal", last_name="Wyvernhold", email="q.wyvern@secret.example",
        mobile_phone="0491 570 156", notes="gluten free",
    ).id  # fmt: skip
    twin = shop.act("add_customer", first_name="Quetzal", last_name="Griffin", mobile_phone="0491570156").id
    booked = shop.book(definition_id="form", profile_id=who, start=at(11), answers={"size": "Unicornish"})
    shop.book(profile_id=twin, start=at(12), staff_id="ana", notes="afraid of loud dogs")
    shop.act("merge_customers", who, other_id=twin)
    shop.act("note", booked.id, text="hush-hush")
    shop.act("note", booked.id, text="nothing")
    off = shop.book(profile_id=who, start=at(13), staff_id="bob")
    shop.act("cancel", off.id, reason="hush-hush: gluten")
    shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=who, notes="hush-hush")
    walked = shop.check_in(guest_name="Quetzal Wyvernhold", notes="loud dogs")
    shop.act("cancel", walked.id, reason="gluten")
    shop.act("record_visit", location_id="mel", profile_id=who)
    shop.act("edit_customer", "ida", notes="her aunt is q.wyvern@secret.example, 0491570156")
    shop.change(Appointment, booked.id, meta={"crm": "Quetzal"}, override_reason="gluten")
    _be_heard(shop, who, booked.id)
    return who


def _be_heard(shop: SmallShop, who: str, booked: str) -> None:
    fields: dict[str, Json] = {"first_name": "Quetzal", "notes": "gluten"}
    with shop.store.write() as unit:
        unit.connection.execute(insert(tables.transactions), RECEIPT)
        unit.connection.execute(update(tables.appointments).values(transaction_id="t1"))
        unit.keep(None, Identity("i1", 1, who, "crm", "phoenix-7"))
        unit.keep(None, Submission("s1", 1, "form", "v1", who, meta={"said": "Unicornish"}))
        unit.set_setting(CONNECTED, "there")
        keep_refs(unit.connection, "there", [(Kind.PROFILE, who, "p-there"), (Kind.APPOINTMENT, booked, "77")])
        keep_seen(unit.connection, "there", Kind.PROFILE, {who: LastSeen(fields, 1)}, unit.now)
        keep_seen(
            unit.connection, "there", Kind.APPOINTMENT, {booked: LastSeen({**fields, "status": "x"}, 1)}, unit.now
        )
        set_aside(unit.connection, "there", [(Kind.APPOINTMENT, "99", "{'email': 'q.wyvern@secret.example'}", "?")], 1)
        steps = open_steps(unit.connection)
        settle(unit.connection, [Settled(each.seq, REFUSED, "Quetzal is taken") for each in steps[:2]], unit.now)
        mine = next(each for each in steps if each.record_id == booked)
        settle(unit.connection, [Settled(mine.seq, CONFLICT, detail={"fields": {"notes": "gluten"}})], unit.now)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "store").mkdir()
    return tmp_path / "store"


@pytest.fixture
def shop(folder):
    opened = open_small_shop(folder)
    yield opened
    opened.close()


@pytest.fixture
def who(shop):
    return live(shop)


def test_before_everything_of_them_can_be_found(shop, who, folder):
    assert set(found_in(folder)) == set(NEEDLES)


def test_afterwards_no_byte_tells_who_it_was(shop, who, folder):
    shop.act("erase_customer", who)
    scrub(shop)
    assert found_in(folder) == []


def test_backups_do_not_tell_it_either_and_are_good_ones_still(shop, who, folder):
    backups = Backups(folder / "shop.db")
    backups.make(at(9))
    shop.act("edit_customer", who, notes="loud dogs")
    backups.make(at(9) + DAY)
    shop.act("erase_customer", who)
    scrub(shop)
    assert scrub_kept(folder / "shop.db", at(10)).rewritten == 2
    assert found_in(folder) == []
    assert len(backups.kept()) == 2
    assert backups.newest_good() == backups.kept()[-1]


def test_what_was_kept_of_a_damaged_store_is_thrown_away(shop, who, folder):
    aside = folder / "damaged" / "shop-20260101T000000Z"
    aside.mkdir(parents=True)
    (aside / "shop.db").write_bytes(b"Quetzal")
    shop.act("erase_customer", who)
    scrub(shop)
    scrub_kept(folder / "shop.db", at(10))
    assert found_in(folder) == []


def test_a_backup_that_cannot_be_rewritten_is_removed(shop, who, folder):
    made = Backups(folder / "shop.db").make(at(9))
    made.path.write_bytes(made.path.read_bytes()[:5_000] + b"Quetzal")
    shop.act("erase_customer", who)
    scrub(shop)
    assert scrub_kept(folder / "shop.db", at(10)).removed == 1
    assert found_in(folder) == []


def test_it_is_on_a_list_until_the_copies_are_done(shop, who, folder):
    shop.act("erase_customer", who)
    assert erasures_due(folder / "shop.db") == [who]
    scrub(shop)
    assert scrub_kept(folder / "shop.db", at(10), lambda: True) is not None
    assert erasures_due(folder / "shop.db") == []
    assert scrub_kept(folder / "shop.db", at(10)) is None


def test_bookings_stay_with_their_times_and_what_became_of_them(shop, who):
    rows = "SELECT id, status, scheduled_start_at, definition_id, assigned_staff_id FROM appointments ORDER BY id"
    before = shop.rows(rows)
    gone = shop.act("erase_customer", who)
    assert shop.rows(rows) == before
    assert gone.appointments == len(before) == 3


def test_nobody_finds_them_and_the_pages_go_on(shop, who):
    shop.act("erase_customer", who)
    assert shop.look("find_customers", "quetzal") == ()
    assert shop.look("day_view", "mel", MONDAY).columns
    booked = shop.rows("SELECT id FROM appointments LIMIT 1")[0][0]
    assert shop.look("appointment_card", booked).customer.name == "–"


def test_it_cannot_be_taken_back(shop, who):
    shop.act("erase_customer", who)
    with pytest.raises(Refused):
        shop.act("undo", who)


def test_nobody_is_erased_twice(shop, who):
    shop.act("erase_customer", who)
    with pytest.raises(Refused, match="there is no customer"):
        shop.act("erase_customer", who)


def test_steps_that_no_remote_can_take_any_more_are_closed_and_the_others_left(shop, who):
    known = shop.rows("SELECT local_id FROM remote_refs WHERE kind = 'appointment'")[0][0]
    shop.act("erase_customer", who)
    mine = "record_id IN (SELECT id FROM appointments UNION SELECT id FROM profiles WHERE erased_at IS NOT NULL)"
    still = shop.rows(f"SELECT DISTINCT record_id FROM outbox WHERE state <> 'done' AND {mine}")
    assert still == [(known,)]


def test_others_keep_what_is_theirs(shop, who):
    shop.act("erase_customer", who)
    assert shop.find(Profile, "ida").notes == "her aunt is –, –"
    assert shop.find(Profile, "zoe").email == "zoe@example.com"
    assert [each.name for each in shop.look("find_customers", "ida")] == ["Ida Lee"]


def test_what_a_crash_left_undone_is_done_at_the_next_start(shop, who, folder):
    Backups(folder / "shop.db").make(at(9))
    shop.act("erase_customer", who)
    shop.close()
    opened = WindowShop(folder / "shop.db", clock=lambda: at(12))
    opened.tend()
    opened.close()
    assert found_in(folder) == []


WRITTEN = (
    "Q.Wyvern@SECRET.example", "0491 570 156", "+61 491 570 156", "+61 (0)491-570-156", "(0491) 570156", "61491570156",
    "0061491570156", "0491.57.01.56", "quetzal  WYVERNHOLD", "Wyvernhold, Quetzal", "WYVERNHOLD QUETZAL",
    "wyvernhold,quetzal",
)  # fmt: skip


@pytest.mark.parametrize("said", WRITTEN)
def test_what_somebody_wrote_of_them_in_their_own_way_goes_too(shop, who, said):
    shop.act("edit_customer", "ida", notes=f"a friend of {said}, 2 June 2026")
    shop.act("erase_customer", who)
    assert shop.find(Profile, "ida").notes == "a friend of –, 2 June 2026"


SPELLED = (
    "ZOE BROWN", "Zoe\u0308 Brown", "zoe\u00a0bröwn", "Zoë-Brown", "Zoë B. Brown", "zoe b brown", "BROWN, Zoe\u0308",
    "٠٤١٢٣٤٥٦٧٨", "+٦١ ٤١٢ ٣٤٥ ٦٧٨", "\uff10\uff14\uff11\uff12 345 678", "0412\u2011345\u2011678",
)  # fmt: skip


@pytest.fixture
def zoe(shop):
    """Somebody whose name has an accent."""
    return shop.act("edit_customer", "zoe", first_name="Zoë", last_name="Brown", mobile_phone="0412 345 678").id


@pytest.mark.parametrize("said", SPELLED)
def test_who_has_an_accent_goes_however_letters_and_figures_are_written(shop, zoe, said):
    shop.act("edit_customer", "ida", notes=f"Für {said}, Größe ½ – „Ça“")
    shop.act("erase_customer", zoe)
    assert shop.find(Profile, "ida").notes == "Für –, Größe ½ – „Ça“"


@pytest.mark.parametrize("said", ["Zoe", "Brown", "Zoë and Mr Brown", "Zoey Brown", "Zoë Brownlee", "Zoë Bo Brown"])
def test_a_part_of_a_name_or_another_is_nobody_who_was_erased(shop, zoe, said):
    shop.act("edit_customer", "ida", notes=said)
    shop.act("erase_customer", zoe)
    assert shop.find(Profile, "ida").notes == said


@pytest.mark.parametrize(
    ("first", "last", "left"), [("Zoe", "BROWN", "Zoë Brown, Zoë B. Brown"), ("Zoe B.", "Brown", "–, Zoë B. Brown")]
)
def test_a_name_that_somebody_else_has_but_for_an_accent_or_an_initial_stays(shop, zoe, first, last, left):
    shop.act("add_customer", first_name=first, last_name=last)
    shop.act("edit_customer", "ida", notes="Zoë Brown, Zoë B. Brown")
    shop.act("erase_customer", zoe)
    assert shop.find(Profile, "ida").notes == left


def test_another_spelling_stays_neither_in_the_trail_nor_in_a_backup(shop, zoe, folder):
    for said in ("ask ZOE BROWN", "ask Zoe\u0308 Brown", "ask ٠٤١٢٣٤٥٦٧٨"):
        shop.act("edit_customer", "ida", notes=said)
    Backups(folder / "shop.db").make(at(9))
    shop.act("erase_customer", zoe)
    scrub(shop)
    scrub_kept(folder / "shop.db", at(18))
    left = everything(folder).lower()
    assert [each for each in ("brown", "٠٤١٢٣٤٥٦٧٨", "\\u0660\\u0664") if each.encode() in left] == []


def test_a_name_the_other_way_round_stays_neither_in_the_trail_nor_in_a_backup(shop, who, folder):
    shop.act("edit_customer", "ida", notes="ask Wyvernhold, Quetzal")
    shop.act("edit_customer", "ida", notes="ask WYVERNHOLD QUETZAL")
    Backups(folder / "shop.db").make(at(9))
    shop.act("erase_customer", who)
    scrub(shop)
    scrub_kept(folder / "shop.db", at(18))
    said = everything(folder).lower()
    assert [each for each in (b"wyvernhold", b"quetzal") if each in said] == []


def test_a_name_the_other_way_round_that_is_somebody_elses_stays(shop):
    who = shop.act("add_customer", first_name="James", last_name="Thomas").id
    shop.act("add_customer", first_name="Thomas", last_name="James")
    shop.act("edit_customer", "ida", notes="a friend of Thomas James, not of James Thomas")
    shop.act("erase_customer", who)
    assert shop.find(Profile, "ida").notes == "a friend of Thomas James, not of –"


def test_a_name_that_somebody_else_has_too_stays_in_what_others_wrote(shop):
    who, _ = (shop.act("add_customer", first_name="Anna", last_name="Nguyen").id for _ in range(2))
    shop.act("edit_customer", "ida", notes="a friend of Anna Nguyen")
    shop.act("erase_customer", who)
    assert shop.find(Profile, "ida").notes == "a friend of Anna Nguyen"


def test_a_walk_in_of_earlier_is_known_by_its_name_in_any_letters(shop):
    who = shop.act("add_customer", first_name="Özlem", last_name="Ünlü").id
    walked = [shop.check_in(guest_name=each) for each in ("ÖZLEM Ünlü", "özlem  ünlü ", "Özlem Ünlüer")]
    for each in walked:
        shop.act("cancel", each.id)
    shop.act("erase_customer", who)
    assert [shop.find(QueueEntry, each.id).guest_name for each in walked] == [None, None, "Özlem Ünlüer"]


@pytest.mark.parametrize(
    "said", ["Holm, Ida", "holm ;ida", "Holm، Ida", " Ida  Holm", "Ída Holm", "Ida-Holm", "Ida K. Holm"]
)
def test_a_walk_in_of_earlier_is_known_by_its_name_whatever_stands_between_its_words(shop, said):
    who = shop.act("add_customer", first_name="Ida", last_name="Holm").id
    walked = shop.check_in(guest_name=said)
    shop.act("cancel", walked.id)
    shop.act("erase_customer", who)
    assert shop.find(QueueEntry, walked.id).guest_name is None


def test_a_time_that_is_held_for_them_is_free_again(shop):
    who = shop.act("add_customer", first_name="Quetzal").id
    entry = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=who)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.act("erase_customer", who)
    assert shop.find(Appointment, held.id).status is Status.CANCELLED
    shop.book(profile_id="zoe", start=at(11), staff_id="ana")


def test_a_crash_before_the_files_are_done_leaves_no_paper_and_no_draft(shop, who, folder, home):
    from app.desk.draft_file import NAME, keep_draft
    from app.desk.sheet_file import paper_folder
    from app.store.places import find_places, make_private_folder

    paper, draft = make_private_folder(paper_folder()) / "day-sheet-2026-05-11.pdf", find_places().config / NAME
    paper.write_bytes(b"Quetzal")
    keep_draft(draft, "Quetzal")
    shop.act("erase_customer", who)
    shop.close()
    with closing(WindowShop(folder / "shop.db", clock=lambda: at(12))) as opened:
        opened.tend()
    assert [each for each in (paper, draft) if each.exists()] == []


SAYS_NOTHING_OF_CUSTOMERS = {
    "api_tokens", "appointment_links", "definition_locations", "definition_staff", "definitions", "devices",
    "locations", "normal_hours", "questionnaire_versions", "questionnaires", "remote_refs", "site_locations", "sites",
    "special_hours", "staff", "staff_locations", "staff_pins", "sync_cursors", "targets", "ticket_counters",
    "ticket_jobs",
}  # fmt: skip
TAKEN_OUT = {
    "answers", "appointments", "audit", "idempotency_keys", "identities", "notifications", "orders", "outbox",
    "profiles", "queue_entries", "remote_seen", "set_aside", "settings", "submissions", "transactions", "visits",
    "waitlist_entries",
}  # fmt: skip


def test_no_table_is_forgotten():
    """A new table says here whether it may tell of customers; one that may is emptied in ``store/erasing.py``."""
    assert set(tables.metadata.tables) == SAYS_NOTHING_OF_CUSTOMERS | TAKEN_OUT


def test_a_field_that_nobody_has_thought_of_is_taken_for_words():
    fields = {"status": "confirmed", "arrived_at": 1, "profile_id": "p", "hobby": "dogs", "notes": "x"}
    assert without_words(fields) == {"status": "confirmed", "arrived_at": 1, "profile_id": "p"}


@pytest.mark.parametrize("name", sorted(EMPTY))
def test_no_column_of_words_is_forgotten(name):
    words = {each.name for each in tables.metadata.tables[name].c if isinstance(each.type, (Text, JSON))}
    kept = {each for each in words if is_kept(each)}
    assert words - kept - set(EMPTY[name]) <= {"override_reason"}


@pytest.mark.parametrize(
    ("verb", "given"),
    [("erase_customer", {}), ("merge_customers", {"other_id": "max"}), ("export_customer", {})],
)
def test_who_may_not_needs_a_managers_leave(shop, verb, given):
    guard(shop, "bob")
    with pytest.raises(LeaveNeeded):
        shop.act(verb, "zoe", **given)
    shop.staff_id = "ana"
    shop.act(verb, "zoe", **given)

"""Customer search at 200,000 profiles: what a keystroke costs, in the worst hundredth too."""

from __future__ import annotations

import time
from random import Random

from sqlalchemy import Connection

from app.core.values import Profile
from app.desk.doubles import customer_list
from app.store.catalogue import load_catalogue
from app.store.engine import open_reader
from app.store.search import search_profiles
from app.store.search_words import fold
from app.store.unit import Reader
from tests.bench.big_store import big_store, people
from tests.bench.harness import Run, bench

PROFILES = 200_000
SEARCHES = 400


def typed_by_hand() -> list[str]:
    """Beginnings of a letter and more, whole names, slips, e-mail addresses on the way and numbers from either end."""
    dice = Random(3)
    texts = []
    for customer in dice.sample(people(PROFILES), SEARCHES // 8):
        first, last, phone = (
            fold(customer.first_name or ""),
            fold(customer.last_name or ""),
            customer.mobile_phone or "",
        )
        texts += [first[:2], first[:3], first, f"{first} {last[:2]}", f"{first} {last}"]
        texts += [f"{first} {letter}" for letter in (last[0], "e", "c")] + [
            f"{last} {first[0]}",
            f"{first[0]} {last[:3]}",
        ]
        address = customer.email or ""
        domain = address.index("@")
        texts += [address[: domain + more] for more in (-2, 1, 2, 4, 6, 8, 9, 10)] + [address, first[0]]
        texts += [phone[:4], phone[:5], phone[:7], f"{phone[:3]} {phone[3:6]} {phone[6:8]}", phone]
        texts += [_slip(dice, first) + " " + last, _slip(dice, first), f"{first[:3]} {phone[-3:]}", phone[-4:]]
    return texts


def _slip(dice: Random, word: str) -> str:
    at = dice.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


@bench("search/keystroke at 200,000, p99", unit="ms", limit=30.0)
def the_slowest_of_a_hundred_keystrokes_is_instant(run: Run) -> None:
    engine = open_reader(big_store(PROFILES * 5))
    with engine.begin() as connection:
        _check(search_profiles(connection, "grcae kim"))
        slowest = []
        for _ in range(5):
            took = sorted(_seconds(connection, text) for text in typed_by_hand())
            slowest.append(took[len(took) * 99 // 100])
    engine.dispose()
    run.samples(slowest)


def _seconds(connection: Connection, text: str) -> float:
    started = time.perf_counter()
    search_profiles(connection, text)
    return time.perf_counter() - started


def _check(found: list[Profile]) -> None:
    assert found, "nobody was found"
    assert found[0].name == "Grace Kim", f"{found[0].name} is not whom “grcae kim” means"


@bench("search/customers page at 200,000, a keystroke, p99", unit="ms", limit=30.0)
def the_list_of_customers_follows_the_typing(run: Run) -> None:
    engine = open_reader(big_store(PROFILES * 5))
    with engine.begin() as connection:
        reader = Reader(connection, int(time.time()), load_catalogue(connection))
        assert customer_list(reader, "grcae kim")[0].name == "Grace Kim"
        slowest = []
        for _ in range(5):
            took = sorted(_listed(reader, text) for text in typed_by_hand())
            slowest.append(took[len(took) * 99 // 100])
    engine.dispose()
    run.samples(slowest)


def _listed(reader: Reader, text: str) -> float:
    started = time.perf_counter()
    customer_list(reader, text)
    return time.perf_counter() - started

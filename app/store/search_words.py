"""The words under which a customer is found, and those of a query; both folded the same way, so that they meet.

A name is kept with each of its one-letter deletions (``~grce`` for grace). A typed word with one letter wrong, missing,
too many or swapped shares a deletion with the right one, so that a look-up in an index forgives it, without going
through all names. A phone number is kept backwards (``<284…`` ends in 482) and forwards (``>61412…``).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.core.values import Profile

NEAR, ENDING, BEGINNING = "~", "<", ">"
MARKS = NEAR + ENDING + BEGINNING
"""What stands before a word that is none of the customer's own."""

FEWEST_DIGITS = 3
"""Shorter endings of a phone number are no help."""
LONGEST_WORD = 40
"""Letters of a word beyond these are not looked at; nor are deletions kept for longer ones."""
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"[^\W_]+")
_WITHIN = re.compile("(?<=[^\\W_])['`\u2018\u2019\u02bc\u00b4](?=[^\\W_])")
"""An apostrophe within a name, which many leave out: who is O'Neil types ``oneil``."""
_PLAIN = str.maketrans({
    "ø": "o", "ł": "l", "\u0131": "i", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t",
    "ŋ": "n", "ĸ": "k", "ƒ": "f",
})  # fmt: skip
"""Letters of their own that Unicode takes nothing off, as they are typed where the keyboard lacks them."""
MOST_WORDS = 12
"""Words of one field or query beyond these are not looked at."""

_COUNTRY_CODES = (1, 2, 3)
"""How many digits a country code has."""


def fold(text: str) -> str:
    """The text without case, accents and forms: ``Müller`` and ``MULLER`` fold to the same, ``Ødegård`` to odegard.

    Who changes this has the words that are kept made anew, as revision 0008 does.
    """
    if text.isascii():  # most is, and then there is nothing to take apart
        return text.lower()
    return _FOREIGN.sub(_folded, text).casefold()


def _folded(found: re.Match[str]) -> str:
    return _fold_letter(found[0])


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    """One letter folded: those beside it change nothing of that, so a text is folded letter by letter."""
    plain = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold().translate(_PLAIN)


def words_in(text: str | None) -> list[str]:
    """The folded words of a text: runs of letters and digits, at most ``MOST_WORDS`` of them."""
    parts = _WORD.findall(fold(text or ""))
    return [part[:LONGEST_WORD] for part in parts[:MOST_WORDS]]


def name_words(text: str | None) -> list[str]:
    """The words of a name, and those of it without apostrophes: ``O'Neil`` is o, neil and oneil."""
    plain = _WITHIN.sub("", text or "")
    return list(dict.fromkeys([*words_in(text), *(words_in(plain) if plain != text else ())]))


def near_words(word: str) -> list[str]:
    """The word with each one letter left out, for words of three letters and more; sorted, none twice."""
    if len(word) < 3 or word.isdigit():
        return []
    return sorted({word[:at] + word[at + 1 :] for at in range(len(word))})


def digits_in(text: str | None) -> str:
    """The digits of a phone number as ASCII, whatever stands between them."""
    if text is not None and text.isascii():
        return "".join(filter(str.isdigit, text))
    return "".join(str(unicodedata.digit(char)) for char in text or "" if char.isdigit())


def words_of(profile: Profile) -> str:
    """Everything that the profile is found by, separated by spaces; nothing for one who is no more."""
    if not profile.is_there:
        return ""
    names = [*name_words(profile.first_name), *name_words(profile.last_name)]
    near = [NEAR + short for word in names for short in near_words(word)]
    found = dict.fromkeys([*names, *words_in(profile.email), *near, *_phone_words(profile.mobile_phone)])
    return " ".join(found)


def _phone_words(phone: str | None) -> list[str]:
    digits = digits_in(phone)
    if len(digits) < FEWEST_DIGITS:
        return []
    plain = digits.lstrip("0")
    is_foreign = (phone or "").strip().startswith(("+", "00"))
    # Who types a number from its beginning leaves the country out; how long its code is, the number does not say.
    shorter = [plain[drop:] for drop in _COUNTRY_CODES] if is_foreign else []
    return [ENDING + digits[::-1], *(BEGINNING + each for each in (plain, *shorter) if len(each) >= FEWEST_DIGITS)]


def query_words(text: str) -> tuple[list[str], str]:
    """What somebody typed: the words, and the digits of a phone number, however it is grouped (``0412 345 678``)."""
    words = words_in(text)
    digits = "".join(digits_in(word) for word in words if word.isdigit())
    if len(digits) < FEWEST_DIGITS:
        return words, ""
    return [word for word in words if not word.isdigit()], digits

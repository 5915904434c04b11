"""How people write a full name: in another order, with marks left out or put in, with letters of their own written out.

A pattern is looked for in a folded text (``plain_text``), where case and accents are gone; a name stands between other
words there, but for one in letters that are written without a space.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from app.store.needles import Needle, like_of
from app.store.plain_text import plain_of

_HYPHENS = r"\-\u2010\u2012-\u2015\u2212\u00b7\u30fb"
_APOSTROPHES = "'`\u2018\u2019\u201b\u2032\u00b4\u02b9-\u02bc\u02c8"
_GAP = rf"(?:\s+|[{_HYPHENS}])"
"""What stands between the words of a name."""
_INITIAL = rf"{_GAP}[^\W\d_](?:\.\s*|\s+)"
"""The same with the initial of a second name."""
_COMMA = rf"(?:\s*[,،;]\s*|{_GAP})"
"""What stands between the words of a name whose last words are written first."""
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_LEFT_OUT = rf"(?:{_GAP}|[{_APOSTROPHES}])?"
"""For what a name has within its first or its last words."""
_PUT_IN = rf"(?:(?<=\w\w)[\s{_HYPHENS}](?=\w\w)|[{_APOSTROPHES}])?"
"""Between two letters of a word: no letter alone, which would be an initial."""
_WITHIN = re.compile(rf"[\s{_HYPHENS}{_APOSTROPHES}]+")
_TOGETHER = re.compile(
    "[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3\U00020000-\U0003134f]+"
)
"""Chinese, Japanese and Korean letters: first and last name are one, and so is what stands beside them."""
_FEWEST_TOGETHER = 3
"""Letters that tell such a name from two of other words; of fewer it has to stand alone."""
_BETWEEN_TOGETHER = rf"[\s{_HYPHENS},\u3001]?"
_WRITTEN_OUT = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ø": "oe?", "å": "aa?"}
"""As German and Danish letters are folded, or written where a keyboard lacks them; ß and æ are folded so anyway."""
_ONE_LETTER = {"ae": "ä|a\u0308|æ", "oe": "ö|o\u0308|ø", "ue": "ü|u\u0308", "aa": "å|a\u030a"}
"""For those of a name that is kept written out, in a text as it is."""
_OUT = re.compile("|".join(_ONE_LETTER))


def ways_of(name: str) -> list[Needle]:
    """The ways to write a full name, as it is first; then with the initial of another, and the last words first.

    Then the same where marks are left out or put in ("Annemarie" of Anne-Marie), and ü is ue or ue is ü.
    """
    name = " ".join(unicodedata.normalize("NFC", name).split())
    words = plain_of(name).split()
    # Of two words that a hyphen joins it may be left out, and the other way round.
    parts = [part for part in re.split(_GAP, " ".join(words)) if part]
    parts = parts if len(parts) > 1 else words
    hint = _hint(name)
    told = partial(_told, hint=hint)
    strict = [
        told(words, [_GAP.join(map(_spelled, parts))]),
        told(words, [_INITIAL.join(_GAP.join(map(_spelled, some)) for some in two) for two in _in_two(parts)]),
        *(told(each, [_COMMA.join(map(_spelled, each))]) for each in _turned(words)),
    ]
    said = name.split()
    if all(_TOGETHER.fullmatch(word) for word in said):
        is_told = sum(map(len, said)) >= _FEWEST_TOGETHER
        return [*strict, *(_together(each, hint, is_told=is_told) for each in (words, *_turned(words)))]
    written_out = _loosely(said, _in_one_letter, partial(told, is_folded=False)) if _OUT.search(name.lower()) else ()
    return [*strict, *_loosely(said, _letters, told), *written_out]


def _told(words: Sequence[str], ways: Iterable[str], *, hint: re.Pattern[str], is_folded: bool = True) -> Needle:
    """Whatever is one of these patterns between other words, in a folded text or in one as it is."""
    seen = _apart(ways, 0 if is_folded else re.IGNORECASE)
    return Needle(_like(words), seen, hint, is_name=True, is_folded=is_folded)


def _like(words: Sequence[str]) -> str:
    """A mark may stand anywhere, and an "e" behind its vowel."""
    return like_of("%".join(_WITHIN.sub("", plain_of("".join(words)))))


def _together(words: Sequence[str], hint: re.Pattern[str], *, is_told: bool) -> Needle:
    # Folded, a Korean syllable is its letters; one with another letter below is another.
    way = _BETWEEN_TOGETHER.join(map(re.escape, words)) + "(?![\u1160-\u11ff])"
    seen = re.compile(way) if is_told else _apart([way])
    return Needle(_like(words), seen, hint, is_name=True, is_folded=True, is_together=is_told)


def _apart(ways: Iterable[str], flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)", flags)


def _loosely(
    words: Sequence[str], letters: Callable[[str], list[str]], told: Callable[..., Needle]
) -> Iterable[Needle]:
    """First and last words apart, since together they may be another name (Rose Mary, Rosemary)."""
    spelled = [_LEFT_OUT.join(_PUT_IN.join(letters(part)) for part in _WITHIN.split(word) if part) for word in words]
    if len(words) < 2 or not all(spelled):  # a dash for a first name is no half of one
        return
    halves = [[_LEFT_OUT.join(some) for some in two] for two in _in_two(spelled)]
    for between in (_GAP, _INITIAL):
        yield told(words, [between.join(two) for two in halves])
    for at, (first, last) in enumerate(halves, 1):
        yield told([*words[at:], *words[:at]], [_COMMA.join((last, first))])


def _letters(word: str) -> list[str]:
    """A pattern of each letter of a word in a folded text."""
    plain = [_WRITTEN_OUT.get(each.lower()) or re.escape(plain_of(each)) for each in word]
    return [each for each in plain if each]


def _in_one_letter(word: str) -> list[str]:
    """The same in a text as it is, where one letter may stand for two."""
    found, at = list[str](), 0
    while at < len(word):
        two = word[at : at + 2].lower()
        found.append(f"(?:{two}|{_ONE_LETTER[two]})" if two in _ONE_LETTER else _or_plain(word[at]))
        at += 2 if two in _ONE_LETTER else 1
    return found


def _or_plain(letter: str) -> str:
    plain = plain_of(letter)
    return re.escape(letter) if plain in ("", letter.lower()) else f"(?:{re.escape(letter)}|{re.escape(plain)})"


def _hint(name: str) -> re.Pattern[str]:
    """Of the longest word, with all that one of the ways may leave out or put in."""
    longest = max((part for part in _WITHIN.split(name) if part), key=len, default="")
    if _TOGETHER.fullmatch(longest):
        return re.compile(re.escape(plain_of(longest)))
    letters = re.sub("(?<=a)[ae]|(?<=[ou])e", r"\g<0>?", "".join(_letters(longest)).replace("?", ""))
    return re.compile(rf"[\s{_HYPHENS}{_APOSTROPHES}]?".join(re.findall(r"\\?.\??", letters)))


def _spelled(word: str) -> str:
    """A pattern of a word of a name, whose apostrophe is often left out."""
    return _APOSTROPHE.sub(f"{_APOSTROPHE.pattern}?", re.escape(word))


def _turned(words: Sequence[str]) -> list[tuple[str, ...]]:
    return sorted({(*words[at:], *words[:at]) for at in range(1, len(words))} - {tuple(words)})


def _in_two(words: Sequence[str]) -> list[tuple[Sequence[str], Sequence[str]]]:
    return [(words[:at], words[at:]) for at in range(1, len(words))]

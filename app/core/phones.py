"""Phone numbers, as they are told apart."""

from __future__ import annotations

import re

_LETTER = re.compile(r"[^\W\d_]")
_SCHEME = re.compile(r"\s*tel:", re.IGNORECASE)


def in_e164(said: str, region: str | None = None) -> str | None:
    """The number in E.164, as ``+61390000000``; None for what is none, or is none without knowing the country.

    ``region`` (ISO, e.g. ``AU``) is where numbers without a country code are read; there one must be complete and in
    use, since half a number would become another one. With its country's code, the length is enough: new ranges come
    up. What has a word beside it, or an extension, is none (rule 39): E.164 has no room for them.
    """
    import phonenumbers  # not needed before somebody has a number

    said = _SCHEME.sub("", said, count=1)
    if _LETTER.search(said):
        return None
    try:
        number = phonenumbers.parse(said, region, keep_raw_input=True)
    except phonenumbers.NumberParseException:
        return None
    is_told = number.country_code_source != phonenumbers.CountryCodeSource.FROM_DEFAULT_COUNTRY
    is_one = phonenumbers.is_possible_number(number) if is_told else phonenumbers.is_valid_number(number)
    if not is_one or number.extension:
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def as_kept(said: str, region: str | None = None) -> str:
    """The number as it is kept (rule 39): in E.164 where it is a whole one, otherwise as it was said."""
    return in_e164(said, region) or said.strip()


def is_whole(said: str) -> bool:
    """Whether it is written as E.164 is, in its own digits: to be read no more, whatever that costs."""
    return said.startswith("+") and said.isascii() and said[1:].isdigit()


def spellings(said: str, region: str | None = None) -> frozenset[str]:
    """How else the same number may have been written down: as it is said, in E.164, and as its country writes it."""
    found = {said.strip()}
    whole = in_e164(said, region)
    if whole is not None:
        import phonenumbers

        number = phonenumbers.parse(whole)
        at_home = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
        found |= {whole, at_home, "".join(each for each in at_home if each.isdigit())}
    return frozenset(found)


def in_words(kept: str, region: str | None = None) -> str:
    """The number as a person reads it: as at home in its own country, else with the country's code; grouped.

    What is no number, or one of which the country is not known, stays as it is.
    """
    whole = in_e164(kept, region)
    if whole is None:
        return kept
    import phonenumbers

    number = phonenumbers.parse(whole)
    is_home = region is not None and phonenumbers.region_code_for_number(number) == region
    form = phonenumbers.PhoneNumberFormat
    return str(phonenumbers.format_number(number, form.NATIONAL if is_home else form.INTERNATIONAL))


def without_country(said: str) -> str | None:
    """The digits of a whole number after its country's code, without a nought before them; None for what is none."""
    whole = in_e164(said if said.strip().startswith("+") else f"+{said.strip().removeprefix('00')}")
    if whole is None:
        return None
    import phonenumbers

    return str(phonenumbers.national_significant_number(phonenumbers.parse(whole)))

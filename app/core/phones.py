"""Phone numbers, as they are told apart."""

from __future__ import annotations


def in_e164(said: str, region: str | None = None) -> str | None:
    """The number in E.164, as ``+61390000000``; None for what is none, or is none without knowing the country.

    ``region`` (ISO, e.g. ``AU``) is where numbers without a country code are read.
    """
    import phonenumbers  # not needed before somebody has a number

    try:
        number = phonenumbers.parse(said, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))

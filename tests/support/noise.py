"""What a failing disk leaves in a file: noise, the same on every run, so that a test finds what it found before."""

from random import Random


def noise(count: int) -> bytes:
    """As many bytes of it."""
    return Random(count).randbytes(count)

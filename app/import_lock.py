"""Held while a library is imported that several threads may be the first to need.

The parts of rapidfuzz import each other: two threads that begin with different parts at the same moment wait for each
other, and Python gives one of them a half-made module. The window searches customers in one thread while it prepares
what finds commands in another.
"""

from threading import RLock

RAPIDFUZZ = RLock()

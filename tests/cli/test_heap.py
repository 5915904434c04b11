"""The one heap of a sync, as the system's own library counts it."""

import subprocess
import sys

COUNTED = """
import ctypes, sys, threading
from app.cli.heap import share_one_heap

if sys.argv[1:]:
    share_one_heap()
libc = ctypes.CDLL(None)
libc.fdopen.restype = ctypes.c_void_p
for _ in range(2):
    thread = threading.Thread(target=libc.malloc, args=(4096,))
    thread.start()
    thread.join()
told = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, told)
libc.fflush(told)
"""


def heaps(*arguments):
    done = subprocess.run([sys.executable, "-c", COUNTED, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.count("<heap ")


def test_threads_of_a_sync_share_one_heap():
    assert (heaps("shared"), heaps() > 1) == (1, True)

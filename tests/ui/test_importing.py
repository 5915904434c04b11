"""Only the window's own thread imports what names classes of PySide: two threads that do end the program."""

import subprocess
import sys

WALK = """
import sys, threading

strays = []

def watch(event, args):
    away = threading.current_thread() is not threading.main_thread()
    if event == "import" and away and args[0].startswith(("PySide6", "app.ui")):
        strays.append(f"{args[0]} by {threading.current_thread().name}")

sys.addaudithook(watch)
from app.main import main

code = main(["--selftest"])
print(*strays, sep="\\n", file=sys.stderr)
sys.exit(code or bool(strays))
"""


def test_no_other_thread_imports_anything_of_the_window():
    done = subprocess.run([sys.executable, "-c", WALK], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

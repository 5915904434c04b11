"""The door of the frozen program: as ``python -m app``, and for what it has other processes of itself do."""

import multiprocessing
import sys

from app.own_process import run_part

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker of the hub is this program again
    if not run_part(sys.argv[1:]):
        from app.main import main

        sys.exit(main())

"""`python -m app` is the same command as `floorwalker`."""

import sys

from app.main import main

if __name__ == "__main__":
    sys.exit(main())

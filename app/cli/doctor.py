"""``floorwalker doctor``: is this machine well, is the store, and what to do where they are not."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

from app.cli.findings import Finding, State, attention, ok, problem
from app.cli.remote_checks import check_remote
from app.cli.store_checks import check_store, newest_step
from app.core.values import Instant
from app.own_process import is_frozen
from app.platform_check import QtProbe, advice, is_debian_family, probe_qt, set_up_again

AHEAD_SECONDS = 5 * 60
"""How far the store may be ahead of the clock: tills are never quite together."""
DAY = 86_400


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's flags."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--bundle", metavar="FILE.zip", type=Path, help="write a support file too, in which no customer's data is"
    )
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Print a line for each thing looked at; 1 when one of them is a problem."""
    from app.cli.telling import one_line
    from app.store.places import find_places

    places = find_places()
    findings = list(examine(places.store, int(time.time()), probe_qt))
    if given.bundle is not None:
        from app.cli.bundle import write_bundle

        write_bundle(given.bundle, findings, places)
    if given.json:
        print(json.dumps([each.row for each in findings], ensure_ascii=False, indent=2))
    else:
        print(*(one_line(each.line) for each in findings), sep="\n")
    return 1 if any(each.state is State.PROBLEM for each in findings) else 0


def examine(store: Path, now: Instant, probe: Callable[[], QtProbe]) -> Iterator[Finding]:
    """Look at everything, and change nothing."""
    from app import __version__

    yield ok("program", f"Floorwalker {__version__}, Python {sys.version.split()[0]}")
    yield from check_store(store, now)
    yield check_paper(store, now)
    yield check_clock(now, newest_step(store), installed_at())
    yield check_zone_data()
    yield from check_display(probe(), os.environ.get)
    yield from check_remote(store)
    yield from check_site_file(os.environ)


def installed_at() -> Instant:
    """When this program was put where it is; a frozen one has no files of its modules."""
    return int(Path(sys.executable if is_frozen() else __file__).stat().st_mtime)


def check_site_file(environment: Mapping[str, str]) -> Iterator[Finding]:
    """What prepares all machines of a shop, where there is such a file."""
    from app.cli.site_file import check_site, read_site_file
    from app.cli.site_place import find_site_file
    from app.core.errors import BadInput

    path = find_site_file(environment)
    if path is None:
        return
    try:
        check_site(read_site_file(path))
    except BadInput as error:
        yield problem("site file", f"{error.where}: {error.what}", error.right)
    else:
        yield ok("site file", str(path))


def check_paper(store: Path, now: Instant) -> Finding:
    """How old the paper copy of the day is, which a shop goes on with when all else fails."""
    from app.desk.sheet_file import newest_paper, paper_folder

    copy = newest_paper(paper_folder(store.parent))
    if copy is None:
        return ok("paper copy", "none yet; the window keeps one")
    minutes = max(0, now - copy.written_at) // 60
    age = f"{minutes} minutes" if minutes < 120 else f"{minutes // 60} hours" if minutes < 2880 else None
    return ok("paper copy", f"{age or f'{minutes // 1440} days'} old, {copy.path}")


def check_clock(now: Instant, newest: Instant | None, installed: Instant) -> Finding:
    """Whether the clock can be right: nothing here can be from the future."""
    said = _day_and_time(now)
    if newest is not None and newest > now + AHEAD_SECONDS:
        return problem(
            "clock",
            f"it says {said}, but the newest step in the store is of {_day_and_time(newest)}",
            "set the clock of this machine, and switch on setting it by the network",
        )
    if installed > now + DAY:
        found = f"it says {said}, but the program was installed on {_day_and_time(installed)}"
        return attention("clock", found, "set the clock of this machine")
    return ok("clock", f"{said}, after everything that is here")


def _day_and_time(at: Instant) -> str:
    return time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(at))


def check_zone_data() -> Finding:
    """Whether the pinned time zones can be read (rule 1)."""
    from app.core.wall import zone

    try:
        package = import_module("tzdata")
        zone("Australia/Melbourne")
    except (ImportError, ValueError):
        return problem("time zones", "the package tzdata is missing or empty", set_up_again())
    version = getattr(package, "IANA_VERSION", "an unknown version")
    return ok("time zones", f"of {version}, from the package and not from this machine")


def check_display(probe: QtProbe, setting: Callable[[str], str | None]) -> Iterator[Finding]:
    """Whether Qt loads, a window can be shown, and text can be drawn; ``setting`` reads the environment."""
    mend = advice(probe, debian=is_debian_family())
    shown = next((name for name in ("WAYLAND_DISPLAY", "DISPLAY") if setting(name)), None)
    if not probe.loads:
        yield problem("display", probe.summary, mend)
        return
    if probe.missing:
        # Without a display nobody misses them; pages are drawn to files without.
        grade = problem if shown else attention
        yield grade("display", probe.summary, mend)
    elif shown is None and sys.platform == "linux":
        found = "Qt loads, but there is no display"
        yield attention("display", found, "log in with a desktop, or set DISPLAY; pages can still be drawn as pictures")
    else:
        yield ok("display", f"Qt loads, and windows go to {setting(shown)}" if shown else "Qt loads")
    if probe.fonts:
        yield ok("fonts", f"{probe.fonts} families")
    else:
        yield attention("fonts", "there is none, so no text can be drawn", mend)

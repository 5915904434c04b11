"""The window, from the command line: on this till's store or on a demo shop; pictures where there is no display."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.site_place import find_site_file

if TYPE_CHECKING:
    from app.cli.site_file import RemoteWish
    from app.core.errors import FloorwalkerError
    from app.desk.shop import Shop
    from app.ui.first_start import Offers


SYSTEM = "system"
"""Instead of a language: that of the system."""

PRACTICE = "--practice"


def open_window(given: Sequence[str], *, page: str = "today") -> int:
    """Open the window and stay until it is closed; the result is the exit code. ``page`` as in ``start_window``."""
    demo, practice, language = "--demo" in given, PRACTICE in given, language_of(given)
    if language is not None:
        check_language(language)
    if not has_display():
        return _draw_instead(demo=demo, language=language)
    gc.disable()  # what is imported stays; looking through it again and again is a twentieth of the start
    from app.ui.start import start_window

    own = dict(os.environ)  # reports of bugs outlive a throw-away home
    with ExitStack() as stack:
        if demo or practice:
            from app.cli.places import throw_away_home

            stack.enter_context(throw_away_home("practice" if practice else "demo"))
        site = None if demo or practice else find_site_file(own)
        return start_window(
            _open_demo if demo else partial(_open_practice, own) if practice else partial(_open_own, site),
            reports=lambda: find_reports(own),
            offers=partial(make_offers, site, has_network=not practice),
            amiss=None if site is None else partial(_amiss_in, site),
            defaults=look_left(own) if practice else _look_of(site),
            page=page,
            language=language,
            is_demo=demo,
            is_practice=practice,
        )


def language_of(given: Sequence[str]) -> str | None:
    """What follows ``--language``, or stands behind its equals sign; empty for the system's, None where it is not."""
    text = "\0".join(given).partition("--language")[2]
    if not text:
        return None
    code = text[1:].partition("\0")[0]
    return "" if code == SYSTEM else code


def check_language(code: str) -> None:
    """Raises ``BadInput`` for a code that names no language."""
    from app.ui.language import NO_LANGUAGE, names_language

    if code and not names_language(code):
        from app.core.errors import BadInput

        raise BadInput("--language", NO_LANGUAGE.format(code=code), f"give one like de or ar_EG, or {SYSTEM}")


def look_left(own: Mapping[str, str]) -> Mapping[str, str]:
    """How the person's own window was left: one to practise in speaks their language, as large as they need it."""
    from app.ui.preferences import LOOK, Preferences, find_preferences

    kept = Preferences(find_preferences(own), defaults=_look_of(find_site_file(own)))
    return {name: said for name in LOOK if (said := kept.text(name))}


def _look_of(site: Path | None) -> Mapping[str, str]:
    """How the windows of this shop's machines look; nothing where the file is bad, which the doctor says."""
    if site is None:
        return {}
    from app.cli.site_file import read_site_file
    from app.core.errors import BadInput

    try:
        return read_site_file(site).look
    except BadInput:
        return {}


def _amiss_in(site: Path) -> FloorwalkerError | None:
    """What of the file would keep a new till from beginning; called in a worker, at a till that has its shop."""
    from app.cli.site_file import what_is_amiss

    return what_is_amiss(site)


def _open_own(site: Path | None = None) -> Shop:
    """Open this till's store as its one window; called in a worker, after the first paint; again after a failure.

    A store in which there is nothing yet begins as the ``site`` file says. Raises ``BadInput`` where that cannot be;
    at a till that has its shop nothing of it is needed.
    """
    from app.desk.window_shop import open_window_shop

    shop = open_window_shop()
    if site is not None:
        from app.cli.site_file import begin_shop, read_site_file

        try:
            if _is_empty(shop):
                begin_shop(shop, read_site_file(site))
        except BaseException:
            shop.close()
            raise
    return shop


def _is_empty(shop: Shop) -> bool:
    view = shop.look("shop_view")
    return view.place is None and not view.closed_for_good


def _open_demo() -> Shop:
    """Build the demo shop in its throw-away home, then open it like any other."""
    from app.cli.places import build_demo
    from app.store.places import find_places

    if not find_places().store.exists():
        build_demo()
    return _open_own()


def _open_practice(own: Mapping[str, str]) -> Shop:
    """Copy the person's own store into the throw-away home, then open it like any other."""
    from app.cli.places import build_practice
    from app.store.places import find_places

    if not find_places().store.exists():
        build_practice(find_places(own).store)
    return _open_own()


def make_offers(site: Path | None = None, *, has_network: bool = True) -> Offers:
    """The ways out of an empty store; called when one is found. Without a network nothing is ever sent."""
    from app.cli.setup import import_file
    from app.own_process import is_frozen
    from app.ui.first_start import Command, Offers

    program = [] if is_frozen() else ["-m", "app"]
    # Started where the package is, the module ``app`` is this program, whatever folder this one was started in.
    folder = str(Path(__file__).parents[2])
    return Offers(
        import_file, Command(sys.executable, (*program, "--demo"), folder),
        Command(sys.executable, tuple(program), folder) if has_network else None,
        _wish_of(site) if site is not None else None,
        Command(sys.executable, (*program, PRACTICE), folder) if has_network else None,
    )  # fmt: skip


def _wish_of(site: Path) -> RemoteWish | None:
    """The remote that is prepared; none where the file is bad, which the doctor says."""
    from app.cli.site_file import read_site_file, remote_wish
    from app.core.errors import BadInput

    try:
        return remote_wish(read_site_file(site))
    except BadInput:
        return None


def find_reports(environment: Mapping[str, str]) -> Path:
    """The folder in which reports of bugs are kept; called after the first paint."""
    from app.store.places import find_places

    return find_places(environment).logs


def has_display(environment: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> bool:
    """Whether a window can be shown: always, but for Linux without X11 or Wayland, or with one that has gone."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return True
    return _has_wayland(environment) or _has_x11(environment.get("DISPLAY", ""))


def _has_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    return bool(name) and Path(environment.get("XDG_RUNTIME_DIR", "/"), name or "").exists()


def _has_x11(name: str) -> bool:
    host, colon, screen = name.rpartition(":")
    if host not in ("", "unix"):
        return True  # another machine's: only trying would tell
    return bool(colon) and Path(f"/tmp/.X11-unix/X{screen.partition('.')[0]}").exists()  # noqa: S108 - where X11 has them


def _draw_instead(*, demo: bool, language: str | None) -> int:
    """Draw every page to a folder, in both themes, and say where."""
    import tempfile

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.cli.places import demo_home
    from app.cli.printing import say
    from app.desk.shop import open_shop
    from app.ui.screenshot import PAGES, draw_page

    folder = Path(tempfile.mkdtemp(prefix="floorwalker-pictures-"))
    say("There is no display here, so the pages are drawn as pictures instead.")
    with ExitStack() as stack:
        if demo:
            stack.enter_context(demo_home())
        for page in PAGES:
            for theme in ("light", "dark"):
                out = folder / f"{page}-{theme}.png"
                draw_page(open_shop, page=page, theme=theme, out=out, language=language or "en")
    say(f"The pictures are in {folder}")
    return 0


def run_selftest() -> int:
    """Walk every page and one booking in a window offscreen, on a throw-away demo shop; 0 when all of it worked."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.cli.places import demo_home
    from app.desk.shop import open_shop
    from app.ui.selftest import walk

    with demo_home():
        return walk(open_shop)

"""Build what is handed out: the frozen program and the Debian package, each tried with ``--selftest``.

Usage: python packaging/freeze.py OUT
Run by the interpreter of an environment filled from ``packaging/lock/package.txt``, from the root of the project. On
Debian's family OUT is left with ``floorwalker/`` and ``floorwalker_VERSION_ARCH.deb``, elsewhere with the former alone.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app import __version__
from app.platform_check import FONTS, LOADING, SHOWING, is_debian_family

HERE = Path(__file__).resolve().parent
NAME = "floorwalker"
HOME = f"usr/lib/{NAME}"
"""Where the package keeps the program."""
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(out: Path) -> int:
    """Build both below OUT; 1 when a build or a test of itself fails."""
    out.mkdir(parents=True, exist_ok=True)
    try:
        frozen = freeze(out)
        try_out(frozen / NAME)
        print(f"{frozen}: frozen, and has tested itself")
        if is_debian_family() and shutil.which("dpkg-deb"):
            package = pack(frozen, out)
            try_out_package(package)
            print(f"{package}: packed, and has tested itself")
    except subprocess.CalledProcessError as error:
        print(f"make package: {' '.join(map(str, error.cmd))} ended with {error.returncode}", file=sys.stderr)
        return 1
    return 0


def freeze(out: Path) -> Path:
    """The program as a folder that needs no Python; what was there before goes."""
    shutil.rmtree(out / NAME, ignore_errors=True)
    with tempfile.TemporaryDirectory() as work:
        options = ["--noconfirm", "--log-level", "ERROR", "--distpath", out, "--workpath", work]
        subprocess.run([sys.executable, "-m", "PyInstaller", *options, HERE / f"{NAME}.spec"], check=True)
    return out / NAME


def try_out(program: Path) -> None:
    """Let it test itself, away from this checkout and from what this machine has set."""
    with tempfile.TemporaryDirectory() as home:
        known = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        environment = {**known, "HOME": home, "FLOORWALKER_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([program, "--selftest"], cwd=home, env=environment, check=True)


def try_out_package(package: Path) -> None:
    """Unpack it as an installation would, and let what it brings test itself."""
    with tempfile.TemporaryDirectory() as root:
        subprocess.run(["dpkg-deb", "--extract", package, root], check=True)
        try_out(Path(root) / "usr/bin" / NAME)


def pack(frozen: Path, out: Path) -> Path:
    """The Debian package of a frozen program: it is found in the menu, and the hub's service is there to be enabled."""
    package = out / f"{NAME}_{__version__}_{architecture()}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        shutil.copytree(frozen, root / HOME, symlinks=True)
        link = root / "usr/bin" / NAME
        link.parent.mkdir(parents=True)
        link.symlink_to(f"../lib/{NAME}/{NAME}")
        for source, target in (
            (HERE / f"{NAME}.desktop", f"usr/share/applications/{NAME}.desktop"),
            (HERE.parent / "resources" / "icons" / f"{NAME}.svg", f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg"),
            (HERE.parent / "LICENSE", f"usr/share/doc/{NAME}/copyright"),
            (HERE.parent / "CHANGELOG.md", f"usr/share/doc/{NAME}/CHANGELOG.md"),
        ):
            _put(source.read_text(encoding="utf-8"), root / target)
        _put(service(), root / f"usr/lib/systemd/system/{NAME}-hub.service")
        _put(control(_kilobytes(root)), root / "DEBIAN/control")
        # More takes minutes, for a tenth less.
        options = ["--root-owner-group", "-Zxz", "-z2", "--build"]
        subprocess.run(["dpkg-deb", *options, root, package], check=True, stdout=subprocess.DEVNULL)
    return package


def control(kilobytes: int) -> str:
    """What dpkg is told: what the program needs is what Qt needs, as ``floorwalker doctor`` names it."""
    needs = ", ".join(sorted({"libc6", *LOADING.values(), *SHOWING.values()}))
    fields = {
        "Package": NAME,
        "Version": __version__,
        "Architecture": architecture(),
        "Maintainer": "Floorwalker <floorwalker@localhost>",
        "Installed-Size": str(kilobytes),
        "Depends": needs,
        "Recommends": " | ".join(FONTS),
        "Suggests": "at-spi2-core, gnome-keyring | kwalletmanager",
        "Section": "misc",
        "Priority": "optional",
        "Description": (
            "front desk of a shop: appointments, walk-ins, requests\n"
            " A day calendar, a walk-in queue and an inbox of requests over a local store,\n"
            " for the person at the counter. It works without a network, and with one it\n"
            " tells and hears a booking API or its own hub."
        ),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def service() -> str:
    """The hub's unit, on the program of the package."""
    unit = (HERE / f"{NAME}-hub.service").read_text(encoding="utf-8")
    return unit.replace(f"/opt/{NAME}/.venv/bin/{NAME}", f"/usr/bin/{NAME}")


def architecture() -> str:
    """This machine's, by Debian's name."""
    return ARCHITECTURES.get(platform.machine(), platform.machine())


def _put(text: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)


def _kilobytes(root: Path) -> int:
    return sum(each.lstat().st_size for each in root.rglob("*") if not each.is_dir()) // 1024 + 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))

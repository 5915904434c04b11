"""Where the files of ``resources/`` are: beside the package in a checkout, inside it in a wheel or a frozen build."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """Path of a file or folder below ``resources/``, by its name there (``theme/light.json``).

    Raises ``FileNotFoundError`` that names it, for names that lead out of the folder too.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()) or not path.exists():
        raise FileNotFoundError(f"resource {name!r}: there is none of this name")
    return path

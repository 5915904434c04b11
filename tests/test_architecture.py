"""The arrows between the packages, as the contracts in pyproject.toml draw them, and what importing one costs."""

import ast
import subprocess
import sys

import pytest

MODULES = {
    "PySide6": "Qt",
    "alembic": "migrations",
    "fastapi": "the hub",
    "sqlalchemy": "the database",
}


# In a process of its own: the linter's command silences every logger that is there already.
LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"


def test_every_import_keeps_to_its_layer(request):
    command = [sys.executable, "-c", LINT]
    linted = subprocess.run(command, cwd=request.config.rootpath, capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def imported_names(file):
    """Every module that a source file imports anywhere in it, by its full name."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_nothing_imports_the_object_mapper(request):
    sources = sorted((request.config.rootpath / "app").rglob("*.py"))
    users = [file.name for file in sources if any(name.startswith("sqlalchemy.orm") for name in imported_names(file))]
    assert sources
    assert not users


def test_no_start_compiles_the_methods_of_a_frozen_dataclass(request):
    sources = [file for file in (request.config.rootpath / "app").rglob("*.py") if file.stem != "platform_check"]
    users = [file.name for file in sources if "@dataclass(frozen=True, slots=True)\n" in file.read_text("utf-8")]
    assert not users, "say @frozen, of app.core.frozen"


@pytest.mark.parametrize("package", ["app.core", "app.platform_check", "app.resource_files"])
def test_a_light_package_brings_nothing_heavy(package):
    assert not loaded_by(package) & MODULES.keys()


def test_the_desk_brings_no_window_and_no_server():
    assert not loaded_by("app.desk") & {"PySide6", "fastapi", "uvicorn"}


def test_the_hub_brings_no_window():
    assert "PySide6" not in loaded_by("app.hub")


def loaded_by(package):
    """The top-level modules that are there after every module of the package was imported, in a fresh process."""
    code = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
    importlib.import_module(module.name)
print(*{name.partition(".")[0] for name in sys.modules})
"""
    done = subprocess.run([sys.executable, "-c", code, package], capture_output=True, text=True, check=True)
    return set(done.stdout.split())

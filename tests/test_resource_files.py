"""Resources are found in a checkout and in a wheel, and nothing else is."""

import pytest

from app import resource_files
from app.resource_files import resource


def test_a_checkout_has_them_beside_the_package(request):
    assert resource("") == request.config.rootpath / "resources"


def test_a_wheel_has_them_inside_the_package(tmp_path, monkeypatch):
    (tmp_path / "theme.json").write_text("{}")
    monkeypatch.setattr(resource_files, "_INSTALLED", tmp_path)
    assert resource("theme.json") == tmp_path / "theme.json"


@pytest.mark.parametrize("name", ["no-such-file", "../pyproject.toml"])
def test_anything_else_is_not_found_by_name(name):
    with pytest.raises(FileNotFoundError, match=name):
        resource(name)

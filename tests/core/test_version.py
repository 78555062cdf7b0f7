"""The plugin's version as reports and scripts name it, and the addresses that users are sent to."""

from __future__ import annotations

import pytest
from tiepoint.core import version


@pytest.fixture
def metadata(tmp_path, monkeypatch):
    """Writes metadata.txt of a plugin whose core this is."""
    monkeypatch.setattr(version, "__file__", str(tmp_path / "core" / "version.py"))
    return tmp_path / "metadata.txt"


def test_the_plugins_version_is_known():
    assert version.plugin_version().count(".") >= 1


@pytest.mark.parametrize(("confirmed", "shown"), [("yes", "https://example.org/t"), ("no", ""), ("", "")])
def test_an_address_is_shown_once_a_person_has_confirmed_it(metadata, confirmed, shown):
    metadata.write_text(
        f"[general]\nversion=1.2\ntracker=https://example.org/t\naddressesConfirmed={confirmed}\n"
    )
    assert version.plugin_version() == "1.2"
    assert version.address("tracker") == shown
    assert version.address("homepage") == ""


@pytest.mark.parametrize(
    "text", [None, "no section", "[other]\nversion=1.2", "[general]\nversion=1\nversion=2"]
)
def test_without_metadata_there_is_neither_version_nor_address(metadata, text):
    if text is not None:
        metadata.write_text(text)
    assert (version.plugin_version(), version.address("tracker")) == ("", "")

"""The plugin's version and the project's addresses, which only its metadata hold."""

from __future__ import annotations

import configparser
from pathlib import Path


def plugin_version() -> str:
    """The version in metadata.txt; "" where core stands without the plugin."""
    return _values().get("version", "")


def address(name: str) -> str:
    """The project's "homepage", "tracker" or "repository"; "" until a person has confirmed that they exist.

    So no user is sent to a page that is not there.
    """
    values = _values()
    return values.get(name, "") if values.get("addressesconfirmed", "") == "yes" else ""


def _values() -> dict[str, str]:
    """Keys in lower case."""
    metadata = configparser.ConfigParser(interpolation=None)
    try:
        metadata.read(Path(__file__).absolute().parent.parent / "metadata.txt", encoding="utf-8")
        return dict(metadata["general"])
    except (OSError, ValueError, KeyError, configparser.Error):
        return {}

"""The version of the plugin, as its metadata tell it."""

from __future__ import annotations

import configparser
from pathlib import Path


def plugin_version() -> str:
    """The version in metadata.txt; "" where core stands without the plugin."""
    metadata = configparser.ConfigParser(interpolation=None)
    try:
        metadata.read(Path(__file__).absolute().parent.parent / "metadata.txt", encoding="utf-8")
        return metadata.get("general", "version", fallback="")
    except (OSError, ValueError, configparser.Error):
        return ""

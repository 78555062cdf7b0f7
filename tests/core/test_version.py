"""The plugin's version as reports and scripts name it."""

from __future__ import annotations

from tiepoint.core.version import plugin_version


def test_the_plugins_version_is_known():
    assert plugin_version().count(".") >= 1

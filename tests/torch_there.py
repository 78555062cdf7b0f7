"""Skips a test where torch is missing, without importing it: it does not belong into QGIS's process."""

from __future__ import annotations

from importlib.util import find_spec

import pytest


def needs_torch() -> None:
    if find_spec("torch") is None:
        pytest.skip("torch is not installed")

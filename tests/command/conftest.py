"""The synthetic pair of tests/core."""

from __future__ import annotations

from tiepoint.tests.core.conftest import scene

__all__ = ["scene"]

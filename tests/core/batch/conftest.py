"""The pair of tests/core as a series of one."""

from __future__ import annotations

from tiepoint.tests.core.conftest import scene

__all__ = ["scene"]

"""The finished run, shared with the tests of the workbench."""

from __future__ import annotations

from ..made_runs import run_result, session  # noqa: F401 - fixtures

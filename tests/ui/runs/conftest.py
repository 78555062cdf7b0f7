"""The finished run that the tests of the workbench have, too."""

from __future__ import annotations

from ..made_runs import run_result, session  # noqa: F401 - fixtures

"""`python -m tiepoint.command`, for when the command is not on the PATH."""

from __future__ import annotations

from . import main

main()

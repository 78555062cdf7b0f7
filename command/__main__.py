"""`python -m tiepoint.command`, where the command itself is not on the PATH."""

from __future__ import annotations

from . import main

main()

"""What goes wrong while the engine's own Python environment is made."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "program_not_started": (
        "“{program}” cannot be started: {reason}.",
        "Choose another Python under Advanced.",
    ),
    "disk_too_small": (
        "The disk has too little room: {needed:.1f} GB are needed and {free:.1f} GB are free in “{folder}”.",
        "Free some disk space, or choose a Python that has the packages under Advanced.",
    ),
    "environment_modules_missing": "QGIS's Python ({program}) cannot make environments: its modules venv and ensurepip are missing.",
    "environment_not_removed": (
        "The folder “{folder}” cannot be removed.",
        "Close programs that use it, or restart QGIS; then try again.",
    ),
}

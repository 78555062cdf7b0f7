"""What goes wrong while the engine's own Python environment is made."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "environment_not_removed": (
        "The folder “{folder}” cannot be removed.",
        "Close programs that use it, or restart QGIS; then try again.",
    ),
    "environment_modules_missing": (
        "QGIS's Python ({program}) cannot make environments: its modules venv and ensurepip are missing."
    ),
    "disk_too_small": (
        "The disk has too little room: {needed:.1f} GB are needed and {free:.1f} GB are free in “{folder}”.",
        "Free some disk space, or choose a Python that has the packages under Advanced.",
    ),
    "program_not_started": (
        "“{program}” cannot be started: {reason}.",
        "Choose another Python under Advanced.",
    ),
    "name_of_python": "Python",
    "name_of_environment": "A Python environment",
    "name_of_packages": "The packages",
    "other_python": "Choose another Python, one that has the packages, under Advanced.",
    "install_venv": (
        "On Debian or Ubuntu: sudo apt install python3-venv; elsewhere Python's venv and ensurepip. Then "
        "try again."
    ),
    "not_installed": (
        "{what} could not be installed: {reason}.",
        "Check the connection to the internet and the room on the disk; the log panel has all lines.",
    ),
    "not_installed_silently": (
        "{what} could not be installed: exit status {status}.",
        "Check the connection to the internet and the room on the disk; the log panel has all lines.",
    ),
    "package_of_other_hash": (
        (
            "{what} could not be installed: a file is not the one that Tiepoint was tested with (its "
            "SHA-256 is another)."
        ),
        (
            "The download was damaged, or the index has builds of its own. Try again, or choose a Python "
            "that has the packages under Advanced."
        ),
    ),
    "package_not_in_index": (
        "The index that pip is set to has no such package for this Python. Check its settings, or choose a "
        "Python that has the packages under Advanced."
    ),
}

"""What goes wrong while the engine's own Python environment is made: the step, the cause, and the way out."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "environment_not_removed": (
        "The folder “{folder}” cannot be removed.",
        "Close programs that use it, or restart QGIS; then try again.",
    ),
    "environment_outdated": (
        "QGIS's Python has changed since Tiepoint's environment was made, as after an update of QGIS.",
        "Install it again.",
    ),
    "environment_module_missing": (
        "QGIS's Python ({program}) cannot make environments: its module {module} is missing."
    ),
    "install_venv": (
        "On Debian or Ubuntu: sudo apt install python3-venv; elsewhere Python's venv and ensurepip. Then "
        "try again."
    ),
    "install_venv_by_conda": "Run “conda install pip” in QGIS's environment. Then try again.",
    "confined_python": (
        "This QGIS runs in a sandbox (Flatpak or Snap) to whose Python nothing can be added. Use QGIS from "
        "your distribution or from qgis.org."
    ),
    "repair_qgis": (
        "QGIS's Python is incomplete. Repair QGIS with its installer, or choose another Python, one that has "
        "numpy and OpenCV, under Advanced."
    ),
    "qgis_translocated": (
        "macOS runs this QGIS from a temporary place, where nothing can be installed for good.",
        "Quit QGIS, move it to the Applications folder, open it from there and try again.",
    ),
    "disk_too_small": (
        "The disk has too little room: {needed:.1f} GB are needed and {free:.1f} GB are free in “{folder}”.",
        "Free some disk space, or choose a Python that has the packages under Advanced.",
    ),
    "program_not_started": (
        "“{program}” cannot be started: {reason}.",
        "Choose another Python under Advanced.",
    ),
    "installation_in_progress": (
        "Another QGIS is installing the engine at this moment.",
        "Wait until it is done there, then press “Check again” on Tiepoint's set-up page.",
    ),
    # Where packages come from
    "no_wheels": (
        "The folder “{folder}” contains no wheels (.whl files).",
        "Choose the folder in which the wheels are; “Copy the commands” says how to fetch them.",
    ),
    "index_no_url": (
        "“{index}” is not the address of a package index.",
        "Enter an address that begins with https://, or leave it empty.",
    ),
    "no_certificate_file": (
        "The file of certificates “{path}” does not exist.",
        "Choose a .pem or .crt file, or leave it empty.",
    ),
    # Names of steps and places, for the sentences below
    "name_of_python": "QGIS's Python",
    "name_of_environment": "The Python environment",
    "name_of_pip": "pip, which installs packages,",
    "name_of_packages": "The packages",
    "name_of_imports": "The installed packages",
    "name_of_index": "the one that pip is set to",
    # Causes
    "install_disk_full": (
        "{what} could not be installed: the disk is full.",
        "Free some disk space and try again; nothing was left behind.",
    ),
    "package_of_other_hash": (
        (
            "{what} could not be installed: a file is not the one that Tiepoint was tested with (its "
            "SHA-256 is another)."
        ),
        (
            "The download was damaged, or the index or folder has builds of its own. Try again, or choose a "
            "Python that has the packages under Advanced."
        ),
    ),
    "install_path_too_long": (
        "{what} could not be installed: Windows does not allow paths that long.",
        (
            "Use a QGIS profile in a shorter folder, or let an administrator switch on long paths "
            "(LongPathsEnabled). Then try again."
        ),
    ),
    "install_file_locked": (
        "{what} could not be installed: another program has a file open.",
        "A virus scanner often does this to new files. Try again in a minute.",
    ),
    "install_not_permitted": (
        "{what} could not be installed: a file or folder may not be written or run ({reason}).",
        "Check the rights of QGIS's profile folder, and whether a virus scanner blocks Python there.",
    ),
    "install_blocked": (
        "{what} could not be installed: a rule of your organisation blocks programs in your profile folder.",
        "Ask your administrator, or choose a Python that is allowed and has the packages under Advanced.",
    ),
    "python_without_tls": (
        "{what} could not be installed: QGIS's Python has no TLS, which a download needs.",
        "Repair QGIS with its installer, or install from a folder of wheels.",
    ),
    "index_certificate": (
        "The package index ({host}) is not trusted: its certificate is not among those that Python knows.",
        (
            "Where your organisation checks encrypted traffic, enter its file of certificates under “Where "
            "packages come from”. Otherwise check the computer's date."
        ),
    ),
    "index_not_secure": (
        "The package index ({host}) is not used: its address begins with http://, without encryption.",
        "Enter its address with https:// under “Where packages come from”.",
    ),
    "proxy_wants_login": (
        "The proxy wants a user name and a password.",
        "Enter them in QGIS under Settings > Options > Network, and try again.",
    ),
    "proxy_unreachable": (
        "The proxy cannot be reached.",
        "Check it in QGIS under Settings > Options > Network, and try again.",
    ),
    "index_wants_login": (
        "The package index ({host}) refuses access.",
        "Check user name, password or token in the index's address under “Where packages come from”.",
    ),
    "index_name_unknown": (
        "The package index ({host}) was not found: there is no internet connection, or the name is wrong.",
        (
            "Connect to the internet and try again. Without internet, install from a folder of wheels; "
            "“Copy the commands” says how to fetch them."
        ),
    ),
    "index_unreachable": (
        "The package index ({host}) does not answer.",
        (
            "Where your network needs a proxy, set it in QGIS under Settings > Options > Network. Where it "
            "has an index of its own, enter that under “Where packages come from”. Then try again."
        ),
    ),
    "download_broke": (
        "The download from the package index ({host}) broke off.",
        "Try again; nothing was left behind.",
    ),
    "wheel_not_in_folder": (
        "The folder “{folder}” has no wheel of {package} for this Python and system.",
        "Fetch it as “Copy the commands” says, on a machine with the same system and Python version.",
    ),
    "package_not_in_index": (
        "The index that pip is set to has no {package} for this Python and system.",
        ("Check “Where packages come from”, or choose a Python that has the packages under Advanced."),
    ),
    "import_needs_runtime": (
        "The installed packages cannot be loaded: Windows lacks a library they need ({reason}).",
        "Install Microsoft's “Visual C++ Redistributable” for x64, then try again.",
    ),
    "import_of_other_system": (
        "The installed packages cannot be loaded: they are for a newer or another system ({reason}).",
        "Update the system, or choose a Python that has the packages under Advanced.",
    ),
    "import_needs_newer_cpu": (
        "The installed packages cannot be loaded: they need a newer processor.",
        "Choose a Python with packages that were built for this processor under Advanced.",
    ),
    "install_killed": (
        "{what} could not be installed: the system ended the installation for lack of memory.",
        "Close other programs and try again.",
    ),
    "not_installed": (
        "{what} could not be installed: {reason}.",
        "All lines are below, and in the log panel; “Copy a report” has them for a report of this fault.",
    ),
    "not_installed_silently": (
        "{what} could not be installed: exit status {status}.",
        "Try again; if it happens again, please report it with what “Copy a report” copies.",
    ),
    # The trial
    "trial_failed": (
        "The packages were installed, but a small trial registration failed: {reason}.",
        "Try again; if it happens again, please report it with what “Copy a report” copies.",
    ),
    "trial_inexact": (
        "The packages were installed, but a small trial registration was wrong by {error:.2f} px.",
        "Please report it with what “Copy a report” copies; nothing was left behind.",
    ),
}

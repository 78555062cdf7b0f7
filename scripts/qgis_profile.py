"""The project's own QGIS profile, in build/, with this checkout as an enabled plugin.

`make demo` and `make qgis` use it and never change the user's QGIS settings.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
PLUGINS = BUILD / "plugins"  # holds `tiepoint`, a link to the checkout, made by setup.sh
SAMPLE = ROOT / "resources" / "sample"

_SETTINGS = r"""[migration]
fileVersion=2
firstRunVersionFlag=99999
settings=true

[UI]
UITheme={theme}

[PythonPlugins]
tiepoint={plugin}
processing=true
MetaSearch=false
db_manager=false
grassprovider=false
otbprovider=false
sagaprovider=false

[qgis]
checkVersion=false
showTips=false

[core]
NewsFeed\httpsfeedqgisorg\disabled=true

[app]
askToSaveMemoryLayers=false
plugin_installer\checkOnStart=false
"""


def write_settings(
    configuration: Path, *, plugin: bool = True, theme: str = "default", numbers: str = ""
) -> None:
    """Make the profile if it is missing. plugin: with the plugin enabled, or without a word of it.

    numbers: the locale in which QGIS writes them.
    """
    settings = configuration / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True, exist_ok=True)
    text = _SETTINGS.replace("{theme}", theme)
    if numbers:
        text += f"\n[locale]\nglobalLocale={numbers}\noverrideFlag=true\nuserLocale={numbers}\n"
    text = text.replace("{plugin}", "true") if plugin else text.replace("tiepoint={plugin}\n", "")
    for name in ("QGIS3.ini", "QGIS4.ini"):
        if not (settings / name).exists():
            (settings / name).write_text(text, encoding="utf-8")


def environment() -> dict[str, str]:
    """Environment for a QGIS program that uses the profile; makes the profile if it is missing."""
    configuration = BUILD / "qgis"
    write_settings(configuration)
    runtime = BUILD / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    result = {
        "XDG_RUNTIME_DIR": str(runtime),  # Qt complains without one; a desktop session has its own
        "TIEPOINT_PYTHON": str(ROOT / ".venv" / "bin" / "python"),
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(configuration),
        "QGIS_PLUGINPATH": str(PLUGINS),
    }
    # An activated environment must not be passed on to QGIS's own Python.
    for name in ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"):
        result.pop(name, None)
    return result


def program(name: str) -> str:
    """Path of `qgis` or `qgis_process`: Debian's wrapper scripts pass options that qgis_process refuses."""
    found = shutil.which(f"{name}.bin") or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is not installed. Run: scripts/setup.sh demo")
    return found

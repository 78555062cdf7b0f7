"""Opens QGIS with the plugin from this checkout, the sample pair and the dock.

With a script as argument, QGIS runs that script instead of scripts/open_sample.py. Without a display, QGIS
runs on a virtual one (SCREEN=1600x1000); screenshots are taken this way.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from qgis_profile import ROOT, environment, program


def virtual_display(stack: ExitStack, size: str) -> str:
    """Start Xvfb and a window manager, which end with `stack`; returns the display's name."""
    if shutil.which("Xvfb") is None or shutil.which("openbox") is None:
        raise SystemExit("There is no display, and no virtual one. Run: scripts/setup.sh window")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    stack.callback(server.wait)
    stack.callback(server.terminate)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise SystemExit("Xvfb did not start.")
    display = f":{number}"
    manager = subprocess.Popen(
        ["openbox"],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    stack.callback(manager.wait)
    stack.callback(manager.terminate)
    return display


def run(script: Path, *options: str, **variables: str) -> int:
    """Run QGIS with `script`, options of its own and more environment variables; returns its exit code.

    A variable that is "" is taken out of the environment.
    """
    with ExitStack() as stack:
        surroundings = {**environment(), "TOUR_CODE": str(ROOT / "tests" / "gui"), **variables}
        surroundings = {name: value for name, value in surroundings.items() if value}
        if not surroundings.get("DISPLAY") and not surroundings.get("WAYLAND_DISPLAY"):
            surroundings["DISPLAY"] = virtual_display(stack, surroundings.get("SCREEN", "1600x1000"))
        surroundings.pop("QT_QPA_PLATFORM", None)
        command = [program("qgis"), "--nologo", "--noversioncheck", *options, "--code", str(script)]
        return subprocess.run(command, env=surroundings, check=False).returncode


def main() -> int:
    """Run the script; returns QGIS's exit code."""
    return run(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "scripts" / "open_sample.py")


if __name__ == "__main__":
    sys.exit(main())

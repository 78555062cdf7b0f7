"""Entry of the engine's process: `<python> <plugin folder>/core/engine`.

Python puts this folder first on sys.path; the plugin's folder takes its place, whatever its name and
through whatever link it was reached, so that `core` is the top package. Kept to syntax that an old
Python can read, to tell its user what is wrong.
"""

import json
import sys
from pathlib import Path

sys.path[0] = str(Path(sys.path[0]).absolute().parent.parent)


def refuse(message: str, hint: str) -> None:
    """Answer whatever the parent asks with an error, and end."""
    sys.stdout.write(json.dumps({"type": "error", "message": message, "hint": hint}) + "\n")
    sys.exit(1)


if sys.version_info < (3, 9):  # noqa: UP036 - the user may have chosen any Python
    version = sys.version.split()[0]
    refuse(
        f"The engine needs Python 3.9 or newer; {sys.executable} is {version}.",
        "Choose another Python under Advanced.",
    )

from core.engine.memory import START, room_for  # noqa: E402 - needs the path set above

if not room_for(START):  # without it the imports fail, each with a reason of its own
    from core.errors import NotEnoughMemory

    refuse(NotEnoughMemory().message, NotEnoughMemory().hint)

from core.engine.worker import main  # noqa: E402 - needs the path set above

main()

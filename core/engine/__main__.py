"""Entry of the engine's process: `<python> <plugin folder>/core/engine`.

Python puts this folder first on sys.path. The plugin's folder replaces it, under any name and through any
link, so that `core` is a top package. The syntax here must suit an old Python, so that it can report that
it is too old.
"""

import json
import sys
from pathlib import Path

sys.path[0] = str(Path(sys.path[0]).absolute().parent.parent)

failure = None
if sys.version_info < (3, 9):  # noqa: UP036 - the user may have chosen any Python
    failure = {
        "type": "error",
        "notice": {
            "code": "python_too_old",
            "values": {"program": sys.executable, "version": sys.version.split()[0]},
        },
    }
else:
    from core.address_space import room_for
    from core.engine.memory import START
    from core.errors import NotEnoughMemory

    if not room_for(START):  # the imports would fail, each with another message
        failure = {"type": "error", "notice": NotEnoughMemory().notice.to_json()}

if failure is not None:
    sys.stdout.write(json.dumps(failure) + "\n")
    sys.exit(1)

from core.engine.worker import main  # noqa: E402 - needs the path set above

main()

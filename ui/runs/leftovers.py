"""Cleans up after a session of QGIS that crashed, when the plugin is loaded."""

from __future__ import annotations

import threading
import traceback

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDir

from ...core.files import private_folders
from ..common import log, tr

# s that QGIS's start may wait: files should be moved before a project opens them, but a network share that
# does not answer must not block it.
_WAIT = 1.0


def clear_leftovers() -> None:
    """Finish interrupted moves and remove private folders of crashed sessions, in the background."""
    thread = threading.Thread(target=_clear, name="tiepoint-leftovers", daemon=True)
    thread.start()
    thread.join(_WAIT)


def _clear() -> None:
    try:
        for folder in private_folders.sweep():
            log(tr("Cleaned up after an interrupted run: {}").format(QDir.toNativeSeparators(str(folder))))
    except Exception:  # noqa: BLE001 - the plugin works even so; the next start tries again
        log(traceback.format_exc(), Qgis.MessageLevel.Warning)

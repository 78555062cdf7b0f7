"""What an earlier session could not put in order, as it died: done when the plugin is loaded."""

from __future__ import annotations

import threading
import traceback

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDir

from ...core.files import private_folders
from ..common import log, tr

# s that QGIS's start may wait: files are best moved before a project opens them; a share that does not
# answer must not hold it up.
_WAIT = 1.0


def clear_leftovers() -> None:
    """Finish interrupted moves and remove private folders of sessions that are dead, in the background."""
    thread = threading.Thread(target=_clear, name="tiepoint-leftovers", daemon=True)
    thread.start()
    thread.join(_WAIT)


def _clear() -> None:
    try:
        for folder in private_folders.sweep():
            log(tr("An interrupted run was put in order: {}").format(QDir.toNativeSeparators(str(folder))))
    except Exception:  # noqa: BLE001 - the plugin is of use all the same; the next start tries again
        log(traceback.format_exc(), Qgis.MessageLevel.Warning)

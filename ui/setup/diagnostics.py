"""A report of this installation in Markdown, for a bug report: versions, environment, last errors, log."""

from __future__ import annotations

import getpass
import os
import platform
import sys
import tempfile
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProjUtils, QgsSettings
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QUrl, qVersion
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication

from ...core.cores import usable_cores
from ...core.engine import environment, platforms, private_python
from ...core.engine.install_source import without_secrets
from ...core.errors import TiepointError
from ...core.redaction import redact
from ...core.version import address, plugin_version
from ..common import RESOURCES, recent_log
from ..data_folders import by_hand_folder, engine_folder
from .installation import Installation

_LINES = 60  # of the log
_ERRORS = 5  # the last of the log, in a report
_LONG = 300  # characters of a setting


def report(installation: Installation) -> str:
    """The whole report, without passwords, folders' names and the user's name."""
    log = recent_log()
    errors = [text for serious, text in log if serious][-_ERRORS:]
    sections = {
        "Versions": _versions(),
        "Engine": _engine(installation),
        "Settings": _settings(),
        "Last errors": [line for text in errors for line in text.splitlines()] or ["none"],
        "End of the engine's own output": installation.engine_output().splitlines() or ["none"],
        "End of the log": [line for _, text in log for line in text.splitlines()][-_LINES:] or ["none"],
    }
    parts = [f"### {title}\n```\n" + "\n".join(lines) + "\n```" for title, lines in sections.items()]
    return _redacted("\n".join(parts)) + "\n"


def copy_report(installation: Installation) -> None:
    """Put the report into the clipboard and open the page for it, once the project has confirmed one."""
    QApplication.clipboard().setText(report(installation))
    tracker = address("tracker")
    if tracker:
        QDesktopServices.openUrl(QUrl(tracker))


def _versions() -> list[str]:
    from ...core.raster.read.gdal_calls import gdal_version

    where = platforms.kind(sys.platform, sys.executable or "", os.environ)
    proj = f"{QgsProjUtils.projVersionMajor()}.{QgsProjUtils.projVersionMinor()}"
    return [
        f"Tiepoint {plugin_version()}",
        f"QGIS {Qgis.version()}, installed as: {where}",
        f"Qt {qVersion()}, PyQt {PYQT_VERSION_STR}, Python {platform.python_version()}",
        f"GDAL {gdal_version()}, PROJ {proj}",
        f"{platform.platform()}, {platform.machine()}, {usable_cores()} cores{_memory()}",
        f"Language {QgsApplication.locale()}",
    ]


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows
        return ""
    return f", {size / 2**30:.0f} GiB of memory"


def _engine(installation: Installation) -> list[str]:
    readiness, engine = installation.readiness, installation.engine
    try:
        of_qgis = str(environment.host_python())
    except TiepointError as error:
        of_qgis = error.message
    lines = [f"QGIS's Python: {of_qgis}", f"Python of the engine: {readiness.program() or 'none'}"]
    if readiness.info is not None:
        packages = ", ".join(f"{name} {version}" for name, version in readiness.info.packages.items())
        lines.append(f"It answered: Python {readiness.info.python}, {packages}")
    if readiness.error is not None:
        lines += [f"It does not run: {readiness.error}"]
    torch = readiness.torch or readiness.problem or "unknown"
    lines.append(f"Device: {readiness.device or 'unknown'}; torch: {torch}")
    for folder in (*engine.folders.values(), by_hand_folder()):
        if folder.exists():
            whole = "complete" if private_python.is_whole(folder) else "not marked as complete"
            old = ", of another Python than QGIS has now" if private_python.outdated(folder) else ""
            lines.append(f"Environment {folder}: {whole}{old}")
    return lines


def _settings() -> list[str]:
    kept = QgsSettings()
    kept.beginGroup("tiepoint")
    lines = [f"{key} = {without_secrets(str(kept.value(key)))[:_LONG]}" for key in sorted(kept.allKeys())]
    kept.endGroup()
    return lines or ["none"]


def _redacted(text: str) -> str:
    places = {
        str(engine_folder().parent): "‹data folder›",
        str(RESOURCES.parent): "‹plugin›",
        str(RESOURCES.parent.parent): "‹plugins›",
        str(Path(QgsApplication.qgisSettingsDirPath())): "‹profile›",
        tempfile.gettempdir(): "‹temporary›",
    }
    return redact(text, places, _user())


def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # no such variable, or no such user
        return ""

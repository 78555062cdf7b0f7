"""The plugin's texts, and its help, in the language that QGIS speaks."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .common import RESOURCES

FOLDER = RESOURCES / "i18n"
_TRADITIONAL = ("hant", "tw", "hk", "mo")  # the translation is in simplified Chinese


def install_translator(locale: str = "") -> QTranslator | None:
    """A translator for `locale` (default: that of QGIS), installed; None where there is no translation.

    The caller keeps the translator, and removes it at the end.
    """
    path = FOLDER / f"tiepoint_{language_of(locale)}.qm"
    if not path.is_file():
        return None
    translator = QTranslator()
    if not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def language_of(locale: str = "") -> str:
    """Code of the language that suits `locale` (default: that of QGIS), as files are named; "" for none."""
    language, *rest = (locale or _spoken()).replace("-", "_").lower().split("_")
    return "" if set(rest) & set(_TRADITIONAL) else language


def _spoken() -> str:
    """The language of QGIS's own window, which --lang sets as well as the options; else of the system."""
    application = QgsApplication.instance()
    spoken = application.translation() if isinstance(application, QgsApplication) else ""
    return str(spoken or QgsApplication.locale())

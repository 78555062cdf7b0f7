"""Saved values: options in the user's profile, layers and what belongs to them in the project."""

from __future__ import annotations

from qgis.core import QgsProject, QgsSettings

_PREFIX = "tiepoint"


def read(key: str, default: str = "") -> str:
    """A value of the user's profile."""
    return str(QgsSettings().value(f"{_PREFIX}/{key}", default))


def read_bool(key: str, *, default: bool) -> bool:
    return read(key, "true" if default else "false").lower() in ("true", "1")


def number(key: str, default: int) -> int:
    """A whole number of the user's profile; `default` where there is none."""
    text = read(key)
    return int(text) if text.isdigit() else default


def write(key: str, value: str | bool) -> None:
    QgsSettings().setValue(f"{_PREFIX}/{key}", str(value).lower() if isinstance(value, bool) else value)


def first_start() -> bool:
    """Whether the plugin has never started in this profile before; False from the next call on."""
    first = not read_bool("started", default=False)
    if first:
        write("started", True)
    return first


def read_project(key: str, default: str = "") -> str:
    """A value of the current project."""
    value, found = QgsProject.instance().readEntry(_PREFIX, f"/{key}", default)
    return value if found else default


def write_project(key: str, value: str) -> None:
    """Save a value in the project, unless it has it already: writing marks the project as changed."""
    if read_project(key) != value:
        QgsProject.instance().writeEntry(_PREFIX, f"/{key}", value)


def python() -> str:
    """The Python that the user chose for the engine; "" = choose automatically."""
    return read("python").strip()

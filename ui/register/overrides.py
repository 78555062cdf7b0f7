"""Options that a button of the outcome sets for one run: the form keeps the user's own."""

from __future__ import annotations

from typing import Any

from ...core.figure_text import figure
from ..choices import methods, transforms
from ..common import tr


def sentence(overrides: dict[str, Any]) -> str:
    """What was different in this run alone; empty = nothing."""
    if not overrides:
        return ""
    return tr("In this run only: {}.").format("; ".join(_part(*each) for each in overrides.items()))


def _part(name: str, value: Any) -> str:
    if name == "use_georeferencing":
        return tr("coordinates used") if value else tr("coordinates ignored")
    if name == "search_radius":
        return tr("search radius {}").format(figure(value, "g"))
    if name == "reference_bands":
        return tr("reference band {}").format(value[0])
    if name == "sensed_bands":
        return tr("sensed band {}").format(value[0])
    if name == "area" and not value:
        return tr("matched everywhere")
    labels = {choice.value: choice.label for choice in (*methods(), *transforms())}
    return tr("{}: {}").format(name, labels.get(value, value))

"""What found a pair and what measured its control points, as codes of the report and in words.

Another way to find or to measure takes one more code here, its words in core/messages/finding.py and its line
in docs/report.md. No numpy here: the window reads this module when QGIS starts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .messages import text

# What the first estimate is made of.
KEYPOINTS, TILES, WHOLE_IMAGE, NETWORK = "keypoints", "tiles", "whole_image", "network"
CHANNELS = "channels"  # also what measured the points
FINDERS = (KEYPOINTS, TILES, WHOLE_IMAGE, NETWORK, CHANNELS)

# What gave the control points their places.
TEMPLATES, FULL_RESOLUTION, BY_HAND = "templates", "full_resolution", "by_hand"
MEASURERS = (FULL_RESOLUTION, TEMPLATES, KEYPOINTS, TILES, NETWORK, CHANNELS, BY_HAND)

# The keys of a report that say it; a run's record keeps them for where no report was written.
KEYS = (
    *("method", "device", "search", "search_code"),
    *("found_by", "found_by_code", "measured_by", "measured_by_codes"),
)
# Where the estimate was sought.
EVERYWHERE, NEAR_GEOREFERENCING, NEAR_POINTS = "everywhere", "near_georeferencing", "near_points"
SEARCHES = (EVERYWHERE, NEAR_GEOREFERENCING, NEAR_POINTS)


def sentence(report: Mapping[str, Any]) -> str:
    """`found_and_measured` as a sentence of its own; "" where that is empty."""
    words = found_and_measured(report)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def finder_words(code: str) -> str:
    """E.g. “tiles of edge directions”; a code that is not known here stands for itself."""
    return text(f"found_by_{code}") if code in FINDERS else code


def measurer_words(codes: Sequence[str]) -> str:
    """E.g. “templates, points set by hand”; "" for none."""
    return ", ".join(text(f"measured_by_{code}") if code in MEASURERS else code for code in codes)


def searched_words(report: Mapping[str, Any]) -> str:
    """E.g. “near the georeferencing”: where a report says that the estimate was sought."""
    search = report.get("search_code")
    return text(f"search_{search}") if search in SEARCHES else str(report.get("search") or "")


def found_and_measured(report: Mapping[str, Any]) -> str:
    """E.g. “found by tiles of edge directions, searched everywhere; measured by templates”.

    Of a refused pair, what made the estimate that was refused. "" where the report does not say: it is of an
    older version, or nothing was found.
    """
    finder, measurers = report.get("found_by_code"), report.get("measured_by_codes")
    if not isinstance(finder, str) or not finder:
        return ""
    where = searched_words(report)
    if not report.get("accepted"):
        return text("estimate_made_by", finder=finder_words(finder), where=where)
    if not isinstance(measurers, list) or not measurers:
        return text("pair_found_by", finder=finder_words(finder), where=where)
    measured = measurer_words([str(code) for code in measurers])
    return text("found_and_measured", finder=finder_words(finder), where=where, measurers=measured)

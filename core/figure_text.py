"""Figures in sentences, with the decimal separator that the user reads; numbers in files keep the point.

The window sets it to that of QGIS; everywhere else it is the point.
"""

from __future__ import annotations

import math
import string
from collections.abc import Mapping
from numbers import Real

POINT = "."
_separator = [POINT]  # the current one


def separate_with(mark: str) -> None:
    """Set the decimal separator."""
    _separator[0] = mark


def figure(value: float | Real, form: str) -> str:
    """`value` in a format of Python, such as “.2f” or “g”; what is rounded to zero has no minus."""
    text = format(value, form)
    if text.startswith("-") and not text.strip("-0."):
        text = format(0.0, form)
    return text.replace(POINT, _separator[0])


def length(value: float) -> str:
    """A length with two or three digits that count, without a unit."""
    if not math.isfinite(value) or value == 0:
        return figure(value, "g")
    digits = min(max(1 - math.floor(math.log10(abs(value))), 0), 9)
    return figure(value, f".{digits}f")


def filled(sentence: str, values: Mapping[str, object]) -> str:
    """The sentence with its {names} replaced, as str.format does it, but for the numbers' separator."""
    return _FORMATTER.vformat(sentence, (), values)


class _Formatter(string.Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Real):
            return figure(value, format_spec)
        return str(super().format_field(value, format_spec))


_FORMATTER = _Formatter()

"""Where the parts of a series run: here, one after the other, or as a cluster takes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Callable

from ..feedback import Feedback, OnlyCancelling

# Calls a function of plain values with each item; yields the results in any order, each as soon as it is
# there. The function takes a feedback as well, by which it can be cancelled where it runs in this process.
# Raises Cancelled, and what the function raises.
Spread = Callable[[Callable[..., Any], Sequence[Any], Feedback], Iterable[Any]]


def here(function: Callable[..., Any], items: Sequence[Any], feedback: Feedback) -> Iterable[Any]:
    """Call the function for each item in the caller's thread."""
    for item in items:
        feedback.check()
        yield function(item, OnlyCancelling(feedback))

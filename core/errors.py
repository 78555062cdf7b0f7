"""The one exception family of Tiepoint: what is wrong, and what to do about it."""

from __future__ import annotations


class TiepointError(Exception):
    """A failure the user can understand.

    message: what is wrong, one sentence. hint: what to do next, one sentence (may be empty).
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class Cancelled(TiepointError):
    """The user ended the run; nothing is left behind."""

    def __init__(self) -> None:
        super().__init__("The registration was cancelled.")

"""The one exception family of Tiepoint: what is wrong, and what to do about it."""

from __future__ import annotations


class TiepointError(Exception):
    """A failure the user can understand.

    message: what is wrong, one sentence. hint: what to do next, one sentence (may be empty).
    detail: lines for the log or a bug report, such as the tail of the engine's stderr (may be empty).
    """

    def __init__(self, message: str, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.message} {self.hint}\n{self.detail}".strip()


class Cancelled(TiepointError):
    """The user ended the run; nothing is left behind."""

    def __init__(self) -> None:
        super().__init__("The registration was cancelled.")

"""What people are told, by code: here alone a code and its values become a sentence.

The tables beside this file hold the sentences. A translator stands in at one place, see `translate_with`; it
gets a sentence as the table has it, and figures and names are put in afterwards. So an error can come from
the engine's process, which has no translator, and still be told in the user's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Callable, Union

from . import (
    cautions,
    downloads,
    engine,
    face,
    installing,
    log,
    options,
    points,
    reading,
    refusals,
    training,
    warping,
    weights,
    window,
    workbench,
    writing,
)

Translator = Callable[[str], str]
Value = Union[str, int, float]

_TABLES = (
    cautions,
    downloads,
    engine,
    face,
    installing,
    log,
    options,
    points,
    reading,
    refusals,
    training,
    warping,
    weights,
    window,
    workbench,
    writing,
)
# Code -> a sentence, or (what is wrong, what to do). {} stands where a value of that name comes.
CATALOGUE: dict[str, str | tuple[str, str]] = {
    code: entry for table in _TABLES for code, entry in table.SENTENCES.items()
}
_translator: list[Translator] = [str]  # the one in use


def translate_with(translator: Translator) -> None:
    """From now on `translator` gives each sentence in the user's language, its {names} kept; str = none."""
    _translator[0] = translator


def text(code: str, **values: object) -> str:
    """The sentence of that code, the first where it has two."""
    return _formed(_entry(code)[0], values)


@dataclass(frozen=True)
class Notice:
    """What to tell a person: a code of the catalogue and its values. Without a code: nothing, and false."""

    code: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)
    hint_code: str = ""  # of a hint that takes the place of the code's own; it may have values, too
    remark: str = ""  # what another program says of it, ready to be told after the message

    @classmethod
    def of(cls, code: str, *, hint_code: str = "", **values: object) -> Notice:
        """Values that are no numbers are kept as texts."""
        kept = {name: each if isinstance(each, (int, float)) else str(each) for name, each in values.items()}
        return cls(code, kept, hint_code)

    def __bool__(self) -> bool:
        return bool(self.code)

    @property
    def message(self) -> str:
        """What is wrong."""
        return f"{_formed(_entry(self.code)[0], self.values)} {self.remark}".strip()

    @property
    def hint(self) -> str:
        """What to do about it; empty where nothing is to be said."""
        source = _entry(self.hint_code)[0] if self.hint_code else _entry(self.code)[1]
        return _formed(source, self.values)

    @property
    def text(self) -> str:
        """Both."""
        return f"{self.message} {self.hint}".strip()

    def to_json(self) -> dict[str, Any]:
        """For another process; `from_json` takes it."""
        return {
            "code": self.code,
            "values": dict(self.values),
            "hint_code": self.hint_code,
            "remark": self.remark,
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Notice:
        """Raises KeyError, TypeError or ValueError where no sentence can be made of it."""
        notice = cls(
            values["code"], values.get("values", {}), values.get("hint_code", ""), values.get("remark", "")
        )
        notice.text  # noqa: B018
        return notice


NOTHING = Notice()


def _entry(code: str) -> tuple[str, str]:
    entry = CATALOGUE[code] if code else ""
    return (entry, "") if isinstance(entry, str) else entry


def _formed(source: str, values: Mapping[str, object]) -> str:
    return _translator[0](source).format(**values) if source else ""

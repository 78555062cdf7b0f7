"""The benchmark's figures as CSV, as lines on the terminal and as a summary."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from ...core.feedback import STAGES
from .evaluation import LANDMARKS_MEDIAN, LANDMARKS_NINETIETH, REGISTERED, STRICT

if TYPE_CHECKING:
    from .measuring import Row

COLUMNS = (
    "id",
    "modality",
    "method",
    "accepted",
    "rmse_px",
    "control_points",
    "log10_nfa",
    "seconds",
    "peak_mib",
    "cpu_seconds",
    "initial_matches",
    "model",
    "rms_all",
    "rms_loo",
    "n_red",
    "occupancy",
    "check_rmse",
    "device",
    "max_px",
    "median_px",
    "p90_px",
    "cautions",
    "explained",
    "found_by",
)


def write_csv(path: Path, rows: list[Row], extra: tuple[str, ...] = ()) -> None:
    """One row a pair: COLUMNS, `extra` ones, the seconds of each stage as <stage>_s, and the reason."""
    path.parent.mkdir(parents=True, exist_ok=True)
    names = (*COLUMNS, *extra)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*names, *(f"{stage}_s" for stage in STAGES), "reason"])
        for row in rows:
            values = [getattr(row, name) for name in names] + [row.stages.get(stage) for stage in STAGES]
            writer.writerow([*map(_cell, values), row.reason])


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def print_row(row: Row) -> None:
    """One line a pair."""
    stages = " ".join(f"{stage} {row.stages[stage]:.2f}" for stage in STAGES if stage in row.stages)
    print(
        f"{row.id:<44.44} {verdict(row):<9} rmse {_number(row.rmse_px, '9.3f')}  "
        f"max {_number(row.max_px, '8.2f')}  check {_number(row.check_rmse, '5.2f')}  "
        f"{row.control_points:>5} points  nfa {_number(row.log10_nfa, '8.1f')}  {row.model:<11} "
        f"{row.seconds:6.2f} s (cpu {_number(row.cpu_seconds, '.2f')}; {stages})  "
        f"{_number(row.peak_mib, '5.0f')} MiB  {row.cautions}  {row.reason}".rstrip(),
        flush=True,
    )


def right(row: Row) -> bool:
    """Whether the row's transform is right, accepted or not; never where the pair must be refused."""
    if row.rmse_px is None:
        return False
    if row.judged == "landmarks":
        return row.median_px < LANDMARKS_MEDIAN and row.p90_px < LANDMARKS_NINETIETH
    return row.rmse_px < REGISTERED


def verdict(row: Row) -> str:
    """accepted, refused, or WRONG: accepted although it is not right.

    warned: accepted, not right by its landmarks, which no transform fits well, but with a caution.
    """
    if not row.accepted:
        return "refused"
    if right(row):
        return "accepted"
    return "warned" if row.judged == "landmarks" and row.cautions else "WRONG"


def print_summary(rows: list[Row], crossed: bool = False) -> int:
    """A line for each modality and one for all; returns the exit code, 1 when a wrong one was accepted.

    crossed: none of the rows is related, whatever they say.
    """
    print()
    related = [] if crossed else [row for row in rows if row.related]
    unrelated = rows if crossed else [row for row in rows if not row.related]
    for modality in sorted({row.modality for row in related}):
        print(_line(modality, [row for row in related if row.modality == modality]))
    if related:
        print(_line("all", related))
    if unrelated:
        print(_unrelated_line(unrelated))
    return int(any(verdict(row) == "WRONG" for row in rows))


def _unrelated_line(rows: list[Row]) -> str:
    wrong = [row for row in rows if row.accepted]
    lowest = min((row.log10_nfa for row in rows if row.log10_nfa is not None), default=None)
    kinds = Counter(row.modality for row in wrong)
    of_kinds = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    return (
        f"{len(rows)} unrelated pairs, accepted {len(wrong)}"
        f"{f' ({of_kinds})' if len(kinds) > 1 else ''}; lowest log10 NFA {_number(lowest, '.1f')}"
    )


def _line(name: str, rows: list[Row]) -> str:
    registered = [row.rmse_px for row in rows if verdict(row) == "accepted"]
    strict = sum(error < STRICT for error in registered)
    warned = sum(verdict(row) == "warned" for row in rows)
    return (
        f"{name:<18} {len(rows):>3} pairs: registered {len(registered)}, strict {strict}, "
        f"accepted but wrong {sum(verdict(row) == 'WRONG' for row in rows)}, "
        f"{f'off but warned {warned}, ' if warned else ''}"
        f"refused but right {sum(right(row) for row in rows if not row.accepted)}, "
        f"median RMSE {_number(median(registered) if registered else None, '.3f')} px, "
        f"median {median(row.seconds for row in rows):.2f} s"
    )


def _number(value: float | None, form: str) -> str:
    width = form.split(".", maxsplit=1)[0]
    return format(value, form) if value is not None else f"{'-':>{width or 1}}"

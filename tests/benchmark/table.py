"""The benchmark's figures as CSV, as lines on the terminal and as a summary."""

from __future__ import annotations

import csv
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from ...core.feedback import STAGES
from .evaluation import REGISTERED, STRICT

if TYPE_CHECKING:
    from .run import Row

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
)


def write_csv(path: Path, rows: list[Row]) -> None:
    """One row a pair: COLUMNS, the seconds of each stage as <stage>_s, and the reason of a refusal."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*COLUMNS, *(f"{stage}_s" for stage in STAGES), "reason"])
        for row in rows:
            values = [getattr(row, name) for name in COLUMNS] + [row.stages.get(stage) for stage in STAGES]
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
        f"{row.control_points:>5} points  nfa {_number(row.log10_nfa, '8.1f')}  {row.model:<11} "
        f"{row.seconds:6.2f} s (cpu {_number(row.cpu_seconds, '.2f')}; {stages})  "
        f"{_number(row.peak_mib, '5.0f')} MiB  {row.reason}".rstrip(),
        flush=True,
    )


def verdict(row: Row) -> str:
    """accepted, refused, or WRONG: accepted although it is not right."""
    if not row.accepted:
        return "refused"
    right = row.rmse_px is not None and row.rmse_px < REGISTERED
    return "accepted" if right else "WRONG"


def print_summary(rows: list[Row], crossed: bool) -> int:
    """A line for each modality and one for all; returns the exit code, 1 when a wrong one was accepted."""
    print()
    wrong = sum(verdict(row) == "WRONG" for row in rows)
    if crossed:
        lowest = min((row.log10_nfa for row in rows if row.log10_nfa is not None), default=None)
        print(f"{len(rows)} unrelated pairs, accepted {wrong}; lowest log10 NFA {_number(lowest, '.1f')}")
        return int(wrong > 0)
    for modality in sorted({row.modality for row in rows}):
        print(_line(modality, [row for row in rows if row.modality == modality]))
    print(_line("all", rows))
    return int(wrong > 0)


def _line(name: str, rows: list[Row]) -> str:
    registered = [row.rmse_px for row in rows if verdict(row) == "accepted"]
    strict = sum(error < STRICT for error in registered)
    refused_right = [row for row in rows if not row.accepted and row.rmse_px is not None]
    return (
        f"{name:<18} {len(rows):>3} pairs: registered {len(registered)}, strict {strict}, "
        f"accepted but wrong {sum(verdict(row) == 'WRONG' for row in rows)}, "
        f"refused but right {sum(row.rmse_px < REGISTERED for row in refused_right)}, "
        f"median RMSE {_number(median(registered) if registered else None, '.3f')} px, "
        f"median {median(row.seconds for row in rows):.2f} s"
    )


def _number(value: float | None, form: str) -> str:
    width = form.split(".", maxsplit=1)[0]
    return format(value, form) if value is not None else f"{'-':>{width or 1}}"

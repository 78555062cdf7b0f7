"""Builds every field failure of a folder of cases and registers it, beside what INDEX.csv expects.

    make benchmark TABLE=cases DATA=folder [OUT=file.csv] [ONLY=relief,frame]

A case is a folder with make.py, which builds its rasters and prints the call (REFERENCE, SENSED, OUTPUT,
PARAMS) and leaves truth.csv where the truth is known. They are built once into build/cases; a case whose
OUTPUT is one of its own rasters is built anew each time. PARAMS are those of the Processing algorithm.
"""

from __future__ import annotations

import ast
import csv
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...core.engine.client import Engine
from ...core.errors import TiepointError
from ...core.feedback import Feedback
from ...core.files.outputs import Outputs
from ...core.options import RegistrationOptions
from ...core.raster.read.source import RasterSource, describe
from ...core.run.registration import register
from .arguments import table_parser
from .evaluation import DENSE, REGISTERED, Truth, read_places
from .measuring import Row, fill
from .pairs import Pair
from .table import write_csv
from .warm import warm_engine

BUILT = Path("build/cases")
OPTIONS = {  # of the Processing parameters
    "REFERENCE_BAND": "reference_bands",
    "SENSED_BAND": "sensed_bands",
    "GRID": "grid",
    "SEARCH_RADIUS": "search_radius",
    "USE_GEOREFERENCING": "use_georeferencing",
    "TRANSFORM": "transform",
    "METHOD": "method",
}
HONEST = 1.5  # the told check RMSE and the true one differ by no more than this factor
SMALL = 1.0  # px: where no place is further off, there is nothing to tell
CURVED = 0.5  # px, the largest error where only a known curvature is to be followed
OVERWRITTEN = "AN INPUT WAS OVERWRITTEN"
NO_HELP = "farther than the search radius"


@dataclass
class CaseRow(Row):
    """A case's figures, what was expected of it, and what was said during the run."""

    expected: str = ""
    as_expected: str = ""  # yes, no or look
    log: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Case:
    """One call to make; `own_output` where the output is a file that the case has built."""

    name: str
    reference: Path
    sensed: Path
    output: Path
    parameters: dict[str, Any]
    places: np.ndarray | None  # (N, 4): sensed x, y, reference x, y
    own_output: bool

    @classmethod
    def built(cls, source: Path, folder: Path) -> Case:
        """The case of source/make.py, built in `folder` unless it is there already."""
        folder.mkdir(parents=True, exist_ok=True)
        call = folder / "call.txt"
        if not call.exists():
            command = [sys.executable, str((source / "make.py").resolve()), str(folder.resolve())]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if "PARAMS" not in done.stdout:
                raise RuntimeError(f"{source.name} cannot be built. {done.stderr.strip()[-500:]}")
            call.write_text(done.stdout, encoding="utf-8")
        told = dict(
            line.split(" ", 1) for line in call.read_text(encoding="utf-8").splitlines() if " " in line
        )
        output = Path(told["OUTPUT"])
        own = output.exists()
        if own:
            call.unlink()  # the run may change the rasters: built anew next time
        truth = folder / DENSE
        return cls(
            source.name,
            Path(told["REFERENCE"]),
            Path(told["SENSED"]),
            output,
            ast.literal_eval(told["PARAMS"]),
            read_places(truth) if truth.exists() else None,
            own,
        )

    def options(self) -> RegistrationOptions:
        """Raises KeyError for a parameter that is not known here."""
        values = {OPTIONS[name]: value for name, value in self.parameters.items()}
        return RegistrationOptions.of(
            **{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
        )


class Log(Feedback):
    """Keeps what is said."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def info(self, message: str) -> None:
        self.lines.append(message)


def run(case: Case, expected: str, engine: Engine) -> CaseRow:
    """Register the case, warp it, and hold what came out against what is expected."""
    row = CaseRow(case.name, "case", "", expected=expected, judged="dense")
    log = Log()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="tiepoint-cases-") as folder:
        raster = case.output if case.own_output else Path(folder) / "warped.tif"
        before = raster.read_bytes() if case.own_output else b""
        try:
            pair = Pair(case.name, case.reference, case.sensed, "case", _truth(case))
            result = register(pair.sources, Outputs(raster=raster), case.options(), engine, log)
            fill(row, result, pair)
            row.hint = result.hint
        except TiepointError as error:
            row.reason, row.hint, row.failed = error.message, error.hint, True
        if case.own_output and raster.read_bytes() != before:
            log.lines.append(OVERWRITTEN)
    row.seconds = time.perf_counter() - start
    row.log = " | ".join(log.lines)
    return row


def _truth(case: Case) -> Truth | None:
    if case.places is None:
        return None
    sizes = describe(RasterSource(str(case.reference))).size, describe(RasterSource(str(case.sensed))).size
    return Truth(case.name, "", "case", *sizes, np.eye(3), case.places, "dense")


def judged(row: CaseRow) -> str:
    """yes or no where the figures and words say whether it is as expected; else look."""
    wanted, words = row.expected, f"{row.reason} {row.hint} {row.cautions} {row.log}".lower()
    right = row.accepted and (row.rmse_px is None or row.rmse_px < REGISTERED)
    if OVERWRITTEN in row.log:
        as_wanted = False
    elif wanted.startswith("refused"):
        as_wanted = not row.accepted
    elif row.id.startswith("relief"):
        as_wanted = not row.accepted or honest(row)
    elif "registered" in wanted:
        as_wanted = right or not row.accepted
    elif "curvature" in wanted:
        as_wanted = right and row.max_px is not None and row.max_px < CURVED
    elif "mirrored" in wanted:
        as_wanted = right or "mirror" in words
    elif "360" in wanted:
        as_wanted = right or "360" in words
    elif "alarm" in wanted or "near right coordinates" in wanted:
        as_wanted = right and NO_HELP not in words and "residual" not in words
    elif wanted.startswith("accepted"):
        as_wanted = right
    else:
        return "look"
    return "yes" if as_wanted else "no"


def honest(row: Row) -> bool:
    """Whether the told check error is the true one, or a caution is given, or all of it is small."""
    if row.cautions or (row.max_px is not None and row.max_px < SMALL):
        return True
    if row.rmse_px is None or not row.check_rmse:
        return False
    return 1 / HONEST <= row.rmse_px / row.check_rmse <= HONEST


def read_index(folder: Path) -> dict[str, str]:
    """What is expected of each case that is there; "as above" is what was expected of the one before."""
    found: dict[str, str] = {}
    above = ""
    with (folder / "INDEX.csv").open(newline="", encoding="utf-8") as file:
        for line in csv.DictReader(file):
            above = above if line["expected"].startswith("as above") else line["expected"]
            if (folder / line["name"] / "make.py").exists():
                found[line["name"]] = above
    return found


def print_case(row: CaseRow) -> None:
    """One line a case."""
    figures = (("rmse", row.rmse_px), ("max", row.max_px), ("check", row.check_rmse), ("nfa", row.log10_nfa))
    numbers = " ".join(
        f"{name} {value:8.2f}" if value is not None else f"{name}        -" for name, value in figures
    )
    verdict = "accepted" if row.accepted else "refused"
    words = f"{row.reason} {row.hint}".strip() or row.log[-160:]
    print(
        f"{row.id:<32} {row.as_expected:<4} {verdict:<8} {numbers} {row.control_points:>5} points "
        f"{row.model:<11} {row.seconds:6.2f} s  {row.cautions}  [{row.expected}]  {words}",
        flush=True,
    )


def main() -> int:
    """Exit code 1 when a case is not as expected."""
    parser = table_parser(__doc__, data="the folder with INDEX.csv", out="CSV file, one row a case")
    arguments = parser.parse_args()
    wanted = tuple(arguments.only)
    rows: list[CaseRow] = []
    with warm_engine() as engine:
        for name, expected in read_index(arguments.data).items():
            if wanted and not name.startswith(wanted):
                continue
            row = run(Case.built(arguments.data / name, BUILT / name), expected, engine)
            row.as_expected = judged(row)
            rows.append(row)
            print_case(row)
            if arguments.out:
                write_csv(arguments.out, rows, extra=("as_expected", "expected", "hint", "log"))
    wrong = [row.id for row in rows if row.as_expected == "no"]
    look = [row.id for row in rows if row.as_expected == "look"]
    print(
        f"\n{len(rows)} cases, {len(wrong)} not as expected: {', '.join(wrong)}; look at: {', '.join(look)}"
    )
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())

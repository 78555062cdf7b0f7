"""The letter's Tables I and II over the pairs nearest to its own, with what the letter lacks beside them.

    make benchmark TABLE=letter DATA=folder [WEIGHTS=file] [OUT=file.csv] [ONLY=d06,d11]

Prints Markdown, which also goes beside OUT. The letter's figures (RMS_all, RMS_LOO, N_red, time) judge a
method by the points it chose itself; RMSE against the truth and the a-contrario score do not. The methods are
measured as they are, without the tiles that help keypoints out elsewhere.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from ...core.methods import HAVE_NETWORK
from .arguments import table_parser
from .evaluation import REGISTERED
from .measuring import Row, measure
from .pairs import Pair, find_pairs
from .table import print_row, write_csv
from .warm import warm_engine


@dataclass(frozen=True)
class LetterPair:
    """One of ours in the place of one of the letter's."""

    name: str  # the letter's
    id: str  # beginning of ours
    theirs: str  # what the letter shows there
    table: str


PAIRS = (
    LetterPair("P-A", "d06", "Landsat TM, two bands, 90°: the PSO-SIFT authors' pair P-A", "I"),
    LetterPair("P-B", "d20", "two colour images", "I"),
    LetterPair("P-C", "d09", "two dates, changed grey values, large geometric transformation", "II"),
    LetterPair("P-D", "d14", "two sensors and dates", "II"),
    LetterPair("P-E", "d11", "two SAR images, 90°", "II"),
    LetterPair("P-F", "d10", "not in the letter: two SAR images with strong speckle, 18°", "II"),
)
TABLES = {"I": "Experiment 1: images of one kind", "II": "Experiment 2: more complicated transforms"}
METHODS = {
    "surf": "SURF",
    "sift": "SIFT",
    "rootsift": "RootSIFT",
    "fsc-sift": "FSC-SIFT",
    "pso-sift": "PSO-SIFT",
    "pso-sift+fc6": "PSO-SIFT + fc6",
    "pso-sift+fc7": "PSO-SIFT + fc7",
    "pso-sift+dense": "PSO-SIFT + dense",
    "pso-sift+tiepoint": "PSO-SIFT + Tiepoint net",
}
HEADER = (
    "| Method | RMS_all | RMS_LOO | N_red | Time (s) | CPU (s) | RMSE (px) | log10 NFA |\n"
    "|---|---:|---:|---:|---:|---:|---:|---:|"
)
LEGEND = (
    "RMS_all, RMS_LOO: px, residuals of the control points. N_red: redundant control points. RMSE: px, "
    "against the truth, over a grid of the overlap. Time: wall, one run with a warm engine, from the files "
    "to the control points; CPU: of the engine alone, which tells more on a busy machine. \\*: fails to "
    "register the image pair (refused, or RMSE > 5 as in the letter); wrong: accepted all the same."
)
AS_PUBLISHED = {"refine": False, "tiles": False}
ABSENT = ("features_need_torch", "features_need_weights", "surf_needs_mahotas")  # codes of errors


def markdown(rows: dict[str, list[Row]], pairs: list[Pair]) -> str:
    """A section for RESULTS.md with both tables; rows: by id of the pair, one a method."""
    parts = ["## The letter's tables"]
    for table, title in TABLES.items():
        blocks = []
        for ours in PAIRS:
            pair = next((p for p in pairs if p.id.startswith(ours.id)), None)
            if ours.table == table and pair is not None and rows.get(pair.id):
                blocks.append(f"**{ours.name}** ({ours.theirs}): `{pair.id}`, {pair.modality}")
                blocks.append("\n".join([HEADER, *map(line, rows[pair.id])]))
        if blocks:
            parts += [f"### Table {table}. {title}", *blocks]
    every = [row for group in rows.values() for row in group]
    devices = sorted({row.device for row in every if row.device}) or ["none"]
    parts.append(f"{LEGEND} Device: {', '.join(devices)}.")
    return "\n\n".join(parts) + "\n"


def line(row: Row) -> str:
    """One method on one pair."""
    if row.failed:
        cells = ["not installed" if row.error_code in ABSENT else "error", *["–"] * 6]
    else:
        wrong = row.accepted and not (row.rmse_px is not None and row.rmse_px < REGISTERED)
        shown = [_number(row.rms_all, 4), _number(row.rms_loo, 4), _number(row.n_red, 0)]
        if wrong or not row.accepted:
            shown = ["\\* wrong" if wrong else "\\*", "\\*", "\\*"]
        seconds = [_number(row.seconds, 2), _number(row.cpu_seconds, 2)]
        cells = [*shown, *seconds, _number(row.rmse_px, 3), _number(row.log10_nfa, 1)]
    return f"| {METHODS.get(row.method, row.method)} | {' | '.join(cells)} |"


def _number(value: float | None, digits: int) -> str:
    """–: there is none, as of a pair in which nothing agrees."""
    return "–" if value is None else f"{value:.{digits}f}"


def _area(pair: Pair) -> int:
    return pair.truth.reference_size[0] * pair.truth.reference_size[1]


def main() -> int:
    """Exit code 0 whatever the methods came to: they are compared here, not judged."""
    out = "CSV file; the Markdown goes beside it"
    parser = table_parser(__doc__, data="a folder of pair folders", out=out)
    parser.add_argument("--weights", type=os.path.abspath, help="VGG16 weights for fc6 and fc7")
    arguments = parser.parse_args()
    wanted = arguments.only or [pair.id for pair in PAIRS]
    pairs = find_pairs(arguments.data, wanted)
    pairs = [p for ours in PAIRS for p in pairs if p.id.startswith(ours.id)]
    if not pairs:
        parser.error(f"none of the letter's pairs found in {arguments.data}")
    rows: dict[str, list[Row]] = {pair.id: [] for pair in pairs}
    with warm_engine() as engine:
        for method in METHODS:
            if method in HAVE_NETWORK:  # its network is loaded before the clock runs
                measure(
                    min(pairs, key=_area), method, engine, weights=arguments.weights or "", **AS_PUBLISHED
                )
            for pair in pairs:
                row = measure(pair, method, engine, weights=arguments.weights or "", **AS_PUBLISHED)
                rows[pair.id].append(row)
                print_row(row)
                if arguments.out:
                    write_csv(arguments.out, [row for group in rows.values() for row in group])
    text = markdown(rows, pairs)
    if arguments.out:
        arguments.out.with_suffix(".md").write_text(text, encoding="utf-8")
    print(f"\n{text}", end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())

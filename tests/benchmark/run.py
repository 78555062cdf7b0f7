"""Registers every pair of a folder through the whole path and measures the results against their truth.

    make benchmark DATA=folder METHOD=default OUT=result.csv [CROSSED=100 [NEAR=1]] [WARP=1] [UNREFINED=1]
    [JOBS=2]

METHOD=default is the dock's default; the other names are those of the Processing parameter, and surf. fc6,
fc7 and conv4_3 need WEIGHTS=file. TABLE=letter makes the letter's tables instead (letter.py), TABLE=cases
runs field failures (cases.py), TABLE=radar judges radar pairs by their agreement (radar.py),
TABLE=shared_print runs the pairs of make_prints beside their twins without print (shared_print.py).
The pair's bands are the first three where a raster has three or more (colour), else the first. Crossed
pairs are matched without their georeferencing, which would refuse them before a feature is looked at; with
NEAR as if their coordinates said that they lie on each other.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ...core.methods import METHOD_NAMES
from ...core.options import MatchOptions
from .arguments import add_methods, table_parser
from .measuring import Row, measure
from .pairs import Pair, cross, find_pairs
from .table import print_row, print_summary, write_csv
from .warm import in_turn

DEFAULT = "default"  # the dock's default method


def rows_of(pairs: list[Pair], arguments: argparse.Namespace) -> Iterator[Row]:
    """The pairs' rows in their order, by as many warm engines as arguments.jobs."""
    method = MatchOptions().method if arguments.method == DEFAULT else arguments.method
    with tempfile.TemporaryDirectory(prefix="tiepoint-benchmark-") as folder:
        for row in in_turn(
            lambda pair, engine: measure(
                pair,
                method,
                engine,
                Path(folder) / f"{pair.id}.tif" if arguments.warp else None,
                arguments.weights or "",
                arguments.near,
                refine=not arguments.unrefined,
            ),
            pairs,
            arguments.jobs,
        ):
            (Path(folder) / f"{row.id}.tif").unlink(missing_ok=True)
            yield row


def main() -> int:
    """Exit code 1 when an accepted registration is wrong, or an unrelated pair was accepted."""
    data = "a folder of pair folders, or one pair folder"
    parser = table_parser(__doc__, data=data, out="CSV file, one row a pair")
    add_methods(parser, (DEFAULT, *METHOD_NAMES), DEFAULT)
    parser.add_argument("--weights", type=os.path.abspath, help="VGG16 weights for fc6, fc7, conv4_3")
    parser.add_argument(
        "--crossed", type=int, default=0, metavar="N", help="register N unrelated pairs instead"
    )
    parser.add_argument("--near", action="store_true", help="the unrelated pairs have a false prior")
    parser.add_argument("--warp", action="store_true", help="warp the rasters, too (to a temporary folder)")
    parser.add_argument("--unrefined", action="store_true", help="keep the keypoints as control points")
    arguments = parser.parse_args()
    pairs = find_pairs(arguments.data, arguments.only)
    if arguments.crossed:
        pairs = cross(pairs, arguments.crossed)
    if not pairs:
        parser.error(f"no pair found in {arguments.data}")
    rows: list[Row] = []
    for row in rows_of(pairs, arguments):
        rows.append(row)
        print_row(row)
        if arguments.out:  # after every pair: a long run that is broken off has left its figures
            write_csv(arguments.out, rows)
    return print_summary(rows, crossed=bool(arguments.crossed))


if __name__ == "__main__":
    sys.exit(main())

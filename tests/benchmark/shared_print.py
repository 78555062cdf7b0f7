"""What print and lattices do to acceptance: the pairs of make_prints, beside their twins without print.

    make benchmark TABLE=shared_print DATA=folder [OUT=file.csv] [ONLY=r,u00] [JOBS=2]

None may be accepted wrong; of the related pairs whose twin is registered, 80 % are to be registered as well.
The twins' figures go to a file beside OUT, whose name ends in _twins.
"""

from __future__ import annotations

import sys

from ...core.methods import METHOD_NAMES
from ...core.options import MatchOptions
from .arguments import add_methods, table_parser
from .measuring import Row, measure
from .pairs import find_pairs
from .table import print_row, verdict, write_csv
from .warm import in_turn

WANTED = 0.8  # share of the pairs that are registered without the print


def kind_of(row: Row) -> str:
    """The kind in ids such as u012_frame."""
    return row.id.rsplit("_", 1)[-1]


def counts(rows: list[Row], twins: list[Row]) -> dict[str, int]:
    """What came of the related and the unrelated pairs, and of those whose twin is registered."""
    related = [row for row in rows if row.related]
    registered = {row.id for row in twins if verdict(row) == "accepted"}
    held = [row for row in related if row.id in registered]
    return {
        "unrelated": len(rows) - len(related),
        "unrelated accepted": sum(row.accepted for row in rows if not row.related),
        "related": len(related),
        "right": sum(verdict(row) == "accepted" for row in related),
        "wrong": sum(verdict(row) == "WRONG" for row in related),
        "registered without print": len(held),
        "and with it": sum(verdict(row) == "accepted" for row in held),
    }


def print_counts(rows: list[Row], twins: list[Row]) -> int:
    """A line a kind and one for all; the exit code."""
    print()
    for kind in sorted({kind_of(row) for row in rows}):
        some = [[row for row in each if kind_of(row) == kind] for each in (rows, twins)]
        print(_line(kind, counts(*some)))
    total = counts(rows, twins)
    print(_line("all", total))
    enough = total["and with it"] >= WANTED * total["registered without print"]
    return int(not enough or total["unrelated accepted"] + total["wrong"] > 0)


def _line(name: str, found: dict[str, int]) -> str:
    return f"{name:<12}" + "  ".join(f"{what} {count:>3}" for what, count in found.items())


def main() -> int:
    """Exit code 1 when one is accepted wrong, or too few are registered."""
    data = "a folder that make_prints has written"
    parser = table_parser(__doc__, data=data, out="CSV file, one row a pair")
    add_methods(parser, METHOD_NAMES, MatchOptions().method)
    arguments = parser.parse_args()
    both: list[list[Row]] = [[], []]
    for rows, folder, ending in zip(both, (arguments.data, arguments.data / "twins"), ("", "_twins")):
        pairs = find_pairs(folder, arguments.only)
        for row in in_turn(
            lambda pair, engine: measure(pair, arguments.method, engine), pairs, arguments.jobs
        ):
            rows.append(row)
            print_row(row)
            if arguments.out:
                write_csv(arguments.out.with_stem(arguments.out.stem + ending), rows)
    return print_counts(*both)


if __name__ == "__main__":
    sys.exit(main())

"""Judges radar pairs whose published alignment is not exact: by the agreement of two results a place.

    make benchmark TABLE=radar DATA=folder [OUT=file.csv] [ONLY=r_rcm_city]

The folders X and X_b show one place; their sensed images differ by known similarities. With these undone
the two results must agree within 3 px over the overlap, and be within 15 px of the published matrix. Those
more than 10 px apart are wrong.
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.engine.client import Engine
from ...core.feedback import Feedback
from ...core.files.outputs import Outputs
from ...core.methods import METHOD_NAMES
from ...core.options import MatchOptions, RegistrationOptions
from ...core.run.registration import register
from ...core.run.registration_result import Registration
from .arguments import add_methods, table_parser
from .evaluation import errors, matrix_map, overlap_grid
from .measuring import bands
from .pairs import Pair, find_pairs
from .warm import in_turn

AGREE = 3.0  # px
CONTRADICT = 10.0  # px; farther apart, one of two results is wrong
NEAR = 15.0  # px, RMSE to the published matrix, which is off by up to 12


@dataclass(frozen=True)
class Place:
    """What the two registrations of one place came to; distances in px of the reference."""

    id: str
    accepted: tuple[bool, bool]
    to_matrix: tuple[float, float]  # RMSE; inf where nothing was estimated
    log10_nfa: tuple[float, float]
    points: tuple[int, int]
    apart: float  # RMSE between the two results; inf where one of them has none

    @property
    def verdicts(self) -> tuple[str, str]:
        """right, WRONG or refused of each; alone: accepted near the matrix, but its twin is refused; apart:
        both accepted near it, but too far from each other to count as right."""

        def one(accepted: bool, off: float) -> str:
            if not accepted:
                return "refused"
            if off >= NEAR:
                return "WRONG"
            if not all(self.accepted):
                return "alone"
            if self.apart >= CONTRADICT:
                return "WRONG"
            return "right" if self.apart < AGREE else "apart"

        first, second = (one(*each) for each in zip(self.accepted, self.to_matrix))
        return first, second


def registered(pair: Pair, method: str, engine: Engine) -> Registration:
    shown = pair.sources.map(bands)
    options = RegistrationOptions.of(
        method=method, reference_bands=shown.reference, sensed_bands=shown.sensed
    )
    return register(pair.sources, Outputs(), options, engine, Feedback())


def compare(pairs: tuple[Pair, Pair], results: tuple[Registration, Registration]) -> Place:
    """One place, from X and X_b."""
    return Place(
        id=pairs[0].id,
        accepted=(results[0].accepted, results[1].accepted),
        to_matrix=tuple(map(_off, pairs, results)),
        log10_nfa=tuple(float(result.report["log10_nfa"] or 0.0) for result in results),
        points=tuple(int(result.points.used.sum()) for result in results),
        apart=_apart(pairs, results),
    )


def _off(pair: Pair, result: Registration) -> float:
    if result.transform is None or pair.truth is None:
        return float("inf")
    return errors(result.transform.apply, pair.truth).rmse


def _apart(pairs: tuple[Pair, Pair], results: tuple[Registration, Registration]) -> float:
    """RMSE between the results in px of the reference, at the places of both overlaps."""
    transforms = [result.transform for result in results]
    if None in transforms:
        return float("inf")
    places = np.vstack([overlap_grid(pair.truth)[1] for pair in pairs])
    where = []
    for pair, transform in zip(pairs, transforms):
        similarity_undone = matrix_map(np.linalg.inv(pair.truth.sensed_to_reference))
        where.append(transform.apply(similarity_undone(places)))
    squares = np.sum((where[0] - where[1]) ** 2, axis=1)
    return float(np.sqrt(squares.mean())) if np.isfinite(squares).all() else float("inf")


def main() -> int:
    """Exit code 1 when an accepted registration is wrong."""
    data = "a folder of pair folders X and X_b"
    parser = table_parser(__doc__, data=data, out="CSV file, one row a place")
    add_methods(parser, METHOD_NAMES, MatchOptions().method)
    arguments = parser.parse_args()
    found = {pair.id: pair for pair in find_pairs(arguments.data, arguments.only)}
    twins = [(pair, found[f"{name}_b"]) for name, pair in found.items() if f"{name}_b" in found]
    pairs = [pair for both in twins for pair in both]
    results = in_turn(lambda pair, engine: registered(pair, arguments.method, engine), pairs, arguments.jobs)
    places: list[Place] = []
    for both in twins:
        places.append(compare(both, (next(results), next(results))))
        print_place(places[-1])
        if arguments.out:
            _write(arguments.out, places)
    return summary(places)


def print_place(place: Place) -> None:
    sides = "   ".join(
        f"{verdict:<7} off {off:7.1f} nfa {nfa:7.1f} {points:>4} points"
        for verdict, off, nfa, points in zip(place.verdicts, place.to_matrix, place.log10_nfa, place.points)
    )
    print(f"{place.id:<24} apart {place.apart:7.2f}   {sides}", flush=True)


def _write(path: Path, places: list[Place]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        names = ("verdict", "off_px", "log10_nfa", "points")
        writer.writerow(["id", "apart_px", *names, *(f"{name}_b" for name in names)])
        for place in places:
            sides = zip(place.verdicts, place.to_matrix, place.log10_nfa, place.points)
            writer.writerow([place.id, f"{place.apart:.3f}", *(value for side in sides for value in side)])


def summary(places: list[Place]) -> int:
    verdicts = [verdict for place in places for verdict in place.verdicts]
    counts = {name: verdicts.count(name) for name in ("right", "alone", "apart", "WRONG", "refused")}
    told = ", ".join(f"{name} {count}" for name, count in counts.items())
    both = sum(place.verdicts == ("right", "right") for place in places)
    print(f"\n{len(places)} places, both right at {both}; of {len(verdicts)} registrations: {told}")
    return int(counts["WRONG"] > 0)


if __name__ == "__main__":
    sys.exit(main())

"""What fusion does to the initial match and to the control points, pair by pair, against PSO-SIFT alone.

    make benchmark TABLE=fusion DATA=folder [WEIGHTS=file] [OUT=file.csv] [ONLY=d06,d11]

Over the pairs that PSO-SIFT registers, on the working images: the share of the initial matches (ratio 0.9,
w2 as the method has it) that lie within 3 px of the truth, with the gradient descriptor alone and with each
network, under the turn and scale that PSO-SIFT found. Then the control points within 3 px of the truth, and
the RMSE, of the whole run. Weights that are not given leave their network out.
"""

from __future__ import annotations

import csv
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

from ...core.feedback import Feedback
from ...core.geometry.transforms import fit
from ...core.match_result import MatchResult
from ...core.matching.cnn import open_source
from ...core.matching.estimate.first_estimate import distinct_matches
from ...core.matching.features.pso_sift import Features, extract
from ...core.matching.fused.turned_views import PairViews
from ...core.matching.images import fill_invalid
from ...core.matching.option_rules import enlarges_images
from ...core.matching.pipeline import match
from ...core.options import MatchOptions, RegistrationOptions
from ...core.pair import Pair as Sides
from ...core.points.model_choice import choose_model
from ...core.raster.read.source import RasterSource, describe
from ...core.raster.working.working_pair import make_working_pair
from .arguments import table_parser
from .evaluation import REGISTERED, matrix_map, rmse
from .measuring import bands
from .pairs import Pair, find_pairs

RIGHT = 3.0  # px from the truth
SOURCES = {
    "tiepoint": "",
    "dense": "",
    "conv4_3": "conv",
    "fc6": "fc",
    "fc7": "fc",
}  # and whether they need a file


@dataclass(frozen=True)
class Line:
    """One pair under PSO-SIFT (source "") or one network."""

    id: str
    source: str
    right: int  # initial matches
    matches: int
    points: int  # control points within RIGHT
    rmse_px: float

    @property
    def precision(self) -> float:
        return self.right / max(self.matches, 1)


def lines(pair: Pair, sources: list[str], weights: str) -> list[Line]:
    """PSO-SIFT's line and one for each network; none where PSO-SIFT does not register the pair."""
    rasters = Sides(reference=pair.reference, sensed=pair.sensed).map(lambda path: RasterSource(str(path)))
    chosen, infos = rasters.map(bands), rasters.map(describe)
    options = RegistrationOptions.of(
        method="pso-sift",
        weights=weights,
        reference_bands=chosen.reference,
        sensed_bands=chosen.sensed,
        refine=False,  # its points do not come from the descriptors
        use_georeferencing=False,  # so that working pixels are native pixels, or multiples of them
        tiles=False,  # the keypoints are to be told by themselves
    )
    with tempfile.TemporaryDirectory(prefix="tiepoint-benchmark-") as folder:
        make_working_pair(infos, options, Path(folder), Feedback())
        names = ("reference", "reference_mask", "sensed", "sensed_mask")
        image_r, mask_r, image_s, mask_s = (np.load(Path(folder) / f"{name}.npy") for name in names)
    if pair.truth is None or image_r.shape[::-1] != pair.truth.reference_size:
        return []
    images = Sides(reference=image_r, sensed=image_s)
    masks = Sides(reference=mask_r, sensed=mask_s)
    enlarged = enlarges_images(images, options.match)
    plain = images.with_each(masks, lambda image, mask: extract(image, mask, options.match, enlarged))
    first = match(images, masks, options.match)
    if first.sensed_to_reference is None or not first.accepted:
        return []
    found = [_line(pair, "", plain, _points(first), options.match)]
    filled = images.with_each(masks, fill_invalid)
    for name in sources:
        views = PairViews(filled, open_source(name, "auto", weights if SOURCES[name] else ""))
        fused = views.with_cnn(plain, first.sensed_to_reference[:2, :2])
        by_network = options.changed(method=f"pso-sift+{name}").match
        result = match(images, masks, by_network)
        found.append(_line(pair, name, fused, _points(result), by_network))
    return found if found[0].rmse_px < REGISTERED else []


def _points(result: MatchResult) -> Sides[np.ndarray]:
    return Sides(reference=result.reference, sensed=result.sensed)


def _line(
    pair: Pair,
    name: str,
    features: Sides[Features],
    points: Sides[np.ndarray],
    options: MatchOptions,
) -> Line:
    truth = matrix_map(pair.truth.sensed_to_reference)

    def right(ends: Sides[np.ndarray]) -> int:
        return int((np.linalg.norm(truth(ends.sensed) - ends.reference, axis=1) < RIGHT).sum())

    initial = distinct_matches(features, options, options.first_ratio)
    ends = initial.places(features)
    error = float("inf")
    if len(points.sensed) > 3:
        source, target = points.sensed, points.reference
        model = choose_model(source=source, target=target).model
        error = rmse(fit(model, source=source, target=target).apply, pair.truth)
    return Line(pair.id, name, right(ends), len(initial), right(points), error)


def summary(found: list[Line], source: str) -> str:
    """What one network does against PSO-SIFT, in one line."""
    plain = {line.id: line for line in found if not line.source}
    own = [line for line in found if line.source == source]
    better = sum(line.precision > plain[line.id].precision for line in own)
    both = [line for line in own if line.rmse_px < REGISTERED]
    factor = median(line.points / max(plain[line.id].points, 1) for line in both)
    before = median(plain[line.id].rmse_px for line in both)
    after = median(line.rmse_px for line in both)
    return (
        f"{source}: precision of the initial match above PSO-SIFT's on {better} of {len(own)} pairs (median "
        f"{median(line.precision for line in own):.2f}, was "
        f"{median(plain[line.id].precision for line in own):.2f}); control points x {factor:.2f} (median), "
        f"RMSE median {after:.3f} px, was {before:.3f}"
    )


def main() -> int:
    """Prints a line for each pair and a summary for each network."""
    parser = table_parser(__doc__, data="a folder of pair folders", out="CSV file")
    parser.add_argument(
        "--weights", type=os.path.abspath, default="", help="VGG16 weights for fc6, fc7, conv4_3"
    )
    parser.add_argument(
        "--sources", default="tiepoint,dense", help=f"comma separated, of {', '.join(SOURCES)}"
    )
    arguments = parser.parse_args()
    sources = arguments.sources.split(",")
    found: list[Line] = []
    for pair in find_pairs(arguments.data, arguments.only):
        for line in lines(pair, sources, arguments.weights):
            found.append(line)
            method = line.source or "pso-sift"
            initial = f"initial {line.right:>5} of {line.matches:>5} ({line.precision:.2f})"
            print(
                f"{line.id:<32.32} {method:<9} {initial}  points {line.points:>5}  rmse {line.rmse_px:7.3f}"
            )
    if arguments.out:
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        with arguments.out.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["id", "source", "right", "matches", "points", "rmse_px"])
            writer.writerows([vars(line).values() for line in found])
    for source in sources:
        print(summary(found, source))
    return 0


if __name__ == "__main__":
    sys.exit(main())

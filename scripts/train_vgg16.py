"""Fine-tunes VGG16 on a folder of registered image sets and writes weights for Tiepoint.

Each set is a folder with images and a meta.json whose `a_from_b` maps every image's pixels to the first
one's; images are paired in their order. An interrupted run continues where it stopped.

    python scripts/train_vgg16.py SETS_FOLDER BASE_WEIGHTS OUT.safetensors --classes 1200 --compositions 16
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import fields
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.raster.working.conditioning import combine  # noqa: E402
from core.training import job  # noqa: E402
from core.training_options import TrainingOptions  # noqa: E402

# Sets of a place that another set shows, too (it would become two classes), and sets whose second image is a
# channel of the first.
LEFT_OUT = (
    "t_etm_chiapas_1999", "t_etm_july", "t_etm_nov", "t_l8_greenland_0", "t_l8_rondonia", "t_neon_osbs",
    "t_neon_sjer", "t_neon_yell", "t_s2_adriatic", "t_s2_rcv20m_20200802", "t_s2_rcv20m_20210708",
    "t_s2_rcv_20200802", "t_s2_rcv_20210708", "t_s2_t37mem_red_dates",
)  # fmt: skip
# Not used for training: scenes of every kind, and all SAR and optical sets in one Sentinel-2 tile.
HELD_OUT = (
    "t_etm_chiapas_dates", "t_l8_elkton", "t_l8_kanto", "t_naip_3607824_se", "t_s2_aberystwyth",
    "t_s2_t37mem_nir_dates", "t_s2_xrs_300", *(f"t_sar_volkov_{n}" for n in (
        "014", "019", "020", "021", "046", "047", "048", "049", "060", "073", "100")),
)  # fmt: skip


def main() -> None:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="folder of image sets")
    parser.add_argument("weights", type=Path, help="VGG16 weights to start from")
    parser.add_argument("out", type=Path, help="safetensors file to write")
    parser.add_argument("--checkpoint", type=Path, help="folder to continue from; default: beside the result")
    parser.add_argument("--name", default="VGG16 fine-tuned")
    for field in fields(TrainingOptions):
        kind = type(field.default)
        parser.add_argument(f"--{field.name.replace('_', '-')}", type=kind, default=field.default)
    arguments = vars(parser.parse_args())
    options = TrainingOptions(**{f.name: arguments[f.name] for f in fields(TrainingOptions)})
    checkpoint = arguments["checkpoint"] or arguments["out"].with_suffix(".checkpoint")
    checkpoint.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        places, names = write_pairs(arguments["sets"], Path(folder))
        values = {
            "options": options.to_json(),
            "places": places,
            "origins": [[0.0, 0.0, 1.0]] * len(places),
            "held_out": [place for place in dict.fromkeys(places) if place in HELD_OUT],
            "data": names,
            "weights": str(arguments["weights"]),
            "checkpoint": str(checkpoint),
            "name": arguments["name"],
            "out": str(arguments["out"]),
        }
        result = job.run(Path(folder), values, progress_line, lambda text: print(text, flush=True))
    print(json.dumps(result, indent=1))


def write_pairs(sets: Path, folder: Path) -> tuple[list[str], list[str]]:
    """Write the arrays of all pairs into `folder` for the job; returns place and name of each pair."""
    places, names = [], []
    for path in sorted(sets.glob("*/meta.json")):
        place = path.parent.name
        if place in LEFT_OUT:
            continue
        meta = json.loads(path.read_text(encoding="utf-8"))
        files = [image["file"] for image in meta["images"]]
        size = tuple(meta["images"][0]["size"])
        for first, second in zip(files[::2], files[1::2]):
            images, masks = zip(*(on_first(path.parent / f, meta["a_from_b"].get(f), size)
                                  for f in (first, second)))  # fmt: skip
            number = len(places)
            np.save(folder / f"reference_{number}.npy", images[0])
            np.save(folder / f"sensed_{number}.npy", images[1])
            np.save(folder / f"mask_{number}.npy", masks[0] & masks[1])
            places.append(place)
            names.append(f"{place}: {first}, {second}")
    return places, names


def on_first(path: Path, matrix: list | None, size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """The image on the pixels of the first one, stretched as for matching, and its mask; 0 is nodata."""
    image = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE).astype(np.float32)
    image[image == 0] = np.nan
    moved = np.array(matrix if matrix is not None else np.eye(3))
    if not np.allclose(moved, np.eye(3)) or image.shape[::-1] != size:
        flags = cv2.INTER_LINEAR
        image = cv2.warpAffine(image, moved[:2], size, flags=flags, borderValue=float("nan"))
    return combine([image], (0.5, 99.5), path.name)


def progress_line(stage: str, fraction: float) -> None:
    """Print the progress on the terminal."""
    print(f"\r{stage} {fraction:6.1%} ", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()

"""Trains the bundled network by metric learning on a folder of registered image sets.

Each set is a folder with images and a meta.json whose `a_from_b` maps every image's pixels to the first
one's. An interrupted run continues from its checkpoint, which lies beside the result.

    python scripts/train_net.py SETS_FOLDER OUT.safetensors
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import fields
from pathlib import Path

import cv2
import numpy as np
import torch
from safetensors.torch import save_file

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.matching.cnn import bundled, weights  # noqa: E402
from core.raster.working.conditioning import combine  # noqa: E402
from core.training.metric import judge  # noqa: E402
from core.training.metric.network import DenseNetwork, narrow, tuned  # noqa: E402
from core.training.metric.options import MetricOptions  # noqa: E402
from core.training.metric.scenes import Scene, ViewPairs  # noqa: E402
from core.training.metric.trainer import Trainer  # noqa: E402

# Not used for training: all sets of some places, and every fourth of Sentinel-1 and -2.
HELD_OUT = (
    "t_etm_chiapas_1999", "t_etm_chiapas_dates", "t_l8_elkton", "t_l8_kanto", "t_naip_3607824_se",
    "t_s2_aberystwyth", "t_s2_t37mem_nir_dates", "t_s2_t37mem_red_dates", "t_s2_xrs_300",
)  # fmt: skip
CHANNELS = 32  # of a network trained from scratch
RADAR_SETS, EVERY = "t_sar_volkov_", 4


def main() -> None:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="folder of image sets")
    parser.add_argument("out", type=Path, help="safetensors file to write")
    parser.add_argument("--start", type=Path, default=bundled.FILES["dense"], help="weights to start from")
    parser.add_argument("--widths", help="train from scratch: channels of the convolutions, comma separated")
    parser.add_argument("--half", action="store_true", help="bfloat16: twice as fast where supported")
    parser.add_argument("--threads", type=int, default=1)
    for field in fields(MetricOptions):
        name = f"--{field.name.replace('_', '-')}"
        parser.add_argument(name, type=type(field.default), default=field.default)
    arguments = vars(parser.parse_args())
    options = MetricOptions(**{f.name: arguments[f.name] for f in fields(MetricOptions)})
    torch.set_num_threads(arguments["threads"])
    cv2.setNumThreads(arguments["threads"])
    folder = arguments["out"].with_suffix(".checkpoint")
    folder.mkdir(parents=True, exist_ok=True)
    learned, held_out = read_scenes(arguments["sets"])
    print(f"{len(learned)} scenes for training, {len(held_out)} held out", flush=True)
    if arguments["widths"]:
        network = narrow([int(width) for width in arguments["widths"].split(",")], CHANNELS, options.seed)
    else:
        network = tuned(weights.load(arguments["start"]))
    trainer = Trainer(network, ViewPairs(learned, options), options, folder, arguments["half"])
    started = time.process_time()
    trainer.run(lambda net: judge.retrieval(describer(net), held_out), stamped)
    recipe = {
        "options": options.to_json(),
        "start": arguments["widths"] or arguments["start"].name,
        "learned": [scene.name for scene in learned],
        "held_out": [scene.name for scene in held_out],
        "judged": trainer.state.judged,
        "cpu_seconds": round(time.process_time() - started),
    }
    unfinished = arguments["out"].with_suffix(".part")
    save_file(network.tensors(), unfinished, {"name": "Tiepoint net", "recipe": json.dumps(recipe)})
    unfinished.chmod(0o644)  # safetensors makes it readable only by its owner
    unfinished.replace(arguments["out"])


def describer(network: DenseNetwork) -> judge.Describe:
    """The network as a function for the judge."""

    @torch.inference_mode()
    def describe(image: np.ndarray, xy: np.ndarray) -> np.ndarray:
        views = torch.from_numpy(np.ascontiguousarray(image))[None]
        return network.describe(views, torch.from_numpy(xy.astype(np.float32))[None])[0].numpy()

    return describe


def read_scenes(sets: Path) -> tuple[list[Scene], list[Scene]]:
    """The scenes for training, and those held out."""
    radar = sorted(path.name for path in sets.glob(f"{RADAR_SETS}*"))
    kept = {*HELD_OUT, *radar[EVERY - 1 :: EVERY]}
    learned, held_out = [], []
    for path in sorted(sets.glob("*/meta.json")):
        (held_out if path.parent.name in kept else learned).append(read_scene(path))
    return learned, held_out


def read_scene(path: Path) -> Scene:
    """The image set of `path`, a meta.json."""
    meta = json.loads(path.read_text(encoding="utf-8"))
    images, masks, matrices, radar = [], [], [], []
    for described in meta["images"]:
        image = cv2.imread(str(path.parent / described["file"]), cv2.IMREAD_GRAYSCALE).astype(np.float32)
        image[image == 0] = np.nan
        image, mask = combine([image], (0.5, 99.5), path.parent.name)
        images.append(image)
        masks.append(mask)
        matrices.append(np.array(meta["a_from_b"].get(described["file"], np.eye(3))))
        radar.append("Sentinel-1" in described["what"])
    return Scene(path.parent.name, meta["kind"], *map(tuple, (images, masks, matrices, radar)))


def stamped(text: str) -> None:
    """Print a line with the time."""
    print(time.strftime("%H:%M:%S"), text, flush=True)


if __name__ == "__main__":
    main()

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
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from safetensors.torch import save_file

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.files.whole_file import replaced_whole  # noqa: E402
from core.matching.cnn import bundled, weights  # noqa: E402
from core.raster.working.conditioning import combine  # noqa: E402
from core.training.metric import judge, placement  # noqa: E402
from core.training.metric.network import DenseNetwork, narrow, tuned  # noqa: E402
from core.training.metric.options import MetricOptions  # noqa: E402
from core.training.metric.scenes import Scene, ViewPairs  # noqa: E402
from core.training.metric.trainer import Trainer  # noqa: E402

# Not used for training: all sets of some places, every fourth and the last of Sentinel-1 and -2, and two of
# ten of each land cover that was aligned by hand.
HELD_OUT = (
    "t_etm_chiapas_1999", "t_etm_chiapas_dates", "t_l8_elkton", "t_l8_kanto", "t_naip_3607824_se",
    "t_s2_aberystwyth", "t_s2_t37mem_nir_dates", "t_s2_t37mem_red_dates", "t_s2_xrs_300",
)  # fmt: skip
CHANNELS = 32  # of a network trained from scratch
RADARS = ("Sentinel-1", "Radarsat")
RADAR_SETS, EVERY, FROM = "t_sar_volkov_", 4, "t_sar_volkov_270"
HAND_ALIGNED, LAST = "t_3mos_", ("_8", "_9")  # aligned to a pixel or two; held out: those that end so
WIDEST = 16.0  # px, the most that a hand-aligned pair may be off
CLEAR = 2.0  # spreads between a hand-aligned pair's peak and its rival, above which its shift is believed


def main() -> None:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="folder of image sets")
    parser.add_argument("out", type=Path, help="safetensors file to write")
    parser.add_argument("--start", type=Path, default=bundled.FILES["dense"], help="weights to start from")
    parser.add_argument("--widths", help="train from scratch: channels of the convolutions, comma separated")
    parser.add_argument("--align", type=Path, help="weights that tell the shifts of the hand-aligned pairs")
    parser.add_argument("--frozen", type=int, default=0, help="first convolutions that stay as they start")
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
    for module in convolutions(network)[: arguments["frozen"]]:
        module.requires_grad_(False)
    if arguments["align"]:
        cells = cells_of(tuned(weights.load(arguments["align"])).eval())
        learned = [scene for scene in (aligned(scene, cells) for scene in learned) if scene is not None]
        stamped(f"{len(learned)} scenes after the alignment")
    trainer = Trainer(network, ViewPairs(learned, options), options, folder, arguments["half"])
    started = time.process_time()
    trainer.run(lambda net: figures(net, held_out), stamped)
    recipe = {
        "options": options.to_json(),
        "start": arguments["widths"] or arguments["start"].name,
        "learned": [scene.name for scene in learned],
        "held_out": [scene.name for scene in held_out],
        "judged": trainer.state.judged,
        "cpu_seconds": round(time.process_time() - started),
    }
    write(arguments["out"], network, "Tiepoint net", recipe)


def write(path: Path, network: DenseNetwork, name: str, recipe: dict[str, Any]) -> None:
    """Write the weights as a safetensors file whose metadata hold its name and recipe."""
    with replaced_whole(path) as unfinished:
        save_file(network.tensors(), unfinished, {"name": name, "recipe": json.dumps(recipe)})
        unfinished.chmod(0o644)  # safetensors makes it readable only by its owner


def convolutions(network: DenseNetwork) -> list[torch.nn.Module]:
    """Those of the features, in their order."""
    return [module for module in network.features if isinstance(module, torch.nn.Conv2d)]


def cells_of(network: DenseNetwork) -> placement.Cells:
    """The network as a function from an image (H, W) to its cells (C, h, w)."""

    @torch.inference_mode()
    def cells(image: np.ndarray) -> np.ndarray:
        return network(torch.from_numpy(np.ascontiguousarray(image))[None])[0].float().numpy()

    return cells


def figures(network: DenseNetwork, scenes: list[Scene]) -> dict[str, float]:
    """The network's figures on held-out scenes."""
    return {**judge.retrieval(describer(network), scenes), **placement.placed(scenes, cells_of(network))}


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
    kept = {*HELD_OUT, *radar[EVERY - 1 :: EVERY], *(name for name in radar if name >= FROM)}
    learned, held_out = [], []
    for path in sorted(sets.glob("*/meta.json")):
        name = path.parent.name
        apart = name in kept or (name.startswith(HAND_ALIGNED) and name.endswith(LAST))
        (held_out if apart else learned).append(read_scene(path))
    return learned, held_out


def aligned(scene: Scene, cells: placement.Cells) -> Scene | None:
    """A hand-aligned pair with the shift that the network's cells tell; None where they tell none."""
    if not scene.name.startswith(HAND_ALIGNED):
        return scene
    first, second = zip(scene.images, scene.masks)
    peak = placement.place(first, second, cells)
    if peak.margin < CLEAR or np.abs(peak.xy).max() > WIDEST:
        return None
    moved = np.eye(3)
    moved[:2, 2] = -peak.xy
    return replace(scene, to_first=(scene.to_first[0], moved))


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
        radar.append(described["what"].startswith(RADARS))
    return Scene(path.parent.name, meta["kind"], *map(tuple, (images, masks, matrices, radar)))


def stamped(text: str) -> None:
    """Print a line with the time."""
    print(time.strftime("%H:%M:%S"), text, flush=True)


if __name__ == "__main__":
    main()

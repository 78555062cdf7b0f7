"""Makes resources/models/vgg16_conv3_3.safetensors: VGG16 up to conv3_3 and a channel basis.

The weights are the ILSVRC-2014 release of Simonyan and Zisserman (CC BY 4.0) in torchvision's layout. The
basis holds the main directions of conv3_3's 256 channels over openly licensed satellite images: 32 numbers
per cell match as well as 256, eight times as fast.

    python scripts/make_model.py WEIGHTS.safetensors IMAGES_FOLDER
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np
import torch
from safetensors.torch import load_file, save_file

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.matching.cnn import vgg  # noqa: E402

CHANNELS = 32
OUT = ROOT / "resources" / "models" / "vgg16_conv3_3.safetensors"


def main() -> None:
    """Write the model."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("weights", type=Path, help="VGG16 weights, torchvision names, safetensors")
    parser.add_argument("images", type=Path, help="folder of training images")
    arguments = parser.parse_args()
    layers = vgg.depth_of("conv3_3")
    weights = {
        name: tensor.half()
        for name, tensor in load_file(arguments.weights).items()
        if name.startswith("features.") and int(name.split(".")[1]) < layers
    }
    network = vgg.build("conv3_3", weights)
    basis, share = channel_basis(network, sorted(arguments.images.rglob("*.png")))
    weights["reduce.conv3_3"] = basis.half()
    metadata = {
        "architecture": "vgg16",
        "layer": "conv3_3",
        "licence": "CC BY 4.0, K. Simonyan and A. Zisserman, Visual Geometry Group, University of Oxford",
        "reduce": f"first {CHANNELS} principal directions of conv3_3, {share:.3f} of its energy",
    }
    save_file(weights, OUT, metadata)
    print(f"{OUT.relative_to(ROOT)}: {OUT.stat().st_size / 1e6:.2f} MB, {share:.1%} of the energy kept")


@torch.inference_mode()
def channel_basis(network: torch.nn.Module, images: list[Path]) -> tuple[torch.Tensor, float]:
    """(CHANNELS, 256) main directions of the uncentred covariance, and their share of the energy."""
    covariance = torch.zeros(256, 256, dtype=torch.float64)
    for path in images:
        image = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        image = image[:384, :384].astype(np.float32) / 255.0
        cells = network(vgg.to_input(torch.from_numpy(image)))[0].flatten(1).double()
        covariance += cells @ cells.T / cells.square().sum()  # all images have the same weight
    energy, directions = torch.linalg.eigh(covariance)
    return directions[:, -CHANNELS:].T.contiguous().float(), float(energy[-CHANNELS:].sum() / energy.sum())


if __name__ == "__main__":
    main()

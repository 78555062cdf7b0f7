"""Trains a light network to give the cells that the bundled one gives, at a quarter of its cost.

The search of the whole image runs it at every turn and scale; what it finds is verified by the bundled
network. An interrupted run continues from its checkpoint, which lies beside the result.

    python scripts/train_light_net.py SETS_FOLDER OUT.safetensors
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.matching.cnn import bundled, weights  # noqa: E402
from core.training import checkpoint  # noqa: E402
from core.training.metric import distillation  # noqa: E402
from core.training.metric.network import narrow, tuned  # noqa: E402
from core.training.metric.options import MetricOptions  # noqa: E402
from core.training.metric.scenes import ViewPairs  # noqa: E402
from core.training.metric.trainer import rate_at  # noqa: E402
from scripts.train_net import CHANNELS, read_scenes, stamped, write  # noqa: E402

WIDTHS = (16, 32, 64, 64, 128, 128, 128)  # channels of conv1_1 to conv3_3; VGG16 has 64 to 256
SIDE, POINTS = 192, 24  # px of a view; points of a pair of views, which say only that it is no flat ground
SAVED_EVERY = 50  # steps


def main() -> None:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="folder of image sets")
    parser.add_argument("out", type=Path, help="safetensors file to write")
    parser.add_argument("--steps", type=int, default=1600)
    parser.add_argument("--pairs", type=int, default=4, help="pairs of views, per step")
    parser.add_argument("--learning-rate", type=float, default=2e-3, help="of Adam")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    cv2.setNumThreads(arguments.threads)
    options = MetricOptions(
        steps=arguments.steps,
        pairs=arguments.pairs,
        learning_rate=arguments.learning_rate,
        side=SIDE,
        points=POINTS,
        seed=arguments.seed,
    )
    teacher = tuned(weights.load(bundled.FILES["tiepoint"])).eval().requires_grad_(False)
    student = narrow(WIDTHS, CHANNELS, options.seed)
    optimizer = torch.optim.Adam(student.parameters(), options.learning_rate)
    path = arguments.out.with_suffix(".checkpoint")
    path.parent.mkdir(parents=True, exist_ok=True)
    progress = distillation.Progress()
    if path.is_file():
        progress = checkpoint.load(path, student, optimizer, distillation.Progress)
    learned, _ = read_scenes(arguments.sets)
    pairs = ViewPairs(learned, options)
    started = time.process_time()
    while progress.step < options.steps:
        for group in optimizer.param_groups:
            group["lr"] = options.learning_rate * rate_at(progress.step, options)
        shown = views(pairs, options, progress.step)
        progress.loss.append(distillation.step(student, teacher, optimizer, shown))
        progress.step += 1
        if progress.step % SAVED_EVERY == 0 or progress.step == options.steps:
            stamped(f"step {progress.step}: loss {np.mean(progress.loss[-SAVED_EVERY:]):.4f}")
            checkpoint.save(path, student, optimizer, progress)
    recipe = {
        "options": options.to_json(),
        "widths": WIDTHS,
        "teacher": bundled.FILES["tiepoint"].name,
        "learned": [scene.name for scene in learned],
        "loss": float(np.mean(progress.loss[-SAVED_EVERY:])),
        "cpu_seconds": round(time.process_time() - started),
    }
    write(arguments.out, student.eval(), "Tiepoint light net", recipe)


def views(pairs: ViewPairs, options: MetricOptions, number: int) -> torch.Tensor:
    """(N, side, side) views of a step. The same seed and number draw the same ones."""
    rng = np.random.default_rng([options.seed, number])
    drawn = [pairs.draw(rng) for _ in range(options.pairs)]
    return torch.from_numpy(np.stack([view for pair in drawn for view in pair.views]))


if __name__ == "__main__":
    main()

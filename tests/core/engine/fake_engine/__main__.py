"""The real worker with a match function that follows the file `behaviour` in the job's folder."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

sys.path[0] = str(Path(sys.path[0]).absolute().parents[3])

from core.engine import watch  # noqa: E402
from core.engine.worker import main  # noqa: E402
from core.errors import TiepointError  # noqa: E402
from core.pair import Pair  # noqa: E402

watch.CHECK_EVERY = 0.05


def limit_memory(mib):
    """Limit this process to `mib` MiB more than it uses now."""
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + (mib << 20)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def nap():
    time.sleep(0.05)


def match(images, masks, options, prior, progress):
    import numpy as np

    from core.match_result import MatchResult
    from core.messages import NOTHING

    (Path(images.reference.filename).parent / "threads").write_text(os.environ["OMP_NUM_THREADS"])
    behaviour = (Path(images.reference.filename).parent / "behaviour").read_text()
    for stage in ("features", "match", "refine"):
        progress(stage, 0.0)
        if behaviour == stage + " stops":
            print("about to hang in", stage, file=sys.stderr)
            time.sleep(600)
        if behaviour == stage + " dies":
            print("last words of", stage, file=sys.stderr)
            os.kill(os.getpid(), signal.SIGKILL)
        for step in range(1000):  # far more reports than are sent
            progress(stage, step / 1000)
        progress(stage, 1.0)
    if behaviour == "ignores terminate":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        progress("deaf", 0.0)
        time.sleep(600)
    if behaviour == "has a child":
        pid = os.fork()
        if pid == 0:
            time.sleep(600)
        (Path(images.reference.filename).parent / "grandchild").write_text(str(pid))
        time.sleep(600)
    if behaviour == "exits":
        sys.stderr.write("".join(f"line {n}\n" for n in range(40)))
        os._exit(3)
    if behaviour == "prints":
        print("noise of a library")
        os.write(1, b"noise of a C library\n")
        if sys.stdin.read() != "" or os.read(0, 1) != b"":
            raise ValueError("stdin is not empty")
    if behaviour == "tells":
        raise TiepointError(
            "too_few_points", detail="of the fake", model="affine transform", need=3, points=2
        )
    if behaviour == "fails":
        raise ValueError("out of cheese")
    if behaviour == "memory":
        np.zeros((1 << 60,), np.uint8)
    if behaviour == "memory of OpenCV":
        limit_memory(256)
        import cv2

        cv2.resize(np.zeros((8, 8), np.float32), (30_000, 30_000))
    if behaviour == "waits for memory":
        limit_memory(32)
        time.sleep(600)
    if behaviour == "works with little memory":
        limit_memory(32)
        for _ in range(40):
            nap()
    if behaviour == "hangs":
        watch.STUCK = 5
        time.sleep(600)
    points, matrix, shift = np.array([[1.5, 2.5], [3.0, 4.0]]), np.eye(3), float(images.reference[0, 0])
    if behaviour.startswith("registers "):  # with the six numbers that follow
        points, shift = np.random.default_rng(0).uniform(20, 250, (40, 2)), 0.0
        matrix[:2] = np.reshape([float(number) for number in behaviour.split()[1:]], (2, 3))
    return MatchResult(
        accepted=True,
        refusal=NOTHING,
        sensed=points,
        reference=points @ matrix[:2, :2].T + matrix[:2, 2] + shift,
        score=np.linspace(1.0, 0.5, len(points), dtype=np.float32),
        sensed_to_reference=matrix,
        log10_nfa=float("-inf"),
        initial_matches=int(masks.sensed.sum()),
        keypoints=Pair(reference=7, sensed=8),
    )


main(match)

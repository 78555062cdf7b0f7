"""Registers the sample pair through QGIS's own command line and measures the result against its exact matrix.

Leaves demo/warped.tif, demo/control_points.gpkg and demo/report.json. Needs no display.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time

from qgis_profile import PLUGINS, ROOT, SAMPLE, environment, program

DEMO = ROOT / "demo"
LIMIT = 0.3  # px, RMSE against the truth


def register() -> None:
    """Run tiepoint:register; its messages go to the terminal."""
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir()
    outputs = {
        "OUTPUT": DEMO / "warped.tif",
        "CONTROL_POINTS": DEMO / "control_points.gpkg",
        "REPORT": DEMO / "report.json",
    }
    parameters = {
        # With the network: automatic would not need it for this easy pair.
        "METHOD": "pso-sift+tiepoint",
        "REFERENCE": SAMPLE / "reference.tif",
        "SENSED": SAMPLE / "sensed.tif",
        **outputs,
    }
    print(
        "QGIS will say that the sensed raster has no geotransform: the sample is made without one.",
        flush=True,
    )
    command = [program("qgis_process"), "run", "tiepoint:register", "--"]
    command += [f"{name}={value}" for name, value in parameters.items()]
    result = subprocess.run(command, env={**environment(), "QT_QPA_PLATFORM": "offscreen"}, check=False)
    if result.returncode:
        raise SystemExit(f"qgis_process ended with {result.returncode}.")
    missing = [path.name for path in outputs.values() if not path.is_file()]
    if missing:  # qgis_process also exits with 0 where the plugin does not load
        raise SystemExit(f"The registration left no {', '.join(missing)}.")


def error_of_result() -> tuple[dict[str, object], float]:
    """The report, and the RMSE of its transform against truth.json in reference pixels."""
    sys.path.insert(0, str(PLUGINS))
    from tiepoint.tests.benchmark.evaluation import Truth, matrix_map, rmse

    report = json.loads((DEMO / "report.json").read_text(encoding="utf-8"))
    matrix = report["transform"]["sensed_to_reference"]
    if matrix is None:
        raise SystemExit(f"The sample needs no local model; {report['transform']['model']} was chosen.")
    return report, rmse(matrix_map(matrix), Truth.read(SAMPLE / "truth.json"))


def main() -> int:
    """Exit code 0 when the result is right."""
    start = time.monotonic()
    register()
    seconds = time.monotonic() - start
    report, error = error_of_result()
    print()
    for name in ("warped.tif", "control_points.gpkg", "report.json"):
        print(f"{DEMO.relative_to(ROOT) / name}: {(DEMO / name).stat().st_size / 1024:.0f} KiB")
    verdict = "OK" if report["accepted"] and error < LIMIT else "WRONG"
    print(
        f"{verdict}: RMSE {error:.3f} px against the exact matrix (must be below {LIMIT}), "
        f"{report['control_points']} control points, {report['method']}, {seconds:.1f} s."
    )
    return 0 if verdict == "OK" else 1


if __name__ == "__main__":
    sys.exit(main())

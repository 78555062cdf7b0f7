"""The command with little address space: it works, or says that memory is short; it never waits."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import tiepoint

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
LIMITED = (
    "import resource, runpy; "
    "resource.setrlimit(resource.RLIMIT_AS, ({limit} << 20,) * 2); "
    "runpy.run_module('tiepoint.command', run_name='__main__')"
)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds to RLIMIT_AS")
@pytest.mark.parametrize("mib", [80, 200, 230, 300, 345, 500, 650])
def test_with_little_memory_it_works_or_says_so(tmp_path, mib):
    """With 650 MiB its own OpenBLAS once waited for memory for ever, with 200 MiB at its end, with 300 MiB
    GDAL was said to be missing, and 220 MiB gave a traceback."""
    plugins = str(Path(tiepoint.__path__[0]).parent)
    environment = {**os.environ, "PYTHONPATH": plugins, "TMPDIR": str(tmp_path)}
    environment.pop("OPENBLAS_NUM_THREADS", None)
    pair = [str(SAMPLE / "reference.tif"), str(SAMPLE / "sensed.tif")]
    done = subprocess.run(
        [sys.executable, "-c", LIMITED.format(limit=mib), "register", *pair, "-o", "out.tif"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    if done.returncode == 0:
        assert mib > 500
        assert [path.name for path in tmp_path.iterdir()] == ["out.tif"]
    else:
        assert done.returncode == 1
        assert "Error: There is not enough memory." in done.stderr
        assert f"more than {mib} MiB" in done.stderr
        assert list(tmp_path.iterdir()) == []

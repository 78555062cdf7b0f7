#!/usr/bin/env bash
# lock_engine.sh: write core/engine/locked/opencv.txt anew, with the hashes of all files of the versions in opencv.in.
# Run it after a change of opencv.in; the tools it needs go to build/, never into .venv.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=build/lock-tools
[ -x $tools/bin/uv ] || { python3 -m venv $tools && $tools/bin/pip install -q --disable-pip-version-check uv==0.13.9; }
{
    echo "# Made by scripts/lock_engine.sh: every file that pip may take for OpenCV and numpy, by its SHA-256."
    $tools/bin/uv pip compile --no-config --universal --python-version 3.9 --generate-hashes --no-deps \
        --no-annotate --no-header -q scripts/opencv.in
} >build/opencv.txt
mv build/opencv.txt core/engine/locked/opencv.txt

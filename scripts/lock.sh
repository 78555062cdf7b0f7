#!/usr/bin/env bash
# lock.sh: write the locked lists of packages anew, exact versions with the hashes of all their files:
#   core/engine/locked/opencv.txt     what the engine's own environment holds, from scripts/opencv.in
#   scripts/requirements-test.txt     what the test suite needs, from scripts/test.in
#   scripts/requirements-lint.txt     what checks the code, from scripts/lint.in
# Run it after a change of one of the .in files; the tools it needs go to build/, never into .venv.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=build/lock-tools
[ -x $tools/bin/uv ] || { python3 -m venv $tools && $tools/bin/pip install -q --disable-pip-version-check uv==0.13.9; }

# lock SOURCE TARGET PYTHON WHAT [option...]: PYTHON is the oldest version that must do
lock() {
    local source=$1 target=$2 python=$3 what=$4
    shift 4
    {
        echo "# Made by scripts/lock.sh: every file that pip may take for $what, by its SHA-256."
        $tools/bin/uv pip compile --no-config --universal --python-version "$python" --generate-hashes \
            --no-annotate --no-header -q "$@" "$source"
    } >build/locked.txt
    mv build/locked.txt "$target"
}

lock scripts/opencv.in core/engine/locked/opencv.txt 3.9 "OpenCV and numpy" --no-deps
lock scripts/test.in scripts/requirements-test.txt 3.10 "the test suite"
lock scripts/lint.in scripts/requirements-lint.txt 3.10 "the tools that check the code" -c scripts/requirements-test.txt

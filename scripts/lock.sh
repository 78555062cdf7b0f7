#!/usr/bin/env bash
# lock.sh: write the locked lists of packages again: exact versions with the hashes of all their files:
#   core/engine/locked/opencv.txt     packages of the engine's private environment, from scripts/opencv.in
#   scripts/requirements-test.txt     packages of the test suite, from scripts/test.in
#   scripts/requirements-lint.txt     tools that check the code, from scripts/lint.in
# Run it after a change of an .in file; its tools go to build/, never into .venv.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=build/lock-tools
[ -x $tools/bin/uv ] || { python3 -m venv $tools && $tools/bin/pip install -q --disable-pip-version-check uv==0.13.9; }

# lock SOURCE TARGET PYTHON WHAT [option...]: PYTHON is the oldest version to support
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

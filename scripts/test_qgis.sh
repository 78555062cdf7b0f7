#!/usr/bin/env bash
# test_qgis.sh trixie|sid [part...]: run the suite and the whole drive on another QGIS: trixie has 3.40, sid 3.44.
#   parts: torch, core, ui (the three parts of `make test`), drive, or a path in tests; default: the first four
# The first call makes build/qgis-SUITE, a Debian with that QGIS (2 to 4 GB; needs mmdebstrap and root rights); to make
# it again, delete the folder. The checkout is copied into it, so that nothing there can change the checkout.
# Mounts for a run are visible to that run only and end with it.
set -euo pipefail
cd "$(dirname "$0")/.."
suite=${1:?trixie or sid}
shift
parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(torch core ui drive)
root=$PWD/build/qgis-$suite
project=/${PROJECT:-project} # in the root: another name for a second checkout that uses the same root
[ "$(id -u)" -eq 0 ] || { echo "Root rights are needed: sudo make test-qgis SUITE=$suite" >&2; exit 1; }

make_root() {
    command -v mmdebstrap >/dev/null || { echo "As root: apt-get install mmdebstrap" >&2; exit 1; }
    local packages=(
        ca-certificates make mount openbox python3-qgis python3-venv qgis xauth xvfb
        python3-opencv python3-safetensors python3-scipy python3-torch python3-torchvision
    )
    echo "Making a Debian $suite in build/ ..."
    # A mirror may hold sid as it was weeks ago: its signature is checked, its date is not.
    rm -rf "$root.part"
    unshare --mount mmdebstrap --mode=root --variant=apt --components=main \
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
        --aptopt='Acquire::Check-Valid-Until "false"' \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt=force-unsafe-io \
        --include="$(IFS=,; echo "${packages[*]}")" "$suite" "$root.part" >build/mkroot.log 2>&1 ||
        { tail -20 build/mkroot.log >&2; exit 1; }
    mv "$root.part" "$root"
}

# The files that git tracks or would add, and the wheels of the test suite for the root's Python.
copy_checkout() {
    local python
    python=$(chroot "$root" /usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    mkdir -p "$root$project"
    find "$root$project" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
    git ls-files -z --cached --others --exclude-standard |
        tar --null --ignore-failed-read -cf - -T - 2>/dev/null | tar -xf - -C "$root$project"
    mkdir -p "$root$project/build/plugins" "$root$project/build/wheels"
    ln -sfn ../.. "$root$project/build/plugins/tiepoint"
    .venv/bin/python -m pip download -qq --disable-pip-version-check --no-deps --only-binary=:all: \
        --python-version "$python" -r scripts/requirements-test.txt -d "$root$project/build/wheels"
}

# in_root COMMAND...: run it in its own mount and process namespaces
in_root() {
    unshare --mount --pid --fork --kill-child bash -c '
        set -e
        root=$1 project=$2; shift 2
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mkdir -p -m 700 "$root/tmp/run"
        exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
            XDG_RUNTIME_DIR=/tmp/run PYTHONDONTWRITEBYTECODE=1 ${OMP_NUM_THREADS:+"OMP_NUM_THREADS=$OMP_NUM_THREADS"} PROJECT="$project" \
            bash -c "cd \"\$PROJECT\" && exec \"\$@\"" in_root "$@"
    ' unshare "$root" "$project" "$@"
}

[ -d "$root" ] || make_root
copy_checkout
in_root bash -ec '
    [ -x .venv/bin/python ] || /usr/bin/python3 -m venv --system-site-packages .venv
    .venv/bin/python -m pip install -q --no-index --no-deps --find-links build/wheels build/wheels/*.whl
    .venv/bin/python -c "
from qgis.core import Qgis
import cv2, numpy, sys
print(f\"QGIS {Qgis.QGIS_VERSION}, Python {sys.version.split()[0]}, numpy {numpy.__version__}, OpenCV {cv2.__version__}\")"
'
status=0
for part in "${parts[@]}"; do
    echo "== $suite: $part"
    case $part in
        drive) command=(.venv/bin/python scripts/drive.py whole_drive) ;;
        tests/*) command=(env QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -q "$part") ;;
        *) command=(env QT_QPA_PLATFORM=offscreen make "test-$part") ;;
    esac
    in_root "${command[@]}" || status=1
done
exit $status

#!/usr/bin/env bash
# setup.sh demo|cnn|benchmark|test|i18n|window: install what a target needs and this machine lacks; silent if nothing is missing.
#   demo       QGIS and the engine's packages
#   cnn        as demo, and torch for the methods with VGG16's weights
#   benchmark  as cnn, and SURF for comparison
#   test       as benchmark, and the packages of the test suite and of the checks of the code
#   i18n       as demo, and Qt's lupdate and lrelease
#   window     as demo, and a virtual display for machines without one
# System packages come from apt (Debian, Ubuntu); Python packages go to .venv, never into the system's Python.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:?demo, cnn, benchmark, test, i18n or window}

torchvision=torchvision==0.28.0 # the version for the torch in requirements-cnn.txt
packages=(qgis python3-qgis python3-venv)
requirements=(scripts/requirements-engine.txt)
locked=() # exact versions by their hashes, see lock.sh: a new release must not break the tests
case $what in
    demo) ;;
    i18n) packages+=(qttools5-dev-tools) ;;
    window) packages+=(xvfb xauth openbox) ;;
    cnn) requirements+=(scripts/requirements-cnn.txt) ;;
    benchmark) requirements+=(scripts/requirements-{cnn,benchmark}.txt) ;;
    test) packages+=(python3-scipy) requirements+=(scripts/requirements-{cnn,benchmark}.txt) locked=(scripts/requirements-{test,lint}.txt) ;;
    *) echo "setup.sh: demo, cnn, benchmark, test, i18n or window?" >&2; exit 2 ;;
esac

install_system_packages() {
    if ! command -v dpkg-query >/dev/null; then
        command -v qgis_process >/dev/null && /usr/bin/python3 -c 'import qgis.core' && return
        echo "Install QGIS 3.22 or newer with its Python modules first: this script can only use apt." >&2
        exit 1
    fi
    local missing=() package sudo=()
    for package in "${packages[@]}"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "As root: apt-get install ${missing[*]}" >&2; exit 1; }
        sudo=(sudo)
    fi
    echo "Installing ${missing[*]} ..."
    "${sudo[@]}" apt-get -qq update
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install -y --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >build/apt.log 2>&1 ||
        { tail -20 build/apt.log >&2; exit 1; }
}

# On the system's Python, for which QGIS's modules are built, with the system's packages, for QGIS and GDAL.
make_environment() {
    local stamp
    stamp=.venv/installed-$(cat "$0" "${requirements[@]}" "${locked[@]}" <(/usr/bin/python3 -VV) | sha256sum | cut -c1-16)
    [ -e "$stamp" ] && .venv/bin/python -c '' 2>/dev/null && return
    if ! .venv/bin/python -m pip --version >/dev/null 2>&1 ||
        [ "$(.venv/bin/python -VV)" != "$(/usr/bin/python3 -VV)" ]; then
        echo "Making .venv ..."
        /usr/bin/python3 -m venv --clear --system-site-packages .venv
    fi
    # GDAL's Python module is built for the distribution's numpy, 1 or 2: no other may replace it.
    /usr/bin/python3 -c 'import numpy; print("numpy==" + numpy.__version__)' >build/constraints.txt
    echo "Installing Python packages into .venv ..."
    install_packages "${requirements[@]/#/-r}"
    case " ${requirements[*]} " in *requirements-cnn*) install_torchvision ;; esac
    [ ${#locked[@]} -eq 0 ] || .venv/bin/python -m pip install -q --disable-pip-version-check "${locked[@]/#/-r}"
    touch "$stamp"
}

install_packages() {
    .venv/bin/python -m pip install -q --disable-pip-version-check -c build/constraints.txt "$@"
}

# Without its dependencies, so that it cannot replace the installed torch, for CPU or CUDA.
install_torchvision() {
    install_packages --no-deps "$torchvision"
    .venv/bin/python -c 'import torchvision' 2>/dev/null && return
    .venv/bin/python scripts/repair_torchvision.py
    .venv/bin/python -c 'import torchvision'
}

# A Python with PyQt6, the Qt of QGIS 4, for tests/test_qt6_imports.py, which is left out where it cannot be had.
make_pyqt6() {
    build/pyqt6/bin/python -c 'import PyQt6.QtWidgets, numpy' 2>/dev/null && return
    echo "Making build/pyqt6 ..."
    /usr/bin/python3 -m venv --clear build/pyqt6
    build/pyqt6/bin/python -m pip install -q --disable-pip-version-check PyQt6==6.11.0 numpy ||
        { rm -rf build/pyqt6; echo "No PyQt6 could be installed: the imports under Qt 6 are not tested."; }
}

# rasterio with its own GDAL, and xarray, for the tests of core without GDAL's Python module: beside .venv and not in it,
# so that no other test has two GDALs in a process. Left out where they cannot be had.
make_rasterio() {
    local rasterio=(rasterio==1.4.4 affine==2.4.0)
    local xarray=(xarray==2024.7.0 rioxarray==0.15.7 pandas==2.2.3 pyproj==3.7.2 pytz==2026.6 tzdata==2026.6)
    local stamp
    stamp=build/rasterio/installed-$(echo "${rasterio[@]}" "${xarray[@]}" | sha256sum | cut -c1-16)
    [ -e "$stamp" ] && return
    echo "Making build/rasterio ..."
    rm -rf build/rasterio
    install_beside "${rasterio[@]}" ||
        { rm -rf build/rasterio; echo "No rasterio could be installed: the tests by its GDAL are left out."; return; }
    install_beside "${xarray[@]}" || echo "No xarray could be installed: the tests of its arrays are left out."
    touch "$stamp"
}

install_beside() {
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --only-binary=:all: --target build/rasterio "$@"
}

mkdir -p build/plugins
ln -sfn "$PWD" build/plugins/tiepoint # the package's name, for any name of this folder
install_system_packages
make_environment
if [ "$what" = test ]; then make_pyqt6; make_rasterio; fi

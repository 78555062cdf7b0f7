# Tiepoint, a QGIS plugin that registers one raster onto another. `make help` says what there is.
# Every target installs what it needs first (scripts/setup.sh); that costs nothing when all is there.

PYTHON := .venv/bin/python
METHOD ?= default
OUT ?= build/$(or $(TABLE),benchmark).csv
SOURCES := core ui command __init__.py plugin.py

.DEFAULT_GOAL := help
.PHONY: help demo test test-torch test-core test-ui coverage test-qgis tour drive gpu-check lint format qgis benchmark train-net train-light-net i18n help-pages sample package wheel clean

help:  ## Say what the targets do.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

demo:  ## Register the sample pair through qgis_process; results in demo/.
	@scripts/setup.sh demo
	@$(PYTHON) scripts/demo.py

# Processes of their own, as in use: torch never shares one with QGIS, and the window's tests start from a fresh QGIS.
TORCH_TESTS := tests/core/matching tests/core/training
PARTS := test-torch test-core test-ui
PYTEST = $(PYTHON) -m pytest -q

# As the engine runs (core/engine/environment.py): glibc keeps what large arrays free. Else each new one costs page faults,
# a fifth of the suite's CPU time. One thread of BLAS and torch, as two parts run at a time: with two, each waits for the other
# in a loop that takes a third of it (the engines that tests start get the threads of their options). Bytecode is kept,
# outside the tree, for the hundreds of processes that tests start.
$(PARTS): export MALLOC_TRIM_THRESHOLD_ = 1073741824
$(PARTS): export MALLOC_MMAP_THRESHOLD_ = 33554432
$(PARTS): export OMP_NUM_THREADS = 1
$(PARTS): export OPENBLAS_NUM_THREADS = 1
$(PARTS): export PYTHONPYCACHEPREFIX = $(CURDIR)/build/bytecode
$(PARTS): export PYTHONDONTWRITEBYTECODE =

# Two parts at a time: each has stretches that use one core. What a part prints comes at its end.
test: lint  ## Lint, then run the whole test suite.
	@$(MAKE) --no-print-directory --keep-going --jobs=2 --output-sync=target $(PARTS)

test-torch:
	$(PYTEST) $(TORCH_TESTS)

test-core:
	$(PYTEST) $(addprefix --ignore=,$(TORCH_TESTS) tests/ui)

test-ui:
	$(PYTEST) tests/ui

coverage:  ## Run the suite once more and say which lines no test reaches; fails below the floor in pyproject.toml.
	@scripts/setup.sh test
	$(PYTHON) -m coverage erase
	@status=0; \
	$(MAKE) --no-print-directory --keep-going $(PARTS) PYTEST="$(PYTHON) -m coverage run -m pytest -q" || status=1; \
	$(PYTHON) -m coverage combine -q; \
	$(PYTHON) -m coverage html -q --fail-under=0; \
	$(PYTHON) -m coverage report || status=1; \
	exit $$status

test-qgis:  ## Run the suite and the whole drive on another QGIS, in a root of its own: SUITE=trixie (3.40) or sid (3.44).
	@test -n "$(SUITE)" || { echo "Say which: make test-qgis SUITE=trixie, or sid" >&2; exit 2; }
	@scripts/setup.sh test
	@scripts/test_qgis.sh $(SUITE) $(PART)

tour:  ## Take the first minutes in the real window: from the zip to the sample's result, in each size, theme and language; pictures in build/tour (LOOK=1024x700-dark-de for one).
	@scripts/setup.sh window
	@$(PYTHON) scripts/tour.py $(LOOK)

drive:  ## Drive the real window through every script of tests/gui, pictures in build/drive (DRIVE=whole_drive for one).
	@scripts/setup.sh window
	@$(PYTHON) scripts/drive.py $(DRIVE)

gpu-check:  ## Compare the networks on the GPU with the CPU: descriptors, three registrations, seconds, memory (WEIGHTS=file of VGG16).
	@scripts/setup.sh cnn
	@$(PYTHON) scripts/gpu_check.py $(if $(WEIGHTS),--weights "$(WEIGHTS)") || [ $$? -eq 77 ]

lint:  ## ruff, mypy, bandit and codespell.
	@scripts/setup.sh test
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m bandit -q -r $(SOURCES)
	$(PYTHON) -m codespell_lib

format:  ## Lay out every Python file as lint wants it.
	@scripts/setup.sh test
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

qgis:  ## Open QGIS with the plugin, the sample pair and the dock, in a profile of its own (SCRIPT=file.py to drive it).
	@scripts/setup.sh $(if $(DISPLAY)$(WAYLAND_DISPLAY),demo,window)
	@$(PYTHON) scripts/window.py $(SCRIPT)

benchmark:  ## Register all pairs of DATA=folder: METHOD=default WEIGHTS=file OUT=file.csv CROSSED=100 NEAR=1 WARP=1 ONLY=d01,d02 UNREFINED=1 JOBS=2; TABLE=letter, cases, radar or shared_print: another table. Other matchers: tests/benchmark/peers.py.
	@test -n "$(DATA)" || { echo "Say which pairs: make benchmark DATA=folder" >&2; exit 2; }
	@scripts/setup.sh benchmark
	@PYTHONPATH=build/plugins $(PYTHON) -m tiepoint.tests.benchmark.$(or $(TABLE),run) "$(DATA)" --out "$(OUT)" \
	  $(if $(WEIGHTS),--weights "$(WEIGHTS)") $(if $(TABLE),,--method "$(METHOD)") $(if $(JOBS),--jobs $(JOBS)) \
	  $(if $(CROSSED),--crossed $(CROSSED)) $(if $(NEAR),--near) $(if $(WARP),--warp) $(if $(UNREFINED),--unrefined) $(if $(ONLY),--only "$(ONLY)")

train-net:  ## Train the bundled network on DATA=folder of registered image sets into OUT=file.safetensors; goes on where it was (OPTIONS="--half ...").
	@test -n "$(DATA)" || { echo "Say which image sets: make train-net DATA=folder" >&2; exit 2; }
	@scripts/setup.sh benchmark
	@mkdir -p build
	@$(PYTHON) scripts/train_net.py "$(DATA)" "$(if $(filter file,$(origin OUT)),build/tiepoint_net.safetensors,$(OUT))" $(OPTIONS)

train-light-net:  ## Train the light network that searches in place of the bundled one, on the same DATA=folder into OUT=file.safetensors; goes on where it was (OPTIONS="--steps 800 ...").
	@test -n "$(DATA)" || { echo "Say which image sets: make train-light-net DATA=folder" >&2; exit 2; }
	@scripts/setup.sh benchmark
	@mkdir -p build
	@$(PYTHON) scripts/train_light_net.py "$(DATA)" "$(if $(filter file,$(origin OUT)),build/tiepoint_light.safetensors,$(OUT))" $(OPTIONS)

help-pages:  ## Make the help that the plugin shows from docs/help and the README.
	@scripts/setup.sh test
	@$(PYTHON) scripts/help_pages.py

i18n:  ## Collect the texts for users into resources/i18n/*.ts, compile them, and say which are not translated.
	@scripts/setup.sh i18n
	@$(PYTHON) scripts/i18n.py

sample:  ## Build resources/sample again from Debian's r-cran-stars (SCENE=file for another copy).
	@scripts/setup.sh demo
	@$(PYTHON) scripts/make_sample.py $(if $(SCENE),--scene "$(SCENE)")

package:  ## Build build/tiepoint.zip from the last commit and check it; RELEASE=1 refuses what must not be published.
	@/usr/bin/python3 scripts/package.py $(if $(RELEASE),--release)

wheel:  ## Build build/tiepoint-VERSION-py3-none-any.whl, check it, and register the sample with it in two fresh environments: the system's GDAL, rasterio's GDAL.
	@scripts/setup.sh test
	@$(PYTHON) scripts/build_wheel.py

clean:  ## Remove what make has made, but not .venv.
	rm -rf build demo .pytest_cache .mypy_cache .ruff_cache .qgis-settings
	find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +

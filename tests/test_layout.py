"""The walls of the house: who may import whom, and what no shipped file may hold."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tiepoint.tests.source_files import ROOT, SHIPPED, findings, own_files

CORE = [module for module in SHIPPED if module.below("core")]
TORCH = {"torch", "torchvision", "safetensors"}  # not needed by the default method, so not by every user
# The modules that use them; of batches.py only what is torch's own.
NETWORKS = [
    ("core", "training"),
    *(
        ("core", "matching", "cnn", f"{name}.py")
        for name in (
            *("dense_torch", "device", "patches", "vgg", "weights"),
            *("trunk", "alexnet", "googlenet", "resnet50"),
        )
    ),
]
LAZY = [("core", "matching", "cnn", f"{name}.py") for name in ("__init__", "batches")]  # inside a function
ARRAYS = [Path("core/arrays.py"), Path("core/data_arrays.py")]  # the same of xarray
RASTERIO = Path("core/raster/dataset_files.py")
STAC = Path("core/batch/stac_scenes.py")
CLUSTER = Path("core/batch/cluster.py")  # the same of Dask
SPARSE = Path("core/joint/solve.py")  # the joint adjustment alone needs scipy, an extra
SURF = Path("core/matching/features/surf.py")  # a baseline of the benchmark, which alone has mahotas
ENGINE_START = Path("core/engine/__main__.py")  # a program, not a module: it puts `core` on sys.path itself


FOLDERS = sorted(
    {
        module.path.parts[:-1]
        for module in SHIPPED
        if len(module.path.parts) > 1 and module.path.name != "__main__.py"
    }
)


def imported(modules, forbidden):
    def wrong(module):
        for line, name in module.imports:
            if any(name == head or name.startswith(f"{head}.") for head in forbidden):
                yield line, f"imports {name}"

    return findings(modules, wrong)


def in_folder(*parts):
    return [module for module in SHIPPED if module.below(*parts)]


def test_the_modules_were_found():
    assert len(CORE) > 15
    assert any(module.path == Path("plugin.py") for module in SHIPPED)


def test_core_knows_no_qt_and_no_qgis():
    assert imported(CORE, ["qgis", "PyQt5", "PyQt6", "sip", "processing"]) == []


def test_gdal_lives_in_core_raster_alone():
    others = [module for module in SHIPPED if not module.below("core", "raster")]
    assert imported(others, ["osgeo", "gdal", "ogr", "osr", "rasterio"]) == []
    outside = [
        module for module in in_folder("core", "raster") if not module.below("core", "raster", "bindings")
    ]
    assert imported(outside, ["osgeo"]) == [], "from ..bindings: GDAL's own module is not everywhere"


def test_the_command_stands_beside_the_window():
    beside = [module for module in SHIPPED if not module.below("command")]
    assert imported(beside, ["click", "rich", ".command"]) == []
    assert imported(in_folder("command"), [".ui", ".plugin", "qgis", "numpy", "osgeo"]) == []


def test_core_never_imports_above_itself():
    modules = [module for module in CORE if module.path != ENGINE_START]
    above = [".ui", ".plugin", ".tests", ".scripts", "<outside>", "tiepoint", "core"]
    assert imported(modules, above) == []
    ours = [name for module in modules for _, name in module.imports if name.startswith(".")]
    assert [name for name in ours if not f"{name}.".startswith(".core.")] == []


def test_the_packages_of_core_do_not_import_what_they_must_not_know():
    matching = [".core.engine", ".core.raster", ".core.run", ".core.edit"]
    assert imported(in_folder("core", "matching"), matching) == []
    raster = [".core.matching", ".core.engine", ".core.run.registration", "cv2"]
    assert imported(in_folder("core", "raster"), raster) == []
    assert imported(in_folder("core", "engine"), [".core.raster", ".core.run.registration"]) == []
    assert imported(in_folder("core", "training"), [".core.engine", ".core.raster"]) == []


def circle(edges):
    """What is left of the graph {name: names} without what leads nowhere: what leads to a circle."""
    while True:
        ends = {name for name, targets in edges.items() if not targets & edges.keys()}
        if not ends:
            return sorted(edges)
        edges = {name: targets for name, targets in edges.items() if name not in ends}


def lines(nodes):
    return {line for node in nodes for line in range(node.lineno, node.end_lineno + 1)}


@pytest.mark.parametrize("folder", FOLDERS, ids="/".join)
def test_what_lies_in_one_folder_imports_each_other_one_way(folder):
    """Its folders and its loose files. Free are types, and what functions import between two loose files."""
    edges = {}
    for module in in_folder(*folder):
        part = module.path.with_suffix("").parts[len(folder)]
        loose = len(module.path.parts) == len(folder) + 1
        nodes = module.nodes
        branches = [node for node in nodes if isinstance(node, ast.If)]
        types = lines(node for node in branches if getattr(node.test, "id", "") == "TYPE_CHECKING")
        later = lines(node for node in nodes if isinstance(node, ast.FunctionDef))
        for line, name in module.imports:
            parts = name.split(".")[1:]  # ours start with a dot
            if not name.startswith(".") or tuple(parts[: len(folder)]) != folder or line in types:
                continue
            target = parts[len(folder)]
            free = loose and line in later and not ROOT.joinpath(*folder, target).is_dir()
            if target != part and not free:
                edges.setdefault(part, set()).add(target)
    assert circle(edges) == []


def test_training_runs_in_the_engine_alone():
    others = [m for m in SHIPPED if not m.below("core", "training") and m.path != Path("core/engine/jobs.py")]
    assert imported(others, [".core.training"]) == []


def test_the_window_and_the_command_do_no_matching():
    upper = [module for module in SHIPPED if not module.below("core")]
    assert imported(upper, [".core.matching", "cv2", ".tests", ".scripts", "tiepoint"]) == []


def test_the_packages_of_ui_import_each_other_one_way():
    """plugin.py alone sees all of it; the workbench copies runs as calls of the algorithm."""
    ui = in_folder("ui")
    below = [module for module in ui if not module.below("ui", "workbench")]
    assert imported(below, [".ui.workbench"]) == []
    calls = Path("ui/workbench/export/processing_call.py")
    others = [module for module in ui if not module.below("ui", "processing") and module.path != calls]
    assert imported(others, [".ui.processing"]) == []
    packages = ("processing", "project", "runs", "setup", "snapshot", "widgets", "workbench")
    assert imported([module for name in packages for module in in_folder("ui", name)], [".ui.register"]) == []
    assert imported(in_folder("ui", "runs"), [".ui.project.layers", ".ui.widgets"]) == []


def test_no_imports_go_in_a_circle():
    """Those inside functions and those for types alone count, too: they would only hide a circle."""
    names = {f".{'.'.join(m.path.with_suffix('').parts)}".removesuffix(".__init__"): m for m in SHIPPED}

    def imported_by(name):
        for _, wanted in names[name].imports:
            found = wanted
            while found and found not in names:
                found = found.rpartition(".")[0]
            if found and found != name:
                yield found

    left = {name: set(imported_by(name)) for name in names}
    while free := [
        name
        for name, wanted in left.items()
        if not wanted & left.keys() or not any(name in other for other in left.values())
    ]:
        for name in free:
            del left[name]
    assert {name: sorted(wanted & left.keys()) for name, wanted in left.items()} == {}


def test_only_known_packages_are_imported():
    """torch only where it is needed: the default method must run without it, and below it is seen to."""
    modules = [module for module in SHIPPED if module.path != ENGINE_START]
    known = {"numpy", "cv2", "osgeo", "qgis", "processing", "__future__"} | sys.stdlib_module_names

    def wrong(module):
        allowed = known | TORCH if any(module.below(*package) for package in NETWORKS + LAZY) else known
        allowed = allowed | {"click", "rich"} if module.below("command") else allowed
        allowed = allowed | {"xarray", "rioxarray", "affine"} if module.path in ARRAYS else allowed
        allowed = allowed | {"rasterio"} if module.path == RASTERIO else allowed
        allowed = allowed | {"pystac"} if module.path == STAC else allowed
        allowed = allowed | {"distributed"} if module.path == CLUSTER else allowed
        allowed = allowed | {"scipy"} if module.path == SPARSE else allowed
        allowed = allowed | {"mahotas"} if module.path == SURF else allowed
        for line, name in module.imports:
            if not name.startswith(".") and name.split(".")[0] not in allowed:
                yield line, f"imports {name}"

    assert findings(modules, wrong) == []


def test_shipped_code_holds_nothing_unsafe_or_unfinished():
    modules = {"pickle", "cPickle", "dill", "marshal", "shelve"}
    calls = {"print", "eval", "exec", "breakpoint"}
    unfinished = re.compile(r"\b(TODO|FIXME|XXX|placeholder|for now)\b")

    def wrong(module):
        for line, name in module.imports:
            if name.split(".")[0] in modules:
                yield line, f"imports {name}"
        for node in module.nodes:
            if isinstance(node, ast.Assert):
                yield node.lineno, "assert"
            elif isinstance(node, ast.Call):
                if isinstance(node.func, ast.Name) and node.func.id in calls:
                    yield node.lineno, f"{node.func.id}()"
                for keyword in node.keywords:
                    value = getattr(keyword.value, "value", None)
                    if (keyword.arg, value) in (("shell", True), ("allow_pickle", True)):
                        yield node.lineno, f"{keyword.arg}=True"
        for number, text in enumerate(module.text.splitlines(), 1):
            if unfinished.search(text):
                yield number, text.strip()

    assert findings(SHIPPED, wrong) == []


def test_numbers_for_gdal_are_plain():
    """NumPy 2 writes a scalar as np.float64(0.5), of which GDAL reads 0: a warp crashed by a scale of 0."""

    def wrong(module):
        for node in module.nodes:
            if isinstance(node, ast.FormattedValue) and node.conversion == ord("r"):
                value = ast.unparse(node.value)
                if not value.startswith("float("):
                    yield node.lineno, f"{value}!r without float()"

    assert findings(in_folder("core", "raster"), wrong) == []


def test_names_of_files_and_layers_are_never_taken_for_html():
    """QLabel guesses, and QGIS's message bar takes HTML: labels without a text are made in labels.py."""
    home = {
        "QLabel": ["labels.py", "outcome_widget.py"],
        "messageBar": ["message_bar.py", "outcome_messages.py"],
    }

    def wrong(module):
        for node in module.nodes:
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in home and not node.args and module.path.name not in home[name]:
                    yield node.lineno, f"{name}()"

    assert findings(SHIPPED, wrong) == []


def test_shipped_code_runs_on_python_3_9():
    """Syntax by the parser; what only shows at run time by name."""
    newer_keywords = {("zip", "strict"), ("dataclass", "slots"), ("dataclass", "kw_only")}
    newer_imports = ["tomllib", "itertools.pairwise", "typing.Self", "typing.TypeAlias", "enum.StrEnum"]

    def wrong(module):
        try:
            module.tree  # noqa: B018 - parsed as that version
        except SyntaxError as error:
            yield error.lineno, error.msg
        annotated = [n for n in module.nodes if isinstance(n, (ast.FunctionDef, ast.AnnAssign))]
        if annotated and "from __future__ import annotations" not in module.text:
            yield 1, "annotations without `from __future__ import annotations`"
        for node in module.nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                for keyword in node.keywords:
                    if (node.func.id, keyword.arg) in newer_keywords:
                        yield node.lineno, f"{node.func.id}({keyword.arg}=...)"
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                for alias in node.names:
                    if f"{node.module}.{alias.name}" in newer_imports or node.module in newer_imports:
                        yield node.lineno, f"{node.module}.{alias.name}"

    assert findings(SHIPPED, wrong) == []


def test_the_engine_runs_without_qgis_and_gdal_and_without_torch():
    """All of core but raster, what is torch's and the run as a whole, in a Python that has none of them."""
    names = [
        ".".join(module.path.with_suffix("").parts).removesuffix(".__init__")
        for module in CORE
        if not any(module.below(*package) for package in [("core", "raster"), ("core", "batch"), *NETWORKS])
        and module.path.name not in ("registration.py", "arrays.py", "__main__.py")
        and "core.raster" not in {name[1:12] for _, name in module.imports}
    ]
    assert "core.matching.cnn" in names
    assert "core.matching.pipeline" in names
    assert "core.engine.worker" in names
    absent = ["qgis", "PyQt5", "PyQt6", "osgeo", "mahotas", *sorted(TORCH)]
    program = (
        "import importlib, sys\n"
        f"for name in {absent!r}: sys.modules[name] = None\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


# Written in pieces, so that this file may hold them.
FOREIGN = re.compile(
    "|".join(["/wo" + "rk/", "/ro" + "ot/", "pypi" + r"\.org", "python" + "hosted", "/opt/" + "wheels"])
)
# Characters that hide: controls, soft hyphen, no-break and zero-width spaces, direction marks, BOM.
HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u00ad\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]")
TEXT = ("*.py", "*.md", "*.txt", "*.toml", "*.sh", "*.json", "*.qml", "*.svg", "*.ts", "*.ui", "Makefile")


@pytest.mark.parametrize("pattern", [FOREIGN, HIDDEN], ids=["machine", "hidden"])
def test_no_text_holds_this_machines_places_or_hidden_characters(pattern):
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path in own_files(*TEXT)
        if pattern.search(text := path.read_text(encoding="utf-8"))
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []

"""The packages of the engine's Python, and errors for those that are missing."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import sys

from ..errors import TiepointError
from ..memory import shortage
from . import memory, protocol

# Key, module, name for people. Imported for the answer to Hello, as every request needs them.
_NEEDED = (("numpy", "numpy", "NumPy"), ("opencv", "cv2", "OpenCV"))
# Looked up without importing: torch takes seconds and hundreds of megabytes.
_OPTIONAL = ("torch",)


def introduce() -> protocol.Ready:
    """This Python and its packages. Raises TiepointError where a required package cannot be imported, and
    NotEnoughMemory where there is no room for them or for their work areas."""
    packages = {key: _version(module, title) for key, module, title in _NEEDED}
    memory.take_work_areas()
    for name in _OPTIONAL:
        packages.update({d.metadata["Name"]: d.version for d in importlib.metadata.distributions(name=name)})
    return protocol.Ready(
        protocol.VERSION,
        os.getpid(),
        platform.python_version(),
        sys.executable,
        platform.platform(),
        packages,
    )


def inspect_network() -> dict[str, str]:
    """The device of the CNN methods, {"device": "cuda: ...", "problem": ""}, or why they cannot run."""
    from ..matching import cnn

    return cnn.inspect()


def _version(module: str, title: str) -> str:
    try:
        return str(importlib.import_module(module).__version__)
    except ModuleNotFoundError as error:
        if error.name == module:
            raise TiepointError(
                "package_missing", hint_code=_hint(), program=sys.executable, title=title
            ) from error
        raise TiepointError("package_not_loading", hint_code=_hint(), title=title, reason=error) from error
    except Exception as error:  # a broken or incompatible build may raise any error
        short = shortage(error)
        if short is not None:
            raise short from error
        raise TiepointError("package_not_loading", hint_code=_hint(), title=title, reason=error) from error


def _hint() -> str:
    """Code of a hint."""
    return "install_package_on_linux" if platform.system() == "Linux" else "install_package"

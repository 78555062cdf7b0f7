"""What the engine's Python has installed, and what to do where something is missing."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import sys

from ..errors import TiepointError
from . import memory, protocol

# Key, module, name for people. Imported when the engine says hello: they are needed in any case.
_NEEDED = (("numpy", "numpy", "NumPy"), ("opencv", "cv2", "OpenCV"))
# Looked up without importing: torch takes seconds and hundreds of megabytes.
_OPTIONAL = ("torch",)


def introduce() -> protocol.Ready:
    """This Python and its packages. Raises TiepointError where one that is needed cannot be imported, and
    NotEnoughMemory where they, or what they need for their work, find no room."""
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
    """What the CNN methods would run on: {"device": "cuda: ...", "problem": ""}, or why they cannot run."""
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
    except Exception as error:  # a broken or foreign build raises anything, not only ImportError
        short = memory.shortage(error)
        if short is not None:
            raise short from error
        raise TiepointError("package_not_loading", hint_code=_hint(), title=title, reason=error) from error


def _hint() -> str:
    """Code of a hint."""
    return "install_package_on_linux" if platform.system() == "Linux" else "install_package"

"""What goes wrong with the engine's process and its Python."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "engine_not_started": (
        "The engine's Python “{program}” cannot be started: {reason}.",
        "Choose another Python under Advanced, or leave it empty for QGIS's own.",
    ),
    "engine_not_heard": "The engine's output cannot be read: {reason}.",
    "engine_busy": ("The engine is busy with another registration.", "Wait until it is done, or cancel it."),
    "engine_not_answering": (
        "The engine did not answer within {seconds:.0f} seconds.",
        "Try again, or choose another Python under Advanced.",
    ),
    "engine_silent": (
        "The engine stopped answering and was ended.",
        "Try again; if it happens again, please report it.",
    ),
    "engine_answer_unexpected": (
        "The engine's answer does not belong to what it was asked.",
        "Try again; if it happens again, please report it.",
    ),
    "engine_result_unreadable": (
        "The engine's result cannot be read.",
        "Try again; if it happens again, please report it.",
    ),
    "qgis_python_not_found": (
        "QGIS's own Python was not found.",
        "Choose a Python for the engine under Advanced.",
    ),
    "no_environment": (
        "The folder “{path}” is not a Python environment.",
        "Choose the environment's own folder, or its python program.",
    ),
    "python_unusable": (
        "The engine's Python “{path}” does not exist or cannot be run.",
        "Choose another Python under Advanced, or leave it empty for QGIS's own.",
    ),
    "job_unknown": (
        "The engine does not know the job “{name}”.",
        "Update the plugin and its engine together.",
    ),
    "weights_check_needs_torch": (
        "Weights can be checked only where torch, torchvision and safetensors are installed.",
        "Install them on Tiepoint's set-up page first.",
    ),
    "finetuning_needs_torch": (
        "Fine-tuning is possible only where torch, torchvision and safetensors are installed.",
        "Install them on Tiepoint's set-up page first.",
    ),
    "package_missing": "The engine's Python {program} has no {title}.",
    "package_not_loading": "{title} cannot be loaded: {reason}.",
    "protocols_differ": (
        "Tiepoint and its engine have different versions (protocol {one} and {other}).",
        "Restart QGIS; if that does not help, install the plugin again.",
    ),
    "engine_not_understood": (
        "Tiepoint and its engine do not understand each other.",
        "Restart QGIS; if it happens again, please report it.",
    ),
    "engine_hangs": (
        "The engine did not finish and was ended.",
        "Try again; if it happens again, please report it with the lines below.",
    ),
    "request_unknown": "The engine does not know this request.",
    "memory_short": (
        "There is not enough memory.",
        (
            "Close other programs, or register less at once: cut both rasters to a smaller area, or export "
            "them with larger pixels."
        ),
    ),
    "memory_limited": (
        "Let this program use more than {mib} MiB of address space (ulimit -v), or register less at once: "
        "cut both rasters to a smaller area, or export them with larger pixels."
    ),
    "gpu_memory_short": (
        "The graphics card does not have enough memory.",
        "Close other programs that use it, or let the network run on the CPU.",
    ),
    "memory_perhaps_short": (
        "The system may have ended it for lack of memory. Close other programs, or register less at once: "
        "cut both rasters to a smaller area, or export them with larger pixels."
    ),
    "cancelled": "The registration was cancelled.",
    "engine_failed": (
        "The engine failed: {reason}",
        "This is a fault in Tiepoint: please report it with the lines below.",
    ),
    "engine_exited": (
        "The engine ended unexpectedly (exit status {status}).",
        "Try again; if it happens again, please report it.",
    ),
    "engine_killed": (
        "The engine ended unexpectedly (signal {signal}).",
        "Try again; if it happens again, please report it.",
    ),
    "engine_mute": (
        "The engine ended unexpectedly (it closed its output but still runs).",
        "Try again; if it happens again, please report it.",
    ),
    "python_too_old": (
        "The engine needs Python 3.9 or newer; {program} is {version}.",
        "Choose another Python under Advanced.",
    ),
    "install_package_on_linux": (
        "On Debian or Ubuntu: sudo apt install python3-opencv. Otherwise let Tiepoint's set-up page "
        "install it, or choose a Python that has numpy and opencv under Advanced."
    ),
    "install_package": (
        "Let Tiepoint's set-up page install it, or choose a Python that has numpy and opencv under Advanced."
    ),
}

"""What goes wrong with the engine's process and its Python."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "engine_not_heard": "The engine cannot be heard: {reason}.",
    "engine_not_started": (
        "The engine's Python “{program}” cannot be started: {reason}.",
        "Choose another Python under Advanced, or leave it empty for QGIS's own.",
    ),
    "engine_result_unreadable": (
        "The engine's result cannot be read.",
        "Try again; if it happens again, please report it.",
    ),
    "engine_answer_unexpected": (
        "The engine gave an answer to another question.",
        "Try again; if it happens again, please report it.",
    ),
    "engine_silent": (
        "The engine has fallen silent: it was ended.",
        "Try again; if it happens again, please report it.",
    ),
    "engine_busy": (
        "The engine is at work on another registration.",
        "Wait until it is done, or cancel it.",
    ),
    "python_unusable": (
        "The engine's Python “{path}” does not exist or cannot be run.",
        "Choose another Python under Advanced, or leave it empty for QGIS's own.",
    ),
    "no_environment": (
        "The folder “{path}” is no Python environment.",
        "Choose the environment's own folder, or its python program.",
    ),
    "qgis_python_not_found": (
        "QGIS's own Python was not found.",
        "Choose a Python for the engine under Advanced.",
    ),
    "finetuning_needs_torch": (
        "Fine-tuning is possible only where torch, torchvision and safetensors are installed.",
        "Install them on Tiepoint's set-up page first.",
    ),
    "weights_check_needs_torch": (
        "Weights can be checked only where torch, torchvision and safetensors are installed.",
        "Install them on Tiepoint's set-up page first.",
    ),
    "job_unknown": (
        "The engine knows no job “{name}”.",
        "Update the plugin and its engine together.",
    ),
    "package_not_loading": "{title} cannot be loaded: {reason}.",
    "package_missing": "The engine's Python {program} has no {title}.",
    "engine_not_understood": (
        "Tiepoint and its engine do not understand each other.",
        "Restart QGIS; if it happens again, please report it.",
    ),
    "protocols_differ": (
        "Tiepoint and its engine do not fit together (protocol {one} and {other}).",
        "Restart QGIS; if that does not help, install the plugin again.",
    ),
    "engine_hangs": (
        "The engine hangs: it was ended.",
        "Try again; if it happens again, please report it with the lines below.",
    ),
    "request_unknown": "The engine does not know this request.",
}

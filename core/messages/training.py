"""What goes wrong in fine-tuning."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "pairs_uneven": (
        "There are {reference} reference and {sensed} sensed rasters.",
        "Give as many sensed rasters as references, in the same order.",
    ),
    "start_weights_missing": (
        "The weights file “{path}” to start from is missing.",
        "Choose VGG16 weights: a .pth of PyTorch or a .safetensors file.",
    ),
    "weights_name_wrong": (
        "“{name}” is not a file name for weights.",
        "Choose a file name that ends in .safetensors.",
    ),
    "weights_folder_unusable": (
        "The folder “{folder}” does not exist or cannot be written to.",
        "Choose another folder for the weights.",
    ),
    "start_weights_overwritten": (
        "The result would overwrite “{name}”, from which the fine-tuning starts.",
        "Choose another file name for the result.",
    ),
    "checkpoint_is_file": ("“{path}” is a file.", "Choose a folder for the checkpoints, or none."),
    "checkpoint_unreadable": (
        "The checkpoint “{path}” cannot be read.",
        "Choose another checkpoint folder, or empty this one to start again.",
    ),
    "training_lost": (
        "The training diverged: its loss is no longer a number.",
        "Choose a smaller learning rate and another checkpoint folder.",
    ),
    "checkpoint_folder_taken": (
        "The checkpoint folder “{folder}” holds another training or other files.",
        "Choose an empty folder, or the rasters and options that the training there was started with.",
    ),
    "pair_not_read": (
        "Pair {number} (“{reference}” and “{sensed}”): {reason}",
        (
            "Give registered rasters only: each sensed raster must lie on its reference, by its "
            "georeferencing or pixel by pixel, and both lists must have the same order."
        ),
    ),
    "pair_of_other_sizes": (
        (
            "Pair {number} (“{reference}” and “{sensed}”): without georeferencing both need the same size "
            "in pixels."
        ),
        (
            "Give registered rasters only: each sensed raster must lie on its reference, by its "
            "georeferencing or pixel by pixel, and both lists must have the same order."
        ),
    ),
    "seeds_too_few": (
        (
            "The pairs hold only {found} seed points with enough structure; {wanted} are wanted, one for "
            "each class."
        ),
        "Add larger pairs.",
    ),
    "fewer_classes": "Ask for at most {found} classes, or add pairs.",
}

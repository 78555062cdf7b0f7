"""What is wrong with a network's weights, or with what runs them."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "features_need_torch": (
        "The {name} features need torch, torchvision and safetensors: {reason}.",
        "Install torch on Tiepoint's set-up page, or use the method Automatic, which needs none.",
    ),
    "features_need_weights": (
        "The {name} features need a weights file, which is not installed.",
        (
            "Download it on Tiepoint's set-up page or choose a file, or use the method PSO-SIFT + "
            "Tiepoint net, which needs none."
        ),
    ),
    "weights_numbers_wrong": (
        "{name} is not a whole weights file: {part} has too few or too many numbers.",
        "Download or copy it again.",
    ),
    "bundled_weights_missing": ("The weights file {name} is missing.", "Install the plugin again."),
    "bundled_weights_damaged": (
        "The weights file {name} is damaged, or of another version.",
        "Install the plugin again.",
    ),
    "network_memory_short": (
        "The device of the network has too little free memory.",
        "Close other programs that use it, or choose the CPU as the device.",
    ),
    "opencv_without_network": (
        "This OpenCV cannot run the network.",
        "Let Tiepoint's set-up page install another one, or use the method PSO-SIFT.",
    ),
    "vgg_layer_missing": (
        "The weights file has no {layer} of VGG16.",
        "Choose a file with the fully connected layers: the whole VGG16, or a fine-tuned one.",
    ),
    "weights_of_small_patches": (
        "These weights were fine-tuned for 64 px patches and take no larger ones.",
        "Set the network's input to 64 px, or choose the whole VGG16.",
    ),
    "weights_missing": ("The weights file {name} is missing.", "Download it again, or choose another file."),
    "weights_in_tar": ("{name} is a tar archive, not a weights file.", "Choose a .pth or .safetensors file."),
    "weights_unsafe": (
        "{name} is cut off, or holds more than numbers: it was refused and nothing of it was run.",
        "Choose weights from a source you trust, and check that the download is whole.",
    ),
    "weights_unnamed": (
        "{name} does not hold the named weights of a network.",
        "Choose weights in torchvision's layout.",
    ),
    "weights_not_whole": ("{name} is not a whole weights file.", "Download or copy it again."),
    "surf_needs_mahotas": (
        "SURF needs the Python package mahotas, which is not installed.",
        "SURF is there for comparison only: choose another method, or run `scripts/setup.sh benchmark`.",
    ),
    "weights_without_layers": (
        "“{name}” holds no weights of VGG16 up to conv4_3, AlexNet, GoogLeNet or ResNet-50.",
        "Choose weights in torchvision's layout.",
    ),
    "weights_not_checked": (
        "“{name}” was not checked, or has changed since.",
        "Choose it with “Choose file…”.",
    ),
    "method_needs_weights": (
        "“{method}” needs a weights file, which is not installed.",
        "Download it on the set-up page, or choose a file there.",
    ),
    "network_part_unfit": (
        "The weights are not those of {network}: {part} is missing or has another shape.",
        "Choose {network} weights in torchvision's layout.",
    ),
    "vgg_part_missing": (
        "The weights are not those of VGG16: {part} is missing.",
        "Choose VGG16 weights in torchvision's layout.",
    ),
    "vgg_part_alone": (
        "The weights are not those of VGG16: what follows {part} is missing.",
        "Choose VGG16 weights in torchvision's layout.",
    ),
    "vgg_part_of_other_shape": (
        "The weights are not those of VGG16: {part} has another shape.",
        "Choose VGG16 weights in torchvision's layout.",
    ),
    "vgg_part_unfit": (
        "The weights are not those of VGG16: {part} is missing or has another shape.",
        "Choose VGG16 weights in torchvision's layout.",
    ),
    "safetensors_without_header": (
        "“{name}” is not a whole safetensors file: it does not begin with a header.",
        "Download or copy it again.",
    ),
    "safetensors_header_unreadable": (
        "“{name}” is not a whole safetensors file: its header cannot be read.",
        "Download or copy it again.",
    ),
    "safetensors_of_wrong_size": (
        "“{name}” is not a whole safetensors file: it has {size} bytes and should have {expected}.",
        "Download or copy it again.",
    ),
}

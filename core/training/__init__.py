"""Fine-tuning of VGG16 on registered pairs (Ye et al. 2018, section III-C). Imports torch: the engine's."""

"""Fine-tuning of VGG16 on registered pairs (Ye et al. 2018, section III-C). Needs torch: in the engine."""

"""PSO-SIFT fused with CNN features: views of the pair, fused descriptors, the guided second pass."""

"""A pair found and confirmed by the dense channels of a network, where keypoints and tiles give no answer."""

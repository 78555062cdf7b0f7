"""Accept or refuse: rival shifts, print that both images share, and the measured thresholds."""

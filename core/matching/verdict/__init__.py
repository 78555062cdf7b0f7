"""Accept or refuse: rival shifts, print that both images share, parts that differ."""

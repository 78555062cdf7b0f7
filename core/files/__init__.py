"""Files and folders: their names, the private folders of a run, and results published all or none."""

"""Files and folders: their names, private folders of a run, and results published all or none."""

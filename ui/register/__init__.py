"""The dock that starts a run and shows its outcome, with its parts."""

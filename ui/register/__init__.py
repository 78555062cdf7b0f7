"""The dock that starts a run and tells its outcome, with its parts."""

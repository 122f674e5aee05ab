"""The run: export, repeat, progress, cancel, problems, result. In comes the state of the run; out go its orders."""

"""Measured, never a timed test: ``python -m tests.benchmarks``."""

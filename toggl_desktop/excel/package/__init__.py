"""Workbook files: the parts of a new one, and how a file takes its place on the disk in one step.

In come sheets as the engine makes them; out goes a whole file at its target, or none.
"""

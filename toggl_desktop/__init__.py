"""Toggl Export: Toggl Track hours as an Excel workbook."""

__version__ = "0.1.0"

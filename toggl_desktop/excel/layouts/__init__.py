"""What stands on each sheet: pure functions from a report to sheet descriptions; no openpyxl, no file."""

"""What stands on each sheet: one module a sheet; no openpyxl, no file.

In come a report and how it is to be laid out; out go sheet descriptions in the words of `layouts/sheet.py`.
"""

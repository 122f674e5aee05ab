"""The file ``Working hours.xlsx``: written once for the person to fill in, read at every export.

In come people's names, or the bytes of a file in any of our languages; out goes a workbook, or what was agreed, or
every wrong cell at once.
"""

"""The right column: totals, tables, charts and notes of what will be in the workbook.

In comes what was read; out go wishes to read again, or more.
"""

"""The report, pure: building, cutting it down, sums, subjects, notes.

In come a question, choices and a store; out goes a frozen `Report`, the same for the same input, of which preview and
workbook are views. Imports the rooms before it; sends nothing, saves nothing.
"""

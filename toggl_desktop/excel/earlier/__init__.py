"""What an existing workbook holds: which sheets are ours, what its hours were, what the person added or changed.

In comes an opened package; out go facts. Nothing is written here.
"""

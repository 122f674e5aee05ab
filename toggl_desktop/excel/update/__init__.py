"""An existing workbook gets the new hours: our sheets are replaced under their own parts, all else moves as it lies.

In come the person's file and a workbook that the writer has made for it; out goes one file.
"""

"""From sheet descriptions to the XML of cells, tables, charts and styles.

In come the layouts' descriptions; out go rows of cells as a stream and openpyxl objects for all else of a sheet.
"""

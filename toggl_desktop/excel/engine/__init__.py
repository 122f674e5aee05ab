"""From sheet descriptions to a workbook file: openpyxl around the cells, our own streaming of the cell rows."""

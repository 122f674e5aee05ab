"""Writing the workbook with openpyxl."""

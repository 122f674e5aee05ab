"""What will be in the workbook: totals, tables and charts."""

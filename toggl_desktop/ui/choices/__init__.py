"""The left column: workspace, period, projects, people, how the workbook is laid out.

In come the choices as they stand; out goes each change that the person makes.
"""

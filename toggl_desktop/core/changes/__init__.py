"""What has changed between the hours of an earlier workbook and those of today.

In come two sets of hours, or of time entries; out goes a list of changes. Pure: nothing is read or fetched here.
"""

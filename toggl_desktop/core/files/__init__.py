"""The one way to touch files: every place that opens, replaces, copies or removes one, for workbooks as for settings.

In come a path and bytes; out goes a whole file or one of our errors. Knows network drives that refuse what others
do, programs that hold a file for a moment, and Windows' rules. Imports the standard library and the errors.
"""

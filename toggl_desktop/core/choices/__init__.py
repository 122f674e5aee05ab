"""What a person chooses: period and presets, projects and people as rules, rounding, sheets, target.

In come words and clicks as plain values; out go frozen choices and the question that Toggl has to answer.
Imports `core.toggl`.
"""

"""The month's end, pure: is everybody's time complete and plausible, and is it as much as agreed?

In come what was tracked (hours, days, entries) and what was agreed; out go open points, targets and balances as facts.
Durations are whole seconds. Imports `core.toggl` and `core.choices`.
"""

"""What has to be asked of Toggl and what was answered: plan, fetching, store.

In come a question and the port `TogglApi`; out goes a store that knows all names and hours the question needs.
Imports `core.toggl`, `core.choices` and the ports.
"""

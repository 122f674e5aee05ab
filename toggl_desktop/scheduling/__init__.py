"""Adapters to what runs saved exports by themselves: Task Scheduler, launchd, systemd, cron; and desktop messages.

In comes a `Task` of `core/schedulers.py`; out go the system's own files and calls of its programs, all of them through
`programs.py`. Nothing that is written or called here ever holds a secret. Imports the core only.
"""

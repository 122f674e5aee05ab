"""What Toggl knows: workspaces, clients, projects, users, hours, quota, credentials, and how names are told apart.

In comes nothing; out go plain frozen values that every other room speaks of. Imports only `core.errors`.
"""

"""Talking to Toggl over HTTP."""

"""The embedded stand-in for Toggl: a sample company on the loopback interface."""

"""Saved exports on top of the choices: the selector, what was changed since, and what can be done with them.

In comes the state of `app.saved`; out go the person's wishes to it. Its dialogs stand in `ui.dialogs`.
"""

"""Dialogs: questions, files and folders, settings, help, about, crash. None blocks; answers come by a call."""

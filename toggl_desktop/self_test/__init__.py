"""Proves that a shipped build can do its job: ``toggl-desktop --self-test REPORT.json``.

The same code runs from source in the tests, so what it says of a build can be compared.
"""

from toggl_desktop.self_test.proof import run_self_test

__all__ = ["run_self_test"]

"""The one place that runs other programs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from toggl_desktop.core.schedulers import ProgramOutput

SECRET_VARIABLES = ("TOGGL_API_TOKEN",)


class SystemPrograms:
    """`Programs` of this computer.

    Args:
        environment: the person's own; secrets are left out of it.
    """

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        environment = os.environ if environment is None else environment
        self._environment = {name: value for name, value in environment.items() if name not in SECRET_VARIABLES}

    def run(
        self,
        command: Sequence[str],
        *,
        given: str = "",
        timeout_seconds: float = 30,
        environment: Mapping[str, str] | None = None,
    ) -> ProgramOutput:
        """See `Programs.run`."""
        try:
            ended = subprocess.run(  # noqa: S603 (the callers' commands are constant but for names in arguments)
                list(command),
                input=given,
                capture_output=True,
                check=False,
                encoding="utf-8",
                errors="replace",
                env={**self._environment, **(environment or {})},
                timeout=timeout_seconds,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0,
            )
        except subprocess.TimeoutExpired:
            return ProgramOutput(None, problem=f"{command[0]} took too long")
        except OSError as error:
            return ProgramOutput(None, problem=f"{command[0]}: {error.strerror or type(error).__name__}")
        return ProgramOutput(ended.returncode, ended.stdout, ended.stderr.strip())

"""A demo server for a company of some size; ends when its standard input is closed."""

from __future__ import annotations

import json
import sys
from datetime import date

from toggl_desktop.demo import Behaviour, DemoServer, Plan, large_company

ENDLESS = 10**9


def main() -> None:
    """``python -m tests.benchmarks.server_process PEOPLE PROJECTS PAIRS``."""
    people, projects, pairs = map(int, sys.argv[1:])
    company = large_company(end=date.today(), people=people, projects=projects, pairs=pairs)
    behaviour = Behaviour(plan=Plan.PREMIUM, personal_quota=ENDLESS, organization_quota=ENDLESS)
    with DemoServer(company, behaviour=behaviour) as server:
        sys.stdout.write(json.dumps({"url": server.url, "token": server.token}) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()

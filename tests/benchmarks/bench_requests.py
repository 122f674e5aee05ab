"""What each kind of export costs of Toggl's hourly quota, counted where requests arrive."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.benchmarks.measuring import Result
from tests.benchmarks.setting import END, YEAR, Access, Setting, context, sign_in
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.selection import ProjectSelection
from toggl_desktop.demo import Behaviour, DemoServer, Plan, large_company

ENDLESS = 10**9
MONTH = Period(END - timedelta(days=30), END)
KINDS: dict[str, tuple[Period, Split, bool, FilePer]] = {
    "31 days as a whole": (MONTH, Split.NONE, False, FilePer.REPORT),
    "31 days by weeks": (MONTH, Split.WEEK, False, FilePer.REPORT),
    "31 days by days": (MONTH, Split.DAY, False, FilePer.REPORT),
    "31 days with project details (60 projects)": (MONTH, Split.NONE, True, FilePer.REPORT),
    "a year as a whole": (YEAR, Split.NONE, False, FilePer.REPORT),
    "a year by months": (YEAR, Split.MONTH, False, FilePer.REPORT),
    "a year by weeks": (YEAR, Split.WEEK, False, FilePer.REPORT),
    "a year by days": (YEAR, Split.DAY, False, FilePer.REPORT),
    "a year, one file per person": (YEAR, Split.NONE, False, FilePer.PERSON),
    "a year, one file per client": (YEAR, Split.NONE, False, FilePer.CLIENT),
}


def run(setting: Setting) -> list[Result]:
    """Each kind in a fresh sitting, then the same again; 20 people, 60 projects; signing in takes three more."""
    company = large_company(end=END, people=20, projects=60, pairs=1_200, entries_per_pair=3)
    behaviour = Behaviour(plan=Plan.PREMIUM, personal_quota=ENDLESS, organization_quota=ENDLESS)
    results = []
    with DemoServer(company, behaviour=behaviour) as server:
        access = Access(server.url, server.token)
        for number, (name, kind) in enumerate(KINDS.items()):
            first, again = _count(server, access, setting.folder / f"requests-{number}", *kind)
            results += [
                Result(f"requests: {name}", "", [first]),
                Result(f"requests: {name}, again", "", [again], most=0),
            ]
    return results


def _count(
    server: DemoServer, access: Access, folder: Path, period: Period, split: Split, with_details: bool, per: FilePer
) -> tuple[int, int]:
    sitting, services = sign_in(access)
    folder.mkdir()
    request = ExportRequest(
        question=HoursQuestion(
            sitting.account.workspaces[0], period, split, details_of=ProjectSelection() if with_details else None
        ),
        report=ReportOptions(),
        workbook=WorkbookOptions(),
        target=folder / "out.xlsx" if per is FilePer.REPORT else folder,
        file_per=per,
        overwrite=True,
    )
    counts = []
    for _ in range(2):
        server.forget_requests()
        sitting.export(request, services.writer, str, context())
        counts.append(len(server.requests))
    return counts[0], counts[1]

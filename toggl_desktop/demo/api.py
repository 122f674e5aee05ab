"""From a request to its answer, without sockets: faults, refusals, quota, routes."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from toggl_desktop.demo.account import AccountSecrets
from toggl_desktop.demo.approvals import ApprovalsApi
from toggl_desktop.demo.behaviour import Behaviour, Compression
from toggl_desktop.demo.company import Company
from toggl_desktop.demo.detailed import DetailedApi
from toggl_desktop.demo.exchange import TEXT_TYPE, Refusal, Reply, Request, refuse
from toggl_desktop.demo.faults import Fault, FaultCounter, FaultKind, faulty_reply
from toggl_desktop.demo.gate import Gate, Limits, in_error_form
from toggl_desktop.demo.lookups import LookupApi
from toggl_desktop.demo.records import Workspace
from toggl_desktop.demo.reports import ReportsApi
from toggl_desktop.demo.track import TrackApi
from toggl_desktop.demo.view import View

_REMEMBERED_ANSWERS = 16
_LARGE_BODY = 1024
_TRACK = "/api/v9"
_REPORTS = "/reports/api/v3"
_WORKSPACE_PATH = re.compile(r"(?:/api/v9/workspaces|/reports/api/v3/workspace)/(\d+)(/.+)?")
_PROJECT_SUMMARY = re.compile(r"/projects/(\d+)/summary")

_Handler = Callable[[Request, Workspace], Reply]


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send, how to spoil it, and which bucket it was charged to.

    Attributes:
        bucket: ``personal`` or an organization id; None when no bucket was charged.
        credentials: what kind of credentials came with the request.
    """

    reply: Reply
    headers: Mapping[str, str] = field(default_factory=dict)
    fault: Fault | None = None
    bucket: int | str | None = None
    credentials: str = "none"
    compression: Compression = Compression.LARGE

    @property
    def sent_status(self) -> int:
        """The status that the client gets to see; 0 when the connection is reset before any."""
        return 0 if self.fault is not None and self.fault.kind is FaultKind.RESET else self.reply.status

    @property
    def wants_compression(self) -> bool:
        """Whether the body is sent as gzip to a client that takes it."""
        least = {Compression.ALWAYS: 1, Compression.LARGE: _LARGE_BODY}.get(self.compression)
        return least is not None and len(self.reply.body) >= least


class TogglApi:
    """All endpoints over one company with one behaviour; replaced as a whole when either changes."""

    def __init__(
        self,
        company: Company,
        behaviour: Behaviour,
        account: AccountSecrets,
        limits: Limits,
        today: Callable[[], date] = date.today,
    ) -> None:
        self.company = company
        self.behaviour = behaviour
        self._view = View(company, behaviour)
        self._gate = Gate(self._view, account, limits)
        self._faults = FaultCounter(behaviour.faults)
        self._cache: OrderedDict[tuple[str, tuple[tuple[str, str], ...], bytes], Reply] = OrderedDict()
        self._cache_lock = threading.Lock()
        track, reports, lookups, detailed, approvals = (
            TrackApi(self._view, account),
            ReportsApi(self._view, today),
            LookupApi(self._view),
            DetailedApi(self._view, today),
            ApprovalsApi(self._view, today),
        )
        self._reports = reports
        self._personal: dict[str, Callable[[Request], Reply]] = {
            "/api/v9/me": track.me,
            "/api/v9/me/logged": track.logged,
            "/api/v9/me/workspaces": track.my_workspaces,
            "/api/v9/me/organizations": track.my_organizations,
            "/api/v9/me/quota": lambda _: track.rows(self._gate.quota_rows()),
        }
        self._shared: dict[tuple[str, str], _Handler] = {
            (_TRACK, ""): track.workspace,
            (_TRACK, "/projects"): track.projects,
            (_TRACK, "/users"): track.users,
            (_TRACK, "/workspace_users"): track.workspace_users,
            (_TRACK, "/clients"): track.clients,
            (_TRACK, "/timesheets"): approvals.time_sheets,
            (_REPORTS, "/projects/summary"): reports.matrix,
            (_REPORTS, "/weekly/time_entries"): reports.weekly,
            (_REPORTS, "/summary/time_entries"): reports.groups,
            (_REPORTS, "/search/time_entries"): detailed.search,
            (_REPORTS, "/search/time_entries.csv"): detailed.export,
            (_REPORTS, "/filters/users"): lookups.users,
            (_REPORTS, "/filters/projects"): lookups.projects,
            (_REPORTS, "/filters/clients"): lookups.clients,
        }

    def answer(self, request: Request) -> Answer:
        """The answer to a request; never raises."""
        credentials = self._gate.credentials_kind(request)
        if self.behaviour.redirect_to is not None:
            query = f"?{urlencode(request.query)}" if request.query else ""
            location = self.behaviour.redirect_to.rstrip("/") + request.path + query
            reply = Reply(307, content_type=TEXT_TYPE, headers={"Location": location})
            return Answer(reply, credentials=credentials)
        fault = self._faults.hit(request.path)
        if fault is not None and fault.kind is FaultKind.QUOTA:
            return Answer(self._gate.quota_refusal(self._bucket(request)), fault=fault, credentials=credentials)
        if fault is not None and not fault.kind.spoils_delivery:
            reply = in_error_form(faulty_reply(fault), self.behaviour)
            return Answer(reply, fault=fault, credentials=credentials)
        bucket: int | str | None = None
        headers: Mapping[str, str] = {}
        try:
            handler, workspace = self._route(request)
            self._gate.admit(request)
            if workspace is None:
                bucket = "personal"
                headers = self._gate.charge(None, is_quota_call=request.path == "/api/v9/me/quota")
            else:
                organization_id = self._known_workspace(request.path, workspace).organization_id
                bucket = organization_id
                headers = self._gate.charge(organization_id)
            reply = self._remembered(request, handler)
        except Refusal as refusal:
            reply = in_error_form(refusal.reply, self.behaviour)
        if reply.status in {401, 403}:
            headers = {}
        return Answer(reply, headers, fault, bucket, credentials, self.behaviour.compression)

    def _route(self, request: Request) -> tuple[Callable[[Request], Reply], int | None]:
        personal = self._personal.get(request.path)
        if personal is not None:
            _require_method(request, "GET")
            return personal, None
        match = _WORKSPACE_PATH.fullmatch(request.path)
        if match is None:
            raise _not_found()
        base = _TRACK if request.path.startswith(_TRACK) else _REPORTS
        workspace_id, rest = int(match[1]), match[2] or ""
        shared = self._shared.get((base, rest))
        if shared is None:
            project = _PROJECT_SUMMARY.fullmatch(rest)
            if base == _TRACK or project is None:
                raise _not_found()
            project_id = int(project[1])
            shared = lambda asked, workspace: self._reports.project(asked, workspace, project_id)  # noqa: E731
        _require_method(request, "GET" if base == _TRACK else "POST")
        handler = shared
        return lambda asked: handler(asked, self._known_workspace(asked.path, workspace_id)), workspace_id

    def _known_workspace(self, path: str, workspace_id: int) -> Workspace:
        workspace = self._view.workspace(workspace_id)
        if workspace is None:
            word = "workspace" if path.startswith(_TRACK) else "Workspace"
            raise refuse(403, f"{word} not found/accessible")
        return workspace

    def _bucket(self, request: Request) -> int | None:
        match = _WORKSPACE_PATH.fullmatch(request.path)
        workspace = self._view.workspace(int(match[1])) if match else None
        return workspace.organization_id if workspace else None

    def _remembered(self, request: Request, handler: Callable[[Request], Reply]) -> Reply:
        if request.path.startswith("/api/v9/me"):
            return handler(request)
        key = (request.path, tuple(sorted(request.query.items())), request.body)
        with self._cache_lock:
            reply = self._cache.get(key)
        if reply is None:
            reply = handler(request)
            with self._cache_lock:
                self._cache[key] = reply
                while len(self._cache) > _REMEMBERED_ANSWERS:
                    self._cache.popitem(last=False)
        return reply


def _not_found() -> Refusal:
    return Refusal(Reply(404, b"404 page not found\n", TEXT_TYPE))


def _require_method(request: Request, method: str) -> None:
    if request.method != method:
        raise Refusal(Reply(405, b"Method Not Allowed\n", TEXT_TYPE, {"Allow": method}))
